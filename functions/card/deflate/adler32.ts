import type { Sheet } from "../pixels/sheet.ts";

const modulus = 65_521;

/** Adler-32 (RFC 1950) of a sheet's rows: of what is known, only what was drawn is added. */
export function adler32({ known, sums, weighted }: Sheet): number {
  let a = 1;
  let b = 0;
  for (let row = 0; row < sums.length; row++) {
    b = (b + known.stride * a + known.weighted[row]! + weighted[row]!) % modulus;
    a = (a + known.sums[row]! + sums[row]!) % modulus;
  }
  return b * 65_536 + a;
}
