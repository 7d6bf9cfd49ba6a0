import type { CardFile, StoredCard } from "../article/card-file.ts";

/** What an article is on the site. */
export interface Publication {
  cards: StoredCard[];
  /** The files of the cards, in the same order. */
  files: CardFile[];
  sharePage: string;
  articleJson: string;
  posts: Record<string, string>;
  /** The instant that lists sort by: the printed date unless it is still to come, or else the first upload's. */
  listedAt: string;
}
