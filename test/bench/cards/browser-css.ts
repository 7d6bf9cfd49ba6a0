import {
  emojiFamily,
  type Family,
  fallbackFamilies,
  mastheadFamilies,
  scriptFamilies,
} from "../../../functions/card/font/families.ts";
import { cardFiles } from "../../../functions/card/font-files.ts";
import { cardAsset } from "./card-asset.ts";

/** The families of a card's headline in the order that a browser is to ask them, the language's own first. */
export function headlineFamilies(script: string): Family[] {
  const own = scriptFamilies[script]?.headline;
  const others = Object.values(scriptFamilies).map(({ headline }) => headline);
  const order = [...(own ? [own] : []), mastheadFamilies[0]!, ...others, emojiFamily, ...fallbackFamilies];
  return [...new Set(order)];
}

/** `@font-face` rules for the very files that cards use, under `origin`. */
export function fontFaces(origin: string): string {
  const families = [...new Set(headlineFamilies("Latn"))];
  return families
    .flatMap(({ name, package: pack, weights }) => {
      const ranges = JSON.parse(new TextDecoder().decode(cardAsset(`${pack}.json`))) as Record<
        string,
        string
      >;
      return Object.entries(ranges).map(([slice, range]) => {
        const file = `${pack}-${slice.replace(/[[\]]/g, "")}-${weights.headline}-normal.woff`;
        return `@font-face{font-family:"${name}";font-weight:700;src:url(${origin}/${file});unicode-range:${range}}`;
      });
    })
    .join("\n");
}

export const fontFileNames = new Set(cardFiles.map(({ name }) => name));
