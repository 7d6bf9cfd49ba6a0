import type { LeadImage } from "../article.ts";
import { cleanOrNull } from "../clean-text.ts";
import { imageUrl } from "../image-url.ts";
import { asList, asRecord, asText, firstText, type JsonRecord } from "../json-values.ts";
import { safeUrl } from "../safe-url.ts";
import type { MetaTags } from "./meta-tags.ts";
import { type Page, selectAll } from "./page-element.ts";

/** The picture that the page itself puts forward, with alt text and caption where it shows that picture. */
export function leadImage(
  page: Page,
  meta: MetaTags,
  node: JsonRecord | null,
  base: string | null,
): LeadImage | null {
  const structured = asList(node?.image).map(
    (image) => asText(image) ?? firstText(asRecord(image), "url", "contentUrl"),
  )[0];
  const candidates = [
    meta.first("og:image:secure_url", "og:image", "og:image:url"),
    structured,
    meta.first("twitter:image", "twitter:image:src"),
  ];
  // A page that does not say where it stands may have been uploaded with its picture beside it.
  const complete = (source: string | null | undefined) =>
    base === null ? imageUrl(source ?? null) : safeUrl(source, base);
  const url = candidates.map(complete).find((candidate) => candidate !== null) ?? complete(firstFigure(page));
  if (!url) return null;
  const shown = selectAll(page, "figure img, article img, main img")
    .slice(0, 40)
    .find((image) => sameFile(image.getAttribute("src") ?? image.getAttribute("data-src"), url));
  const caption = shown?.closest("figure")?.querySelector("figcaption")?.textContent;
  return {
    url,
    alt: cleanOrNull(meta.first("og:image:alt", "twitter:image:alt") ?? shown?.getAttribute("alt")),
    caption: cleanOrNull(caption),
    credit: null,
  };
}

function firstFigure(page: Page): string | null {
  const image = page.querySelector("article figure img, main figure img, figure img");
  return image?.getAttribute("src") ?? image?.getAttribute("data-src") ?? null;
}

function sameFile(source: string | null, url: string): boolean {
  const name = (address: string): string => address.split(/[?#]/)[0]!.split("/").at(-1)!;
  return !!source && name(source).length > 4 && name(source) === name(url);
}
