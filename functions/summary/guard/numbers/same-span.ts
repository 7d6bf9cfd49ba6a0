import type { MeasuredNumber } from "./counted-numbers.ts";

/** Seconds. */
export const day = 86_400;

/** "Three months", of "90 days". */
export function isSameSpan(said: MeasuredNumber, meant: MeasuredNumber): boolean {
  const [one, other] = [daysIn(said), daysIn(meant)];
  return said.unit?.is !== meant.unit?.is && one > 0 && other > 0 && Math.abs(one / other - 1) < 0.035;
}

/** Days of a span of a month or more; 0 for others. */
function daysIn({ value, unit }: MeasuredNumber): number {
  if (unit?.is === "months") return value * unit.times * 30.4;
  return unit?.is === "seconds" && unit.times >= day && value * unit.times >= 28 * day
    ? (value * unit.times) / day
    : 0;
}
