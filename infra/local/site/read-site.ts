import { isAllowed } from "../iam/authorize.ts";
import { servicePrincipal } from "../iam/principal.ts";
import type { Statement } from "../iam/statement.ts";
import type { ObjectStore } from "../s3/object-store.ts";
import { place } from "../template/place.ts";
import type { ResolvedTemplate } from "../template/read-template.ts";
import { type DistributionConfig, type OriginObject, serveDistribution } from "./distribution.ts";
import { type EdgeRequest, type EdgeResponse, edgeFunction } from "./edge-function.ts";
import type { HeadersPolicy } from "./policy-headers.ts";

const knownConfig = [
  ...[
    "CacheBehaviors",
    "DefaultCacheBehavior",
    "CustomErrorResponses",
    "DefaultRootObject",
    "Origins",
    "Enabled",
  ],
  // Without effect on one machine.
  ...[
    "Aliases",
    "Comment",
    "HttpVersion",
    "IPV6Enabled",
    "Logging",
    "PriceClass",
    "Restrictions",
    "ViewerCertificate",
    "WebACLId",
  ],
];

/** What answers readers: the template's distribution in front of its bucket, which it must be allowed to read. */
export function readSite(
  template: ResolvedTemplate,
  store: ObjectStore,
  policyOf: (resource: string) => Statement[],
) {
  const [distribution, ...others] = template.of("AWS::CloudFront::Distribution");
  if (!distribution) return undefined;
  if (others.length > 0) throw new Error("The local stack knows one distribution; the template has more.");
  const config = distribution.properties.DistributionConfig as DistributionConfig & {
    Origins: { DomainName: string }[];
  };
  const strange = Object.keys(config).find((name) => !knownConfig.includes(name));
  if (strange)
    throw new Error(`${distribution.logicalId} has ${strange}, which the local stack does not know.`);

  const bucket = originBucket(template, config.Origins);
  const arn = distributionArn(distribution.ref);
  const cloudfront = servicePrincipal("cloudfront.amazonaws.com", place.account, arn);
  const read = (key: string): OriginObject | undefined => {
    const need = { action: "s3:GetObject", resource: `arn:aws:s3:::${bucket}/${key}` };
    if (!isAllowed(need, cloudfront, policyOf(need.resource))) return undefined;
    const version = store.find(bucket, key);
    if (!version || version.isMarker) return undefined;
    return {
      body: store.body(version),
      headers: version.headers,
      etag: `"${version.etag}"`,
      modified: version.modified,
    };
  };
  return serveDistribution({
    config,
    policies: new Map(
      template
        .of("AWS::CloudFront::ResponseHeadersPolicy")
        .map(({ ref, properties }) => [ref, properties as unknown as HeadersPolicy]),
    ),
    functions: new Map<string, (request: EdgeRequest) => EdgeRequest | EdgeResponse>(
      template
        .of("AWS::CloudFront::Function")
        .map(({ ref, properties }) => [ref, edgeFunction(String(properties.FunctionCode))]),
    ),
    read,
  });
}

/** As CloudFront signs requests to its origins with it. */
export function distributionArn(id: string): string {
  return `arn:aws:cloudfront::${place.account}:distribution/${id}`;
}

function originBucket(template: ResolvedTemplate, origins: { DomainName: string }[]): string {
  const buckets = template.of("AWS::S3::Bucket");
  const found = origins.map(({ DomainName }) =>
    buckets.find(({ attribute }) => attribute("RegionalDomainName") === DomainName),
  );
  if (found.length !== 1 || !found[0])
    throw new Error("The local stack knows a distribution with one bucket behind it.");
  return found[0].ref;
}
