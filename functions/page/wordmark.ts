import type { Masthead } from "../article/masthead.ts";
import { type Html, html } from "./html.ts";

/** A drawing stands in every page: one longer than this, in characters of its path, would leave no room for an article. */
const longestDrawing = 8_000;

/** The publication's name as it draws it, a link to its own site or to this one's front page. */
export function wordmark({ name, wordmark, siteUrl, language }: Masthead): Html {
  const drawn =
    "text" in wordmark || wordmark.path.length > longestDrawing
      ? html`<span lang="${language}">${"text" in wordmark ? wordmark.text : name}</span>`
      : html`<svg viewBox="${wordmark.viewBox}" role="img" aria-label="${name}"><path d="${wordmark.path}"/></svg>`;
  return html`<a class="mark" href="${siteUrl ? `${siteUrl}/` : "/"}">${drawn}</a>`;
}
