import { commandLengths, type Face } from "./face.ts";

const raisedSigns = /^[⁰¹²³⁴-⁹⁺-ⁿⁱ]$/u;
const loweredSigns = /^[₀-₎ₐ-ₜ]$/u;
/** How far apart the numbers of faces are from those of what is made of them. */
const step = 10_000;
/** Where a face's own ² does not show it: share of the digits' size, and ems above the baseline. */
const usual = { scale: 0.62, rise: 0.34 };
const drop = -0.14;

const made = new WeakMap<Face, Map<boolean, Face>>();

/** The plain sign of a superscript or subscript, and which of them it is; null for anything else. */
export function smallSign(cluster: string): { plain: string; isRaised: boolean } | null {
  const isRaised = raisedSigns.test(cluster);
  return isRaised || loweredSigns.test(cluster) ? { plain: cluster.normalize("NFKC"), isRaised } : null;
}

/**
 * A face whose superscripts or subscripts are its own digits and signs, small: web fonts are packed without most of
 * them, and 10⁶ must not become 106. As large and as high as the face's own ².
 */
export function smallFace(face: Face, isRaised: boolean): Face {
  const both = made.get(face) ?? new Map<boolean, Face>();
  made.set(face, both);
  const known = both.get(isRaised) ?? shrunk(face, isRaised);
  both.set(isRaised, known);
  return known;
}

function shrunk(face: Face, isRaised: boolean): Face {
  const own = measured(face);
  const { scale } = own;
  const rise = isRaised ? own.rise : drop;
  return {
    id: face.id + (isRaised ? 1 : 2) * step,
    name: `${face.name} ${isRaised ? "raised" : "lowered"}`,
    ascent: face.ascent,
    descent: face.descent,
    covers: (codePoint) => smallSign(String.fromCodePoint(codePoint))?.isRaised === isRaised,
    shape(text, ...how) {
      const shaped = face.shape(text.replace(/./gu, plainOf), ...how);
      const [xs, ys] = [shaped.xs.map((x) => x * scale), shaped.ys.map((y) => y * scale)];
      return { ...shaped, xs, ys, advance: shaped.advance * scale };
    },
    outline: (glyph) => moved(face.outline(glyph), scale, rise),
    inkOf(glyph) {
      const ink = face.inkOf(glyph);
      return (
        ink && {
          top: ink.top * scale + rise,
          bottom: ink.bottom * scale + rise,
          left: ink.left * scale,
          right: ink.right * scale,
        }
      );
    },
    advanceOf: (glyph) => face.advanceOf(glyph) * scale,
  };
}

function plainOf(sign: string): string {
  return smallSign(sign)?.plain ?? sign;
}

function measured(face: Face): { scale: number; rise: number } {
  const inkOf = (sign: string) => face.inkOf(face.shape(sign, "Latn", "ltr", "en").glyphs[0]!);
  const [small, plain] = face.covers(0xb2) ? [inkOf("²"), inkOf("2")] : [];
  if (!small || !plain) return usual;
  const scale = (small.top - small.bottom) / (plain.top - plain.bottom);
  return { scale, rise: small.bottom - plain.bottom * scale };
}

function moved(outline: Float32Array, scale: number, rise: number): Float32Array {
  const path = outline.slice();
  for (let at = 0; at < path.length; at += commandLengths[path[at]!]!) {
    for (let i = 1; i < commandLengths[path[at]!]!; i += 2) {
      path[at + i]! *= scale;
      path[at + i + 1] = path[at + i + 1]! * scale + rise;
    }
  }
  return path;
}
