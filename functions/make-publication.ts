import { createHash } from "node:crypto";
import type { Article } from "./article/article.ts";
import type { CardFile, StoredCard } from "./article/card-file.ts";
import type { Masthead } from "./article/masthead.ts";
import type { Publication } from "./aws/publication.ts";
import type { ArticleRecord } from "./aws/record.ts";
import type { CardRequest } from "./card/render-cards.ts";
import type { LeadImageFile } from "./lead-image.ts";
import { articleJson } from "./page/article-json.ts";
import { writePosts } from "./page/posts.ts";
import { sharePage } from "./page/share-page.ts";
import { sharePageUrl, siteKeys } from "./site-keys.ts";

interface Means {
  masthead: Masthead;
  siteOrigin: string;
  readLeadImage: (article: Article, sourceKey: string) => Promise<LeadImageFile | null>;
  renderCards: (request: CardRequest) => Promise<CardFile[]>;
}

type Publishable = Pick<
  ArticleRecord,
  "slug" | "sourceKey" | "article" | "summary" | "uploadedAt" | "firstUploadedAt"
>;

/** All that the site will hold of an article. The same record gives the same bytes: no clock is read. */
export function makePublication({ masthead, siteOrigin, readLeadImage, renderCards }: Means) {
  return async ({
    slug,
    sourceKey,
    article,
    summary,
    uploadedAt,
    firstUploadedAt,
  }: Publishable): Promise<Publication> => {
    if (!article || !summary)
      throw new Error(`The record of ${slug} has no article or no summary to publish.`);
    const leadImage = await readLeadImage(article, sourceKey);
    const { description } = summary;
    const files = await renderCards({ article, description, masthead, leadImage, formats: masthead.formats });
    const cards = files.map((file) => storedCard(file, slug, siteOrigin));
    const published = {
      slug,
      url: sharePageUrl(siteOrigin, slug),
      article,
      summary,
      cards,
      firstPublishedAt: firstUploadedAt,
      updatedAt: uploadedAt,
    };
    return {
      cards,
      files,
      sharePage: sharePage(published, masthead, siteOrigin),
      articleJson: articleJson(published, masthead),
      posts: { ...writePosts(article, summary, published.url, masthead) },
      listedAt: listedAt(article.publishedAt, { uploadedAt, firstUploadedAt }),
    };
  };
}

/** A date in the future would lead every list until it came. */
function listedAt(
  printed: string | null,
  { uploadedAt, firstUploadedAt }: Pick<Publishable, "uploadedAt" | "firstUploadedAt">,
): string {
  const isPast = printed !== null && Date.parse(printed) <= Date.parse(uploadedAt);
  return new Date(isPast ? printed : firstUploadedAt).toISOString();
}

function storedCard(
  { format, width, height, bytes, contentType, alt }: CardFile,
  slug: string,
  siteOrigin: string,
): StoredCard {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  const key = siteKeys.card(slug, format, hash, contentType === "image/png" ? "png" : "jpg");
  return { format, key, url: `${siteOrigin}/${key}`, width, height, bytes: bytes.length, contentType, alt };
}
