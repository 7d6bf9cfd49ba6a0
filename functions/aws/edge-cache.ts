import { createHash } from "node:crypto";
import { clientSettings } from "./client-settings.ts";

/** Publications do without it: it is loaded for the first retraction. */
async function loadClient() {
  const { CloudFrontClient, ...commands } = await import("@aws-sdk/client-cloudfront");
  return { client: new CloudFrontClient({ ...clientSettings(), region: "us-east-1" }), ...commands };
}

/** CloudFront's copies of the site. */
export function edgeCache(distributionId: string) {
  let loaded: ReturnType<typeof loadClient> | undefined;

  return {
    /**
     * Forgets every copy below the paths (each starts with a slash; `*` at the end is a wildcard). The reference makes a
     * repeated call the same invalidation. False: so many are in progress, or asked for at once, that CloudFront takes no
     * more for now.
     * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/InvalidationLimits.html
     */
    async forget(paths: string[], reference: string): Promise<boolean> {
      loaded ??= loadClient();
      const { client, CreateInvalidationCommand, TooManyInvalidationsInProgress } = await loaded;
      const CallerReference = createHash("sha256")
        .update([reference, ...paths].join("\n"))
        .digest("base64url");
      try {
        await client.send(
          new CreateInvalidationCommand({
            DistributionId: distributionId,
            InvalidationBatch: { CallerReference, Paths: { Quantity: paths.length, Items: paths } },
          }),
        );
        return true;
      } catch (error) {
        if (error instanceof TooManyInvalidationsInProgress || isThrottled(error)) return false;
        throw error;
      }
    },
  };
}

/** After the SDK's own tries. Where thousands of articles go at once, waiting is no failure. */
function isThrottled(error: unknown): boolean {
  return ["Throttling", "ThrottlingException", "TooManyRequestsException"].includes((error as Error).name);
}
