import { type Face, openFace } from "./face.ts";
import { emojiFamily, type Family } from "./families.ts";
import { loadHarfBuzz } from "./harfbuzz.ts";
import { unicodeRange } from "./unicode-range.ts";
import { readWoff } from "./woff.ts";

export type Role = "headline" | "text";

/** Finds the font file that has a character; each file is read when a text first needs it, and kept. */
export interface Typecase {
  /** The face of this family that has all these code points; null if none has. */
  find(family: Family, role: Role, codePoints: number[]): Face | null;
  /** The colour face that draws these code points as one picture. */
  findEmoji(cluster: string, codePoints: number[]): Face | null;
  /** SVG documents of a colour face. */
  svgTable(face: Face): Uint8Array;
}

/**
 * Tables that HarfBuzz does not need: names and hints, and colour glyphs, which it does not draw (their documents are
 * megabytes, and read apart).
 */
const needless = new Set(["SVG ", "COLR", "name", "post", "fpgm", "prep", "cvt ", "gasp", "DSIG", "meta"]);

interface Slice {
  file: string;
  inRange: (codePoint: number) => boolean;
}

export function typecase(files: (name: string) => Uint8Array): Typecase {
  const hb = loadHarfBuzz(files("hb.wasm"));
  const faces = new Map<string, Face>();
  const slices = new Map<string, Slice[]>();

  function slicesOf({ package: name, weights }: Family, role: Role): Slice[] {
    const weight = weights[role];
    const key = `${name}-${weight}`;
    let known = slices.get(key);
    if (!known) {
      const ranges = JSON.parse(Buffer.from(files(`${name}.json`)).toString()) as Record<string, string>;
      // Of faces whose ranges overlap, CSS takes the one declared last; @fontsource declares them in this order.
      known = Object.entries(ranges)
        .reverse()
        .map(([slice, range]) => ({
          file: `${name}-${slice.replace(/[[\]]/g, "")}-${weight}-normal.woff`,
          // A package of one file says for what Latin it may be asked, not what else is in it.
          inRange: Object.keys(ranges).length === 1 ? () => true : unicodeRange(range),
        }));
      slices.set(key, known);
    }
    return known;
  }

  function open(file: string): Face {
    let face = faces.get(file);
    if (!face) {
      face = openFace(
        hb,
        faces.size + 1,
        file,
        readWoff(files(file), (tag) => !needless.has(tag)),
      );
      faces.set(file, face);
    }
    return face;
  }

  return {
    find(family, role, codePoints) {
      for (const { file, inRange } of slicesOf(family, role)) {
        if (!inRange(codePoints[0]!)) continue;
        const face = open(file);
        if (codePoints.every((codePoint) => face.covers(codePoint))) return face;
      }
      return null;
    },
    findEmoji(cluster, codePoints) {
      const plain = codePoints.filter((codePoint) => codePoint !== 0xfe0f);
      const able = slicesOf(emojiFamily, "text").filter(({ inRange }) => inRange(plain[0]!));
      for (const { file } of able) {
        const face = open(file);
        if (!face.covers(plain[0]!)) continue;
        const { glyphs } = face.shape(cluster, "Zsye", "ltr", "en");
        if (glyphs.length === 1 && glyphs[0] !== 0) return face;
      }
      return null;
    },
    svgTable: (face) => readWoff(files(face.name), (tag) => tag === "SVG ").subarray(28),
  };
}

export function isEmojiFace(face: Face): boolean {
  return face.name.startsWith(emojiFamily.package);
}
