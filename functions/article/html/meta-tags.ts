import { cleanText } from "../clean-text.ts";
import { type Page, selectAll } from "./page-element.ts";

/** The page's meta elements by lower-cased `property`, `name` or `itemprop`, first value first. */
export class MetaTags {
  readonly #values = new Map<string, string[]>();

  constructor(page: Page) {
    for (const meta of selectAll(page, "meta").slice(0, 500)) {
      const content = cleanText(meta.getAttribute("content") ?? "");
      if (!content) continue;
      for (const attribute of ["property", "name", "itemprop"]) {
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
