import { middleSymbol, packedSymbols } from "../../../functions/summary/rank/packed-values.ts";

/** The step in which the largest of these values is just written. */
export function stepFor(values: number[]): number {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return Number((largest / middleSymbol).toPrecision(3)) || 1;
}

/** The number of the symbol that stands for a value; see `unpackedValue`. */
export function packedNumber(value: number, step: number): number {
  return middleSymbol + Math.round(value / step);
}

export function packValues(values: number[], step: number): string {
  return values.map((value) => packedSymbols[packedNumber(value, step)]!).join("");
}
