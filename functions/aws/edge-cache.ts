import { clientSettings } from "./client-settings.ts";

/** CloudFront's copies of the site. */
export function edgeCache(distributionId: string) {
  return {
    /**
     * Forgets every copy below the paths (each starts with a slash; `*` at the end is a wildcard). The reference makes a
     * repeated call the same invalidation.
     */
    async forget(paths: string[], reference: string) {
      // Publications do without it: it is loaded for a retraction.
      const { CloudFrontClient, CreateInvalidationCommand } = await import("@aws-sdk/client-cloudfront");
      const cloudfront = new CloudFrontClient({ ...clientSettings(), region: "us-east-1" });
      await cloudfront.send(
        new CreateInvalidationCommand({
          DistributionId: distributionId,
          InvalidationBatch: { CallerReference: reference, Paths: { Quantity: paths.length, Items: paths } },
        }),
      );
    },
  };
}
