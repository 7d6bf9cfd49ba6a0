import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  DeleteObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readAssembly } from "../../infra/local/assembly.ts";
import { type Need, ServiceError } from "../../infra/local/gateway/call.ts";
import { isAllowed } from "../../infra/local/iam/authorize.ts";
import { anonymous, type Principal } from "../../infra/local/iam/principal.ts";
import { readResourcePolicies } from "../../infra/local/iam/roles.ts";
import { fits } from "../../infra/local/iam/wildcard.ts";
import { type LocalStack, startLocalStack } from "../../infra/local/local-stack.ts";
import { synthesize } from "../../infra/local/synthesize.ts";
import { readTemplate } from "../../infra/local/template/read-template.ts";

const picture = readFileSync(join(import.meta.dirname, "../../node_modules/aws-cdk/package.json"));
const body =
  "The harbour lay still this morning, and nobody in the town could say for how long it would be so.";
const article = (title: string, fields = "") => `---\ntitle: ${title}\n${fields}---\n\n${body}\n`;

/** Lambda asks for it when a mapping is made; the local stack holds roles to it then, before there are calls. */
const askedByLambda = "sqs:GetQueueAttributes";

/** Everything that the steps do, done once on the synthesized stack: each call with what it needed of its role. */
describe("what the roles allow", () => {
  let assembly: string;
  let stack: LocalStack;
  let s3: S3Client;
  const roles = new Map<string, Principal>();
  const used = new Map<string, Need[]>();
  const denied: string[] = [];
  const lines: string[] = [];

  beforeAll(async () => {
    assembly = await synthesize(".standfirst/assemblies");
    stack = await startLocalStack({ assembly, retrySeconds: 0 });
    s3 = new S3Client(stack.clientSettings);
    stack.on("line", (_name, line) => lines.push(line));
    stack.intercept(async ({ principal, checked }, proceed) => {
      try {
        return await proceed();
      } finally {
        if (principal.kind === "role") note(principal, checked);
      }
    });
    // A step says when what it failed at is tried again: each fails once.
    const failed = new Set<string>();
    stack.intercept((call, proceed) => {
      const { kind, name } = call.principal;
      if (kind !== "role" || call.operation !== "GetItem" || failed.has(name)) return proceed();
      failed.add(name);
      throw new ServiceError(400, "ValidationException", "Once.");
    });
    // And CloudFront has no room until a message has waited for so long that it is sent anew.
    stack.intercept((call, proceed) => {
      if (call.operation !== "CreateInvalidation" || isSentAnew()) return proceed();
      throw new ServiceError(400, "TooManyInvalidationsInProgress", "Not now.");
    });
    await liveThrough();
  });
  afterAll(async () => {
    s3?.destroy();
    await stack?.stop();
  });

  function note(principal: Principal, checked: (Need & { allowed: boolean })[]) {
    roles.set(principal.name, principal);
    for (const { allowed, ...need } of checked) {
      if (allowed) used.set(principal.name, [...(used.get(principal.name) ?? []), need]);
      else denied.push(`${principal.name}: ${need.action} on ${need.resource}`);
    }
  }

  const isSentAnew = () =>
    [...used].some(
      ([name, needs]) =>
        name.includes("PublishArticle") &&
        needs.some(
          ({ action, resource }) => action === "sqs:SendMessage" && resource.includes("Publications"),
        ),
    );

  async function liveThrough() {
    const Bucket = stack.outputs.InboxBucketName;
    const upload = async (Key: string, Body: string | Uint8Array) => {
      await s3.send(new PutObjectCommand({ Bucket, Key, Body }));
      await stack.idle();
    };
    const remove = async (Key: string, VersionId?: string) => {
      await s3.send(new DeleteObjectCommand({ Bucket, Key, VersionId }));
      await stack.idle();
    };
    await upload(
      "articles/tide.md",
      article("The tide came in", "section: Harbour\ndate: 2026-10-05\nimage: pier.png\n"),
    );
    await upload("articles/pier.png", picture);
    await upload(
      "articles/tide.md",
      article("The tide went out", "section: Town\ndate: 2026-11-05\nimage: pier.png\n"),
    );
    await upload("articles/Tide.txt", `Another tide\n\n${body}\n`);
    await upload("articles/draft.md", article("Not yet", "draft: true\n"));
    const tomorrow = Date.now() + 86_400_000;
    await upload("articles/later.md", article("Later", `embargo: ${new Date(tomorrow).toISOString()}\n`));
    await stack.scheduler.fireDue(tomorrow + 1_000);
    await stack.idle();
    await remove("articles/tide.md");
    const { DeleteMarkers = [] } = await s3.send(
      new ListObjectVersionsCommand({ Bucket, Prefix: "articles/tide.md" }),
    );
    await remove("articles/Tide.txt");
    await remove("articles/tide.md", DeleteMarkers[0]?.VersionId);
  }

  it("is enough: no call of a step was denied", () => {
    expect(denied).toEqual([]);
    expect([...roles.keys()].map((name) => name.replace(/^Pipeline|Role\w*$/g, "")).sort()).toEqual([
      "IngestArticle",
      "PublishArticle",
      "PublishListings",
      "SummarizeArticle",
      "WakeUps",
    ]);
  });

  it("is not too much: every action on every resource that is allowed was used", () => {
    const unused = [...roles.values()].flatMap(({ name, statements }) =>
      statements.flatMap(({ actions, resources }) =>
        actions.flatMap((action) =>
          resources
            .filter((resource) => !isUsed(used.get(name)!, action, resource))
            .map((resource) => `${name}: ${action} on ${resource}`),
        ),
      ),
    );
    expect(unused.filter((line) => !line.includes(askedByLambda))).toEqual([]);
  });

  it("names no wildcard among actions, and none but a prefix of keys among resources", () => {
    for (const { statements } of roles.values()) {
      for (const { actions, resources } of statements) {
        expect(actions.join()).not.toContain("*");
        for (const resource of resources) expect(resource).toMatch(/^[^*]+(?:\/\*|:\*)?$/);
      }
    }
  });

  it("is nothing for those who have no role: both buckets are closed to the internet", async () => {
    const { InboxBucketName, SiteBucketName } = stack.outputs;
    const answers = await Promise.all([
      fetch(`${stack.endpoint}/${SiteBucketName}/a/tide/index.html`),
      fetch(`${stack.endpoint}/${SiteBucketName}/`),
      fetch(`${stack.endpoint}/${InboxBucketName}/articles/tide.md`),
      fetch(`${stack.endpoint}/${InboxBucketName}/articles/tide.md`, { method: "PUT", body: "mine" }),
    ]);
    for (const { status, url } of answers) expect([url, status >= 400 && status < 500]).toEqual([url, true]);
    expect((await fetch(`${stack.siteUrl}/a/tide/`)).status).toBe(200);
    expect((await fetch(`${stack.siteUrl}/a/tide/`, { method: "PUT", body: "mine" })).status).toBe(403);
  });

  it("is nothing for those who have no role, at any queue, bucket, table or bus", async () => {
    const { stackName, template } = readAssembly(assembly);
    const resolved = readTemplate(template, {
      stackName,
      endpoint: stack.endpoint,
      siteOrigin: stack.siteUrl,
    });
    const policyOf = readResourcePolicies(resolved);
    const actions = {
      "AWS::S3::Bucket": [
        "s3:GetObject",
        "s3:PutObject",
        "s3:DeleteObject",
        "s3:ListBucket",
        "s3:GetObjectVersion",
      ],
      "AWS::SQS::Queue": ["sqs:SendMessage", "sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:PurgeQueue"],
      "AWS::DynamoDB::Table": ["dynamodb:GetItem", "dynamodb:Scan", "dynamodb:UpdateItem", "dynamodb:Query"],
      "AWS::Events::EventBus": ["events:PutEvents"],
    };
    let asked = 0;
    for (const [type, each] of Object.entries(actions)) {
      for (const { attribute } of resolved.of(type)) {
        for (const action of each) {
          asked++;
          const resource = /Object/.test(action) ? `${attribute("Arn")}/a/tide/index.html` : attribute("Arn");
          expect([action, resource, isAllowed({ action, resource }, anonymous, policyOf(resource))]).toEqual([
            action,
            resource,
            false,
          ]);
        }
      }
    }
    expect(asked).toBeGreaterThanOrEqual(2 * 5 + 8 * 4 + 4 + 1);
    // The same without a signature, on the wire.
    for (const [name, url] of Object.entries(stack.outputs).filter(([key]) =>
      /(?:Queue|Dlq)Url$/.test(key),
    )) {
      const { status } = await fetch(`${url}?Action=ReceiveMessage`);
      expect([name, status >= 400 && status < 500]).toEqual([name, true]);
    }
  });

  it("is never written down: no credential in the template, the bundles or the logs", async () => {
    const secret =
      /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|-----BEGIN [A-Z ]*PRIVATE KEY-----|aws_secret_access_key\s*[=:]\s*["'][A-Za-z0-9/+]{40}/;
    const files = readdirSync(assembly, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && /\.(json|m?js)$/.test(file.name))
      .map((file) => join(file.parentPath, file.name));
    expect(files.length).toBeGreaterThan(4);
    expect(files.filter((file) => secret.test(readFileSync(file, "utf8")))).toEqual([]);
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => secret.test(line))).toEqual([]);
  });
});

function isUsed(needs: Need[], action: string, resource: string): boolean {
  return needs.some((need) => fits(action, need.action, true) && fits(resource, need.resource));
}
