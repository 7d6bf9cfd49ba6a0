/** What a message of IPTC 7901 parts its header, its story and its trailer with; some systems lose these signs. */
const [begins, ends] = ["\u0002", "\u0003"];

/** "eca0003 3 i 380  dpa 0045": service and number, priority, category, words, agency and number. */
const header = /^\p{Ll}{2,4}\d{2,6}\s\d\s\p{Ll}{1,3}\s\d{1,5}\s+\p{L}[\p{L}\d -]{0,30}\s\d{2,5}\s*$/u;

/** The last line of the headline ends so. */
const lastOfHead = /\s=\s*$/;

/** The headline ends in so many lines of the story. */
const longestHead = 12;

/**
 * A wire's message in IPTC 7901, as dpa and ATS send it, as the text that it holds: headline, byline and story, without its numbers and what
 * newsrooms are told below it (pictures, telephone numbers); null for other text.
 */
export function fromIptc7901(text: string): string | null {
  const message = text.replace(/^[^\p{L}\p{N}]+/u, "").replace(/\r/g, "");
  const [first = "", ...below] = message.split("\n");
  if (!header.test(first)) return null;
  const [, story = below.join("\n")] = message.split(begins!);
  const lines = story.split(ends!, 1)[0]!.split("\n");
  const end = lines.slice(0, longestHead).findIndex((line) => lastOfHead.test(line));
  if (end < 0) return null;
  const head = lines
    .slice(lines.slice(0, end).findLastIndex((line) => !line.trim()) + 1, end + 1)
    .map((line) => line.replace(lastOfHead, "").trim())
    .filter((line) => line && !flag.test(line));
  const byline = head.length > 1 && /^(?:By|Von|Par)\s/.test(head.at(-1)!) ? head.pop()! : null;
  const isLong = head.some((line) => line.split(" ").length >= fewestWords);
  const headline = head.filter((line) => !isLong || line.split(" ").length > mostOfSlug);
  const paragraphs = lines
    .slice(end + 1)
    .join("\n")
    .split(/\n[ \t]*\n/);
  const note = paragraphs.findIndex(
    (paragraph) => /^#{1,2}\s/.test(paragraph) || trailer.test(paragraph.trim()),
  );
  const told = note < 0 ? paragraphs : paragraphs.slice(0, note);
  return [headline.join(" "), byline, ...told.map(rejoined)].filter(Boolean).join("\n\n");
}

/** Words of a headline's longest line, and of a slug line above it ("France:"). */
const fewestWords = 4;
const mostOfSlug = 2;

/** A paragraph, which the wire breaks at a column; items of a list stay on lines of their own. */
const rejoined = (paragraph: string): string =>
  paragraph
    .trim()
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .replace(/\n(?![-*•]\s)/g, " ");

/** "1ST LEAD", "EXTRA", "(Achtung)" above the headline. */
const flag = /^(?:[\p{Lu}\d]+(?: [\p{Lu}\d]+){0,2}|\(.{1,40}\))$/u;

/** "dpa wsz jln npr": who wrote and edited; "041101 GMT Mar 31": when it was sent. */
const trailer = /^(?:\p{Ll}{2,4}(?: \p{Ll}{2,4}){1,6}|\d{6}\s(?:GMT\s)?\p{L}{3}\s\d\d)$/u;
