import { drawCard } from "../../../functions/card/draw-card.ts";
import { typecase } from "../../../functions/card/font/typecase.ts";
import { gridOf } from "../../../functions/card/grid.ts";
import { drawPage } from "../../../functions/card/page-plate.ts";
import { glyphCache } from "../../../functions/card/pixels/glyph-cache.ts";
import { indexedCanvas } from "../../../functions/card/pixels/indexed-canvas.ts";
import { setCard } from "../../../functions/card/set-card.ts";
import { plain } from "../../../functions/card/templates/plain.ts";
import { quote } from "../../../functions/card/templates/quote.ts";
import { paragraphs } from "../../../functions/card/text/paragraphs.ts";
import { wordmarkOf } from "../../../functions/card/wordmark.ts";
import { wordsOf } from "../../../functions/card/words-of.ts";
import { aMasthead } from "../../card/a-masthead.ts";
import { cardAsset } from "./card-asset.ts";
import { exactCanvas } from "./exact-canvas.ts";
import { news } from "./news.ts";
import { readPng } from "./read-png.ts";

/** What the palette costs: the mean SSIM of cards beside the same ones in all colours, and of their busy squares alone. */
export async function exactness(
  count: number,
): Promise<{ template: string; ssim: number; "ssim of text": number }[]> {
  const masthead = aMasthead();
  const setting = paragraphs(typecase(cardAsset), () => {});
  const mark = wordmarkOf(masthead, setting.stackFor(masthead, "headline", masthead.language));
  const glyphs = glyphCache();
  const grid = gridOf("og", "ltr");
  const found = [];
  for (const template of [plain, quote]) {
    const tree = template.page(grid, masthead.palette, mark);
    const { frames, ground } = await drawPage(tree, grid, undefined, cardAsset);
    // As if it lay on a photograph, a page keeps all its colours.
    const { ground: exactGround } = await drawPage(tree, grid, "photograph", cardAsset);
    if (!("palette" in ground) || "palette" in exactGround) throw new Error("The grounds are mixed up.");
    let [whole, text] = [0, 0];
    for (let n = 0; n < count; n++) {
      const article = news(n);
      const paragraphOf = setting.forArticle(article, masthead);
      const copies = setCard(template, frames, wordsOf(article, null), grid, masthead.palette, paragraphOf);
      const canvas = indexedCanvas(ground);
      const exact = exactCanvas(exactGround, canvas.behind);
      drawCard(exact, copies, glyphs, null);
      drawCard(canvas, copies, glyphs, null);
      const { rgba } = await readPng((await canvas.encode()).bytes);
      const ssim = ssimOf(luma(rgba), luma(exact.rgba), grid.width, grid.height);
      whole += ssim.whole / count;
      text += ssim.busy / count;
    }
    const rounded = (value: number) => Math.round(value * 100_000) / 100_000;
    found.push({ template: template.name, ssim: rounded(whole), "ssim of text": rounded(text) });
  }
  return found;
}

function luma(rgba: Uint8Array): Float32Array {
  return Float32Array.from(
    { length: rgba.length / 4 },
    (_, i) => 0.299 * rgba[4 * i]! + 0.587 * rgba[4 * i + 1]! + 0.114 * rgba[4 * i + 2]!,
  );
}

/** Structural similarity in windows of 8 × 8, all of them and those in which something is to be seen. */
function ssimOf(a: Float32Array, b: Float32Array, width: number, height: number) {
  const [c1, c2] = [(0.01 * 255) ** 2, (0.03 * 255) ** 2];
  let [sum, windows, busy, busyWindows] = [0, 0, 0, 0];
  for (let top = 0; top + 8 <= height; top += 4) {
    for (let left = 0; left + 8 <= width; left += 4) {
      let [sa, sb, saa, sbb, sab] = [0, 0, 0, 0, 0];
      for (let i = 0; i < 64; i++) {
        const at = (top + (i >> 3)) * width + left + (i & 7);
        const [p, q] = [a[at]!, b[at]!];
        sa += p;
        sb += q;
        saa += p * p;
        sbb += q * q;
        sab += p * q;
      }
      const [ma, mb] = [sa / 64, sb / 64];
      const [va, vb, together] = [saa / 64 - ma * ma, sbb / 64 - mb * mb, sab / 64 - ma * mb];
      const ssim = ((2 * ma * mb + c1) * (2 * together + c2)) / ((ma * ma + mb * mb + c1) * (va + vb + c2));
      sum += ssim;
      windows++;
      if (va < 25) continue;
      busy += ssim;
      busyWindows++;
    }
  }
  return { whole: sum / windows, busy: busy / busyWindows };
}
