/** Characters; three times the longest paragraph that newspapers print. */
const longest = 3000;

/**
 * A paragraph as it is, or in parts of at most 3,000 characters, each up to the end of a sentence where one is near, or else of a
 * word. What is made of a text takes one sentence whole: its time and its row's size must not grow with the longest one.
 */
export function partParagraph(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    const end = endOf(rest.slice(0, longest));
    parts.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return rest ? [...parts, rest] : parts;
}

/** Where the first part ends, in its second half. */
function endOf(part: string): number {
  for (const boundary of [/[.!?…؟۔।]["'”’»)\]]*\s|[。！？]["”’」』）]*/gu, /\s/g]) {
    const last = [...part.slice(longest / 2).matchAll(boundary)].at(-1);
    if (last) return longest / 2 + last.index + last[0].length;
  }
  // Between letters, with the accents that stand on them.
  const letters = part.replace(/(?:\P{M}\p{M}{0,30}|[\ud800-\udbff])$/u, "");
  return letters.length > longest / 2 ? letters.length : longest;
}
