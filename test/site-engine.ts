import { bucket } from "../functions/aws/bucket.ts";
import { gateway } from "../infra/local/gateway/gateway.ts";
import { serveHttp } from "../infra/local/gateway/serve-http.ts";
import { s3Service } from "../infra/local/s3/s3-service.ts";
import { openTransport } from "./reliability/transport.ts";

/**
 * A site bucket on the local S3, which counts what is asked of it. `isDirect` has all SDK clients of this process call it without
 * sockets.
 */
export async function startSite({ isDirect = false } = {}) {
  const service = s3Service({
    file: ":memory:",
    buckets: new Map([["site", { isVersioned: false, isAnnounced: false }]]),
    onChange: () => {},
  });
  const anyone = { kind: "human" as const, name: "test", arn: "test", account: "test", statements: [] };
  const s3 = gateway({
    services: { s3: service },
    principalOf: () => anyone,
    policyOf: () => [],
    onTrouble: (problem) => {
      throw new Error(problem);
    },
  });
  const calls: string[] = [];
  s3.intercept((call, proceed) => {
    calls.push(`${call.operation} ${decodeURIComponent(call.request.path.replace("/site/", ""))}`);
    return proceed();
  });
  const server = await serveHttp(0, (request) => s3.handle(request));
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_S3: server.url,
    AWS_REGION: "eu-west-1",
    AWS_ACCESS_KEY_ID: "test",
    AWS_SECRET_ACCESS_KEY: "test",
  });
  const transport = isDirect ? openTransport({ direct: s3 }) : undefined;
  const site = bucket("site");

  return {
    site,
    /** Since this was last asked: `PutObject index.html`. */
    takeCalls: () => calls.splice(0),
    async text(key: string): Promise<string | undefined> {
      const bytes = (await site.read(key, 50_000_000))?.bytes;
      return bytes && new TextDecoder().decode(bytes);
    },
    async stop() {
      transport?.close();
      await server.stop();
      service.close();
    },
  };
}
