import type { ArticleDocument } from "./article-json.ts";
import type { DeskWords } from "./desk-words.ts";
import { type Html, html } from "./html.ts";
import { fill } from "./phrases.ts";
import { postLimits, postNetworks } from "./post-limits.ts";
import { readableAddress } from "./readable-address.ts";

/** The text for each network with its length by the network's count, and the link that opens its composer with it. */
export function deskPosts(
  { posts, shareLinks }: ArticleDocument,
  { phrases, locale }: DeskWords,
  direction: Html,
): Html {
  const linkOf = (network: string) => shareLinks.find((link) => link.network === network);
  const elsewhere = shareLinks.filter(({ network }) => !(network in posts));
  const number = new Intl.NumberFormat(locale);

  const items = postNetworks.map((network) => {
    const { count, most } = postLimits[network];
    const link = linkOf(network);
    const name = link?.label ?? network;
    const length = fill(phrases.count, {
      n: number.format(count(posts[network])),
      most: number.format(most),
    });
    return html`<li><h3 lang="en">${name}</h3> <span class="count">${length}</span>
<p class="text"${direction}>${posts[network]}</p>
<p class="tools"><button type="button" data-copy-text aria-label="${phrases.copy}: ${name}" hidden>${phrases.copy}</button>${
      link &&
      html` <a href="${readableAddress(link.href)}" rel="noopener">${fill(phrases.postOn, { network: name })}</a>`
    }</p></li>\n`;
  });
  const others = elsewhere.map(
    ({ network, href, label }) =>
      html`<a href="${readableAddress(href)}" rel="noopener">${network === "email" ? phrases.email : label}</a> `,
  );
  return html`<ul class="posts">${items}</ul>
<p class="tools">${others}</p>
`;
}
