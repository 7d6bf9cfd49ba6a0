/** Markup that is safe as it stands. Anything else that a template takes in is escaped. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }

  toString(): string {
    return this.markup;
  }
}

type Fragment = Html | string | number | null | undefined | false | Fragment[];

/** A template whose values become text: `html\`<p>${headline}</p>\``. Lists are joined; null, undefined and false are nothing. */
export function html(parts: TemplateStringsArray, ...values: Fragment[]): Html {
  return new Html(parts.reduce((markup, part, at) => markup + render(values[at - 1]) + part));
}

function render(value: Fragment): string {
  if (value === null || value === undefined || value === false) return "";
  if (Array.isArray(value)) return value.map(render).join("");
  return value instanceof Html ? value.markup : escapeHtml(String(value));
}

/** Fit for element content and for attribute values in double quotes: a parser gives back the same text. */
export function escapeHtml(text: string): string {
  return carriable(text).replace(/[&<>"'\r]/g, (character) => entities[character]!);
}

/** NUL and lone surrogates exist in no HTML, XML or UTF-8: U+FFFD stands for each. */
export function carriable(text: string): string {
  return text.toWellFormed().replaceAll("\0", "\uFFFD");
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // A bare carriage return is read as a line feed.
  "\r": "&#13;",
};
