import type { Masthead } from "../article/masthead.ts";
import { type Html, html } from "./html.ts";

/** The publication's name as it draws it, a link to its own site or to this one's front page. */
export function wordmark({ name, wordmark, siteUrl, language }: Masthead): Html {
  const drawn =
    "text" in wordmark
      ? html`<span lang="${language}">${wordmark.text}</span>`
      : html`<svg viewBox="${wordmark.viewBox}" role="img" aria-label="${name}"><path d="${wordmark.path}"/></svg>`;
  return html`<a class="mark" href="${siteUrl ? `${siteUrl}/` : "/"}">${drawn}</a>`;
}
