import { describe, expect, it } from "vitest";
import { masthead } from "../../functions/masthead.ts";
import { securityHeaders } from "../../functions/page/security-headers.ts";
import {
  type Properties,
  readable,
  resource,
  resourcesOf,
  synthesized,
  type Template,
} from "./synthesized.ts";

const template = synthesized();
const distributionOf = (of: Template): Properties =>
  resource(of, "AWS::CloudFront::Distribution", "SiteDistribution").Properties.DistributionConfig;
const distribution = distributionOf(template);
const behaviours: Properties[] = [distribution.DefaultCacheBehavior, ...distribution.CacheBehaviors];

const certificateArn = "arn:aws:acm:us-east-1:123456789012:certificate/0f1e2d3c-aaaa-bbbb-cccc-0123456789ab";
const webAclArn = "arn:aws:wafv2:us-east-1:123456789012:global/webacl/news/0f1e2d3c";

describe("the site bucket", () => {
  const { Properties } = resource(template, "AWS::S3::Bucket", "SiteBucket");
  const statements: Properties[] = resource(template, "AWS::S3::BucketPolicy", "SiteBucketPolicy").Properties
    .PolicyDocument.Statement;

  it("is private and encrypted", () => {
    expect(Properties.PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
    expect(Properties.BucketEncryption.ServerSideEncryptionConfiguration).toEqual([
      { ServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" } },
    ]);
    expect(Properties).not.toHaveProperty("WebsiteConfiguration");
  });

  it("lets this distribution read, and nobody else do anything", () => {
    const allowed = statements.filter(({ Effect }) => Effect === "Allow");
    expect(allowed).toHaveLength(1);
    expect(allowed[0]).toMatchObject({
      Action: "s3:GetObject",
      Principal: { Service: "cloudfront.amazonaws.com" },
    });
    expect(Object.values(allowed[0]?.Condition.StringEquals as object).map(readable)).toEqual([
      "arn:<AWS::Partition>:cloudfront::<AWS::AccountId>:distribution/<SiteDistribution>",
    ]);
  });

  it("takes no plain HTTP", () => {
    expect(statements).toContainEqual(
      expect.objectContaining({
        Effect: "Deny",
        Action: "s3:*",
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      }),
    );
  });
});

describe("the distribution", () => {
  it("reads from the bucket with signed requests", () => {
    const control = resource(template, "AWS::CloudFront::OriginAccessControl", "SiteAccessControl");
    expect(control.Properties.OriginAccessControlConfig).toMatchObject({
      OriginAccessControlOriginType: "s3",
      SigningBehavior: "always",
      SigningProtocol: "sigv4",
    });
    expect(distribution.Origins).toHaveLength(1);
    expect(readable(distribution.Origins[0].DomainName)).toBe("<SiteBucket.RegionalDomainName>");
    expect(readable(distribution.Origins[0].OriginAccessControlId)).toBe("<SiteAccessControl.Id>");
  });

  it("serves pages, cards and the rest by HTTPS, compressed, to readers only", () => {
    expect(behaviours.map(({ PathPattern }) => PathPattern)).toEqual([undefined, "a/*", "cards/*"]);
    for (const behaviour of behaviours) {
      expect(behaviour).toMatchObject({
        ViewerProtocolPolicy: "redirect-to-https",
        Compress: true,
      });
    }
    expect(distribution.HttpVersion).toBe("http2and3");
  });

  it("keeps one copy of a page whatever its query string, as long as its Cache-Control says", () => {
    const { CachePolicyConfig } = resource(
      template,
      "AWS::CloudFront::CachePolicy",
      "SiteCachePolicy",
    ).Properties;
    expect(CachePolicyConfig).toMatchObject({
      MinTTL: 0,
      DefaultTTL: 60,
      MaxTTL: 31_536_000,
      ParametersInCacheKeyAndForwardedToOrigin: {
        QueryStringsConfig: { QueryStringBehavior: "none" },
        CookiesConfig: { CookieBehavior: "none" },
        HeadersConfig: { HeaderBehavior: "none" },
        EnableAcceptEncodingBrotli: true,
        EnableAcceptEncodingGzip: true,
      },
    });
    for (const { CachePolicyId, OriginRequestPolicyId } of behaviours) {
      expect(readable(CachePolicyId)).toBe("<SiteCachePolicy>");
      expect(OriginRequestPolicyId).toBeUndefined();
    }
  });

  it("finds the index.html of folders, but asks no function for cards", () => {
    for (const { PathPattern, FunctionAssociations } of behaviours) {
      const called = (FunctionAssociations ?? []) as Properties[];
      expect(called.map(({ EventType }) => EventType)).toEqual(
        PathPattern === "cards/*" ? [] : ["viewer-request"],
      );
      for (const { FunctionARN } of called)
        expect(readable(FunctionARN)).toBe("<SiteViewerRequest.FunctionARN>");
    }
    expect(resource(template, "AWS::CloudFront::Function", "SiteViewerRequest").Properties.AutoPublish).toBe(
      true,
    );
  });

  it("lets a browser ask first only where the function answers it, since the bucket would refuse", () => {
    for (const { AllowedMethods = ["GET", "HEAD"], FunctionAssociations = [] } of behaviours)
      expect(AllowedMethods.includes("OPTIONS")).toBe(FunctionAssociations.length > 0);
    expect(behaviours.filter(({ AllowedMethods }) => AllowedMethods?.includes("OPTIONS"))).toHaveLength(2);
    expect(resource(template, "AWS::S3::Bucket", "SiteBucket").Properties).not.toHaveProperty(
      "CorsConfiguration",
    );
  });

  it("answers what is not there with a page that says so", () => {
    expect(distribution.CustomErrorResponses).toEqual(
      [403, 404].map((ErrorCode) => ({
        ErrorCode,
        ErrorCachingMinTTL: 10,
        ResponseCode: 404,
        ResponsePagePath: "/404.html",
      })),
    );
  });
});

describe("every response", () => {
  const config: Properties = resource(template, "AWS::CloudFront::ResponseHeadersPolicy", "SiteHeaders")
    .Properties.ResponseHeadersPolicyConfig;
  const { SecurityHeadersConfig: security, CustomHeadersConfig: custom, CorsConfig: cors } = config;

  it("has the policy's headers", () => {
    for (const { ResponseHeadersPolicyId } of behaviours)
      expect(readable(ResponseHeadersPolicyId)).toBe("<SiteHeaders>");
  });

  it("has each header that the pages ask for, by the one way that CloudFront takes it", () => {
    const { "Content-Security-Policy": csp, ...asked } = securityHeaders(masthead);
    expect(security.ContentSecurityPolicy).toEqual({ ContentSecurityPolicy: csp, Override: true });
    expect(security.StrictTransportSecurity).toMatchObject({
      AccessControlMaxAgeSec: 31_536_000,
      Override: true,
    });
    expect(security.ContentTypeOptions).toEqual({ Override: true });
    expect(security.FrameOptions).toEqual({ FrameOption: asked["X-Frame-Options"], Override: true });
    expect(security.ReferrerPolicy).toEqual({ ReferrerPolicy: asked["Referrer-Policy"], Override: true });
    expect(custom.Items).toEqual(
      ["Permissions-Policy", "Cross-Origin-Opener-Policy"].map((Header) => ({
        Header,
        Value: asked[Header],
        Override: true,
      })),
    );
    expect(Object.keys(asked)).toHaveLength(6);
  });

  it("may be read and its pictures shown by any other site", () => {
    expect(cors).toMatchObject({
      AccessControlAllowOrigins: { Items: ["*"] },
      AccessControlAllowCredentials: false,
    });
    expect(JSON.stringify(config)).not.toContain("Cross-Origin-Resource-Policy");
  });
});

describe("a domain of one's own", () => {
  const domain = { domainName: "share.canal.example", certificateArn };

  it("is the site's name and origin, over TLS 1.2 or later", () => {
    const own = synthesized(domain);
    expect(distributionOf(own)).toMatchObject({
      Aliases: ["share.canal.example"],
      ViewerCertificate: {
        AcmCertificateArn: certificateArn,
        MinimumProtocolVersion: "TLSv1.2_2021",
        SslSupportMethod: "sni-only",
      },
    });
    const { Variables } = resource(own, "AWS::Lambda::Function", "PipelinePublishArticleFunction").Properties
      .Environment;
    expect(Variables.SITE_ORIGIN).toBe("https://share.canal.example");
    expect(own.Outputs.SiteUrl?.Value).toBe("https://share.canal.example");
    expect(resourcesOf(own, "AWS::Route53::RecordSet")).toEqual({});
  });

  it("can be moved here from another distribution, once its certificate is here and it is not", () => {
    const waiting = synthesized({ certificateArn, siteOrigin: "https://share.canal.example" });
    expect(distributionOf(waiting)).toMatchObject({
      ViewerCertificate: { AcmCertificateArn: certificateArn, MinimumProtocolVersion: "TLSv1.2_2021" },
    });
    expect(distributionOf(waiting)).not.toHaveProperty("Aliases");
    expect(waiting.Outputs.SiteUrl?.Value).toBe("https://share.canal.example");
  });

  it("has its records made where the zone is known", () => {
    const withZone = synthesized({ ...domain, hostedZoneId: "Z1", hostedZoneName: "canal.example" });
    const records = Object.values(resourcesOf(withZone, "AWS::Route53::RecordSet"));
    expect(records.map(({ Properties }) => Properties.Type).sort()).toEqual(["A", "AAAA"]);
    for (const { Properties } of records) {
      expect(Properties).toMatchObject({ Name: "share.canal.example.", HostedZoneId: "Z1" });
      expect(readable(Properties.AliasTarget.DNSName)).toBe("<SiteDistribution.DomainName>");
    }
  });
});

it("stands behind a web ACL if there is one", () => {
  expect(distribution).not.toHaveProperty("WebACLId");
  expect(distributionOf(synthesized({ webAclArn })).WebACLId).toBe(webAclArn);
});

it("keeps access logs if asked to, for 90 days, private", () => {
  expect(distribution).not.toHaveProperty("Logging");
  const logged = synthesized({ accessLogs: "on" });
  const { Logging } = distributionOf(logged);
  expect(readable(Logging.Bucket)).toBe("<AccessLogs.RegionalDomainName>");
  expect(Logging.Prefix).toBe("cloudfront/");
  const buckets = resourcesOf(logged, "AWS::S3::Bucket");
  expect(buckets.AccessLogs?.Properties.LifecycleConfiguration.Rules).toContainEqual(
    expect.objectContaining({ ExpirationInDays: 90, Status: "Enabled" }),
  );
  expect(buckets.AccessLogs?.Properties.PublicAccessBlockConfiguration.RestrictPublicBuckets).toBe(true);
  for (const [name, prefix] of [
    ["Inbox", "inbox/"],
    ["SiteBucket", "site/"],
  ] as const) {
    expect(buckets[name]?.Properties.LoggingConfiguration.LogFilePrefix).toBe(prefix);
  }
});
