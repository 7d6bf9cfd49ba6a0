import type { Distribution } from "aws-cdk-lib/aws-cloudfront";
import { AaaaRecord, ARecord, HostedZone, RecordTarget } from "aws-cdk-lib/aws-route53";
import { CloudFrontTarget } from "aws-cdk-lib/aws-route53-targets";
import type { Construct } from "constructs";
import type { Configuration } from "./configuration.ts";

/** The records that lead the domain's name to CloudFront, where its zone is known; elsewhere they are made by hand. */
export function siteAddress(
  scope: Construct,
  { name, zone }: NonNullable<Configuration["domain"]>,
  distribution: Distribution,
) {
  if (!zone) return;
  const record = {
    zone: HostedZone.fromHostedZoneAttributes(scope, "Zone", { hostedZoneId: zone.id, zoneName: zone.name }),
    recordName: `${name}.`,
    target: RecordTarget.fromAlias(new CloudFrontTarget(distribution)),
  };
  new ARecord(scope, "Ipv4", record);
  new AaaaRecord(scope, "Ipv6", record);
}
