/** The symbols of lengths and distances with their extra bits (RFC 1951, 3.2.5). */
export const extraOfLength = Uint8Array.of(
  ...[0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0],
);
export const lengthBases = basesOf(extraOfLength, 3);
// 258 has a symbol of its own, although the one before could say it.
lengthBases[28] = 258;
export const lengthSymbol = symbolsOf(lengthBases, 258);

export const extraOfDistance = Uint8Array.from({ length: 30 }, (_, symbol) => Math.max(0, (symbol >> 1) - 1));
export const distanceBases = basesOf(extraOfDistance, 1);
export const distanceSymbol = symbolsOf(distanceBases, 32_768);

function basesOf(extras: Uint8Array, first: number): Uint16Array {
  const bases = new Uint16Array(extras.length);
  let base = first;
  for (const [symbol, extra] of extras.entries()) {
    bases[symbol] = base;
    base += 1 << extra;
  }
  return bases;
}

function symbolsOf(bases: Uint16Array, largest: number): Uint8Array {
  const symbols = new Uint8Array(largest + 1);
  for (const [symbol, base] of bases.entries()) symbols.fill(symbol, base);
  return symbols;
}
