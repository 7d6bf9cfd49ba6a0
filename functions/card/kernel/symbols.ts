/** Copies that have a symbol; longer ones are written in pieces, none of them shorter than that. */
export const shortest: i32 = 3;
export const longest: i32 = 258;

/** The length of the next piece of a copy of which this much is left. */
export function pieceOf(left: i32): i32 {
  return left <= longest ? left : min(longest, left - shortest);
}

/** Of lengths (after 257) and distances, how many bits follow their symbol (RFC 1951, 3.2.5). */
export function extraOfLength(length: i32): i32 {
  return length < 11 || length === longest ? 0 : 29 - clz(length - shortest);
}

export function lengthSymbol(length: i32): i32 {
  if (length === longest) return 285;
  const extra = extraOfLength(length);
  return 257 + (extra << 2) + ((length - shortest) >> extra);
}

export function extraOfDistance(distance: i32): i32 {
  return distance < 3 ? 0 : 30 - clz(distance - 1);
}

export function distanceSymbol(distance: i32): i32 {
  const extra = extraOfDistance(distance);
  return (extra << 1) + ((distance - 1) >> extra);
}
