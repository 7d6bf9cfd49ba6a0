import { createHash } from "node:crypto";

/**
 * Why a page is to be made anew: it names another site than this one, or browsers refuse the style that it carries, since the
 * site's headers name another: it was made with another masthead, or by an earlier version.
 */
export async function outdatedBy(
  pageUrl: string,
  siteOrigin: string,
): Promise<"address" | "style" | undefined> {
  const response = await fetch(pageUrl);
  const policy = response.headers.get("content-security-policy") ?? "";
  const html = await response.text();
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1];
  if (!response.ok || style === undefined) return undefined;
  const named = /<meta property="og:url" content="([^"]*)"/.exec(html)?.[1];
  if (named !== undefined && !named.startsWith(`${siteOrigin}/`)) return "address";
  const hash = createHash("sha256").update(style).digest("base64");
  return policy.includes(`'sha256-${hash}'`) ? undefined : "style";
}
