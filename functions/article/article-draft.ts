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
  /** The date from which it is not to be published any more. */
  expiry?: string | null;
  body: Block[];
  template?: Article["template"];
  /** Front matter's `slug`, or an item's own. */
  slug?: string | null;
  /** What an item stays the same by, whatever its title (guid, Atom's id, uri, link). */
  identity?: string | null;
}

/** What a file holds, each article read when it is opened. */
export interface Drafts {
  /** A feed or list: its articles have addresses below the file's, also while it has only one. */
  isList: boolean;
  open: (() => Draft | Promise<Draft>)[];
}
