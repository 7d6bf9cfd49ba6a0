import type { Masthead } from "../article/masthead.ts";
import type { Role } from "./font/typecase.ts";
import type { Grid } from "./grid.ts";
import { makePage, type Page } from "./page-plate.ts";
import type { Template } from "./template.ts";
import type { TypeStack } from "./text/type-stack.ts";
import { wordmarkOf } from "./wordmark.ts";

/** Makes each page once, and keeps it: they are few (masthead × template × format × direction). */
export function pageShelf(
  files: (name: string) => Uint8Array,
  stackFor: (masthead: Masthead, role: Role, language: string) => TypeStack,
): (template: Template, grid: Grid, masthead: Masthead) => Promise<Page> {
  const pages = new Map<string, Promise<Page>>();
  return (template, grid, masthead) => {
    const { palette, wordmark } = masthead;
    const key = JSON.stringify([template.name, grid.format, grid.direction, palette, wordmark]);
    let page = pages.get(key);
    if (!page) {
      const mark = wordmarkOf(masthead, stackFor(masthead, "headline", masthead.language));
      page = makePage(template, grid, palette, mark, files);
      pages.set(key, page);
    }
    return page;
  };
}
