import { safeUrl } from "./safe-url.ts";

/** An absolute http(s) address, or a path beside the article; never another scheme. */
export function imageUrl(address: string | null): string | null {
  const text = address?.trim();
  if (!text || text.length > 2000 || /[\u0000-\u001f<>"]/.test(text)) return null;
  if (/^[a-z][a-z0-9+.-]*:/i.test(text) || text.startsWith("//"))
    return safeUrl(text.replace(/^\/\//, "https://"));
  return /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|tiff?)(?:[?#].*)?$/i.test(text) ? text : null;
}
