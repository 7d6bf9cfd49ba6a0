/** The publication that the pages and cards speak for: `content/masthead.json`, checked. */
export interface Masthead {
  name: string;
  /** One line under the name; null for none. */
  tagline: string | null;
  /** The newsroom's own site, absolute https URL without a trailing slash; null: share pages are all there is. */
  siteUrl: string | null;
  /** BCP 47; the language of an article that does not show its own. */
  language: string;
  /** Text drawn as the wordmark, or an SVG of one colour (`viewBox` and path data). */
  wordmark: { text: string } | { viewBox: string; path: string };
  /** sRGB hex, `#rrggbb`. `ground` is behind text, `ink` is text, `accent` rules and kickers. */
  palette: {
    ground: string;
    ink: string;
    accent: string;
    groundDark: string;
    inkDark: string;
    accentDark: string;
  };
  typefaces: { headline: string; text: string };
  /** Handles without @, e.g. `{ x: "thecanalpost", fediverse: "desk@canal.example" }`. */
  handles: Partial<Record<"x" | "facebook" | "bluesky" | "threads" | "fediverse" | "instagram", string>>;
  /** Hashtags added to every post, without #. */
  hashtags: string[];
  /** Networks whose share links stand beside the standard ones. */
  extraNetworks: ("pinterest" | "line" | "vk" | "viber")[];
  /** Card formats rendered for each article; `og` always is. */
  formats: CardFormat[];
}

export type CardFormat = "og" | "square" | "portrait" | "story" | "pinterest" | "wide";
