import { cleanText } from "../clean-text.ts";
import { asList, asRecord, asText } from "../json-values.ts";
import { parseLoosely } from "./loose-json.ts";
import { type Page, selectAll } from "./page-element.ts";

const parselyNames = {
  title: "parsely-title",
  author: "parsely-author",
  authors: "parsely-author",
  pub_date: "parsely-pub-date",
  section: "parsely-section",
};

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
        if (name === "parsely-page") this.#addParsely(content);
        else if (name) this.#add(name, content);
      }
    }
  }

  #add(name: string, content: string): void {
    this.#values.set(name, [...(this.#values.get(name) ?? []), content]);
  }

  /** Parse.ly's older form: one element whose content is JSON of the same fields. */
  #addParsely(json: string): void {
    const record = asRecord(parseLoosely(json)[0]);
    for (const [field, name] of Object.entries(parselyNames))
      for (const value of asList(record?.[field])) if (asText(value)) this.#add(name, asText(value)!);
  }

  all(...names: string[]): string[] {
    return names.flatMap((name) => this.#values.get(name) ?? []);
  }

  first(...names: string[]): string | null {
    return this.all(...names)[0] ?? null;
  }
}
