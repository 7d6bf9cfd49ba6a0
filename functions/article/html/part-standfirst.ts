/** Letters of "INVESTIGATION" and "Local elections". */
const longestLabel = 40;

/**
 * "FOOTBALL The club looks for a coach": what the page itself describes the article by, and the label beside it, which is a kicker. A
 * style sheet sets the two apart.
 */
export function partStandfirst(
  standfirst: string | null,
  descriptions: (string | null)[],
): { label: string | null; rest: string | null } {
  const rest = descriptions.find((description) => description && standfirst?.endsWith(` ${description}`));
  const label = rest && standfirst?.slice(0, -rest.length).trim();
  return label && label.length <= longestLabel && /^\p{L}[^.!?:;,]*$/u.test(label)
    ? { label, rest }
    : { label: null, rest: standfirst };
}
