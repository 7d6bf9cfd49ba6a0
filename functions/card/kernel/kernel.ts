export { countSymbols } from "./count-symbols";
export { cover } from "./cover";
export { findCopies } from "./find-copies";
export {
  blends,
  distances,
  firstRuns,
  firsts,
  glyph,
  glyphBytes,
  lasts,
  literals,
  missingBlend,
  most,
  pixels,
  reserve,
  scratch,
  sums,
  unknown,
  weighted,
} from "./memory";
export { levels, stamp } from "./stamp";
export { writeSymbols } from "./write-symbols";
