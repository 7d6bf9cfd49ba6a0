import { decodedPath } from "../decoded-path.ts";
import { unspacedScripts } from "../language/unspaced.ts";

/** Chinese, Japanese and Thai set no marks between words. */
const unspacedName = new RegExp(`[${unspacedScripts}]{4}`, "u");

/** The readable last part of an item's address, which outlives corrections of its headline; null for a number, "index" and the like. */
export function linkName(address: string | null): string | null {
  const url = address ? URL.parse(address, "https://relative.invalid/") : null;
  const path = url && /^https?:$/.test(url.protocol) ? url.pathname : "";
  const name = decodedPath(path.split("/").filter(Boolean).at(-1) ?? "").replace(/\.[a-z0-9]{1,5}$/i, "");
  const words = name.match(/[\p{L}\p{M}]{3,}|\p{N}{3,}/gu) ?? [];
  const isReadable =
    words.some((word) => /\p{L}/u.test(word)) && (words.length >= 2 || unspacedName.test(name));
  return isReadable ? name : null;
}
