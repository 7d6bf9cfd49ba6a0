import { Stack, Validations } from "aws-cdk-lib";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import type { Configuration } from "./configuration.ts";
import type { Permission } from "./permissions.ts";
import type { Site } from "./site.ts";

/** A finding of cdk-nag that is meant, with the reason. */
export function acknowledge(on: Construct, rule: string, reason: string) {
  Validations.of(on).acknowledge({ id: `AwsSolutions::AwsSolutions-${rule}`, reason });
}

/** The wildcards of a role's permissions, one by one, so that another is another finding. */
export function acknowledgeWildcards(role: Construct, permissions: Permission[]) {
  for (const { resources, wildcardReason } of permissions) {
    if (!wildcardReason) continue;
    for (const resource of resources) {
      acknowledge(role, `IAM5[Resource::${flat(Stack.of(role).resolve(resource))}]`, wildcardReason);
    }
  }
}

/** What the site does without, unless it is asked for. */
export function acknowledgeSite(
  site: Site,
  { domain, certificateArn, webAclArn, accessLogs }: Configuration,
) {
  acknowledge(site.distribution, "CFR1", "A newspaper is for readers everywhere.");
  if (!webAclArn) {
    acknowledge(
      site.distribution,
      "CFR2",
      "Static files, GET only, no query strings: there is nothing to filter. `webAclArn` puts a web ACL in front.",
    );
  }
  if (!certificateArn) {
    acknowledge(
      site.distribution,
      "CFR4",
      "CloudFront's own certificate fixes the policy; with `certificateArn` it is TLSv1.2_2021.",
    );
  }
  if (certificateArn && !domain) {
    Validations.of(site.distribution).acknowledge({
      id: "Annotation::@aws-cdk/aws-cloudfront:emptyDomainNames",
      reason: "A host name is to be moved here from another distribution; a later deploy names it.",
    });
  }
  if (accessLogs === "off") acknowledge(site.distribution, "CFR3", noLogs);
}

/** A bucket whose readers are not written down. */
export function acknowledgeNoLogs(bucket: Bucket, { accessLogs }: Configuration) {
  if (accessLogs === "off") acknowledge(bucket, "S1", noLogs);
}

const noLogs = "Access logs hold readers' addresses and cost money: kept with `accessLogs=on`.";

/** As cdk-nag writes a resource of a policy: references in angle brackets. */
function flat(node: unknown): string {
  if (typeof node === "string") return node;
  const [[intrinsic, value] = []] = Object.entries(node as Record<string, unknown>);
  if (intrinsic === "Ref") return `<${value}>`;
  if (intrinsic === "Fn::GetAtt") return `<${(value as string[]).join(".")}>`;
  if (intrinsic === "Fn::Join")
    return (value as [string, unknown[]])[1].map(flat).join((value as [string])[0]);
  throw new Error(`Expected a reference or a join of some; found ${JSON.stringify(node)}.`);
}
