import type { Copy } from "./template.ts";

/** The section above a headline: one line, set smaller before it is cut. */
export function kickerCopy(text: string | null, colour: string): Copy {
  return { text, role: "text", colour, size: 4.2, least: 2.8, lines: 1, gap: 0, optional: true };
}
