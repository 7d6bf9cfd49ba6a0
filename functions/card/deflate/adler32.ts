import type { Changes } from "./changes.ts";

const modulus = 65_521;
/** As many bytes as can be added up before the sums must be reduced, in doubles: far more than a row has. */
const chunk = 1 << 20;

/** Adler-32 (RFC 1950). Of rows that are known, only what the changes add is added. */
export function adler32(data: Uint8Array, changes?: Changes): number {
  let a = 1;
  let b = 0;
  if (!changes) {
    for (let start = 0; start < data.length; start += chunk) {
      const end = Math.min(start + chunk, data.length);
      for (let i = start; i < end; i++) {
        a += data[i]!;
        b += a;
      }
      a %= modulus;
      b %= modulus;
    }
    return b * 65_536 + a;
  }
  const { rows, sums, weighted } = changes;
  for (let row = 0; row < sums.length; row++) {
    b = (b + rows.stride * a + rows.weighted[row]! + weighted[row]!) % modulus;
    a = (a + rows.sums[row]! + sums[row]!) % modulus;
  }
  return b * 65_536 + a;
}
