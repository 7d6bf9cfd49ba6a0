import type { CardFormat } from "./masthead.ts";

/** A picture of an article in one format, ready to be stored. */
export interface CardFile {
  format: CardFormat;
  /** Pixels. */
  width: number;
  height: number;
  bytes: Uint8Array;
  contentType: "image/png" | "image/jpeg";
  /** At most 420 characters (X's limit). */
  alt: string;
}

/** A card as the record and the page know it. */
export interface StoredCard {
  format: CardFormat;
  /** Site key of the content-hashed, immutable object. */
  key: string;
  url: string;
  width: number;
  height: number;
  /** Size of the file. */
  bytes: number;
  contentType: string;
  alt: string;
}
