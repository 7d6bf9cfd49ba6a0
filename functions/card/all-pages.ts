import type { Masthead } from "../article/masthead.ts";
import { templates } from "./choose-template.ts";
import { typecase } from "./font/typecase.ts";
import { gridOf } from "./grid.ts";
import { writePage } from "./page-file.ts";
import { drawPage } from "./page-plate.ts";
import { pageName } from "./page-shelf.ts";
import { paragraphs } from "./text/paragraphs.ts";
import { wordmarkOf } from "./wordmark.ts";

/** Every page that a masthead's cards can be set on, as the files that `cardRenderer` looks for. For the build and for tests. */
export async function* allPages(
  masthead: Masthead,
  files: (name: string) => Uint8Array,
): AsyncGenerator<{ name: string; bytes: Uint8Array }> {
  const { stackFor } = paragraphs(typecase(files), () => {});
  const mark = wordmarkOf(masthead, stackFor(masthead, "headline", masthead.language));
  for (const template of templates) {
    for (const format of masthead.formats) {
      for (const direction of ["ltr", "rtl"] as const) {
        const grid = gridOf(format, direction);
        const tree = template.page(grid, masthead.palette, mark);
        const page = await drawPage(tree, grid, template.ground, files);
        yield { name: pageName(template, grid, tree), bytes: writePage(page) };
      }
    }
  }
}
