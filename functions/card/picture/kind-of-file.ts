/** What newsrooms send in place of a picture that cards can be drawn with, by its first bytes in Latin 1. */
const kinds: [string, RegExp][] = [
  ["a GIF", /^GIF8/],
  ["a TIFF", /^(?:II\*\0|MM\0\*)/],
  ["a HEIC photograph", /^.{4}ftyp(?:hei|hev|mif1|msf1)/s],
  ["a JPEG XL", /^(?:\xff\x0a|\0\0\0\x0cJXL )/],
  ["a Photoshop file", /^8BPS/],
  ["a PDF", /^%PDF/],
  ["a BMP", /^BM/],
  [
    "an SVG drawing",
    /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*|<!DOCTYPE svg[^>]*>\s*)*<svg\b/is,
  ],
  ["a web page", /^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head)\b/i],
  ["an empty file", /^$/],
];

/** A file's kind, as an editor calls it. */
export function kindOfFile(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 512)).toString("latin1");
  return kinds.find(([, pattern]) => pattern.test(start))?.[0] ?? "something else";
}
