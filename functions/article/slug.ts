import { createHash } from "node:crypto";
import anyAscii from "any-ascii";
import { Rejection } from "./rejection.ts";

const longestPart = 60;
const longestSlug = 200;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The article's address, stable for life: the key below `articles/` less its extension, each part transliterated and in
 * kebab-case; `override` (front matter `slug`) replaces the last part. Throws `unsafe-key` for keys that no editor means.
 */
export function slugOf(key: string, override?: string | null): string {
  const parts = safeParts(key.normalize("NFC"));
  const named = override
    ?.split("/")
    .map((part) => part.trim())
    .findLast((part) => part !== "");
  const own = named ? slugPart(named) : null;
  const last = parts.pop()!;
  const slug = [...parts.map(slugPart), own ?? slugPart(withoutExtension(last))].join("/");
  if (slug.length <= longestSlug) return slug;
  return `${shortHash(key.normalize("NFC"))}/${slug.split("/").at(-1)}`;
}

/** One path segment, `[a-z0-9-]+`; a short hash is added wherever two different names could give the same letters. */
export function slugPart(name: string): string {
  const spaced = name.replace(/\p{Script=Han}/gu, " $& ");
  const full = anyAscii(spaced)
    .toLowerCase()
    .replace(/['’`]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const cut =
    full.length > longestPart
      ? full
          .slice(0, longestPart + 1)
          .replace(/-[^-]*$/, "")
          .slice(0, longestPart)
      : full;
  const loses =
    cut !== full ||
    full === "" ||
    reserved.test(full) ||
    /[^\p{Script=Latin}\p{P}\p{Z}\p{M}\p{N}\p{Cf}+$<>=|~^`]/u.test(name);
  return loses ? [cut, shortHash(name)].filter(Boolean).join("-") : cut;
}

/** Six characters of 0–9 and a–z that tell texts apart: the first 31 bits, about, of their SHA-256. */
export function shortHash(text: string): string {
  const digest = createHash("sha256").update(text.toWellFormed()).digest();
  return digest.readUIntBE(0, 6).toString(36).padStart(6, "0").slice(0, 6);
}

function safeParts(key: string): string[] {
  if (/[\u0000-\u001f\u007f-\u009f]/.test(key) || !key.isWellFormed()) {
    throw new Rejection(
      "unsafe-key",
      "The file's name has control characters in it: give it a plain name and upload it again.",
    );
  }
  const parts = key.replace(/^articles\//, "").split("/");
  if (parts.some((part) => /^\.*$/.test(part.trim()))) {
    throw new Rejection(
      "unsafe-key",
      `The path “${key.slice(0, 80)}” has an empty or dotted part: give every folder and the file a name.`,
    );
  }
  return parts;
}

function withoutExtension(name: string): string {
  return name.replace(/(?!^)\.[a-z0-9]{1,8}$/i, "");
}
