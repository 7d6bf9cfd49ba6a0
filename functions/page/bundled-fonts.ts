import { createRequire } from "node:module";
import type { Masthead } from "../article/masthead.ts";
import { allEasternScripts, easternFonts, easternRanges } from "./eastern-fonts.ts";
import { pageFonts } from "./page-fonts.ts";

/**
 * What a bundle must carry beside it to serve every typeface of pages; `from` is relative to the repository's root. For the
 * build and for tests: the writer of lists reads by name only.
 */
export function bundledFonts(masthead: Masthead): { name: string; from: string }[] {
  const require = createRequire(import.meta.url);
  const eastern = allEasternScripts.flatMap((script) => {
    const { name, from } = easternRanges(script);
    return [{ name, from }, ...easternFonts(script, require(from.replace("node_modules/", ""))).files];
  });
  return [...pageFonts(masthead), ...eastern];
}
