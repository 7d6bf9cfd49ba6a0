import { Readability } from "@mozilla/readability";
import { blocksOf, type PageBlock } from "./blocks-of.ts";
import { type Page, type PageElement, parsePage } from "./page-element.ts";

const noise =
  "nav, aside, form, footer, button, noscript, [role=navigation], [role=complementary], [aria-hidden=true], [hidden], .advertisement, .ad-container, .social-share, .share-buttons, .sharedaddy, .jp-relatedposts, .related-posts, .newsletter, .comments, #comments, #disqus_thread, .taboola, .outbrain, .OUTBRAIN, .breadcrumb, .breadcrumbs, .wp-caption-text-credit, .addtoany_share_save_container, .heateor_sss_sharing_container, .yarpp-related, .post-navigation, .cookie-banner, .paywall-banner, .tags, .post-tags, .tag-list, .article-tags, [class*=related-article], [class*=read-more], [class*=ReadMore], [class*=also-read], [class*=newsletter], [id*=taboola]";

/** The article's blocks by Readability; null where it finds none. The page is changed by it. */
export function byReadability(page: Page): PageBlock[] | null {
  removeNoise(page);
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

function removeNoise(page: Page): void {
  for (const element of [...page.querySelectorAll(noise)]) {
    if (element.textContent.length < page.body.textContent.length * 0.4) element.remove();
  }
}
