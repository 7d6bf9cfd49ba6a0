import { contrastRatio } from "./contrast-ratio.ts";
import { FieldReader } from "./field-reader.ts";
import type { CardFormat, Masthead } from "./masthead.ts";
import * as rules from "./masthead-rules.ts";

const fields = [
  "name",
  "tagline",
  "siteUrl",
  "language",
  "wordmark",
  "palette",
  "typefaces",
  "handles",
  "hashtags",
  "extraNetworks",
  "formats",
] as const satisfies (keyof Masthead)[];

/**
 * The masthead of parsed JSON, with defaults: no tagline, site, handles or hashtags, the name as wordmark, every format.
 * Throws one Error with a line for each thing that is wrong: the field, what was found, what is allowed.
 */
export function readMasthead(json: unknown): Masthead {
  const complaints: string[] = [];
  const top = new FieldReader(json, "", fields, complaints);
  const name = top.text("name", top.has("wordmark") ? rules.line(60) : rules.wordmark(60));
  const masthead: Masthead = {
    name,
    tagline: top.textOrNull("tagline", rules.line(140)),
    siteUrl: top.textOrNull("siteUrl", rules.siteUrl),
    language: top.text("language", rules.language),
    wordmark: top.has("wordmark") ? readWordmark(top.raw("wordmark"), complaints) : { text: name },
    palette: readPalette(top.raw("palette"), complaints),
    typefaces: readTypefaces(top.raw("typefaces"), complaints),
    handles: top.has("handles") ? readHandles(top.raw("handles"), complaints) : {},
    hashtags: top.texts("hashtags", 5, rules.hashtag),
    extraNetworks: top.texts(
      "extraNetworks",
      4,
      rules.oneOf(rules.extraNetworks),
    ) as Masthead["extraNetworks"],
    formats: top.has("formats") ? readFormats(top) : [...rules.formats],
  };
  if (complaints.length > 0) throw new Error(`The masthead cannot be used.\n${complaints.join("\n")}`);
  return masthead;
}

function readWordmark(value: unknown, complaints: string[]): Masthead["wordmark"] {
  const wordmark = new FieldReader(value, "wordmark", ["text", "viewBox", "path"], complaints);
  if (!wordmark.has("text")) {
    return { viewBox: wordmark.text("viewBox", rules.viewBox), path: wordmark.text("path", rules.pathData) };
  }
  for (const name of ["viewBox", "path"].filter((name) => wordmark.has(name))) {
    wordmark.complain(
      name,
      "a wordmark is either `text` or a drawing of `viewBox` and `path`: leave one out",
    );
  }
  return { text: wordmark.text("text", rules.wordmark(40)) };
}

function readPalette(value: unknown, complaints: string[]): Masthead["palette"] {
  const names = ["ground", "ink", "accent", "groundDark", "inkDark", "accentDark"] as const;
  const before = complaints.length;
  const reader = new FieldReader(value, "palette", names, complaints);
  const colours = names.map((name) => [name, reader.text(name, rules.colour).toLowerCase()] as const);
  const palette = Object.fromEntries(colours) as Masthead["palette"];
  if (complaints.length > before) return palette;
  for (const [above, ground] of rules.readablePairs) {
    const ratio = contrastRatio(palette[above], palette[ground]);
    if (ratio >= rules.leastContrast) continue;
    reader.complain(
      above,
      `against \`palette.${ground}\`, ${palette[ground]}, its contrast is ${ratio.toFixed(2)}, and text needs at least ${rules.leastContrast} (WCAG AA)`,
    );
  }
  return palette;
}

function readTypefaces(value: unknown, complaints: string[]): Masthead["typefaces"] {
  const reader = new FieldReader(value, "typefaces", ["headline", "text"], complaints);
  const known = rules.oneOf(rules.typefaces);
  return { headline: reader.text("headline", known), text: reader.text("text", known) };
}

function readHandles(value: unknown, complaints: string[]): Masthead["handles"] {
  const reader = new FieldReader(value, "handles", rules.handleNetworks, complaints);
  const handles: Masthead["handles"] = {};
  for (const network of rules.handleNetworks) {
    if (reader.has(network)) handles[network] = reader.text(network, rules.handles[network]);
  }
  return handles;
}

function readFormats(top: FieldReader): CardFormat[] {
  const asked = top.texts("formats", rules.formats.length, rules.oneOf(rules.formats));
  return rules.formats.filter((format) => format === "og" || asked.includes(format));
}
