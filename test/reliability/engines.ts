import type { DynamoDBClient as Client } from "@aws-sdk/client-dynamodb";
import { dynamodbService } from "../../infra/local/dynamodb/dynamodb-service.ts";
import { eventBuses } from "../../infra/local/events/event-bus.ts";
import { eventsService } from "../../infra/local/events/events-service.ts";
import type { Reply, Request } from "../../infra/local/gateway/call.ts";
import { gateway } from "../../infra/local/gateway/gateway.ts";
import { serveHttp } from "../../infra/local/gateway/serve-http.ts";
import type { ObjectEvent } from "../../infra/local/s3/object-event.ts";
import { s3Service } from "../../infra/local/s3/s3-service.ts";
import { openScheduler } from "../../infra/local/scheduler/scheduler.ts";
import { schedulerService } from "../../infra/local/scheduler/scheduler-service.ts";
import { cloudfrontService } from "../../infra/local/site/cloudfront-service.ts";
import { openQueues } from "../../infra/local/sqs/queues.ts";
import { sqsService } from "../../infra/local/sqs/sqs-service.ts";
import { articleTableSettings, pictureUsesSettings } from "../article-table-settings.ts";
import { edgeCopies } from "./edge-copies.ts";

export const names = {
  inbox: "inbox",
  site: "site",
  table: "articles",
  uses: "picture-uses",
  bus: "bus",
  distribution: "EDGE",
  wakeUps: "wake-ups",
};
export const queueNames = ["arrivals", "summaries.fifo", "publications.fifo", "listings.fifo"] as const;
export type QueueName = (typeof queueNames)[number];

/**
 * S3, DynamoDB, SQS, EventBridge, its Scheduler and CloudFront behind one gateway on 127.0.0.1, in memory. Nothing takes from
 * the queues, nor brings S3's events anywhere, nor fires schedules: that is for the test to do, in whatever order it likes.
 */
export async function startEngines(onChange: (event: ObjectEvent) => void) {
  const announced: { type: string; detail: Record<string, unknown> }[] = [];
  const buses = eventBuses([], async () => {}, console.error);
  buses.listen((_bus, event) => announced.push({ type: event["detail-type"], detail: event.detail }));
  const bucketSettings = { isVersioned: false, isAnnounced: false };
  const s3 = s3Service({
    file: ":memory:",
    buckets: new Map([
      [names.inbox, { isVersioned: true, isAnnounced: true }],
      [names.site, bucketSettings],
    ]),
    onChange,
  });
  const queues = openQueues(
    ":memory:",
    queueNames.map((name) => ({
      name,
      arn: `arn:aws:sqs:us-east-1:000000000000:${name}`,
      isFifo: name.endsWith(".fifo"),
      contentDeduplication: false,
      deduplicatesByGroup: true,
      visibilityTimeout: 180,
      delay: 0,
      receiveWait: 0,
      retention: 1_209_600,
      maxMessageBytes: 1_048_576,
    })),
  );
  const dynamodb = await dynamodbService(
    undefined,
    [articleTableSettings(names.table), pictureUsesSettings(names.uses)],
    (name) => `arn:aws:dynamodb:::${name}`,
  );
  const scheduler = openScheduler(
    ":memory:",
    async ({ target: { input: body } }) => void queues.byName("arrivals").send({ body, attributes: {} }),
    console.error,
  );
  let handle: (request: Request) => Promise<Reply>;
  const http = await serveHttp(0, (request) => handle(request));
  const made = gateway({
    services: {
      s3,
      dynamodb,
      sqs: sqsService(queues, "000000000000", ({ settings }) => `${http.url}/000000000000/${settings.name}`),
      events: eventsService(buses, new Set([names.bus]), "000000000000", "us-east-1"),
      scheduler: schedulerService(scheduler.store, new Set([names.wakeUps]), () => true),
      cloudfront: cloudfrontService(
        new Map([[names.distribution, `arn:aws:cloudfront:::${names.distribution}`]]),
      ),
    },
    principalOf: (id) => ({ kind: "human", name: id, arn: id, account: "000000000000", statements: [] }),
    policyOf: () => [],
    onTrouble: (problem) => {
      throw new Error(problem);
    },
  });
  handle = made.handle;
  const held = edgeCopies(made, names.site, (key) => {
    const version = s3.store.find(names.site, key);
    return version !== undefined && !version.isMarker;
  });
  let reader: Client | undefined;
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: http.url,
    AWS_REGION: "us-east-1",
    AWS_ACCESS_KEY_ID: "step",
    AWS_SECRET_ACCESS_KEY: "step",
  });

  return {
    gateway: made,
    store: s3.store,
    queues,
    scheduler,
    announced,
    /** Keys of the hashed cards that CloudFront holds. */
    held,
    url: http.url,
    queueUrl: (name: QueueName) => `${http.url}/000000000000/${name}`,

    /** Every row of a table. */
    async rows(TableName = names.table): Promise<Record<string, unknown>[]> {
      const { DynamoDBClient, ScanCommand } = await import("@aws-sdk/client-dynamodb");
      const { unmarshall } = await import("@aws-sdk/util-dynamodb");
      // One for all calls: to make one costs as much as several of these.
      reader ??= new DynamoDBClient({});
      const { Items = [] } = await reader.send(new ScanCommand({ TableName, ConsistentRead: true }));
      return Items.map((item) => unmarshall(item));
    },

    async stop() {
      await http.stop();
      await scheduler.close();
      await dynamodb.close();
      s3.close();
      queues.close();
    },
  };
}

export type Engines = Awaited<ReturnType<typeof startEngines>>;
