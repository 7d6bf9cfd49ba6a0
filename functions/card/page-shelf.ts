import { crc32 } from "node:zlib";
import type { Masthead } from "../article/masthead.ts";
import type { Element } from "./element.ts";
import type { Role } from "./font/typecase.ts";
import type { Grid } from "./grid.ts";
import { type DrawnPage, readPage } from "./page-file.ts";
import { drawPage } from "./page-plate.ts";
import type { Template } from "./template.ts";
import type { TypeStack } from "./text/type-stack.ts";
import { wordmarkOf } from "./wordmark.ts";

/**
 * Takes each page from what was drawn beforehand, or else draws it, and keeps it: they are few (masthead × template × format ×
 * direction). `drawn` gives the file of that name, null where there is none.
 */
export function pageShelf(
  files: (name: string) => Uint8Array,
  drawn: (name: string) => Uint8Array | null,
  stackFor: (masthead: Masthead, role: Role, language: string) => TypeStack,
): (template: Template, grid: Grid, masthead: Masthead) => Promise<DrawnPage> {
  const pages = new Map<string, Promise<DrawnPage>>();
  return (template, grid, masthead) => {
    // A wordmark of text is set in the headline typeface, as its language is.
    const { palette, wordmark, typefaces, language } = masthead;
    const look = [palette, wordmark, typefaces.headline, language];
    const key = JSON.stringify([template.name, grid.format, grid.direction, look]);
    let page = pages.get(key);
    if (!page) {
      page = take(template, grid, masthead);
      pages.set(key, page);
    }
    return page;
  };

  async function take(template: Template, grid: Grid, masthead: Masthead): Promise<DrawnPage> {
    const mark = wordmarkOf(masthead, stackFor(masthead, "headline", masthead.language));
    const tree = template.page(grid, masthead.palette, mark);
    const file = drawn(pageName(template, grid, tree));
    return file ? readPage(file) : drawPage(tree, grid, template.ground, files);
  }
}

/** A page that would be drawn otherwise has another name: what was drawn for another masthead or template is not found. */
export function pageName(
  { name, ground }: Template,
  { format, direction, width, height }: Grid,
  tree: Element,
): string {
  const hash = crc32(JSON.stringify([tree, width, height, ground]));
  return `${name}-${format}-${direction}.${hash.toString(16).padStart(8, "0")}.page`;
}
