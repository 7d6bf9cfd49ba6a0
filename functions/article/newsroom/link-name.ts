/** The readable last part of an item's address, which outlives corrections of its headline; null for a number, "index" and the like. */
export function linkName(address: string | null): string | null {
  const url = address ? URL.parse(address, "https://relative.invalid/") : null;
  const path = url && /^https?:$/.test(url.protocol) ? url.pathname : "";
  const name = decoded(path.split("/").filter(Boolean).at(-1) ?? "").replace(/\.[a-z0-9]{1,5}$/i, "");
  const words = name.match(/[\p{L}\p{M}]{3,}|\p{N}{3,}/gu) ?? [];
  const isReadable = words.some((word) => /\p{L}/u.test(word)) && (words.length >= 2 || hasNoSpaces(name));
  return isReadable ? name : null;
}

/** Chinese, Japanese and Thai set no marks between words. */
function hasNoSpaces(name: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{4}/u.test(
    name,
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
