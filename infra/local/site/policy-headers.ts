/** Properties of AWS::CloudFront::ResponseHeadersPolicy, resolved, as far as a policy can set headers. */
export interface HeadersPolicy {
  ResponseHeadersPolicyConfig: {
    CorsConfig?: {
      AccessControlAllowOrigins: { Items: string[] };
      AccessControlExposeHeaders?: { Items: string[] };
    };
    CustomHeadersConfig?: { Items: { Header: string; Value: string }[] };
    SecurityHeadersConfig?: {
      ContentSecurityPolicy?: { ContentSecurityPolicy: string };
      ContentTypeOptions?: object;
      FrameOptions?: { FrameOption: string };
      ReferrerPolicy?: { ReferrerPolicy: string };
      StrictTransportSecurity?: {
        AccessControlMaxAgeSec: number;
        IncludeSubdomains?: boolean;
        Preload?: boolean;
      };
      XSSProtection?: { Protection: boolean; ModeBlock?: boolean };
    };
  };
}

/** The headers that CloudFront adds to a response under a policy, names in lower case. */
export function policyHeaders({ ResponseHeadersPolicyConfig: config }: HeadersPolicy, hasOrigin: boolean) {
  const security = config.SecurityHeadersConfig ?? {};
  const headers: Record<string, string | undefined> = {
    "content-security-policy": security.ContentSecurityPolicy?.ContentSecurityPolicy,
    "x-content-type-options": security.ContentTypeOptions && "nosniff",
    "x-frame-options": security.FrameOptions?.FrameOption,
    "referrer-policy": security.ReferrerPolicy?.ReferrerPolicy,
    "strict-transport-security":
      security.StrictTransportSecurity && strictTransport(security.StrictTransportSecurity),
    "x-xss-protection": security.XSSProtection && (security.XSSProtection.Protection ? "1; mode=block" : "0"),
  };
  // CloudFront answers a request across origins only.
  if (hasOrigin && config.CorsConfig) {
    headers["access-control-allow-origin"] = config.CorsConfig.AccessControlAllowOrigins.Items.join(", ");
    headers["access-control-expose-headers"] = config.CorsConfig.AccessControlExposeHeaders?.Items.join(", ");
  }
  for (const { Header, Value } of config.CustomHeadersConfig?.Items ?? [])
    headers[Header.toLowerCase()] = Value;
  return Object.fromEntries(
    Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function strictTransport({
  AccessControlMaxAgeSec,
  IncludeSubdomains,
  Preload,
}: {
  AccessControlMaxAgeSec: number;
  IncludeSubdomains?: boolean;
  Preload?: boolean;
}): string {
  return [`max-age=${AccessControlMaxAgeSec}`, IncludeSubdomains && "includeSubDomains", Preload && "preload"]
    .filter(Boolean)
    .join("; ");
}
