import type { Changes } from "./changes.ts";

const modulus = 65_521;
/** As many bytes as can be added up before the sums must be reduced, in doubles: far more than a row has. */
const chunk = 1 << 20;

/** Adler-32 (RFC 1950). Of rows that are known, only what has changed is added up. */
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
  const { rows, from, to } = changes;
  const { stride, data: before } = rows;
  for (let start = 0, row = 0; start < data.length; start += stride, row++) {
    // Differences, and sums of their sums, which stay below 2^31.
    let sum = 0;
    let sums = 0;
    const end = start + to[row]!;
    for (let i = start + from[row]!; i < end; i++) {
      sum += data[i]! - before[i]!;
      sums += sum;
    }
    if (sum !== 0 || sums !== 0) sums += sum * (stride - to[row]!);
    b = (b + stride * a + rows.weighted[row]! + sums) % modulus;
    a = (a + rows.sums[row]! + sum) % modulus;
  }
  return b * 65_536 + a;
}
