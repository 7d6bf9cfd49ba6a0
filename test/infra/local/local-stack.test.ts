import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DynamoDBClient, GetItemCommand } from "@aws-sdk/client-dynamodb";
import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { GetQueueAttributesCommand, SQSClient, StartMessageMoveTaskCommand } from "@aws-sdk/client-sqs";
import { afterEach, describe, expect, it } from "vitest";
import { ServiceError } from "../../../infra/local/gateway/call.ts";
import type { BatchFailure } from "../../../infra/local/lambda/event-source-mapping.ts";
import {
  type LocalStack,
  type LocalStackOptions,
  startLocalStack,
} from "../../../infra/local/local-stack.ts";
import type { Template } from "../../../infra/local/template/template.ts";
import { callInCode, type FixtureFunction, fixtureAssembly } from "./fixture-assembly.ts";

/** Notes each key in the table; fails for a key with `bad` in it. */
const note: FixtureFunction = {
  code: `${callInCode}
    export const handler = async ({ Records }) => {
      const batchItemFailures = [];
      for (const record of Records) {
        const key = keyOf(record);
        if (key.includes("bad")) { batchItemFailures.push({ itemIdentifier: record.messageId }); continue; }
        await dynamodb("PutItem", { TableName: process.env.TABLE, Item: { key: { S: key } } });
      }
      return { batchItemFailures };
    };`,
  statements: [{ Effect: "Allow", Action: "dynamodb:PutItem", Resource: { "Fn::GetAtt": ["Table", "Arn"] } }],
};

const stops: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function start(
  step: FixtureFunction,
  options: LocalStackOptions = {},
  change?: (template: Template) => void,
) {
  const assembly = fixtureAssembly(step, change);
  stops.push(() => rmSync(assembly, { recursive: true }));
  const troubles: string[] = [];
  const stack = await startLocalStack({
    assembly,
    retrySeconds: 0.05,
    onTrouble: (problem) => troubles.push(problem),
    ...options,
  });
  const s3 = new S3Client({ ...stack.clientSettings, maxAttempts: 1 });
  const failures: BatchFailure[] = [];
  stack.on("failure", (failure) => failures.push(failure));
  let stopped = false;
  const stop = async () => {
    if (!stopped) await stack.stop();
    stopped = true;
  };
  stops.push(stop);
  return {
    stack,
    s3,
    troubles,
    failures,
    stop,
    async upload(Key: string, Body = "text") {
      await s3.send(new PutObjectCommand({ Bucket: stack.outputs.Inbox, Key, Body }));
      await stack.idle();
    },
    noted: (key: string) => noted(stack, key),
    dead: () => depth(stack, stack.outputs.Dlq),
  };
}

async function noted(stack: LocalStack, key: string): Promise<boolean> {
  const asked = new GetItemCommand({ TableName: stack.outputs.Table, Key: { key: { S: key } } });
  return (await new DynamoDBClient(stack.clientSettings).send(asked)).Item !== undefined;
}

async function depth(stack: LocalStack, QueueUrl: string | undefined): Promise<number> {
  const asked = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ["All"] });
  const { Attributes } = await new SQSClient(stack.clientSettings).send(asked);
  return Number(Attributes?.ApproximateNumberOfMessages);
}

describe("the local stack", () => {
  it("carries an upload through rule, queue and function to the table", async () => {
    const { upload, noted, troubles } = await start(note);
    await upload("articles/one.txt");
    await upload("pictures/two.png");
    expect([await noted("articles/one.txt"), await noted("pictures/two.png"), troubles]).toEqual([
      true,
      false,
      [],
    ]);
  });

  it("announces a deletion and an undeletion as removals, in the order of their sequencers", async () => {
    const { stack, s3, upload } = await start(note);
    const events: { type: string; sequencer: string }[] = [];
    stack.on("event", ({ "detail-type": type, detail }) => {
      events.push({ type, sequencer: (detail.object as { sequencer: string }).sequencer });
    });
    await upload("articles/one.txt");
    const at = { Bucket: stack.outputs.Inbox, Key: "articles/one.txt" };
    const { VersionId } = await s3.send(new DeleteObjectCommand(at));
    await s3.send(new DeleteObjectCommand({ ...at, VersionId }));
    expect(events.map(({ type }) => type)).toEqual(["Object Created", "Object Deleted", "Object Deleted"]);
    const padded = events.map(({ sequencer }) => sequencer.padEnd(32, "0"));
    expect(padded).toEqual([...padded].sort());
    expect(new Set(padded).size).toBe(3);
  });

  it("tries a message as often as its queue says, and puts it into the DLQ; others go on; a redrive brings it back", async () => {
    const { stack, upload, noted, failures, dead } = await start(note);
    await upload("articles/bad.txt");
    await upload("articles/good.txt");
    expect(failures.map(({ attempt }) => attempt)).toEqual([1, 2]);
    expect([await dead(), await noted("articles/good.txt")]).toEqual([1, true]);
    const SourceArn = `arn:aws:sqs:us-east-1:000000000000:fixture-Dlq`;
    await new SQSClient(stack.clientSettings).send(new StartMessageMoveTaskCommand({ SourceArn }));
    await stack.idle();
    expect(failures.map(({ attempt }) => attempt)).toEqual([1, 2, 1, 2]);
  });

  it("hands a failed message out again when the function said so, else when the queue does", async () => {
    const says = `const said = JSON.parse(record.body).detail.object.key.match(/\\d+/)?.[0];
        if (said) await sqs("ChangeMessageVisibility", {
          QueueUrl: process.env.QUEUE, ReceiptHandle: record.receiptHandle, VisibilityTimeout: Number(said),
        });`;
    const { stack, s3, failures } = await start(
      {
        code: `${callInCode} export const handler = async ({ Records: [record] }) => {
          ${says}
          return { batchItemFailures: [{ itemIdentifier: record.messageId }] };
        };`,
        queue: { VisibilityTimeout: 3_600 },
        timeout: 20,
        environment: { QUEUE: { Ref: "Arrivals" } },
      },
      { retrySeconds: undefined },
    );
    for (const name of ["at0", "at900", "never"])
      await s3.send(
        new PutObjectCommand({ Bucket: stack.outputs.Inbox, Key: `articles/${name}`, Body: "x" }),
      );
    await expect.poll(() => failures.length).toBe(4);
    await expect.poll(() => depth(stack, stack.outputs.Dlq)).toBe(1);
    const { peek } = stack.queues.byName("fixture-Arrivals");
    const left = Object.fromEntries(
      [...peek()].map(({ body, visible }) => [
        JSON.parse(body).detail.object.key,
        Math.ceil((visible - Date.now()) / 60_000),
      ]),
    );
    expect(left).toEqual({ "articles/at900": 15, "articles/never": 60 });
  });

  it.each([
    ["throws", "throw new RangeError('too far')", "RangeError"],
    [
      "rejects behind its back",
      "Promise.reject(new Error('forgotten')); await new Promise((r) => setTimeout(r, 30_000))",
      "Runtime.ExitError",
    ],
    ["takes too long", "await new Promise((r) => setTimeout(r, 30_000))", "Sandbox.Timedout"],
    ["does not load", "import nothing from './missing.mjs'", "Runtime.InitError"],
  ])("retries a function that %s, and says why", async (_how, does, code) => {
    const isImport = does.startsWith("import");
    const body = isImport
      ? `${does}; export const handler = () => {};`
      : `export const handler = async () => { ${does}; };`;
    const { upload, failures, dead } = await start({
      code: body,
      timeout: code === "Sandbox.Timedout" ? 1 : 20,
    });
    await upload("articles/one.txt");
    expect(failures.map(({ error }) => error?.code)).toEqual([code, code]);
    expect(await dead()).toBe(1);
  });

  it("keeps what was uploaded, and what was not done yet, over a stop", async () => {
    const stateDir = mkdtempSync(join(tmpdir(), "standfirst-state-"));
    stops.push(() => rmSync(stateDir, { recursive: true }));
    const never = {
      code: "export const handler = () => new Promise((end) => setTimeout(end, 60_000));",
      timeout: 60,
    };
    const first = await start(never, { stateDir });
    const one = { Bucket: first.stack.outputs.Inbox, Key: "articles/one.txt" };
    await first.s3.send(new PutObjectCommand({ ...one, Body: "still here" }));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await first.stop();

    const second = await start(note, { stateDir });
    await second.stack.idle();
    const { Body } = await second.s3.send(new GetObjectCommand(one));
    expect(await Body?.transformToString()).toBe("still here");
    expect(await second.noted("articles/one.txt")).toBe(true);
    await second.stop();
    const third = await start(note, { stateDir });
    expect(await third.noted("articles/one.txt")).toBe(true);
  });

  it("calls nothing a trouble that its own stop cuts off", async () => {
    const { stack, s3, troubles, stop } = await start(note);
    let cutOff = () => {};
    const asked = new Promise<void>((resolve) => {
      stack.intercept((call, proceed) => {
        if (call.operation !== "PutItem") return proceed();
        resolve();
        return new Promise((_, reject) => {
          cutOff = () => reject(new Error("socket hang up"));
        });
      });
    });
    await s3.send(
      new PutObjectCommand({ Bucket: stack.outputs.Inbox, Key: "articles/one.txt", Body: "text" }),
    );
    await asked;
    const stopped = stop();
    cutOff();
    await stopped;
    expect(troubles).toEqual([]);
  });

  it("writes what a function says to its log group", async () => {
    const stateDir = mkdtempSync(join(tmpdir(), "standfirst-state-"));
    stops.push(() => rmSync(stateDir, { recursive: true }));
    const { upload, stop } = await start(
      { code: "export const handler = () => { console.log('hello') };" },
      { stateDir },
    );
    await upload("articles/one.txt");
    await stop();
    const [file = ""] = readdirSync(join(stateDir, "logs"));
    expect(readFileSync(join(stateDir, "logs", file), "utf8")).toContain("hello");
  });
});

describe("what a role does not allow", () => {
  it("is denied to its function, as on AWS", async () => {
    const { upload, failures } = await start({ ...note, statements: [] });
    await upload("articles/one.txt");
    expect(failures[0]?.error?.message).toContain(
      "is not authorized to perform: dynamodb:PutItem on resource",
    );
  });

  it("hides whether an object exists, without ListBucket", async () => {
    const reads = (statements: object[]): FixtureFunction => ({
      code: `${callInCode} export const handler = () => call("s3", "/" + process.env.INBOX + "/missing");`,
      statements,
    });
    const get = {
      Effect: "Allow",
      Action: "s3:GetObject",
      Resource: { "Fn::Join": ["", [{ "Fn::GetAtt": ["Inbox", "Arn"] }, "/*"]] },
    };
    const list = { Effect: "Allow", Action: "s3:ListBucket", Resource: { "Fn::GetAtt": ["Inbox", "Arn"] } };
    const hidden = await start(reads([get]));
    await hidden.upload("articles/one.txt");
    expect(hidden.failures[0]?.error?.message).toContain("s3 403");
    const open = await start(reads([get, list]));
    await open.upload("articles/one.txt");
    expect(open.failures[0]?.error?.message).toContain("s3 404");
  });

  it("keeps its log empty, and the operator told", async () => {
    const { upload, troubles } = await start(
      { code: "export const handler = () => { console.log('hello') };" },
      {},
      (template) => {
        const role = template.Resources.Role!.Properties as {
          Policies: { PolicyDocument: { Statement: object[] } }[];
        };
        role.Policies[0]!.PolicyDocument.Statement.splice(1, 1);
      },
    );
    await upload("articles/one.txt");
    await expect.poll(() => troubles.join()).toContain("logs:CreateLogStream");
  });

  it("stops the start when Lambda could not take from the queue", async () => {
    const changed = start(note, {}, (template) => {
      const role = template.Resources.Role!.Properties as {
        Policies: { PolicyDocument: { Statement: object[] } }[];
      };
      role.Policies[0]!.PolicyDocument.Statement.splice(0, 1);
    });
    await expect(changed).rejects.toThrow("has no permission to call sqs:ReceiveMessage");
  });

  it("leaves an event undelivered when the queue does not let EventBridge in", async () => {
    const { upload, noted, troubles } = await start(note, {}, (template) => {
      delete template.Resources.ArrivalsPolicy;
    });
    await upload("articles/one.txt");
    expect(await noted("articles/one.txt")).toBe(false);
    expect(troubles.join()).toContain("could not be delivered");
  });

  it("is denied to who signs nothing", async () => {
    const { stack, upload } = await start(note);
    await upload("articles/one.txt");
    const response = await fetch(`${stack.endpoint}/${stack.outputs.Inbox}/articles/one.txt`);
    expect(response.status).toBe(403);
  });

  it("is closed to pages of other sites, and so is the site to another name that leads here", async () => {
    const { stack } = await start(note);
    const headers = { origin: "https://news.example" };
    const signed = "X-Amz-Credential=me/20261101/us-east-1/s3/aws4_request";
    const inbox = `${stack.endpoint}/${stack.outputs.Inbox}?delete&${signed}`;
    const response = await fetch(inbox, { method: "POST", headers });
    expect(await response.text()).toMatch(/^Pages of other sites/);
    const status = await new Promise((resolve) =>
      get(stack.siteUrl, { headers: { host: "news.example" } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      }),
    );
    expect(status).toBe(421);
  });
});

describe("an interceptor", () => {
  it("sees every call with who made it and what it needed", async () => {
    const { stack, upload } = await start(note);
    const seen: string[] = [];
    stack.intercept(async (call, proceed) => {
      const reply = await proceed();
      const needed = call.checked.map(({ action, allowed }) => `${action} ${allowed}`).join();
      seen.push(`${call.principal.kind} ${call.principal.name} ${call.operation} ${needed} ${reply.status}`);
      return reply;
    });
    await upload("articles/one.txt");
    expect(seen).toContain("human operator PutObject s3:PutObject true 200");
    expect(seen).toContain("service events.amazonaws.com SendMessage sqs:SendMessage true 200");
    expect(seen).toContain("role Role PutItem dynamodb:PutItem true 200");
    expect(seen).toContain("role Role DeleteMessageBatch sqs:DeleteMessage true 200");
  });

  it("can fail a call before it happened or after, and cut an answer short; the pipeline gets over it", async () => {
    const { stack, upload, noted, failures } = await start(note, {}, (template) => {
      const queue = template.Resources.Arrivals!.Properties as { RedrivePolicy: { maxReceiveCount: number } };
      queue.RedrivePolicy.maxReceiveCount = 9;
    });
    const faults = [
      () => Promise.reject(new ServiceError(500, "InternalServerError", "before")),
      async (proceed: () => Promise<unknown>) => {
        await proceed();
        throw new ServiceError(400, "ThrottlingException", "after");
      },
    ];
    stack.intercept(async (call, proceed) => {
      if (call.operation !== "PutItem") return proceed();
      const fault = faults.shift();
      if (fault) return fault(proceed) as never;
      return failures.length < 3 ? { ...(await proceed()), fault: { kind: "cut", after: 1 } } : proceed();
    });
    await upload("articles/one.txt");
    const said = failures.map(({ error }) => error?.message ?? "");
    expect(said[0]).toContain("before");
    expect(said[1]).toContain("after");
    expect(said).toHaveLength(3);
    expect(await noted("articles/one.txt")).toBe(true);
  });
});

describe("a template with something unknown", () => {
  it.each<[string, (template: Template) => unknown, string]>([
    [
      "a resource type",
      ({ Resources }) => Object.assign(Resources, { Odd: { Type: "AWS::Kinesis::Stream" } }),
      "Odd is of the type AWS::Kinesis::Stream",
    ],
    [
      "a property",
      ({ Resources }) => Object.assign(Resources.Inbox!.Properties!, { ReplicationConfiguration: {} }),
      "Inbox (AWS::S3::Bucket) has the property ReplicationConfiguration",
    ],
    [
      "a condition operator",
      ({ Resources }) => {
        const policy = Resources.ArrivalsPolicy!.Properties as {
          PolicyDocument: { Statement: { Condition: object } };
        };
        policy.PolicyDocument.Statement.Condition = { DateGreaterThan: { "aws:CurrentTime": "2026-01-01" } };
      },
      "DateGreaterThan",
    ],
    [
      "an attribute",
      ({ Outputs = {} }) => Object.assign(Outputs, { Odd: { Value: { "Fn::GetAtt": ["Inbox", "Colour"] } } }),
      "Inbox (AWS::S3::Bucket) for Colour",
    ],
    [
      "an event's target",
      ({ Resources }) => {
        const rule = Resources.Rule!.Properties as { Targets: object[] };
        rule.Targets = [{ Id: "T", Arn: "arn:aws:sns:us-east-1:000000000000:topic" }];
      },
      "knows queues as targets only",
    ],
  ])("stops it, named: %s", async (_what, change, message) => {
    await expect(start(note, {}, (template) => void change(template))).rejects.toThrow(message);
  });
});
