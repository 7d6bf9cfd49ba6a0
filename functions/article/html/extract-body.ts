import { Readability } from "@mozilla/readability";
import { blocksOf, type PageBlock } from "./blocks-of.ts";
import { isIn, type Page, type PageElement, parsePage, selectAll } from "./page-element.ts";
import { proseIn } from "./prose-in.ts";
import { removeCaptions } from "./remove-captions.ts";
import { removeOffers } from "./remove-offers.ts";
import { removeTrails } from "./remove-trails.ts";

const noise =
  "nav, aside, form, footer, button, noscript, dialog, .modal, [id$=-modal], [role=dialog], [role=alertdialog], [aria-modal=true], [role=navigation], [role=complementary], [aria-hidden=true], [hidden], .advertisement, .ad-container, .social-share, .share-buttons, .sharedaddy, .jp-relatedposts, .related-posts, .newsletter, .kg-signup-card, .poll, .author-bio, .author-box, .authorbox, .about-author, .saboxplugin-wrap, .abh_box, .ts-fab-wrapper, .m-a-box, .pp-multiple-authors-boxes-wrapper, .author-info .bio, .author .bio, .comments, #comments, #disqus_thread, .taboola, .outbrain, .OUTBRAIN, .breadcrumb, .breadcrumbs, .wp-caption-text-credit, .addtoany_share_save_container, .heateor_sss_sharing_container, .yarpp-related, .post-navigation, .cookie-banner, .paywall-banner, .tags, .post-tags, .tag-list, .article-tags, [class*=related-article], [class*=read-more], [class*=ReadMore], [class*=also-read], [class*=newsletter], [id*=taboola]";

/** Consent managers and embedded posts, however long. */
const foreign =
  "#onetrust-consent-sdk, #onetrust-banner-sdk, #onetrust-pc-sdk, .fc-consent-root, #CybotCookiebotDialog, #didomi-host, .qc-cmp2-container, #usercentrics-root, .truste_overlay, #cookie-law-info-bar, .cky-consent-container, #gdpr-consent-tool-wrapper, [id^=sp_message_container], .twitter-tweet, .instagram-media, .tiktok-embed, .fb-post, .bluesky-embed, .mastodon-embed, .reddit-embed-bq";

/** The article's blocks by Readability; null where it finds none. The page is changed by it. */
export function byReadability(page: Page): PageBlock[] | null {
  const result = new Readability(page as never, {
    charThreshold: 250,
    keepClasses: true,
    maxElemsToParse: 20_000,
    serializer: (node: unknown) => node as never,
  }).parse();
  const content = result?.content as unknown as PageElement | undefined;
  return content ? blocksOf(content) : null;
}

/** The second opinion, asked where the first is short. */
export async function byDefuddle(html: string): Promise<PageBlock[] | null> {
  const { default: Defuddle } = await import("defuddle");
  const page = parsePage(html);
  removeOffers(page);
  try {
    const result = new (
      Defuddle as unknown as new (
        page: unknown,
        options: object,
      ) => { parse(): { content: string } }
    )(page, { url: "https://page.invalid/" }).parse();
    return blocksOf(parsePage(`<html><body>${result.content}</body></html>`).body);
  } catch {
    // It expects parts of a browser that linkedom lacks on some pages; the first opinion stands then.
    return null;
  }
}

/** Where readers write. */
export const comments =
  "#comments, #disqus_thread, .comments, .comments-area, .comment-list, .commentlist, .comments-section, .comment-section";

/** Letters of paragraphs outside of the comments. */
const leastAbove = 150;

/** Readers may write more than the paper did. */
function removeComments(page: Page, headline: PageElement | null): void {
  const all = selectAll(page, comments);
  if (all.length === 0) return;
  const total = proseIn(page.body);
  for (const element of all)
    if (total - proseIn(element) > leastAbove && !(headline && isIn(headline, element))) element.remove();
}

/** Furniture goes, but not what holds most of the page's paragraphs: that is the article in an odd place, hidden or not. */
export function removeNoise(page: Page, headline: PageElement | null): void {
  for (const element of selectAll(page, foreign)) element.remove();
  removeComments(page, headline);
  removeOffers(page);
  removeCaptions(page);
  removeTrails(page);
  const total = page.body.textContent.length;
  const paragraphs = proseIn(page.body);
  for (const element of selectAll(page, noise)) {
    if (element.textContent.length < total * 0.4 && proseIn(element) <= paragraphs * 0.4) element.remove();
    else for (const name of ["hidden", "aria-hidden"]) element.removeAttribute(name);
  }
}

const containers = "[itemprop~=articleBody], article, main, [role=main]";

/** Shares of the page's paragraphs in an element that is made for an article, and in the only one that is declared to be its body. */
const [leastOfMost, leastOfBody] = [0.9, 0.5];

/** The paragraphs' letters and blocks of the smallest element made for an article that has most of the page's paragraphs. */
export function byContainer(
  page: Page,
): { element: PageElement; blocks: () => PageBlock[]; letters: number } | null {
  const all = selectAll(page, containers)
    .slice(0, 60)
    .map((element) => ({ element, letters: proseIn(element) }));
  const most = Math.max(0, ...all.map(({ letters }) => letters));
  const bodies = selectAll(page, "[itemprop~=articleBody]");
  const best =
    all.find(
      ({ element, letters }) => bodies.length === 1 && element === bodies[0] && letters > most * leastOfBody,
    ) ?? all.filter(({ letters }) => letters > most * leastOfMost && letters > 0).at(-1);
  return best ? { ...best, blocks: () => blocksOf(best.element) } : null;
}
