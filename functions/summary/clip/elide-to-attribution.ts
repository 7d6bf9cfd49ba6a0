import { primaryLanguage } from "../../article/language/primary-language.ts";
import { sayingRules, sayingVerbs } from "../saying-words.ts";
import { quotedSpans } from "../split/quoted-spans.ts";
import { type ClipPoint, clipPoints } from "./clip-points.ts";
import { leading } from "./find-attributions.ts";

/** An attribution of more characters leaves too little room for the claim. */
const longest = 120;

/** Fewest characters that are worth leaving out of the middle. */
const leastElided = 12;

/** "…, said to be the oldest", "…, told in five parts": nobody speaks there. */
const spokenOf = /^\s(?:to|in|as|by)\s/u;

/**
 * Where a sentence that ends with whose claim it is may leave out its middle, longest beginning first: "A bomb went off near a police
 * vehicle in Helmand…, the province's deputy governor said."
 */
export function elisions(text: string, language: string): ClipPoint[] {
  const resume = lastAttribution(text, language);
  if (resume < 0) return [];
  return clipPoints(`${text.slice(0, resume)}.`, language)
    .filter(({ end }) => resume - end >= leastElided)
    .map((point) => ({ ...point, resume }));
}

/** The comma or dash behind which nothing but an attribution stands; -1 where a sentence ends otherwise. */
function lastAttribution(text: string, language: string): number {
  const base = primaryLanguage(language);
  const { sources, that, own } = sayingRules(base);
  const quoted = quotedSpans(text);
  for (const { index: at, 0: mark } of [...text.matchAll(/, |\s[-–—]\s/gu)].reverse()) {
    if (at === 0 || text.length - at > longest) break;
    const clause = /^[^,]*/u.exec(text.slice(at + mark.length))![0];
    if (quoted[at] === 1 || own.test(clause)) continue;
    if (clause.search(sources) === 0) return at;
    const [found] = clause.matchAll(sayingVerbs(base));
    if (!found) continue;
    const [said] = found;
    const after = clause.slice(found.index + said.length);
    const isTold = !leading.test(`${base} ${said}`) && !that.test(after) && !said.endsWith("ing");
    if (isTold && !(found.index === 0 && spokenOf.test(after))) return at;
  }
  return -1;
}
