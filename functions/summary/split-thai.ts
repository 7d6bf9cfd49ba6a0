/** Thai and Lao print no full stops: a space parts clauses, and several clauses of some length make a sentence. */
export function splitThai(line: string): string[] {
  const sentences: string[] = [];
  let held = "";
  for (const clause of line.split(/(?<=[^\d\s][\s,]+)(?=\S)/u)) {
    held += clause;
    const ended = /[.!?ฯๆ]["”’)]*\s*$/u.test(held) ? 40 : 90;
    if (held.length >= ended) {
      sentences.push(held.trim());
      held = "";
    }
  }
  if (held.trim()) sentences.push(held.trim());
  return sentences;
}
