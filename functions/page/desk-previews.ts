import type { Masthead } from "../article/masthead.ts";
import type { ArticleDocument } from "./article-json.ts";
import type { DeskWords } from "./desk-words.ts";
import { type Html, html } from "./html.ts";
import { fill } from "./phrases.ts";

/** How the link will look where it is pasted, drawn from what each network is known to show. */
export function deskPreviews(
  { url, article, summary, cards }: ArticleDocument,
  masthead: Masthead,
  phrases: DeskWords["phrases"],
  direction: Html,
): Html {
  const card = cards.find(({ format }) => format === "og");
  const host = new URL(url).host;
  const image =
    card &&
    html`<img src="/${card.key}" width="${card.width}" height="${card.height}" alt="" loading="lazy">`;
  const title = html`<b${direction}>${article.headline}</b>`;
  const text =
    (summary.description ?? article.standfirst) &&
    html`<span class="said"${direction}>${summary.description ?? article.standfirst}</span>`;
  const preview = (network: string, ...parts: (Html | string | null | undefined)[]) =>
    html`<figure class="preview ${network.toLowerCase()}"><figcaption lang="en">${network}</figcaption><div>${parts}</div></figure>\n`;

  return html`<div class="previews">
${preview("X", image, html`<span class="over"${direction}>${article.headline}</span>`, html`<small>${fill(phrases.from, { host })}</small>`)}${preview("Facebook", image, html`<small dir="ltr">${host}</small>`, title, text || null)}${preview("WhatsApp", image, title, text || null, html`<small dir="ltr">${host}</small>`)}${preview("LinkedIn", image, title, html`<small dir="ltr">${host}</small>`)}${preview("Slack", html`<small><bdi lang="${masthead.language}">${masthead.name}</bdi></small>`, title, text || null, image)}</div>
`;
}
