import type { LocalStack } from "../../infra/local/local-stack.ts";
import { compareStage } from "../../infra/ops/compare-stage.ts";
import { listObjects } from "../../infra/ops/list-objects.ts";
import { scanTable } from "../../infra/ops/scan-table.ts";
import { plannedSite } from "./planned-uploads.ts";

/**
 * What is lost: where inbox, table and site differ, and where readers at the site's address find other articles than the
 * last takes of those that were uploaded, on their pages and in the sitemaps.
 */
export async function siteProblems(stack: LocalStack, articles: number): Promise<string[]> {
  const { InboxBucketName, SiteBucketName, ArticleTableName } = stack.outputs;
  const differences = compareStage({
    inbox: await Array.fromAsync(listObjects(InboxBucketName!, "articles/")),
    rows: await Array.fromAsync(scanTable(ArticleTableName!)),
    site: new Map(
      (await Array.fromAsync(listObjects(SiteBucketName!, "")))
        .filter(({ key }) => /^(a|cards)\//.test(key))
        .map(({ key, size }) => [key, size]),
    ),
    now: new Date(),
  });
  return [
    ...differences.map(({ kind, what, because }) => `${kind} ${what}: ${because}`),
    ...(await readersProblems(stack.siteUrl, plannedSite(articles))),
  ];
}

async function readersProblems(siteUrl: string, planned: Map<string, string>): Promise<string[]> {
  const problems: string[] = [];
  for (const [slug, headline] of planned) {
    const found = await fetch(`${siteUrl}/a/${slug}/article.json`);
    const shown = found.ok
      ? ((await found.json()) as { article: { headline: string } }).article.headline
      : undefined;
    if (shown !== headline) problems.push(`${slug}: expected “${headline}”; found ${found.status} ${shown}`);
  }
  const listed = new Set<string>();
  for (const sitemap of await addresses(`${siteUrl}/sitemap.xml`))
    for (const page of await addresses(sitemap))
      if (page.startsWith(`${siteUrl}/a/`)) listed.add(page.slice(`${siteUrl}/a/`.length, -1));
  for (const slug of planned.keys()) if (!listed.has(slug)) problems.push(`${slug}: is in no sitemap`);
  for (const slug of listed) if (!planned.has(slug)) problems.push(`${slug}: is in a sitemap, and gone`);
  return problems;
}

async function addresses(sitemap: string): Promise<string[]> {
  const text = await (await fetch(sitemap)).text();
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!);
}
