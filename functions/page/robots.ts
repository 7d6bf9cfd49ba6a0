/** Everything may be read; the desk's pages say themselves that they are not for an index. */
export function robots(siteOrigin: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${siteOrigin}/sitemap.xml\nSitemap: ${siteOrigin}/news-sitemap.xml\n`;
}
