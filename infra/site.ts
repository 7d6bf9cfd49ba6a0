import { Aws, Duration, type RemovalPolicy } from "aws-cdk-lib";
import { Certificate } from "aws-cdk-lib/aws-certificatemanager";
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  type ErrorResponse,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  S3OriginAccessControl,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from "aws-cdk-lib/aws-cloudfront";
import { S3BucketOrigin } from "aws-cdk-lib/aws-cloudfront-origins";
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { acknowledgeNoLogs, acknowledgeSite } from "./acknowledgements.ts";
import type { Configuration } from "./configuration.ts";
import { responseHeaders } from "./response-headers.ts";
import { siteAddress } from "./site-address.ts";

export interface SiteProps {
  configuration: Configuration;
  /** Headers of every response, by name. */
  headers: Record<string, string>;
  removalPolicy: RemovalPolicy;
  logs: IBucket | null;
}

/** What readers and crawlers reach: a private bucket, and CloudFront as the one way to it. */
export class Site extends Construct {
  readonly bucket: Bucket;
  readonly distribution: Distribution;
  /** Scheme and host that pages and cards name. */
  readonly origin: string;

  constructor(scope: Construct, id: string, { configuration, headers, removalPolicy, logs }: SiteProps) {
    super(scope, id);
    const { domain, certificateArn, webAclArn, siteOrigin } = configuration;
    this.bucket = new Bucket(this, "Bucket", {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      lifecycleRules: [{ id: "broken-uploads", abortIncompleteMultipartUploadAfter: Duration.days(7) }],
      removalPolicy,
      ...(logs ? { serverAccessLogsBucket: logs, serverAccessLogsPrefix: "site/" } : {}),
    });

    // CloudFront's names are the account's, over all regions; those that the CDK makes up lack the stage or the region.
    const name = `standfirst-${configuration.stage}-${Aws.REGION}`;
    const asStored: BehaviorOptions = {
      origin: S3BucketOrigin.withOriginAccessControl(this.bucket, {
        originAccessControl: new S3OriginAccessControl(this, "AccessControl", {
          originAccessControlName: name,
        }),
      }),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      cachePolicy: this.cachePolicy(name),
      responseHeadersPolicy: responseHeaders(this, "Headers", name, headers),
      compress: true,
    };
    const withIndex: BehaviorOptions = {
      ...asStored,
      // The function answers OPTIONS. Cards have none: no browser asks before it shows a picture or draws it on a canvas.
      allowedMethods: AllowedMethods.ALLOW_GET_HEAD_OPTIONS,
      functionAssociations: [
        { eventType: FunctionEventType.VIEWER_REQUEST, function: this.viewerRequest(name) },
      ],
    };
    this.distribution = new Distribution(this, "Distribution", {
      comment: `Standfirst (${configuration.stage}): share pages and cards`,
      defaultBehavior: withIndex,
      additionalBehaviors: { "a/*": withIndex, "cards/*": asStored },
      errorResponses: [notFound(403), notFound(404)],
      httpVersion: HttpVersion.HTTP2_AND_3,
      ...(webAclArn ? { webAclId: webAclArn } : {}),
      ...(logs ? { enableLogging: true, logBucket: logs, logFilePrefix: "cloudfront/" } : {}),
      ...(domain ? { domainNames: [domain.name] } : {}),
      ...(certificateArn
        ? {
            minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
            certificate: Certificate.fromCertificateArn(this, "Certificate", certificateArn),
          }
        : {}),
    });
    if (domain) siteAddress(this, domain, this.distribution);
    acknowledgeSite(this, configuration);
    acknowledgeNoLogs(this.bucket, configuration);
    this.origin = siteOrigin ?? `https://${domain?.name ?? this.distribution.distributionDomainName}`;
  }

  /** Query strings are no part of the key: `utm_source` and `fbclid` would make every share a page of its own. */
  private cachePolicy(cachePolicyName: string): CachePolicy {
    return new CachePolicy(this, "CachePolicy", {
      cachePolicyName,
      comment: "As long as the object's Cache-Control says; a minute where it says nothing",
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.minutes(1),
      maxTtl: Duration.days(365),
      enableAcceptEncodingBrotli: true,
      enableAcceptEncodingGzip: true,
    });
  }

  private viewerRequest(functionName: string): EdgeFunction {
    return new EdgeFunction(this, "ViewerRequest", {
      functionName,
      comment: "The index.html of a folder; the slash that an address lacks; CORS preflight",
      runtime: FunctionRuntime.JS_2_0,
      code: FunctionCode.fromFile({ filePath: `${import.meta.dirname}/viewer-request.js` }),
    });
  }
}

/** S3 says 403 of a missing key, since CloudFront may read the bucket but not list it. */
function notFound(httpStatus: number): ErrorResponse {
  return { httpStatus, responseHttpStatus: 404, responsePagePath: "/404.html", ttl: Duration.seconds(10) };
}
