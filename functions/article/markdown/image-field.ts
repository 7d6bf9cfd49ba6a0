import type { LeadImage } from "../article.ts";
import { cleanOrNull } from "../clean-text.ts";
import { imageUrl } from "../image-url.ts";
import { asList, asRecord, asText, firstText, type JsonRecord } from "../json-values.ts";
import { lowerKeys } from "./field-values.ts";

/** The lead image by the names that systems give it, as an address or as a record with alt text and caption; Hugo has its themes' fields below `params`. */
export function imageOf(fields: JsonRecord): LeadImage | null {
  const params = asRecord(fields.params);
  return imageIn(fields) ?? (params ? imageIn(lowerKeys(params)) : null);
}

function imageIn(fields: JsonRecord): LeadImage | null {
  for (const name of [
    "image",
    "images",
    "cover",
    "cover_image",
    "coverimage",
    "featured_image",
    "featuredimage",
    "feature_image",
    "heroimage",
    "hero_image",
    "hero",
    "ogimage",
    "og_image",
    "thumbnail",
    "banner",
    "lead_image",
    "photo",
    "picture",
    "header",
  ]) {
    const value = asList(fields[name])[0];
    const record = asRecord(value);
    const url = imageUrl(
      record
        ? firstText(
            record,
            "url",
            "src",
            "path",
            "image",
            "relative",
            "href",
            "filename",
            "og_image",
            "teaser",
          )
        : asText(value),
    );
    if (!url) continue;
    const own = (key: string): string | null =>
      cleanOrNull(
        record?.[key] ?? fields[`${name}_${key}`] ?? fields[`${name}${key}`] ?? fields[`image_${key}`],
      );
    return { url, alt: own("alt") ?? own("description"), caption: own("caption"), credit: own("credit") };
  }
  return null;
}
