import { Duration } from "aws-cdk-lib";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import type { IEventBus, Rule } from "aws-cdk-lib/aws-events";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { arrivalsRule } from "./arrivals-rule.ts";
import type { Configuration } from "./configuration.ts";
import { ingestArticle } from "./ingest-article.ts";
import { publishArticle } from "./publish-article.ts";
import { publishListings } from "./publish-listings.ts";
import type { Site } from "./site.ts";
import type { Step } from "./step.ts";
import { summarizeArticle } from "./summarize-article.ts";
import { WakeUps } from "./wake-ups.ts";
import { WorkQueue } from "./work-queue.ts";

/** What the steps work on, and what they are told. */
export interface Surroundings {
  configuration: Configuration;
  inbox: IBucket;
  table: Table;
  /** Of pictures by articles. */
  uses: Table;
  site: Site;
  bus: IEventBus;
}

export type QueueName = "Arrivals" | "Summaries" | "Publications" | "Listings";

/** The steps with the queues before them, in the order of an article's way. */
export class Pipeline extends Construct {
  readonly queues: Record<QueueName, WorkQueue>;
  readonly steps: Record<"IngestArticle" | "SummarizeArticle" | "PublishArticle" | "PublishListings", Step>;
  readonly rule: Rule;
  readonly wakeUps: WakeUps;
  readonly table: Table;
  /** Of pictures by articles. */
  readonly uses: Table;
  readonly site: Site;

  constructor(scope: Construct, id: string, surroundings: Surroundings) {
    super(scope, id);
    const { configuration, inbox, table, uses, site } = surroundings;
    this.table = table;
    this.uses = uses;
    this.site = site;
    const timeouts = {
      Arrivals: Duration.seconds(30),
      // A model on Bedrock may take its time, and be asked again.
      Summaries: Duration.seconds(configuration.summarizer.kind === "bedrock" ? 60 : 30),
      Publications: Duration.seconds(60),
      Listings: Duration.seconds(120),
    };
    this.queues = {
      Arrivals: new WorkQueue(this, "Arrivals", { fifo: false, timeout: timeouts.Arrivals }),
      Summaries: new WorkQueue(this, "Summaries", { fifo: true, timeout: timeouts.Summaries }),
      Publications: new WorkQueue(this, "Publications", { fifo: true, timeout: timeouts.Publications }),
      Listings: new WorkQueue(this, "Listings", {
        fifo: true,
        timeout: timeouts.Listings,
        delay: Duration.seconds(configuration.listingsDelay),
      }),
    };
    this.rule = arrivalsRule(this, inbox, this.queues.Arrivals);
    this.wakeUps = new WakeUps(this, "WakeUps", configuration, this.queues.Arrivals);
    this.steps = {
      IngestArticle: ingestArticle(this, surroundings, this.queues, this.wakeUps),
      SummarizeArticle: summarizeArticle(this, surroundings, this.queues),
      PublishArticle: publishArticle(this, surroundings, this.queues),
      PublishListings: publishListings(this, surroundings, this.queues),
    };
  }
}
