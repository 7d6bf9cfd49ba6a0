import { luminance } from "../../article/contrast-ratio.ts";
import { toHex } from "./colour.ts";

const linear = Float64Array.from({ length: 256 }, (_, grey) => luminance(toHex(grey * 0x010101)));

/** Relative luminance as WCAG 2 defines it, 0 to 1; for many pixels. */
export function lightOf(red: number, green: number, blue: number): number {
  return 0.2126 * linear[red]! + 0.7152 * linear[green]! + 0.0722 * linear[blue]!;
}
