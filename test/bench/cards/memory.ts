import { cardRenderer } from "../../../functions/card/render-cards.ts";
import { aMasthead } from "../../card/a-masthead.ts";
import { cardAsset } from "./card-asset.ts";
import { news } from "./news.ts";
import { scriptSamples } from "./samples.ts";

/** Ten thousand different cards in one process, every tenth in another script; prints its memory as it goes. */
export async function drawTenThousand(): Promise<void> {
  const render = cardRenderer(cardAsset, () => {});
  const scripts = scriptSamples();
  for (let n = 1; n <= 10_000; n++) {
    const other = scripts[(n / 10) % scripts.length]?.article;
    const article = n % 10 === 0 && other ? { ...other, headline: `${other.headline} ${n}` } : news(n);
    await render({ article, description: null, masthead: aMasthead(), leadImage: null, formats: ["og"] });
    if (n % 1000 === 0) console.log(`${n} cards: ${Math.round(process.memoryUsage().rss / 1048576)} MiB`);
  }
}
