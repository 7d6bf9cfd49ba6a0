/** An absolute http or https address without credentials, else null; `base` completes a relative one. */
export function safeUrl(address: string | null | undefined, base?: string | null): string | null {
  const text = address?.trim();
  if (!text || text.length > 2000) return null;
  const url = URL.parse(text, base ?? undefined);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || !url.hostname) return null;
  return url.href;
}
