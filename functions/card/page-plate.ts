import type { Element } from "./element.ts";
import type { DrawnPage } from "./page-file.ts";
import type { Picture } from "./pixels/canvas.ts";
import { type Plate, plateOf } from "./pixels/plate.ts";
import { nearestIndex, quantise } from "./pixels/quantise.ts";
import { svgRasteriser } from "./rasterise-svg.ts";
import { layoutEngine } from "./satori.ts";

/** Colours of a plate, as many as a gradient needs for an SSIM of .999; the rest of the palette is for text. */
const plateColours = 44;

/** Satori lays the page out and draws it, resvg makes pixels of that: a quarter of a second in a fresh process. */
export async function drawPage(
  tree: Element,
  { width, height }: { width: number; height: number },
  ground: "photograph" | undefined,
  files: (name: string) => Uint8Array,
): Promise<DrawnPage> {
  const layOut = await layoutEngine(files);
  const { svg, frames } = await layOut(tree, width, height);
  const rasterise = await svgRasteriser(files);
  const picture = rasterise(svg, width);
  return { frames, ground: ground === "photograph" ? picture : indexed(picture) };
}

function indexed({ width, height, rgba }: Picture): Plate {
  const counts = new Map<number, number>();
  const colours = new Uint32Array(width * height);
  // Neighbours are mostly alike: a map is asked once for each run of them.
  let run = 0;
  for (let i = 0; i < colours.length; i++) {
    const colour = (rgba[4 * i]! << 16) | (rgba[4 * i + 1]! << 8) | rgba[4 * i + 2]!;
    colours[i] = colour;
    run++;
    if (
      i + 1 === colours.length ||
      rgba[4 * i + 4] !== rgba[4 * i] ||
      rgba[4 * i + 5] !== rgba[4 * i + 1] ||
      rgba[4 * i + 6] !== rgba[4 * i + 2]
    ) {
      counts.set(colour, (counts.get(colour) ?? 0) + run);
      run = 0;
    }
  }
  const palette = quantise(counts, plateColours);
  const index = nearestIndex(palette);
  const indices = new Uint8Array(colours.length);
  for (let i = 0; i < colours.length; i++) {
    indices[i] = i > 0 && colours[i] === colours[i - 1] ? indices[i - 1]! : index(colours[i]!);
  }
  return plateOf(width, height, indices, palette);
}
