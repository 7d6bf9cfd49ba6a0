import { readEvidence } from "../../../functions/summary/guard/article-evidence.ts";
import { alteredCopies } from "../../../functions/summary/guard/copies/altered-copies.ts";
import { comparedWith } from "../../../functions/summary/guard/copies/copy-slots.ts";
import { confessed } from "../../../functions/summary/guard/denials/confessed.ts";
import type { Issue } from "../../../functions/summary/guard/find-unsupported.ts";
import { contrariesByNumber } from "../../../functions/summary/guard/numbers/contrary-by-number.ts";
import { readSet, setNames } from "./development-sets.ts";

/** How many of the sentences that people wrote for articles of the development sets are flagged by what looks for single words in them. */
export function printOwnSentences(): void {
  let sentences = 0;
  const flagged: Record<string, number> = {};
  for (const { lang, article, summary } of setNames.flatMap((set) => readSet(set))) {
    const evidence = readEvidence(article, lang);
    for (const sentence of summary.flat()) {
      sentences++;
      const note = (check: string, issues: Issue[]): void => {
        for (const kind of new Set(issues.map((issue) => issue.kind)))
          flagged[`${check}, ${kind}`] = (flagged[`${check}, ${kind}`] ?? 0) + 1;
      };
      note("copies", alteredCopies(comparedWith(sentence, evidence), evidence));
      note("confessed", confessed(sentence, evidence));
      note("contrary by number", contrariesByNumber(sentence, evidence));
    }
  }
  const counts = Object.entries(flagged).map(([check, count]) => `${check} ${count}`);
  console.log(
    `  of ${sentences} sentences that people wrote for articles, flagged: ${counts.join("; ") || "none"}`,
  );
}
