import { articleTable } from "./aws/article-table.ts";
import { onMessages } from "./aws/on-messages.ts";
import { queue } from "./aws/queue.ts";
import { readSlugMessage } from "./aws/slug-message.ts";
import { readEnvironment, type SummarizeEnvironment } from "./env.ts";
import { log } from "./log.ts";
import { measure } from "./measure.ts";
import { summarize } from "./summary/summarize.ts";

const env = readEnvironment([
  "ARTICLE_TABLE",
  "SUMMARIES_QUEUE_URL",
  "PUBLICATIONS_QUEUE_URL",
  "SUMMARIZER",
  "BEDROCK_MODEL_ID",
  "BEDROCK_REGION",
] satisfies (keyof SummarizeEnvironment)[]);
const articles = articleTable(env.ARTICLE_TABLE);
const publications = queue(env.PUBLICATIONS_QUEUE_URL);
const summarizer = env.SUMMARIZER === "bedrock" ? await withBedrock() : summarize;

/** Imported where it is asked for: the guard's words for 36 languages are nothing to an extract's start. */
async function withBedrock() {
  const { bedrockSummarizer } = await import("./aws/bedrock-summarizer.ts");
  return bedrockSummarizer(env.BEDROCK_MODEL_ID, { region: env.BEDROCK_REGION });
}

/** Step 2. A record has no summary: it gets one. Next: publish-article. */
export const handler = onMessages(queue(env.SUMMARIES_QUEUE_URL), readSlugMessage, async ({ slug }) => {
  const record = await articles.read(slug);
  if (!record) return log("info", "record-gone", { slug });
  if (record.state === "ingested" && record.article) {
    const summary = await summarizer(record.article);
    if (!(await articles.storeSummary(record, summary))) return log("info", "summary-stale", { slug });
    const { fallback } = summary.provenance;
    if (fallback) measure({ ModelFellBack: 1 }, fallback);
    log("info", "article-summarized", { slug, provenance: summary.provenance });
  }
  // Also when it had a summary: the message of the run that made it may never have been sent.
  await publications.sendInOrder(slug, { slug });
});
