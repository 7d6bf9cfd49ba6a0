import bidiFactory, { type Bidi } from "bidi-js";

/** Made when a text first needs it: it reads tables. */
let bidi: Bidi | undefined;
const rightToLeft = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Embedding levels by UAX 9, one per UTF-16 unit; null where no character goes right to left and neither does the text. */
export function levelsOf(text: string, direction: "ltr" | "rtl"): Uint8Array | null {
  if (direction === "ltr" && !rightToLeft.test(text)) return null;
  // Its types describe the CommonJS file, Node loads the ES module.
  bidi ??= (bidiFactory as unknown as () => Bidi)();
  return bidi.getEmbeddingLevels(text, direction).levels;
}

/** The runs of a line, which ends with no space, from left to right, as the eye meets them: rule L2 of UAX 9. */
export function visualRuns(
  levels: Uint8Array,
  start: number,
  end: number,
  base: 0 | 1,
): { start: number; end: number; level: number }[] {
  const runs: { start: number; end: number; level: number }[] = [];
  for (let i = start; i < end; i++) {
    const level = levels[i]!;
    const last = runs.at(-1);
    if (last?.level === level) last.end = i + 1;
    else runs.push({ start: i, end: i + 1, level });
  }
  const highest = Math.max(base, ...runs.map(({ level }) => level));
  for (let level = highest; level >= 1; level--) {
    for (let i = 0; i < runs.length; i++) {
      let j = i;
      while (j < runs.length && runs[j]!.level >= level) j++;
      if (j > i) runs.splice(i, j - i, ...runs.slice(i, j).reverse());
      i = j;
    }
  }
  return runs;
}
