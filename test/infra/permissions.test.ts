import { describe, expect, it } from "vitest";
import {
  type Properties,
  readable,
  resource,
  resourcesOf,
  synthesized,
  type Template,
} from "./synthesized.ts";

const template = synthesized();

/** Each role's permissions, one line for each action on each resource, sorted. */
function permissionsOf(of: Template, role: string): string[] {
  const { Policies } = resource(of, "AWS::IAM::Role", `Pipeline${role}Role`).Properties;
  return (Policies as Properties[])
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement as Properties[])
    .flatMap(({ Effect, Action, Resource, Condition }) =>
      [Action].flat().flatMap((action) =>
        [Resource].flat().map((on) => {
          const condition = Condition ? ` if ${JSON.stringify(Condition)}` : "";
          return `${Effect} ${action} ${readable(on)}${condition}`;
        }),
      ),
    )
    .sort();
}

const announce =
  'Allow events:PutEvents <Announcements.Arn> if {"StringEquals":{"events:source":"standfirst"}}';

describe("a role allows exactly what its function does", () => {
  it("ingest-article", () => {
    expect(permissionsOf(template, "IngestArticle")).toEqual([
      "Allow dynamodb:GetItem <ArticleTable.Arn>",
      "Allow dynamodb:Query <PictureUses.Arn>",
      "Allow dynamodb:UpdateItem <ArticleTable.Arn>",
      announce,
      'Allow iam:PassRole <PipelineWakeUpsRole.Arn> if {"StringEquals":{"iam:PassedToService":"scheduler.amazonaws.com"}}',
      "Allow logs:CreateLogStream <PipelineIngestArticleLog.Arn>",
      "Allow logs:PutLogEvents <PipelineIngestArticleLog.Arn>",
      "Allow s3:GetObject <Inbox.Arn>/articles/*",
      "Allow s3:ListBucket <Inbox.Arn>",
      "Allow scheduler:CreateSchedule arn:<AWS::Partition>:scheduler:<AWS::Region>:<AWS::AccountId>:schedule/standfirst-dev/*",
      "Allow sqs:ChangeMessageVisibility <PipelineArrivalsQueue.Arn>",
      "Allow sqs:DeleteMessage <PipelineArrivalsQueue.Arn>",
      "Allow sqs:GetQueueAttributes <PipelineArrivalsQueue.Arn>",
      "Allow sqs:ReceiveMessage <PipelineArrivalsQueue.Arn>",
      "Allow sqs:SendMessage <PipelineArrivalsQueue.Arn>",
      "Allow sqs:SendMessage <PipelinePublicationsQueue.Arn>",
      "Allow sqs:SendMessage <PipelineSummariesQueue.Arn>",
    ]);
  });

  it("Scheduler, which wakes uploads, and only for the schedules of this stack", () => {
    expect(permissionsOf(template, "WakeUps")).toEqual(["Allow sqs:SendMessage <PipelineArrivalsQueue.Arn>"]);
    const { AssumeRolePolicyDocument } = resource(
      template,
      "AWS::IAM::Role",
      "PipelineWakeUpsRole",
    ).Properties;
    const [{ Principal, Condition }, ...others] = AssumeRolePolicyDocument.Statement;
    expect(others).toEqual([]);
    expect(Principal).toEqual({ Service: "scheduler.amazonaws.com" });
    const { "aws:SourceArn": source, "aws:SourceAccount": account } = Condition.StringEquals;
    expect([readable(source), readable(account)]).toEqual(["<PipelineWakeUpsGroup.Arn>", "<AWS::AccountId>"]);
  });

  it("summarize-article", () => {
    expect(permissionsOf(template, "SummarizeArticle")).toEqual([
      "Allow dynamodb:GetItem <ArticleTable.Arn>",
      "Allow dynamodb:UpdateItem <ArticleTable.Arn>",
      "Allow logs:CreateLogStream <PipelineSummarizeArticleLog.Arn>",
      "Allow logs:PutLogEvents <PipelineSummarizeArticleLog.Arn>",
      "Allow sqs:ChangeMessageVisibility <PipelineSummariesQueue.Arn>",
      "Allow sqs:DeleteMessage <PipelineSummariesQueue.Arn>",
      "Allow sqs:GetQueueAttributes <PipelineSummariesQueue.Arn>",
      "Allow sqs:ReceiveMessage <PipelineSummariesQueue.Arn>",
      "Allow sqs:SendMessage <PipelinePublicationsQueue.Arn>",
    ]);
  });

  it("publish-article", () => {
    expect(permissionsOf(template, "PublishArticle")).toEqual([
      "Allow cloudfront:CreateInvalidation arn:<AWS::Partition>:cloudfront::<AWS::AccountId>:distribution/<SiteDistribution>",
      "Allow dynamodb:DeleteItem <PictureUses.Arn>",
      "Allow dynamodb:GetItem <ArticleTable.Arn>",
      "Allow dynamodb:GetItem <PictureUses.Arn>",
      "Allow dynamodb:PutItem <PictureUses.Arn>",
      "Allow dynamodb:UpdateItem <ArticleTable.Arn>",
      announce,
      "Allow logs:CreateLogStream <PipelinePublishArticleLog.Arn>",
      "Allow logs:PutLogEvents <PipelinePublishArticleLog.Arn>",
      "Allow s3:DeleteObject <SiteBucket.Arn>/a/*",
      "Allow s3:DeleteObject <SiteBucket.Arn>/cards/*",
      "Allow s3:GetObject <Inbox.Arn>/articles/*",
      "Allow s3:ListBucket <Inbox.Arn>",
      'Allow s3:ListBucket <SiteBucket.Arn> if {"StringLike":{"s3:prefix":["a/*","cards/*"]}}',
      "Allow s3:PutObject <SiteBucket.Arn>/a/*",
      "Allow s3:PutObject <SiteBucket.Arn>/cards/*",
      "Allow sqs:ChangeMessageVisibility <PipelinePublicationsQueue.Arn>",
      "Allow sqs:DeleteMessage <PipelinePublicationsQueue.Arn>",
      "Allow sqs:GetQueueAttributes <PipelinePublicationsQueue.Arn>",
      "Allow sqs:ReceiveMessage <PipelinePublicationsQueue.Arn>",
      "Allow sqs:SendMessage <PipelineListingsQueue.Arn>",
      "Allow sqs:SendMessage <PipelinePublicationsQueue.Arn>",
    ]);
  });

  it("publish-listings", () => {
    const lists = [
      "404.html",
      "apple-touch-icon.png",
      "desk/*",
      "feed.xml",
      "fonts/*",
      "icon.svg",
      "index.html",
      "latest.json",
      "listings.json",
      "news-sitemap.xml",
      "robots.txt",
      "sections/*",
      "sitemap.xml",
      "sitemaps/*",
    ];
    expect(permissionsOf(template, "PublishListings")).toEqual([
      "Allow dynamodb:GetItem <ArticleTable.Arn>",
      "Allow dynamodb:Query <ArticleTable.Arn>/index/byMonth",
      "Allow logs:CreateLogStream <PipelinePublishListingsLog.Arn>",
      "Allow logs:PutLogEvents <PipelinePublishListingsLog.Arn>",
      ...["desk/*", "sections/*", "sitemaps/*"].map(
        (folder) => `Allow s3:DeleteObject <SiteBucket.Arn>/${folder}`,
      ),
      "Allow s3:GetObject <SiteBucket.Arn>/a/*",
      "Allow s3:GetObject <SiteBucket.Arn>/desk/*",
      "Allow s3:GetObject <SiteBucket.Arn>/listings.json",
      "Allow s3:ListBucket <SiteBucket.Arn>",
      ...lists.map((key) => `Allow s3:PutObject <SiteBucket.Arn>/${key}`),
      "Allow sqs:ChangeMessageVisibility <PipelineListingsQueue.Arn>",
      "Allow sqs:DeleteMessage <PipelineListingsQueue.Arn>",
      "Allow sqs:GetQueueAttributes <PipelineListingsQueue.Arn>",
      "Allow sqs:ReceiveMessage <PipelineListingsQueue.Arn>",
    ]);
  });
});

describe("a summarizer on Bedrock", () => {
  const bedrock = (bedrockModelId: string, more: Record<string, string> = {}) =>
    permissionsOf(synthesized({ summarizer: "bedrock", bedrockModelId, ...more }), "SummarizeArticle").filter(
      (line) => line.includes("bedrock"),
    );

  it("may call its model and no other", () => {
    expect(bedrock("amazon.nova-lite-v1:0")).toEqual([
      "Allow bedrock:InvokeModel arn:<AWS::Partition>:bedrock:<AWS::Region>::foundation-model/amazon.nova-lite-v1:0",
    ]);
  });

  it("may call its model in the region that it is asked in, and nowhere else", () => {
    expect(bedrock("amazon.nova-lite-v1:0", { bedrockRegion: "eu-west-1" })).toEqual([
      "Allow bedrock:InvokeModel arn:<AWS::Partition>:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0",
    ]);
    expect(bedrock("eu.amazon.nova-lite-v1:0", { bedrockRegion: "eu-west-1" }).join("\n")).toContain(
      "bedrock:eu-west-1:<AWS::AccountId>:inference-profile/eu.amazon.nova-lite-v1:0",
    );
  });

  it("may call a model in other regions through its inference profile only", () => {
    const profile =
      "arn:<AWS::Partition>:bedrock:<AWS::Region>:<AWS::AccountId>:inference-profile/eu.amazon.nova-lite-v1:0";
    const [routed, direct, ...others] = bedrock("eu.amazon.nova-lite-v1:0");
    expect(direct).toBe(`Allow bedrock:InvokeModel ${profile}`);
    expect(routed).toMatch(
      /^Allow bedrock:InvokeModel arn:<AWS::Partition>:bedrock:\*::foundation-model\/amazon\.nova-lite-v1:0 if \{"StringEquals":\{"bedrock:InferenceProfileArn":/,
    );
    expect(others).toEqual([]);
  });

  it.each(["in.anthropic.claude-haiku-4-5-20251001-v1:0", "us-gov.meta.llama3-70b", "global.ai21.jamba-2"])(
    "may call %s, whatever geographies AWS has, as an inference profile",
    (id) => {
      const [routed, direct] = bedrock(id);
      expect(direct).toContain(`:inference-profile/${id}`);
      expect(routed).toContain(`:foundation-model/${id.slice(id.indexOf(".") + 1)} if`);
    },
  );

  it.each(["deepseek.v3.2", "zai.glm-4.7", "moonshotai.kimi-k2.5"])(
    "may call %s as the model that it is, though there is a dot in its name",
    (id) => {
      expect(bedrock(id)).toEqual([
        `Allow bedrock:InvokeModel arn:<AWS::Partition>:bedrock:<AWS::Region>::foundation-model/${id}`,
      ]);
    },
  );

  it("may call what an ARN names, and through an application's own profile any model", () => {
    const arnOf = (resource: string) => `arn:aws:bedrock:eu-west-1:123456789012:${resource}`;
    const provisioned = arnOf("provisioned-model/a1b2c3");
    expect(bedrock(provisioned)).toEqual([`Allow bedrock:InvokeModel ${provisioned}`]);
    const given = "foundation-model/amazon.nova-lite-v1:0";
    const routedTo = {
      "application-inference-profile/a1b2c3": "*",
      "inference-profile/eu.amazon.nova-lite-v1:0": given,
    };
    for (const [resource, models] of Object.entries(routedTo)) {
      const profile = arnOf(resource);
      const condition = JSON.stringify({ StringEquals: { "bedrock:InferenceProfileArn": profile } });
      expect(bedrock(profile).toSorted()).toEqual(
        [
          `Allow bedrock:InvokeModel ${profile}`,
          `Allow bedrock:InvokeModel arn:<AWS::Partition>:bedrock:*::${models === "*" ? "foundation-model/*" : models} if ${condition}`,
        ].toSorted(),
      );
    }
  });
});

it("an inbox with a key of its own may be decrypted by the steps that read it", () => {
  const inboxKeyArn = "arn:aws:kms:eu-west-1:123456789012:key/0f1e2d3c";
  const own = synthesized({ inboxBucketName: "cms-exports", inboxKeyArn });
  const decrypting = ["IngestArticle", "SummarizeArticle", "PublishArticle", "PublishListings"].filter(
    (role) => permissionsOf(own, role).includes(`Allow kms:Decrypt ${inboxKeyArn}`),
  );
  expect(decrypting).toEqual(["IngestArticle", "PublishArticle"]);
});

describe("every role", () => {
  const roles = resourcesOf(template, "AWS::IAM::Role");

  it("is a function's, but for Scheduler's, and nobody else can take it", () => {
    expect(Object.keys(roles).sort()).toEqual([
      "PipelineIngestArticleRole",
      "PipelinePublishArticleRole",
      "PipelinePublishListingsRole",
      "PipelineSummarizeArticleRole",
      "PipelineWakeUpsRole",
    ]);
    for (const [name, { Properties }] of Object.entries(roles)) {
      if (name === "PipelineWakeUpsRole") continue;
      expect(Properties.AssumeRolePolicyDocument.Statement).toEqual([
        { Action: "sts:AssumeRole", Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" } },
      ]);
    }
  });

  it("has no policy from elsewhere", () => {
    expect(resourcesOf(template, "AWS::IAM::Policy")).toEqual({});
    for (const { Properties } of Object.values(roles))
      expect(Properties).not.toHaveProperty("ManagedPolicyArns");
  });

  it("stays within the boundary that is asked for", () => {
    const bounded = resourcesOf(synthesized({ permissionsBoundary: "developers" }), "AWS::IAM::Role");
    expect(Object.keys(bounded)).toHaveLength(5);
    for (const { Properties } of Object.values(bounded)) {
      expect(JSON.stringify(Properties.PermissionsBoundary)).toContain("policy/developers");
    }
  });
});

it("nothing but its own function may call a function", () => {
  expect(resourcesOf(template, "AWS::Lambda::Permission")).toEqual({});
  expect(resourcesOf(template, "AWS::Lambda::Url")).toEqual({});
});

it("resources let in AWS's own services for this stack's sake, and nobody from outside", () => {
  const policies = ["AWS::S3::BucketPolicy", "AWS::SQS::QueuePolicy", "AWS::SNS::TopicPolicy"].flatMap(
    (type) => Object.values(resourcesOf(template, type)),
  );
  const allowed = policies
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement as Properties[])
    .filter(({ Effect }) => Effect === "Allow");
  expect(allowed.map(({ Principal }) => Principal.Service).sort()).toEqual([
    "cloudfront.amazonaws.com",
    "cloudwatch.amazonaws.com",
    "events.amazonaws.com",
    "events.amazonaws.com",
  ]);
  for (const { Principal, Condition } of allowed) {
    expect(Object.keys(Principal)).toEqual(["Service"]);
    // Else the same service could come in the name of another account.
    expect(JSON.stringify(Condition)).toMatch(/aws:Source(Arn|Account)/i);
  }
});
