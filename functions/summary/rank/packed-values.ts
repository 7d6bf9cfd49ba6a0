/** What JSON writes as one character without escaping it, from code 35 on; 92 is the backslash. */
export const packedSymbols = Array.from({ length: 92 }, (_, i) => String.fromCharCode(35 + i))
  .filter((symbol) => symbol !== "\\")
  .join("");

/** The number of the symbol that stands for 0. */
export const middleSymbol = 30;

/** What the symbol of that number stands for, in steps around the middle. */
export function unpackedValue(number: number, step: number): number {
  return (number - middleSymbol) * step;
}

/** The values that a string of symbols stands for. */
export function unpackValues(symbols: string, step: number): number[] {
  return Array.from(symbols, (symbol) => unpackedValue(packedSymbols.indexOf(symbol), step));
}
