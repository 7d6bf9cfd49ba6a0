import type { ArticleDocument } from "./article-json.ts";
import type { DeskWords } from "./desk-words.ts";
import { type Html, html } from "./html.ts";

/** A link to download the card in each format, under a name that says what it is of. */
export function deskCards({ slug, cards }: ArticleDocument, { locale }: DeskWords): Html {
  const number = new Intl.NumberFormat(locale);
  const items = cards.map(
    ({ format, key, width, height, bytes }) =>
      html`<li><a href="/${key}" download="${fileName(slug, format, key)}" lang="en">${format}</a> <span dir="ltr">${width}×${height}, ${number.format(Math.max(1, Math.round(bytes / 1_000)))} kB</span></li>`,
  );
  return html`<ul class="cards">${items}</ul>`;
}

function fileName(slug: string, format: string, key: string): string {
  return `${slug.split("/").at(-1)}-${format}.${key.split(".").at(-1)}`;
}
