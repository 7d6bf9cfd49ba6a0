import { raiseFigures } from "../html/raise-figures.ts";

const pair =
  /<(a|abbr|b|cite|em|i|mark|q|s|small|span|strong|su[bp]|u)(?:\s[^<>]{0,300})?>([^<>]{0,400})<\/\1\s*>/giu;

/** How deep elements stand in each other in a field: `<a><em>…</em></a>`. */
const deepest = 3;

/** A field's words without the elements that emphasise some of them, where both tags are there; `<b>` alone is a word about HTML. */
export function withoutInlineTags(text: string): string {
  let plain = raiseFigures(text).replace(/<br\s*\/?>/gi, " ");
  for (let depth = 0; depth < deepest && plain.includes("</"); depth++) plain = plain.replace(pair, "$2");
  return plain;
}
