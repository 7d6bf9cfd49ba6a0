/**
 * What every step means by an article: the newsroom's own words, read from whatever was uploaded, and nothing added.
 * A field is null where the source does not say.
 */
export interface Article {
  headline: string;
  /** The line under the headline, also called deck or subheading. */
  standfirst: string | null;
  /** The word or phrase above the headline. */
  kicker: string | null;
  /** Names of people, as printed, without "By". */
  bylines: string[];
  /** The agency that the text came from (Reuters, dpa, 연합뉴스), as printed. */
  agency: string | null;
  /** The place where it was filed, as printed at the head of the text, without agency or date. */
  dateline: string | null;
  section: string | null;
  tags: string[];
  publishedAt: PrintedDate | null;
  modifiedAt: PrintedDate | null;
  /** BCP 47, as short as is certain: `en`, `pt-BR`, `zh-Hant`; `und` where there is too little text to tell. */
  language: string;
  direction: Direction;
  /** Absolute https or http URL of the article on the newsroom's own site. */
  canonicalUrl: string | null;
  /** The publisher's own description for search and sharing (meta description, front matter, abstract). */
  description: string | null;
  image: LeadImage | null;
  /** In reading order; headline, standfirst, byline and boilerplate are not among them. */
  body: Block[];
  /** Words of the body: segments that hold a letter or digit; for Chinese, Japanese, Thai…, characters count instead. */
  wordCount: number;
  /** Whole minutes, at least 1. */
  readingMinutes: number;
  /** Which template the newsroom asked for (`opinion`, `quote`…); null: the default one. */
  template: string | null;
}

export type Direction = "ltr" | "rtl";

/**
 * A date in the precision of its source: a day (`2024-07-20`), or an instant with its zone
 * (`2024-07-20T09:30:00+02:00`, `2024-07-20T07:30:00Z`). Never more than was printed.
 */
export type PrintedDate = string;

export interface LeadImage {
  /** Absolute http(s) URL, or a path relative to the article's own key in the inbox. */
  url: string;
  alt: string | null;
  caption: string | null;
  credit: string | null;
}

export interface Block {
  kind: "paragraph" | "heading" | "quote" | "list-item" | "code";
  /** Plain text on one line, NFC; never markup. */
  text: string;
}
