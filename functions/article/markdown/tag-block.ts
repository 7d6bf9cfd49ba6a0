export interface TagBlock {
  /** The line on which it is closed. */
  end: number;
  /** Prose on the lines of its tags: before the opening one, behind the closing one. */
  before: string;
  after: string;
  /** What readers see of it: the lines of code, in a fence; nothing of a comment. */
  code: string[];
}

/**
 * A block of Liquid, Nunjucks or Hugo that opens on this line, closes further down and is no prose: what an editor noted for
 * colleagues, or code. Null where there is none, or it never closes.
 */
export function tagBlock(lines: string[], at: number): TagBlock | null {
  const line = lines[at]!;
  const open = line.length <= longestLine ? (opening.exec(line) ?? noteOpening.exec(line)) : null;
  if (!open) return null;
  const name = open[1]?.toLowerCase();
  const closing = name ? closings.get(name)! : noteClosing;
  for (let end = at + 1; end < Math.min(lines.length, at + longest); end++) {
    const close = closing.exec(lines[end]!);
    if (!close) continue;
    const isCode = name === "highlight" || name === "codeblock";
    return {
      end,
      before: line.slice(0, open.index),
      after: lines[end]!.slice(close.index + close[0].length),
      code: isCode ? [fence, ...lines.slice(at + 1, end), fence] : [],
    };
  }
  return null;
}

/** Characters; lines. Neither is reached by what people write, and each is looked through for every tag on it. */
const [longestLine, longest] = [2000, 1000];

/** Longer than any in the code. */
const fence = "~".repeat(12);

/** The last of its kind on its line, so that one that is closed there is not it. */
const opening =
  /\{(?:%-?|\{[<%])\s*(comment|highlight|codeblock)\b[^{}]*[%>]\}{1,2}(?!.*(?:\bend|\/)\s*(?:comment|highlight|codeblock)\b)/i;

/** Nunjucks's and Twig's comment; "{#tide}" is a heading's name. */
const noteOpening = /\{#-?(?=\s|$)(?!.*#\})/;
const noteClosing = /#\}/;

const closings = new Map(
  ["comment", "highlight", "codeblock"].map((name) => [
    name,
    new RegExp(String.raw`\{(?:%-?\s*end|\{[<%]\s*\/)\s*${name}\s*(?:-?%|[%>]\})\}`, "i"),
  ]),
);
