import type { Face } from "../font/face.ts";
import { type Coverage, coverage } from "./coverage.ts";

/** Glyphs stand at quarter pixels across, and at whole pixels down. */
export const quarters = 4;
const maxBytes = 48 * 1024 * 1024;

/** Remembers the coverage of glyphs, and forgets all of it when that grows past 48 MiB. */
export interface GlyphCache {
  at(face: Face, glyph: number, size: number, quarter: number): Coverage;
}

export function glyphCache(): GlyphCache {
  let bySize = new Map<number, Map<number, Coverage>>();
  let bytes = 0;
  return {
    at(face, glyph, size, quarter) {
      let glyphs = bySize.get(size);
      if (!glyphs) {
        glyphs = new Map();
        bySize.set(size, glyphs);
      }
      const key = (face.id * 65_536 + glyph) * quarters + quarter;
      let known = glyphs.get(key);
      if (!known) {
        known = coverage(face.outline(glyph), size, quarter / quarters);
        bytes += known.alpha.length + 200;
        if (bytes > maxBytes) {
          bySize = new Map();
          bytes = 0;
        } else glyphs.set(key, known);
      }
      return known;
    },
  };
}
