import type { Article, Block, LeadImage } from "./article.ts";

/** What a format's reader found, before language, counts and checks, which are the same for all formats. */
export interface Draft {
  headline: string | null;
  standfirst?: string | null;
  kicker?: string | null;
  bylines?: string[];
  agency?: string | null;
  dateline?: string | null;
  section?: string | null;
  tags?: string[];
  publishedAt?: string | null;
  modifiedAt?: string | null;
  /** As the source declares it; believed only where the words agree or are too few. */
  language?: string | null;
  canonicalUrl?: string | null;
  description?: string | null;
  image?: LeadImage | null;
  /** Not to be published before: a date, or the words that say so where they give none. */
  embargo?: string | null;
  body: Block[];
  template?: Article["template"];
  /** Front matter's `slug`, or an item's own. */
  slug?: string | null;
}
