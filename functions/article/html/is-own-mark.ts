import { hostOf } from "./title-without-site.ts";

/** What else is in the names of such files. */
const beside = new Set(
  "logo logos share sharing og site social fb facebook twitter card image img header white black dark light color colour big large small square wide main new full".split(
    " ",
  ),
);
const standIns = new Set(["default", "fallback", "placeholder", "noimage", "nophoto"]);

/**
 * True of what a page shows where it has no picture of its own: the site's logo or icon, or a stand-in ("ledger_logo_share_en.png" of
 * ledger.example, "favicon.png", "default_500.png"). Another company's logo is a picture.
 */
export function isOwnMark(address: string, page: string | null): boolean {
  const words = wordsOf(address);
  const others = words.filter((word) => !beside.has(word));
  if (words.includes("favicon") || (others.length > 0 && others.every((word) => standIns.has(word))))
    return true;
  const hosts = [hostOf(address), hostOf(page)];
  // Shorter ones are languages or sizes, or a company.
  const names = others.filter((word) => word.length > 2);
  return (
    words.includes("logo") &&
    (others.length === 0 || names.length > 0) &&
    names.every((name) => hosts.some((host) => host?.includes(name)))
  );
}

/** Of a file's name, without its kind. */
const wordsOf = (address: string): string[] =>
  address
    .split(/[?#]/)[0]!
    .split("/")
    .at(-1)!
    .toLowerCase()
    .replace(/\.\w{2,5}$/, "")
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
