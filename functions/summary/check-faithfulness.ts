/**
 * How far a summary is borne out by its article: `score` from 0 to 1, and what was found that the article does not say.
 */
export function checkFaithfulness(
  articleText: string,
  summary: string,
): { score: number; issues: { kind: string; found: string }[] } {
  const digits = new Set(articleText.match(/\p{N}+/gu) ?? []);
  const issues = (summary.match(/\p{N}+/gu) ?? [])
    .filter((number) => !digits.has(number))
    .map((found) => ({ kind: "number", found }));
  return { score: issues.length === 0 ? 1 : 0, issues };
}
