import { Rejection } from "../rejection.ts";
import { guessEncoding } from "./guess-encoding.ts";

/** Largest file that is read, in bytes: a long article has 100 KB. */
export const mostSourceBytes = 2 * 1024 * 1024;

const magic: [RegExp, string][] = [
  [/^%PDF/, "a PDF"],
  [/^PK\x03\x04/, "a ZIP, Word or OpenDocument file"],
  [/^\xd0\xcf\x11\xe0/, "an old Word file"],
  [/^\{\\rtf/, "an RTF document"],
  [/^\x89PNG|^\xff\xd8\xff|^GIF8[79]a|^RIFF....WEBP|^II\*\x00|^MM\x00\*/s, "a picture"],
  [/^\x1f\x8b|^BZh\d1AY|^\xfd7zXZ|^7z\xbc\xaf/, "a compressed archive"],
  [/^ID3[\x00-\x09]|^OggS\x00|^....ftyp|^\x1a\x45\xdf\xa3/s, "sound or video"],
  // Papers and cars are called MZ and ID3 too.
  [/^\x7fELF|^MZ.{0,62}\x00|^\xca\xfe\xba\xbe|^\x00asm/s, "a program"],
];

/** Bytes are counted out: rounded to megabytes, a file that is just too large would have as many as are allowed. */
export function tooLarge(bytes: number): Rejection {
  const [found, most] = [bytes, mostSourceBytes].map((count) => count.toLocaleString("en"));
  return new Rejection(
    "too-large",
    `The file has ${found} bytes, and at most ${most} (2 MB) are read: upload the article alone, with its pictures as links.`,
  );
}

/**
 * The text of a file: by byte order mark, declaration (`charset` of the content type, a meta element, XML), or detection.
 * Throws `empty`, `too-large`, `not-text` or `undecodable`.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | null): string {
  if (bytes.length > mostSourceBytes) throw tooLarge(bytes.length);
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const kind = magic.find(([start]) => start.test(head));
  if (kind)
    throw new Rejection(
      "not-text",
      `This is ${kind[1]}, not text: save the article as plain text, Markdown or HTML and upload that.`,
    );
  const text = decode(bytes, head, contentType).replace(/^\ufeff/, "");
  const sample = text.slice(0, 20_000);
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  if (controls > 8 && controls > sample.length * 0.02) {
    throw new Rejection(
      "not-text",
      "The file is not text (it is full of control bytes): save the article as plain text, Markdown or HTML in UTF-8.",
    );
  }
  if (!/[^\s\u0000-\u001f\u200b-\u200f\u2028-\u202e\u2060\ufeff]/.test(text)) {
    throw new Rejection("empty", "The file is empty: write the article into it and upload it again.");
  }
  return text;
}

function decode(bytes: Uint8Array, head: string, contentType: string | null): string {
  if (head.startsWith("\xff\xfe")) return new TextDecoder("utf-16le").decode(bytes);
  if (head.startsWith("\xfe\xff")) return new TextDecoder("utf-16be").decode(bytes);
  const wide = wideOrder(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  const declared = declaredEncoding(head, contentType);
  // Its bytes are ASCII, and so UTF-8 too.
  if (declared === "iso-2022-jp") return new TextDecoder(declared).decode(bytes);
  const utf8 = tryDecode("utf-8", bytes);
  if (utf8 !== null) return utf8;
  if (declared && declared !== "utf-8") {
    const text = new TextDecoder(declared).decode(bytes);
    if ((text.match(/\ufffd/g)?.length ?? 0) < text.length * 0.01) return text;
  }
  const lossy = new TextDecoder("utf-8").decode(bytes);
  const broken = lossy.match(/\ufffd/g)?.length ?? 0;
  const foreign = lossy.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  if (broken * 4 < foreign) return lossy;
  const guessed = guessEncoding(bytes);
  if (guessed) return new TextDecoder(guessed).decode(bytes);
  throw new Rejection(
    "undecodable",
    "The file's characters could not be read in any known encoding: save it as UTF-8 and upload it again.",
  );
}

/** UTF-16 without a mark shows by its zero bytes, nearly all on one side. */
function wideOrder(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const length = Math.min(bytes.length, 2000) & ~1;
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++;
    if (bytes[index + 1] === 0) odd++;
  }
  if (odd > length * 0.04 && even < odd * 0.1) return "utf-16le";
  if (even > length * 0.04 && odd < even * 0.1) return "utf-16be";
  return null;
}

function declaredEncoding(head: string, contentType: string | null): string | null {
  const told = encodingOf(/charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType ?? "")?.[1]);
  if (told) return told;
  const own = encodingOf(
    /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1] ??
      /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1],
  );
  // What says so in letters of one byte is none of two.
  return own?.startsWith("utf-16") ? null : own;
}

function encodingOf(label: string | undefined): string | null {
  if (!label) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function tryDecode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
