/** What a message of IPTC 7901 parts its header, its story and its trailer with. */
const [opens, begins, ends] = ["\u0001", "\u0002", "\u0003"];

/** A header has so many characters at most. */
const longestHeader = 1000;

/**
 * A wire's message in IPTC 7901, as dpa sends it, as the text that it holds: headline, byline and story, without its numbers and what
 * newsrooms are told below it (pictures, telephone numbers); null for other text.
 */
export function fromIptc7901(text: string): string | null {
  const message = text.trimStart();
  const from = message.indexOf(begins!);
  if (!message.startsWith(opens!) || from < 0 || from > longestHeader) return null;
  const to = message.indexOf(ends!, from);
  const story = message.slice(from + 1, to < 0 ? undefined : to).replace(/\r/g, "");
  const [head = "", ...paragraphs] = story.split(/\n[ \t]*\n/);
  const lines = head
    .split("\n")
    .map((line) => line.replace(/\s*=\s*$/, "").trim())
    .filter((line) => line && !flag.test(line));
  const byline = lines.length > 1 && /^(?:By|Von)\s/.test(lines.at(-1)!) ? lines.pop()! : null;
  const note = paragraphs.findIndex((paragraph) => /^#{1,2}\s/.test(paragraph) || signed.test(paragraph));
  const told = note < 0 ? paragraphs : paragraphs.slice(0, note);
  return [lines.join(" "), byline, ...told.map(rejoined)].filter(Boolean).join("\n\n");
}

/** A paragraph, which the wire breaks at a column; items of a list stay on lines of their own. */
const rejoined = (paragraph: string): string => paragraph.trim().replace(/\s*\n(?!\s*[-*•]\s)\s*/g, " ");

/** "1ST LEAD", "EXTRA", "(Achtung)" above the headline. */
const flag = /^(?:[\p{Lu}\d]+(?: [\p{Lu}\d]+){0,2}|\(.{1,40}\))$/u;

/** "dpa wsz jln npr": who wrote and edited. */
const signed = /^\p{Ll}{2,4}(?: \p{Ll}{2,4}){1,6}\s*$/u;
