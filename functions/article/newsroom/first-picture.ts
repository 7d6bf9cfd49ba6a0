import type { LeadImage } from "../article.ts";
import { cleanOrNull } from "../clean-text.ts";
import { selectAll } from "../html/page-element.ts";
import { pictureSources } from "../html/picture-sources.ts";
import { safeUrl } from "../safe-url.ts";
import { fragmentBody } from "./fragment-blocks.ts";

/** Pixels. Counters, emoji and portraits of authors are smaller. */
const smallest = 150;

/** The first picture of an item's HTML with its caption, for items that name none. */
export function firstPicture(markup: string | null): LeadImage | null {
  if (!markup || !/<img\s/i.test(markup)) return null;
  for (const image of selectAll(fragmentBody(markup), "img").slice(0, 20)) {
    const sizes = ["width", "height"].map((name) => image.getAttribute(name) ?? "");
    if (sizes.some((size) => /^\s*\d+(?:px)?\s*$/.test(size) && Number.parseInt(size, 10) < smallest))
      continue;
    const figure = image.closest("figure");
    const url = pictureSources(image)
      .map((source) => safeUrl(source))
      .find((source) => source && (figure || /\.(?:jpe?g|png|webp|avif)$/i.test(new URL(source).pathname)));
    if (!url) continue;
    return {
      url,
      alt: cleanOrNull(image.getAttribute("alt")),
      caption: cleanOrNull(figure?.querySelector("figcaption")?.textContent),
      credit: null,
    };
  }
  return null;
}
