import type { Masthead } from "../article/masthead.ts";
import type { ArticleDocument } from "./article-json.ts";
import { deskCards } from "./desk-cards.ts";
import { deskPosts } from "./desk-posts.ts";
import { deskPreviews } from "./desk-previews.ts";
import { deskWords } from "./desk-words.ts";
import { type Html, html } from "./html.ts";
import { keptTogether, ofHeadline, ofText } from "./kept-together.ts";
import { languageInWords } from "./language-in-words.ts";
import { languageOf } from "./page-text.ts";
import { dateInWords } from "./printed-date.ts";
import { withSoftHyphens } from "./soft-hyphens.ts";

/** One article on the desk: how it stands, and all that goes out with it. */
export function deskEntry(document: ArticleDocument, masthead: Masthead): Html {
  const { slug, article, summary, cards, firstPublishedAt, updatedAt } = document;
  const words = deskWords(masthead);
  const { phrases, locale } = words;
  const language = languageOf(document, masthead);
  const direction = html` lang="${language}" dir="${article.direction}"`;
  const card = cards.find(({ format }) => format === "og");
  const isCorrected = updatedAt !== firstPublishedAt;
  const path = `/a/${slug}/`;
  const date = article.publishedAt ?? firstPublishedAt;
  const headline = keptTogether(article.headline, language, ofHeadline, withSoftHyphens);
  const set = (text: string) => keptTogether(text, language, ofText);

  return html`<article class="entry" id="${slug}" aria-labelledby="title-${slug}">
<a class="thumb" href="${path}" tabindex="-1" aria-hidden="true">${
    card && html`<img src="/${card.key}" width="${card.width}" height="${card.height}" alt="" loading="lazy">`
  }</a>
<div>
<p class="meta"><span class="state">${isCorrected ? phrases.corrected : phrases.published}</span> <time datetime="${date}">${dateInWords(date, locale)}</time>${
    article.section && html` <bdi${direction}>${article.section}</bdi>`
  } <bdi>${languageInWords(language, locale)}</bdi></p>
<h2 id="title-${slug}"${direction}><a href="${path}">${headline}</a></h2>
${summary.description && html`<p${direction}>${set(summary.description)}</p>\n`}${
  summary.keyPoints.length > 0 &&
  html`<details><summary>${phrases.summary}</summary>
<p${direction}>${set(summary.brief ?? "")}</p>
<ul${direction}>${summary.keyPoints.map((point) => html`<li>${set(point)}</li>`)}</ul></details>\n`
}<details><summary>${phrases.posts}</summary>
${deskPosts(document, words, direction)}</details>
<details><summary>${phrases.cards}</summary>
${deskCards(document, words)}</details>
<details><summary>${phrases.previews}</summary>
${deskPreviews(document, masthead, phrases, direction)}</details>
<p class="tools"><button type="button" data-copy="${document.url}" hidden>${phrases.copyLink}</button> <a href="${path}article.json" lang="en" dir="ltr">article.json</a></p>
</div>
</article>
`;
}
