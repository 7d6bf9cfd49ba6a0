import { cleanText } from "../clean-text.ts";
import { type Page, selectAll } from "./page-element.ts";

/** The page's meta elements by lower-cased `property` or `name` (`itemprop` in its head alone), first value first. */
export class MetaTags {
  readonly #values = new Map<string, string[]>();

  constructor(page: Page) {
    for (const meta of selectAll(page, "meta").slice(0, 500)) {
      const content = cleanText(meta.getAttribute("content") ?? "");
      if (!content) continue;
      // In the body, microdata is of whatever it stands in, often of a teaser.
      const attributes = meta.closest("body") ? ["property", "name"] : ["property", "name", "itemprop"];
      for (const attribute of attributes) {
        const name = meta.getAttribute(attribute)?.toLowerCase().trim();
        if (name) this.#values.set(name, [...(this.#values.get(name) ?? []), content]);
      }
    }
  }

  all(...names: string[]): string[] {
    return names.flatMap((name) => this.#values.get(name) ?? []);
  }

  first(...names: string[]): string | null {
    return this.all(...names)[0] ?? null;
  }
}
