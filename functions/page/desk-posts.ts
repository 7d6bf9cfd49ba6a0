import type { ArticleDocument } from "./article-json.ts";
import { type Html, html } from "./html.ts";
import { postLimits, postNetworks } from "./post-limits.ts";

/** The text for each network with its length by the network's count, and the link that opens its composer with it. */
export function deskPosts({ posts, shareLinks }: ArticleDocument, direction: Html): Html {
  const linkOf = (network: string) => shareLinks.find((link) => link.network === network);
  const elsewhere = shareLinks.filter(({ network }) => !(network in posts));

  return html`<ul class="posts">${postNetworks.map((network) => {
    const { count, most } = postLimits[network];
    const link = linkOf(network);
    return html`<li><h3>${link?.label ?? network}</h3> <span class="count">${count(posts[network])} of ${most.toLocaleString("en")}</span>
<p class="text"${direction}>${posts[network]}</p>
<p class="tools"><button type="button" data-copy-text aria-label="Copy the post for ${link?.label ?? network}" hidden>Copy</button>${
      link && html` <a href="${link.href}" rel="noopener">Post on ${link.label}</a>`
    }</p></li>\n`;
  })}</ul>
<p class="tools">${elsewhere.map(({ href, label }) => html`<a href="${href}" rel="noopener">${label}</a> `)}</p>
`;
}
