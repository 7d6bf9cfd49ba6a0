import { type Html, html } from "./html.ts";
import { keptTogether, ofText } from "./kept-together.ts";
import type { Phrases } from "./phrases.ts";
import type { PublishedArticle } from "./published-article.ts";
import { unclipped } from "./unclipped.ts";

/**
 * The summary and the key points, no sentence twice: where the points say all that the summary does, they stand alone. One
 * is no list.
 */
export function shareSummary(
  { article, summary }: PublishedArticle,
  language: string,
  phrases: Phrases,
  own: Html | null,
): Html {
  const short = summary.brief ?? summary.description;
  const brief = short && unclipped(short, summary.keyPoints);
  const rest = summary.keyPoints.reduce((text, point) => text.replace(point, ""), brief ?? "").trim();
  const isSaid = rest === "" || brief === article.standfirst;
  const points = summary.keyPoints.filter((point) => isSaid || !brief?.includes(point));

  const [only, ...others] = points;
  const set = (text: string) => keptTogether(text, language, ofText);

  return html`${!isSaid && brief && html`<p>${set(brief)}</p>\n`}${only && others.length === 0 && html`<p>${set(only)}</p>\n`}${
    others.length > 0 &&
    html`<h2${own}>${phrases.keyPoints}</h2>
<ul class="points">${points.map((point) => html`<li>${set(point)}</li>`)}</ul>\n`
  }`;
}
