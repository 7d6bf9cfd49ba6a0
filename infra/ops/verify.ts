import { lookAgain } from "../../functions/aws/arrival.ts";
import { articleTable } from "../../functions/aws/article-table.ts";
import { bucket } from "../../functions/aws/bucket.ts";
import { queue } from "../../functions/aws/queue.ts";
import { table } from "../../functions/aws/table.ts";
import { listingsChanged } from "../../functions/listings-changed.ts";
import { listingsState } from "../../functions/listings-state.ts";
import { say } from "../say.ts";
import { atOnce, awaitRoom } from "./await-room.ts";
import { compareLists } from "./compare-lists.ts";
import { compareStage, type Difference, orphansAmong, slugOf } from "./compare-stage.ts";
import { listObjects } from "./list-objects.ts";
import { progressBar } from "./progress-bar.ts";
import { scanTable } from "./scan-table.ts";
import type { Stage } from "./stage.ts";
import { queueNames, workQueues } from "./work-queues.ts";

/** Prints what differs between inbox, table and site; with `repair`, has it mended. 0: nothing differed. */
export async function verify(stage: Stage, repair: boolean): Promise<number> {
  const inboxName = stage.output("InboxBucketName");
  const siteName = stage.output("SiteBucketName");
  const rows = await Array.fromAsync(scanTable(stage.output("ArticleTableName")));
  const inbox = await Array.fromAsync(listObjects(inboxName, "articles/"));
  const site = new Map(
    await Array.fromAsync(listObjects(siteName, ""), ({ key, size }) => [key, size] as const),
  );
  const differences = [
    ...compareStage({
      inbox,
      rows,
      site: new Map([...site].filter(([key]) => /^(a|cards)\//.test(key))),
      now: new Date(),
    }),
    ...compareLists({
      months: await articleTable(stage.output("ArticleTableName")).months(),
      state: await listingsState(bucket(siteName)).read(),
      rows,
      keys: [...site.keys()],
    }),
  ];
  for (const { kind, what, because } of differences) say(`${kind}  ${what}: ${because}`);
  say(`${inbox.length} uploads, ${rows.length} rows, ${site.size} files; ${differences.length} differ.`);
  const queues = workQueues(stage);
  const waiting = (await Promise.all(queueNames.map((name) => queues.depth(name)))).reduce(
    (sum, n) => sum + n,
  );
  if (differences.length > 0 && waiting > 0)
    say(`${waiting} messages are at work: what they are about may mend itself.`);
  if (repair && differences.length > 0) await mend(stage, differences);
  else if (differences.length > 0) say(`To have it mended: ${stage.command("verify --repair")}`);
  return differences.length === 0 ? 0 : 1;
}

async function mend(stage: Stage, differences: Difference[]) {
  const arrivals = queue(stage.output("ArrivalsQueueUrl"));
  const keys = new Set(differences.flatMap(({ key }) => (key ? [key] : [])));
  const queues = workQueues(stage);
  const bar = keys.size > atOnce ? progressBar(keys.size) : undefined;
  for (const some of inLots([...keys], atOnce)) {
    await awaitRoom(queues);
    await arrivals.sendAll(some.map((key) => lookAgain(key, true)));
    for (const _ of some) bar?.step();
  }
  bar?.end();
  const publications = queue(stage.output("PublicationsQueueUrl"));
  const slugs = new Set(differences.flatMap(({ slug }) => (slug ? [slug] : [])));
  for (const slug of slugs) await publications.sendInOrder(slug, { slug });
  const orphans = await stillOrphaned(
    stage,
    differences.flatMap(({ kind, what }) => (kind === "orphaned" ? [what] : [])),
  );
  await bucket(stage.output("SiteBucketName")).remove(orphans);
  const months = new Set(differences.flatMap(({ month }) => (month ? [month] : [])));
  await listingsChanged(queue(stage.output("ListingsQueueUrl")), 0)([...months]);
  say(
    `${keys.size} uploads are looked at again, ${slugs.size} retractions are ended, ${orphans.length} files are removed, ${months.size} months are listed anew. In a minute: ${stage.command("verify")}`,
  );
}

/** Of files that no article had, those that still none has: since the table was read, one may have been published. */
async function stillOrphaned(stage: Stage, files: string[]): Promise<string[]> {
  const rows = table(stage.output("ArticleTableName"));
  const orphans: string[] = [];
  for (const [slug, some] of Map.groupBy(files, slugOf)) {
    const row = await rows.read(slug);
    orphans.push(...orphansAmong(some, row ? [row] : []).map(({ what }) => what));
  }
  return orphans;
}

function inLots<Item>(items: Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}
