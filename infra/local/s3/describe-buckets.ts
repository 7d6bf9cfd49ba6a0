import type { Reply } from "../gateway/call.ts";
import { xmlReply } from "./list-objects.ts";
import { onBucket, type S3Operation } from "./s3-state.ts";

export const listBuckets: S3Operation = {
  needs: () => [{ action: "s3:ListAllMyBuckets", resource: "*" }],
  run({ buckets }): Reply {
    const Bucket = [...buckets.keys()]
      .sort()
      .map((Name) => ({ Name, CreationDate: new Date(0).toISOString() }));
    return xmlReply("ListAllMyBucketsResult", { Owner: { ID: "local" }, Buckets: { Bucket } });
  },
};

export const headBucket: S3Operation = {
  needs: ({ bucket }) => [onBucket("ListBucket", bucket)],
  run: () => ({ status: 200, headers: { "x-amz-bucket-region": "us-east-1" }, body: "" }),
};

export const getBucketLocation: S3Operation = {
  needs: ({ bucket }) => [onBucket("GetBucketLocation", bucket)],
  run: () => xmlReply("LocationConstraint", {}),
};

export const getBucketVersioning: S3Operation = {
  needs: ({ bucket }) => [onBucket("GetBucketVersioning", bucket)],
  run: ({ buckets }, { bucket }) =>
    xmlReply("VersioningConfiguration", buckets.get(bucket)?.isVersioned ? { Status: "Enabled" } : {}),
};
