import { createHash } from "node:crypto";

/**
 * Whether browsers refuse the style that a page carries, since the site's headers name another: the page was made with another
 * masthead, or by an earlier version.
 */
export async function isOutdated(pageUrl: string): Promise<boolean> {
  const response = await fetch(pageUrl);
  const policy = response.headers.get("content-security-policy") ?? "";
  const style = /<style>([\s\S]*?)<\/style>/.exec(await response.text())?.[1];
  if (!response.ok || style === undefined) return false;
  return !policy.includes(`'sha256-${createHash("sha256").update(style).digest("base64")}'`);
}
