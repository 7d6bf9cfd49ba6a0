import { cardRenderer } from "../../functions/card/render-cards.ts";
import { cardAsset } from "../bench/cards/card-asset.ts";
import { scriptSamples } from "../bench/cards/samples.ts";
import { aMasthead } from "./a-masthead.ts";

/** Cards that are kept as they are expected, by name: every script on the plain template, some on the other. */
export function goldens(): { name: string; draw: () => Promise<Uint8Array> }[] {
  const render = cardRenderer(cardAsset, () => {});
  return scriptSamples().flatMap(({ name, article }) => {
    const templates = ["en", "ar", "ja", "hi"].includes(name) ? ["plain", "quote"] : ["plain"];
    return templates.map((template) => ({
      name: `${name}.${template}`,
      draw: async () => {
        const request = {
          description: null,
          masthead: aMasthead(),
          leadImage: null,
          formats: ["og" as const],
        };
        const [card] = await render({ ...request, article: { ...article, template } });
        return card!.bytes;
      },
    }));
  });
}
