/** Characters by which a sentence is known again. */
const sure = 20;

/** A text whose last sentence was clipped ("…"), with that sentence whole where one of the key points beside it has it. */
export function unclipped(text: string, points: string[]): string {
  if (!text.endsWith("…")) return text;
  const kept = text.slice(0, -1);
  for (const point of points) {
    const at = kept.lastIndexOf(point.slice(0, sure));
    if (at >= 0 && point.length >= sure && point.startsWith(kept.slice(at))) return kept.slice(0, at) + point;
  }
  return text;
}
