/** Rows and columns that a picture may have. */
export const most: u32 = 2048;

/** For pixels that are looked at one by one. */
export const scratch: usize = 512;
/** A palette entry (times 16) and a strength whose blend is unknown. */
export const missingBlend: usize = 576;

/** Bits of a row's columns, 64 to a word and two words that stay clear. */
const maskBytes: usize = (most / 64 + 2) * 8;
export const asAbove: usize = 1024;
export const asBefore: usize = asAbove + maskBytes;
export const asBeside: usize = asBefore + maskBytes;
/** Where runs of those begin that are long enough to be worth a copy. */
export const longAbove: usize = asBeside + maskBytes;
export const longBefore: usize = longAbove + maskBytes;
export const longBeside: usize = longBefore + maskBytes;

/** How often each symbol is needed, 32 bits each; later its code, and above 16 bits the code's length. */
export const literals: usize = longBeside + maskBytes;
export const distances: usize = literals + 286 * 4;

/** Of each palette entry, what 16 strengths of the colour that is drawn with make of it; `unknown` where nobody has said it. */
export const blends: usize = 4096;
export const unknown: u8 = 255;

/** Of each row, 32 bits each: the first column that was drawn on, and the one after the last. */
export const firsts: usize = 8192;
export const lasts: usize = firsts + most * 4;
/** What that added to the sum of the row's bytes, and to the sum of its bytes times their distance from the row's end. */
export const sums: usize = lasts + most * 4;
export const weighted: usize = sums + most * 4;
/** Which runs of the known rows are its own. */
export const firstRuns: usize = weighted + most * 4;

/** Of each length of a copy: how often it is needed; later its bits, and above 24 bits how many they are. */
export const lengths: usize = firstRuns + most * 4;

/** The coverage of what is drawn. */
export const glyph: usize = 65_536;
export const glyphBytes: u32 = 262_144;

/** The rows. After them there is whatever the caller puts there, and copies, as start, length and distance, 32 bits each. */
export const pixels: usize = glyph + glyphBytes + 64;

/** Makes the memory reach to `end`, half a megabyte at once; JavaScript's views of it are void then. */
export function reserve(end: usize): void {
  const missing = <i32>(end >> 16) + 1 - memory.size();
  if (missing > 0) memory.grow(missing + 8);
}
