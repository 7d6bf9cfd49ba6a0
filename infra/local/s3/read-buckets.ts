import type { ResolvedTemplate } from "../template/read-template.ts";
import type { BucketSettings } from "./s3-state.ts";

/** The template's buckets by name. */
export function readBuckets(template: ResolvedTemplate): Map<string, BucketSettings> {
  return new Map(
    template.of("AWS::S3::Bucket").map(({ logicalId, ref, properties }) => {
      const { Status } = (properties.VersioningConfiguration ?? {}) as { Status?: string };
      const { EventBridgeConfiguration, ...others } = (properties.NotificationConfiguration ?? {}) as {
        EventBridgeConfiguration?: { EventBridgeEnabled?: boolean };
      };
      const strange = Object.keys(others)[0];
      if (strange) throw new Error(`${logicalId} has ${strange}; the local S3 tells EventBridge only.`);
      // CloudFormation takes the presence of the configuration for yes.
      const isAnnounced =
        EventBridgeConfiguration !== undefined && EventBridgeConfiguration.EventBridgeEnabled !== false;
      return [ref, { isVersioned: Status === "Enabled", isAnnounced }];
    }),
  );
}
