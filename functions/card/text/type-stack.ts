import type { Masthead } from "../../article/masthead.ts";
import type { Face } from "../font/face.ts";
import { type Family, fallbackFamilies, mastheadFamilies, scriptFamilies } from "../font/families.ts";
import { smallFace, smallSign } from "../font/small-face.ts";
import type { Role, Typecase } from "../font/typecase.ts";
import { scriptOf, scriptOfLanguage } from "./scripts.ts";

/** The typefaces of one role in one language, in the order in which they are asked for a character. */
export interface TypeStack {
  language: string;
  /** Script of the language itself. */
  script: string;
  role: Role;
  /** The face for a grapheme cluster; null only if no typeface of ours has its first character. */
  faceFor(cluster: string): Face | null;
  /** In CSS order, for what the language itself needs. */
  families: Family[];
}

const emoji =
  /^(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F|\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}|\p{Emoji}\u200D)/u;
const ignorable = /^[\p{Default_Ignorable_Code_Point}\p{Cc}]$/u;
const space = /^\s+$/u;

/** Noto Sans Sinhala's space is half an em, and looks like two. */
function isWide(face: Face): boolean {
  return face.shape(" ", "Latn", "ltr", "en").advance > 0.4;
}

export function isEmoji(cluster: string): boolean {
  return cluster.charCodeAt(0) > 0x22 && emoji.test(cluster) && !cluster.includes("\uFE0E");
}

export function typeStack(
  fonts: Typecase,
  typefaces: Masthead["typefaces"],
  role: Role,
  language: string,
): TypeStack {
  const script = scriptOfLanguage(language);
  const own = scriptFamilies[script]?.[role];
  const house =
    [...mastheadFamilies, ...fallbackFamilies].find(({ name }) => name === typefaces[role]) ??
    mastheadFamilies[role === "headline" ? 0 : 2]!;
  const families = [...(own ? [own] : []), house];
  const known = new Map<string, Face | null>();

  function look(cluster: string): Face | null {
    const all = [...cluster].map((character) => character.codePointAt(0)!);
    if (isEmoji(cluster)) {
      const face = fonts.findEmoji(cluster, all);
      if (face) return face;
    }
    const visible = all.filter((codePoint) => !ignorable.test(String.fromCodePoint(codePoint)));
    const wanted = visible.length > 0 ? visible : all;
    const isSpace = space.test(cluster);
    // What is no letter has no ink to borrow: of a thin space that the typeface has not, HarfBuzz makes one of its own space.
    const others = isSpace ? [] : [...familiesFor(wanted, script, role), ...fallbackFamilies];
    const order = [...families, ...others];
    for (const points of [wanted, wanted.slice(0, 1)]) {
      for (const family of order) {
        const face = fonts.find(family, role, points);
        if (face)
          return cluster === " " && isWide(face) ? fonts.find(fallbackFamilies[0]!, role, points) : face;
      }
    }
    const small = smallSign(cluster);
    const sized = small && look(small.plain);
    if (sized) return smallFace(sized, small.isRaised);
    return isSpace || visible.length === 0 ? fonts.find(house, role, [0x20]) : null;
  }

  return {
    language,
    script,
    role,
    families,
    faceFor(cluster) {
      let face = known.get(cluster);
      if (face === undefined) {
        face = look(cluster);
        if (known.size > 20_000) known.clear();
        known.set(cluster, face);
      }
      return face;
    },
  };
}

const east: Record<string, string[]> = {
  Hani: ["Hans", "Hant", "Jpan", "Kore"],
  Hira: ["Jpan"],
  Kana: ["Jpan"],
  Hang: ["Kore"],
  Bopo: ["Hant"],
};

function familiesFor(codePoints: number[], script: string, role: Role): Family[] {
  const written = codePoints.map(scriptOf).find((one) => one !== null) ?? null;
  const scripts = written === null ? [script, "Hans", "Jpan"] : (east[written] ?? [written]);
  return scripts.flatMap((one) => scriptFamilies[one]?.[role] ?? []);
}
