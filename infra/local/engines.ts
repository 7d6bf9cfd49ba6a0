import { join } from "node:path";
import { dynamodbService } from "./dynamodb/dynamodb-service.ts";
import { tableSettings } from "./dynamodb/table-settings.ts";
import { deliverToQueue } from "./events/deliver-to-queue.ts";
import { eventBuses } from "./events/event-bus.ts";
import { eventsService } from "./events/events-service.ts";
import { readRules } from "./events/read-rules.ts";
import type { Reply, Request } from "./gateway/call.ts";
import { type Gateway, gateway } from "./gateway/gateway.ts";
import type { Principal } from "./iam/principal.ts";
import { readResourcePolicies, readRoles } from "./iam/roles.ts";
import { stsService } from "./iam/sts-service.ts";
import { logsService } from "./logs/logs-service.ts";
import { asBusEvent } from "./s3/object-event.ts";
import { readBuckets } from "./s3/read-buckets.ts";
import { s3Service } from "./s3/s3-service.ts";
import { openScheduler } from "./scheduler/scheduler.ts";
import { schedulerService } from "./scheduler/scheduler-service.ts";
import { isTrusted, sendAsRole } from "./scheduler/send-as-role.ts";
import { cloudfrontService } from "./site/cloudfront-service.ts";
import { distributionArn, readSite } from "./site/read-site.ts";
import type { Message } from "./sqs/message.ts";
import { openQueues } from "./sqs/queues.ts";
import { readQueues } from "./sqs/read-queues.ts";
import { sqsService } from "./sqs/sqs-service.ts";
import { arn, place } from "./template/place.ts";
import type { ResolvedTemplate } from "./template/read-template.ts";

export interface EngineOptions {
  stateDir?: string;
  onDead(message: Message, dlqArn: string): void;
  onTrouble(problem: string): void;
}

/** Starts every engine that the template needs, behind one gateway. */
export async function openEngines(
  template: ResolvedTemplate,
  { stateDir, onDead, onTrouble }: EngineOptions,
) {
  const { account, region } = place;
  const roles = readRoles(template);
  const policyOf = readResourcePolicies(template);
  const byKey = new Map([...roles.values()].map((role) => [role.accessKeyId, role]));

  let made: Gateway;
  const buses = eventBuses(
    readRules(template),
    deliverToQueue(() => made),
    onTrouble,
  );
  const file = (name: string) => (stateDir ? join(stateDir, name) : ":memory:");
  const queues = openQueues(file("queues.sqlite"), readQueues(template), onDead);
  const sqs = sqsService(queues, account, ({ settings }) => urlOf(template, settings.arn));
  const s3 = s3Service({
    file: file("objects.sqlite"),
    buckets: readBuckets(template),
    onChange: (event) => buses.put("default", asBusEvent(event, account, region)),
  });
  const tables = template
    .of("AWS::DynamoDB::Table")
    .map(({ ref, properties }) => tableSettings(ref, properties));
  const busNames = new Set(["default", ...template.of("AWS::Events::EventBus").map(({ ref }) => ref)]);
  const distributions = template
    .of("AWS::CloudFront::Distribution")
    .map(({ ref }) => [ref, distributionArn(ref)] as const);
  const serve = readSite(template, s3.store, policyOf);
  const scheduler = openScheduler(
    file("schedules.sqlite"),
    sendAsRole(roles, () => made),
    onTrouble,
  );
  const groups = new Set(template.of("AWS::Scheduler::ScheduleGroup").map(({ ref }) => ref));
  const trusts = (roleArn: string, group: string) => {
    const role = roles.get(roleArn);
    return role !== undefined && isTrusted(role, group);
  };
  // Last, since it is the one that does not end by itself should something before it not be understood.
  const dynamodb = await dynamodbService(stateDir && join(stateDir, "tables"), tables, (name) =>
    arn("dynamodb", `table/${name}`),
  );
  made = gateway({
    services: {
      s3,
      sqs,
      dynamodb,
      events: eventsService(buses, busNames, account, region),
      scheduler: schedulerService(scheduler.store, groups, trusts),
      cloudfront: cloudfrontService(new Map(distributions)),
      sts: stsService,
      logs: logsService(stateDir && join(stateDir, "logs")),
    },
    principalOf: (accessKeyId) => byKey.get(accessKeyId) ?? human(accessKeyId),
    policyOf,
    onTrouble,
  });
  scheduler.start();

  return {
    gateway: made,
    buses,
    queues,
    scheduler,
    roles,
    serveSite: (request: Request): Reply => serve?.(request) ?? noSite,

    /** Whether no event is on its way and every queue, but those that are DLQs, is empty. What is scheduled for later is quiet. */
    isQuiet(): boolean {
      const dlqs = new Set(queues.all().flatMap(({ settings }) => settings.redrive?.arn ?? []));
      const busy = queues.all().filter(({ settings, counts }) => {
        const { ready, inFlight, delayed } = counts();
        return !dlqs.has(settings.arn) && ready + inFlight + delayed > 0;
      });
      return buses.underWay === 0 && !scheduler.isFiring && busy.length === 0;
    },

    stopWaiting() {
      scheduler.pause();
      buses.stop();
      sqs.stop();
    },

    async close() {
      await scheduler.close();
      await dynamodb.close();
      s3.close();
      queues.close();
    },
  };
}

export type Engines = Awaited<ReturnType<typeof openEngines>>;

const noSite: Reply = {
  status: 404,
  headers: { "content-type": "text/plain" },
  body: "The template has no distribution.\n",
};

/** Whoever is no function's role: a person at this machine, who may do everything. */
function human(accessKeyId: string): Principal {
  const { account } = place;
  return {
    kind: "human",
    name: accessKeyId,
    arn: `arn:aws:iam::${account}:user/${accessKeyId}`,
    account,
    statements: [],
  };
}

function urlOf(template: ResolvedTemplate, queueArn: string): string {
  return template.of("AWS::SQS::Queue").find(({ attribute }) => attribute("Arn") === queueArn)?.ref ?? "";
}
