import { readFileSync } from "node:fs";
import { readPicture } from "../../functions/card/picture/read-picture.ts";
import { cardRenderer } from "../../functions/card/render-cards.ts";
import { cardAsset } from "../bench/cards/card-asset.ts";
import { scriptSamples } from "../bench/cards/samples.ts";
import { aMasthead } from "./a-masthead.ts";

/** Cards that are kept as they are expected, by name: every script on the plain template, some on the others. */
export function goldens(): { name: string; draw: () => Promise<Uint8Array> }[] {
  const photograph = readFileSync(new URL("../fixtures/cards/photograph.jpg", import.meta.url));
  const render = cardRenderer(cardAsset, () => {});
  return scriptSamples().flatMap(({ name, article }) => {
    const templates = [
      "plain",
      ...(["en", "ar", "ur", "ja", "hi", "th", "zh-Hans", "ta", "emoji"].includes(name) ? ["quote"] : []),
      ...(["en", "ar", "ja"].includes(name) ? ["image"] : []),
    ];
    return templates.map((template) => ({
      name: `${name}.${template}.${template === "image" ? "jpg" : "png"}`,
      draw: async () => {
        const request = {
          description: null,
          masthead: aMasthead(),
          leadImage: template === "image" ? { bytes: photograph, alt: null } : null,
          formats: ["og" as const],
        };
        const [card] = await render({ ...request, article: { ...article, template } });
        return card!.bytes;
      },
    }));
  });
}

/** Whether two cards look the same to the last pixel; how they are packed may change without anybody seeing it. */
export async function looksAs(one: Uint8Array, other: Uint8Array): Promise<boolean> {
  const [a, b] = [await readPicture(one, cardAsset), await readPicture(other, cardAsset)];
  return a.width === b.width && Buffer.from(a.rgba).equals(Buffer.from(b.rgba));
}
