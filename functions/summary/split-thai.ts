/** Thai and Lao print no full stops: a space parts clauses, and several clauses of some length make a sentence. */
export function splitThai(line: string): string[] {
  const sentences: string[] = [];
  let held = "";
  for (const clause of line.split(/(?<=[^\d\s][\s,]+)(?=\S)/u)) {
    held += clause;
    const ended = /(?:[!?]|\P{sc=Thai}\.)["”’)]*\s*$/u.test(held) ? 40 : 90;
    // A Thai letter with a full stop abbreviates and ends nothing: ส.ส., พ.ร.บ., จ.
    if (held.length >= ended && !/\p{sc=Thai}\.\s*$/u.test(held)) {
      sentences.push(held.trim());
      held = "";
    }
  }
  if (held.trim()) sentences.push(held.trim());
  return sentences;
}
