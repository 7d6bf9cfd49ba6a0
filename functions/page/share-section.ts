import type { Masthead } from "../article/masthead.ts";
import { type Html, html } from "./html.ts";
import type { Phrases } from "./phrases.ts";
import { writePosts } from "./posts.ts";
import type { PublishedArticle } from "./published-article.ts";
import { readableAddress } from "./readable-address.ts";
import { shareLinks } from "./share-links.ts";

/** Plain links to each network's composer; copying and the device's share sheet appear where the browser has them. */
export function shareSection(
  { url, article, summary, cards }: PublishedArticle,
  masthead: Masthead,
  phrases: Phrases,
  own: Html | null,
): Html {
  const posts = writePosts(article, summary, url, masthead);
  const links = shareLinks({ url, article, posts, cards, masthead });
  const label = (link: (typeof links)[number]) =>
    link.network === "email"
      ? html`<span${own}>${phrases.email}</span>`
      : html`<span lang="en">${link.label}</span>`;

  return html`<section aria-labelledby="share">
<h2 id="share" class="share-head"${own}>${phrases.share}</h2>
<ul class="share">
<li hidden><button type="button" id="copy" data-done="${phrases.copied}"${own}>${phrases.copyLink}</button></li>
${links.map((link) => html`<li><a href="${readableAddress(link.href)}" rel="nofollow noopener">${label(link)}</a></li>\n`)}<li hidden><button type="button" id="send"${own}>${phrases.shareVia}</button></li>
</ul>
<p id="said" role="status"${own}></p>
</section>
`;
}
