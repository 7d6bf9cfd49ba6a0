import type { Article } from "../article/article.ts";
import type { Summary } from "../summary/summary.ts";
import { type Html, html } from "./html.ts";
import { keptTogether, ofText } from "./kept-together.ts";
import type { Phrases } from "./phrases.ts";
import type { PublishedArticle } from "./published-article.ts";
import { unclipped } from "./unclipped.ts";

/**
 * The summary and the key points, no sentence twice: where the points say all that the summary does, they stand below what the
 * newsroom itself says of the article, if that is nowhere else on the page. One is no list.
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

  const told = isSaid ? ownDescription(article, summary) : brief;

  const [only, ...others] = points;
  const set = (text: string) => keptTogether(text, language, ofText);

  return html`${told && html`<p>${set(told)}</p>\n`}${only && others.length === 0 && html`<p>${set(only)}</p>\n`}${
    others.length > 0 &&
    html`<h2${own}>${phrases.keyPoints}</h2>
<ul class="points">${points.map((point) => html`<li>${set(point)}</li>`)}</ul>\n`
  }`;
}

/** The newsroom's description, which networks show, where neither the line below the headline nor a point says it. */
function ownDescription(
  { standfirst }: Article,
  { description, keyPoints, provenance }: Summary,
): string | null {
  if (standfirst || !description || provenance.description !== "description") return null;
  return keyPoints.some((point) => point.includes(description) || description.includes(point))
    ? null
    : description;
}
