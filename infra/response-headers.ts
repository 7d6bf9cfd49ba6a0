import { Duration } from "aws-cdk-lib";
import {
  type HeadersFrameOption,
  type HeadersReferrerPolicy,
  type ResponseHeadersCorsBehavior,
  ResponseHeadersPolicy,
  type ResponseSecurityHeadersBehavior,
} from "aws-cdk-lib/aws-cloudfront";
import type { Construct } from "constructs";

/** Anyone's page may read what is public anyway: article.json, the feeds, and pictures drawn on a canvas. */
const corsBehavior: ResponseHeadersCorsBehavior = {
  accessControlAllowOrigins: ["*"],
  accessControlAllowMethods: ["GET", "HEAD"],
  accessControlAllowHeaders: ["*"],
  accessControlAllowCredentials: false,
  accessControlMaxAge: Duration.days(1),
  originOverride: true,
};

/**
 * A policy that sends these headers. CloudFront takes the security headers that it knows by its own properties only, and
 * refuses them among the custom ones.
 */
export function responseHeaders(
  scope: Construct,
  id: string,
  responseHeadersPolicyName: string,
  headers: Record<string, string>,
): ResponseHeadersPolicy {
  const known = new Map<string, (value: string) => ResponseSecurityHeadersBehavior>([
    [
      "content-security-policy",
      (value) => ({ contentSecurityPolicy: { contentSecurityPolicy: value, override: true } }),
    ],
    ["strict-transport-security", (value) => ({ strictTransportSecurity: strictTransport(value) })],
    ["x-content-type-options", () => ({ contentTypeOptions: { override: true } })],
    [
      "x-frame-options",
      (value) => ({ frameOptions: { frameOption: value as HeadersFrameOption, override: true } }),
    ],
    [
      "referrer-policy",
      (value) => ({ referrerPolicy: { referrerPolicy: value as HeadersReferrerPolicy, override: true } }),
    ],
  ]);
  const entries = Object.entries(headers);
  return new ResponseHeadersPolicy(scope, id, {
    responseHeadersPolicyName,
    corsBehavior,
    securityHeadersBehavior: Object.assign(
      {},
      ...entries.map(([name, value]) => known.get(name.toLowerCase())?.(value)),
    ) as ResponseSecurityHeadersBehavior,
    customHeadersBehavior: {
      customHeaders: entries
        .filter(([name]) => !known.has(name.toLowerCase()))
        .map(([header, value]) => ({ header, value, override: true })),
    },
  });
}

function strictTransport(value: string) {
  return {
    accessControlMaxAge: Duration.seconds(Number(/max-age=(\d+)/.exec(value)?.[1])),
    includeSubdomains: /includeSubDomains/i.test(value),
    preload: /preload/i.test(value),
    override: true,
  };
}
