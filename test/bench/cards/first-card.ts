/** Draws one card in a fresh process, as the function that publishes does, and says when it was there. */
import { cardRenderer } from "../../../functions/card/render-cards.ts";
import { cardAsset, drawnPage } from "../../../functions/card-asset.ts";
import { masthead } from "../../../functions/masthead.ts";

const { article } = JSON.parse(process.argv[2] ?? "");
const render = cardRenderer(cardAsset, console.error, drawnPage);
const [card] = await render({ article, description: null, masthead, leadImage: null, formats: ["og"] });
const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({
    wall: performance.now(),
    processor: (user + system) / 1000,
    bytes: card!.bytes.length,
  }),
);
