import type { Masthead } from "../article/masthead.ts";
import type { Grid } from "./grid.ts";
import type { Picture } from "./pixels/canvas.ts";
import { type Plate, plateOf } from "./pixels/plate.ts";
import { nearestIndex, quantise } from "./pixels/quantise.ts";
import { svgRasteriser } from "./rasterise-svg.ts";
import type { Box } from "./satori.ts";
import { layoutEngine } from "./satori.ts";
import type { Template } from "./template.ts";

/** A template's page in one format and direction: its frames, and all pixels that no article changes. */
export interface Page {
  frames: Record<string, Box>;
  /** Transparent where a photograph will be. */
  picture: Picture;
  /** The same in few colours, for pages without a photograph. */
  plate: Plate;
}

/** Colours of a plate; the rest of the palette is for text. */
const plateColours = 28;

/** Satori lays the page out and draws it, resvg makes pixels of that: once per masthead, template, format and direction. */
export async function makePage(
  template: Template,
  grid: Grid,
  palette: Masthead["palette"],
  wordmark: { viewBox: string; path: string },
  files: (name: string) => Uint8Array,
): Promise<Page> {
  const layOut = await layoutEngine(files);
  const { svg, frames } = await layOut(template.page(grid, palette, wordmark), grid.width, grid.height);
  const rasterise = await svgRasteriser(files);
  const picture = rasterise(svg, grid.width);
  return { frames, picture, plate: indexed(picture) };
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
