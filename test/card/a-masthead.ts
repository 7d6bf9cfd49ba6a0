import type { Masthead } from "../../functions/article/masthead.ts";

/** A newspaper for the tests' own use: a change of the real one changes no golden. */
export function aMasthead(overrides: Partial<Masthead> = {}): Masthead {
  return {
    name: "The Lantern",
    tagline: null,
    siteUrl: null,
    language: "en",
    wordmark: { text: "The Lantern" },
    palette: {
      ground: "#faf6ee",
      ink: "#1c2230",
      accent: "#b23a2f",
      groundDark: "#161b2b",
      inkDark: "#f4ede0",
      accentDark: "#f2b05e",
    },
    typefaces: { headline: "Source Serif 4", text: "Inter" },
    handles: {},
    hashtags: [],
    extraNetworks: [],
    formats: ["og"],
    ...overrides,
  };
}
