import { listed } from "./field-reader.ts";
import type { CardFormat, Masthead } from "./masthead.ts";

/** Says what was expected of a value that is not it; null: it is. */
type Rule = (value: string) => string | null;

/** In the order in which they are rendered. */
export const formats: readonly CardFormat[] = ["og", "square", "portrait", "story", "pinterest", "wide"];

/** Share links that a masthead may ask for besides those that every page has. */
export const extraNetworks: readonly Masthead["extraNetworks"][number][] = [
  "pinterest",
  "line",
  "vk",
  "viber",
];

/** Those that cards and pages carry with them: any other would be replaced without a word. */
export const typefaces = ["Source Serif 4", "Playfair Display", "Inter", "Libre Franklin"] as const;

/** Networks on which a masthead may name its account. */
export const handleNetworks = ["x", "facebook", "bluesky", "threads", "fediverse", "instagram"] as const;

/** WCAG 2.2, success criterion 1.4.3, for text of any size. */
export const leastContrast = 4.5;

/** What is written on what. */
export const readablePairs = [
  ["ink", "ground"],
  ["accent", "ground"],
  ["inkDark", "groundDark"],
  ["accentDark", "groundDark"],
] as const satisfies [keyof Masthead["palette"], keyof Masthead["palette"]][];

const host = "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])";

/** Printable text on one line. Joiners are text (Persian, Indic, emoji); marks that turn the line around are not. */
export function line(atMost: number): Rule {
  return (value) =>
    value.trim() === value &&
    value !== "" &&
    value.length <= atMost &&
    !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u.test(value)
      ? null
      : `expected one line of 1 to ${atMost} characters, without blanks at its ends or control characters`;
}

/** What stands on cards as the wordmark, in one colour: an emoji would be left out without a word. */
export function wordmark(atMost: number): Rule {
  return (value) =>
    /\p{Emoji_Presentation}|\ufe0f/u.test(value)
      ? "expected no emoji, since a wordmark has one colour; it may be drawn, as `viewBox` and `path`"
      : line(atMost)(value);
}

/** One of these words. */
export function oneOf(allowed: readonly string[]): Rule {
  return (value) => (allowed.includes(value) ? null : `allowed are ${listed(allowed)}`);
}

/** A colour as `#rrggbb`. */
export const colour = matching(/^#[0-9a-f]{6}$/i, "expected a colour as #rrggbb, for example #14323f");

/** A BCP 47 tag of language, script and region. */
export const language = matching(
  /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/,
  "expected a language tag, for example en, pt-BR or zh-Hant",
);

/** An https origin, with a path or without. */
export const siteUrl = matching(
  new RegExp(`^(?=.{1,200}$)https://${host}(:\\d{1,5})?(/[A-Za-z0-9._~-]+)*$`),
  "expected an https:// address without a slash, query or fragment at its end, for example https://www.paper.example",
);

/** A hashtag without its #. */
export const hashtag = matching(
  /^(?=.*\p{L})[\p{L}\p{M}\p{N}_]{1,50}$/u,
  "expected a hashtag without # and blanks, of 1 to 50 letters, digits or underscores",
);

/** Each network's own rule for names. */
export const handles: Record<(typeof handleNetworks)[number], Rule> = {
  x: matching(/^\w{1,15}$/, "expected a name on X without @, of 1 to 15 letters, digits or underscores"),
  facebook: matching(/^[A-Za-z0-9.]{5,50}$/, "expected a page name of 5 to 50 letters, digits or full stops"),
  bluesky: matching(
    new RegExp(`^(?=.{1,253}$)${host}$`),
    "expected a handle without @ that is a host name, for example paper.example",
  ),
  threads: matching(
    /^[\w.]{1,30}$/,
    "expected a name without @, of 1 to 30 letters, digits, dots or underscores",
  ),
  fediverse: matching(
    new RegExp(`^(?=.{1,200}$)\\w(?:[\\w.-]*\\w)?@${host}$`),
    "expected a name and a server without a leading @, for example desk@social.example",
  ),
  instagram: matching(
    /^[\w.]{1,30}$/,
    "expected a name without @, of 1 to 30 letters, digits, dots or underscores",
  ),
};

/** The viewBox of an SVG. */
export const viewBox: Rule = (value) => {
  const numbers = /^-?\d{1,6}(\.\d{1,4})?( -?\d{1,6}(\.\d{1,4})?){3}$/.test(value)
    ? value.split(" ").map(Number)
    : [];
  return (numbers[2] ?? 0) > 0 && (numbers[3] ?? 0) > 0
    ? null
    : "expected four numbers divided by blanks, left, top, width and height, the last two above zero";
};

/** The path data of a wordmark: nothing but commands and numbers, so that it can be nothing else in an SVG. */
export const pathData: Rule = matching(
  /^M(?=.{1,20000}$)[MmZzLlHhVvCcSsQqTtAaEe0-9 ,.+-]*$/,
  "expected SVG path data of at most 20000 characters that starts with M",
);

function matching(pattern: RegExp, expected: string): Rule {
  return (value) => (pattern.test(value) ? null : expected);
}
