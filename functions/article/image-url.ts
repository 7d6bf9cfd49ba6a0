import { safeUrl } from "./safe-url.ts";

/** An absolute http(s) address, or a path beside the article; never another scheme. */
export function imageUrl(address: string | null): string | null {
  const text = address?.trim();
  // Ghost's exports have its address so, which nothing in them tells.
  if (!text || text.startsWith("__GHOST_URL__") || text.length > 2000 || /[\u0000-\u001f<>"]/.test(text))
    return null;
  if (/^[a-z][a-z0-9+.-]*:/i.test(text) || text.startsWith("//"))
    return safeUrl(text.replace(/^\/\//, "https://"));
  return /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|tiff?)(?:[?#].*)?$/i.test(text) ? text : null;
}
