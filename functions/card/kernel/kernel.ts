export { countSymbols } from "./count-symbols";
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
  sums,
  unknown,
  weighted,
} from "./memory";
export { levels, stamp } from "./stamp";
export { writeSymbols } from "./write-symbols";
