import { cleanOrNull, cleanText } from "../clean-text.ts";
import { asList, asText, type JsonRecord } from "../json-values.ts";
import { isNoCategory } from "../newsroom/is-no-category.ts";
import { declaredText } from "./declared-text.ts";
import { isOfOthers, linksArticle } from "./marked-authors.ts";
import type { MetaTags } from "./meta-tags.ts";
import { isIn, type Page, type PageElement, selectAll } from "./page-element.ts";

/** The section that the page declares, else its property's, else the first category that the article links to as WordPress marks it. */
export const readSection = (
  page: Page,
  meta: MetaTags,
  node: JsonRecord | null,
  headline: PageElement | null,
): string | null =>
  declaredText(meta.first("article:section", "parsely-section") ?? asText(asList(node?.articleSection)[0])) ??
  cleanOrNull(page.querySelector("[itemprop~=articleSection]")?.textContent) ??
  linkedCategory(headline);

const entry = "article, .post, .hentry";

/** Links that are looked at. */
const mostLinked = 20;

function linkedCategory(headline: PageElement | null): string | null {
  const own = headline?.closest(entry);
  if (!own) return null;
  const link = selectAll(own, "a[rel~=category]")
    .slice(0, mostLinked)
    .find(
      (each) =>
        each.closest(entry) === own &&
        !isOfOthers(each) &&
        !(each.parentElement && !isIn(headline!, each.parentElement) && linksArticle(each.parentElement)) &&
        !isNoCategory(cleanText(each.textContent)),
    );
  return link ? cleanOrNull(link.textContent) : null;
}
