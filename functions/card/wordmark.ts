import type { Masthead } from "../article/masthead.ts";
import { layLine } from "./text/lay-line.ts";
import { paragraph } from "./text/paragraph.ts";
import type { TypeStack } from "./text/type-stack.ts";

/** The masthead's wordmark as a drawing: its own, or its name in the headline typeface. */
export function wordmarkOf({ wordmark }: Masthead, stack: TypeStack): { viewBox: string; path: string } {
  if ("path" in wordmark) return wordmark;
  const text = paragraph(
    wordmark.text,
    stack,
    ["Arab", "Aran", "Hebr", "Thaa"].includes(stack.script) ? "rtl" : "ltr",
  );
  const line = layLine(text, 0, text.text.length);
  const commands = ["M", "L", "Q", "C"];
  const lengths = [3, 3, 5, 7];
  let path = "";
  for (const { piece, x } of line.pieces) {
    for (let i = 0; i < piece.glyphs.length; i++) {
      const outline = piece.face.outline(piece.glyphs[i]!);
      for (let at = 0; at < outline.length; at += lengths[outline[at]!]!) {
        if (outline[at] === 0 && at > 0) path += "Z";
        path += commands[outline[at]!];
        for (let j = 1; j < lengths[outline[at]!]!; j += 2) {
          path += `${round(x + piece.xs[i]! + outline[at + j]!)} ${round(-piece.ys[i]! - outline[at + j + 1]!)} `;
        }
      }
      if (outline.length > 0) path += "Z";
    }
  }
  return { viewBox: `0 ${round(-line.top)} ${round(line.width)} ${round(line.top - line.bottom)}`, path };
}

function round(em: number): number {
  return Math.round(em * 1000);
}
