import type { Masthead } from "../article/masthead.ts";
import type { ArticleDocument } from "./article-json.ts";
import { deskPosts } from "./desk-posts.ts";
import { deskPreviews } from "./desk-previews.ts";
import { type Html, html } from "./html.ts";
import { dateInWords } from "./printed-date.ts";

/** One article on the desk: how it stands, and all that goes out with it. */
export function deskEntry(document: ArticleDocument, masthead: Masthead): Html {
  const { slug, article, summary, cards, firstPublishedAt, updatedAt } = document;
  const language = article.language === "und" ? masthead.language : article.language;
  const direction = html` lang="${language}" dir="${article.direction}"`;
  const card = cards.find(({ format }) => format === "og");
  const isCorrected = updatedAt !== firstPublishedAt;
  const path = `/a/${slug}/`;
  const date = article.publishedAt ?? firstPublishedAt;

  return html`<article class="entry" id="${slug}" aria-label="${article.headline}">
<a class="thumb" href="${path}" tabindex="-1" aria-hidden="true">${
    card && html`<img src="/${card.key}" width="${card.width}" height="${card.height}" alt="" loading="lazy">`
  }</a>
<div>
<p class="meta"><span class="state ${isCorrected ? "corrected" : "published"}">${isCorrected ? "Corrected" : "Published"}</span> <time datetime="${date}">${dateInWords(date, masthead.language)}</time>${
    article.section && html` <bdi${direction}>${article.section}</bdi>`
  } <span>${article.language}</span></p>
<h2${direction}><a href="${path}">${article.headline}</a></h2>
${summary.description && html`<p${direction}>${summary.description}</p>\n`}${
  summary.keyPoints.length > 0 &&
  html`<details><summary>Summary</summary>
<p${direction}>${summary.brief}</p>
<ul${direction}>${summary.keyPoints.map((point) => html`<li>${point}</li>`)}</ul></details>\n`
}<details><summary>Posts</summary>
${deskPosts(document, direction)}</details>
<details><summary>Cards</summary>
<ul class="cards">${cards.map(
    ({ format, key, width, height, bytes }) =>
      html`<li><a href="/${key}" download="${fileName(slug, format, key)}">${format}</a> <span>${width}×${height}, ${kilobytes(bytes)}</span></li>`,
  )}</ul></details>
<details><summary>Previews</summary>
${deskPreviews(document, masthead, direction)}</details>
<p class="tools"><button type="button" data-copy="${document.url}" hidden>Copy link</button> <a href="${path}article.json">article.json</a></p>
</div>
</article>
`;
}

function fileName(slug: string, format: string, key: string): string {
  return `${slug.split("/").at(-1)}-${format}.${key.split(".").at(-1)}`;
}

function kilobytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1_000))} kB`;
}
