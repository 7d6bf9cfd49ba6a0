import { CloudFrontClient, CreateInvalidationCommand } from "@aws-sdk/client-cloudfront";
import { afterAll, afterEach, beforeEach, expect, it, vi } from "vitest";
import { gateway } from "../../../../infra/local/gateway/gateway.ts";
import { serveHttp } from "../../../../infra/local/gateway/serve-http.ts";
import { cloudfrontService } from "../../../../infra/local/site/cloudfront-service.ts";

let service = cloudfrontService(new Map());
const server = await serveHttp(0, (request) =>
  gateway({
    services: { cloudfront: service },
    principalOf: (id) => ({ kind: "human", name: id, arn: id, account: "000000000000", statements: [] }),
    policyOf: () => [],
    onTrouble: (problem) => {
      throw new Error(problem);
    },
  }).handle(request),
);
const cloudfront = new CloudFrontClient({
  endpoint: server.url,
  region: "us-east-1",
  credentials: { accessKeyId: "test", secretAccessKey: "test" },
});
afterAll(() => server.stop());
beforeEach(() => {
  service = cloudfrontService(new Map([["EDGE", "arn:aws:cloudfront::000000000000:distribution/EDGE"]]));
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => vi.useRealTimers());

const invalidate = async (Items: string[], CallerReference: string) => {
  const Paths = { Quantity: Items.length, Items };
  const { Invalidation } = await cloudfront.send(
    new CreateInvalidationCommand({ DistributionId: "EDGE", InvalidationBatch: { CallerReference, Paths } }),
  );
  return Invalidation?.Id;
};
const tooMany = { name: "TooManyInvalidationsInProgress", $metadata: { httpStatusCode: 400 } };

it("at most fifteen wildcards are in progress, in as many invalidations as one likes, until they are over", async () => {
  await invalidate(["/a/*", "/b/*", "/c/*"], "first");
  for (let nth = 4; nth <= 15; nth++) await invalidate([`/${nth}/*`], String(nth));
  await expect(invalidate(["/16/*"], "16")).rejects.toMatchObject(tooMany);
  vi.setSystemTime(Date.now() + 60_000);
  await invalidate(["/16/*"], "16");
});

it("at most 3,000 files are in progress, whatever wildcards are", async () => {
  const files = (count: number) => Array.from({ length: count }, (_, at) => `/${at}.png`);
  for (let nth = 1; nth <= 15; nth++) await invalidate([`/${nth}/*`], `wildcard ${nth}`);
  await invalidate(files(1_000), "1");
  await invalidate(files(2_000), "2");
  await expect(invalidate(files(1), "3")).rejects.toMatchObject(tooMany);
});

it("the same call again is the same invalidation, and counts once; another of its name is refused", async () => {
  const ids = new Set<string | undefined>();
  for (let nth = 0; nth < 20; nth++) ids.add(await invalidate(["/a/*"], "same"));
  expect(ids.size).toBe(1);
  await expect(invalidate(["/b/*"], "same")).rejects.toMatchObject({ name: "InvalidArgument" });
});
