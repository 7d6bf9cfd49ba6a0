/** Verbs that refuse together with what stands at their sentence's end: "schließt … aus", "sluit … uit". */
const parted: Record<string, [verb: RegExp, end: string]> = {
  de: [/^schl(?:ie(?:ß|ss)(?:e|t|en)|oss(?:en)?)$/u, "aus"],
  nl: [/^(?:sluit(?:en)?|sloot|sloten)$/u, "uit"],
};

/** Words between the two at most. */
const reach = 25;

/** Whether the word at a place is the verb of such a refusal. */
export function isPartedRefusal(words: string[], at: number, breaks: Uint8Array, language: string): boolean {
  const own = parted[language];
  if (!own?.[0].test(words[at]!)) return false;
  for (let end = at; end < words.length && end - at <= reach; end++) {
    if (end > at && words[end] === own[1]) return breaks[end] !== 0 || end + 1 === words.length;
    if (breaks[end] === 2) return false;
  }
  return false;
}
