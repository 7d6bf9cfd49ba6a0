import type { LeadImage } from "../article.ts";
import { cleanOrNull } from "../clean-text.ts";
import { decodedPath } from "../decoded-path.ts";
import { imageUrl } from "../image-url.ts";
import { asList, asText, firstText, type JsonRecord } from "../json-values.ts";
import { safeUrl } from "../safe-url.ts";
import { captionOf } from "./caption-of.ts";
import { declaredText } from "./declared-text.ts";
import { isOwnMark } from "./is-own-mark.ts";
import { type Described, wholeRecord } from "./json-ld.ts";
import type { MetaTags } from "./meta-tags.ts";
import { type Page, type PageElement, selectAll } from "./page-element.ts";
import { pictureSources } from "./picture-sources.ts";
import { withoutEntities } from "./without-entities.ts";

/** The picture that the page itself puts forward, with alt text, caption and credit where it shows or describes that picture. */
export function leadImage(
  page: Page,
  meta: MetaTags,
  { node, byId }: Described,
  base: string | null,
): LeadImage | null {
  const structured = describedImage(node, byId);
  const candidates = [
    meta.first("og:image:secure_url", "og:image", "og:image:url"),
    structured?.source,
    meta.first("twitter:image", "twitter:image:src"),
  ];
  // A page that does not say where it stands may have been uploaded with its picture beside it.
  const complete = (source: string | null | undefined) =>
    base === null ? imageUrl(source ?? null) : safeUrl(source, base);
  const declared = candidates
    .map((source) => complete(source && withoutEntities(source)))
    .find((candidate) => candidate !== null && !isOwnMark(candidate, base));
  const url =
    declared ??
    figureSources(page)
      .map(complete)
      .find((source) => source !== null);
  if (!url) return null;
  const isShown = (image: PageElement): boolean =>
    pictureSources(image).some((source) => sameFile(source, url));
  const shown =
    selectAll(page, "figure img, article img, main img").slice(0, mostImages).find(isShown) ??
    selectAll(page, "img, amp-img").slice(0, mostImages).find(isShown);
  const printed = shown ? captionOf(shown) : null;
  const described = structured && sameFile(structured.source, url) ? structured.record : null;
  return {
    url,
    alt: cleanOrNull(meta.first("og:image:alt", "twitter:image:alt") ?? shown?.getAttribute("alt")),
    caption: printed?.caption ?? captionIn(described, node),
    credit: printed?.credit ?? cleanOrNull(firstText(described, "creditText")),
  };
}

const mostImages = 40;

/** What a record says of its picture; some have the file's name there, or the headline again. */
function captionIn(record: JsonRecord | null, node: JsonRecord | null): string | null {
  const caption = declaredText(firstText(record, "caption"));
  return caption?.includes(" ") && caption !== cleanOrNull(firstText(node, "headline")) ? caption : null;
}

/** The first picture that JSON-LD has an address of, itself or by its `@id`. */
function describedImage(
  node: JsonRecord | null,
  byId: Map<string, JsonRecord>,
): { source: string; record: JsonRecord | null } | null {
  for (const image of asList(node?.image).slice(0, mostImages)) {
    const record = wholeRecord(image, byId);
    const source = asText(image) ?? firstText(record, "url", "contentUrl");
    if (source) return { source, record };
  }
  return null;
}

/** The addresses of the pictures in figures, in the page's order; where there are none, of those in boxes that are called after lead pictures. */
function figureSources(page: Page): string[] {
  const imagesIn = (selector: string): PageElement[] =>
    selectAll(page, selector)
      .filter((image) => !image.closest("aside, nav, footer"))
      .slice(0, mostImages);
  const inFigures = imagesIn("figure img").flatMap(pictureSources);
  return inFigures.length > 0 ? inFigures : imagesIn(leadBoxes).filter(isNoCard).flatMap(pictureSources);
}

/** Of no other article: a link around it leads to the picture itself. */
function isNoCard(image: PageElement): boolean {
  const link = image.closest("a")?.getAttribute("href") ?? null;
  const article = image.closest("article");
  return (
    (link === null || /\.(?:jpe?g|png|webp|avif|gif)(?:[?#]|$)/i.test(link)) &&
    (article === null || article.querySelector("h1") !== null) &&
    !image.closest("li, .widget, .sidebar, [class*=related], [class*=recommend]")
  );
}

/** What WordPress, AMP, AEM and themes have their lead picture in. */
const leadBoxes =
  "img.wp-post-image, .post-thumbnail img, .featured-image img, .featured img, .entry-thumbnail img, .cmp-image img, img.hero-img, .hero-image img, .lead-image img, .article-image img, article > amp-img, .post-body .separator img, .field--name-field-image img, .field-name-field-image img, img.detail_picture, [itemprop=image] img, img[itemprop=image]";

/** Whether two addresses are of one picture: its file's name is the same but for its size and format, also within an address that makes it smaller. */
function sameFile(source: string, url: string): boolean {
  const name = fileOf(source);
  return name.length > 2 && name === fileOf(url);
}

/** "-1024x683", "_w960", "-scaled" at the end of a file's name. */
const sizeOfFile = /[-_](?:[wh]\d{2,4}|\d{2,4}(?:x\d{2,4}|px|w)|scaled|large|medium|small|thumb(?:nail)?)$/i;

/** A file's name without its kind and size, that of the original where the address asks a server to make it smaller. */
function fileOf(address: string): string {
  const inner = /[?&](?:url|src|image)=([^&#]+)/.exec(address)?.[1];
  return (inner && /\.\w{3,4}(?:%3F|$)/i.test(inner) ? decodedPath(inner) : address)
    .split(/[?#]/)[0]!
    .split("/")
    .at(-1)!
    .replace(/(?:\.(?:jpe?g|png|webp|avif|gif))+$/i, "")
    .replace(sizeOfFile, "");
}
