import { randomBytes } from "node:crypto";
import { type Reply, type Service, ServiceError } from "../gateway/call.ts";
import { textOf, textsOf, writeXml } from "../gateway/xml.ts";

const namespace = "http://cloudfront.amazonaws.com/doc/2020-05-31/";

/** Milliseconds for which an invalidation is in progress; on AWS mostly less than a minute. */
const progress = 20_000;
/** Milliseconds after which a caller reference may be used anew here. */
const remembered = 3_600_000;
/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/InvalidationLimits.html */
const mostWildcards = 15;
const mostFiles = 3_000;

interface Invalidation {
  id: string;
  distribution: string;
  paths: string[];
  reference: string;
  made: number;
}

/**
 * CloudFront's CreateInvalidation. The local site keeps no copies, so there is nothing to forget: it is checked, noted, and
 * refused where too many are in progress.
 */
export function cloudfrontService(distributions: Map<string, string>): Service {
  let known: Invalidation[] = [];

  function invalidate(distribution: string, paths: string[], reference: string): Invalidation {
    const now = Date.now();
    const same = known.find((one) => one.distribution === distribution && one.reference === reference);
    if (same && same.paths.join("\n") !== paths.join("\n"))
      throw new ServiceError(400, "InvalidArgument", "The caller reference belongs to other paths.");
    if (same) return same;
    const pending = known.filter((one) => one.distribution === distribution && isUnderWay(one, now));
    const inProgress = [...pending.flatMap((one) => one.paths), ...paths];
    const wildcards = inProgress.filter((path) => path.endsWith("*")).length;
    if (wildcards > mostWildcards || inProgress.length - wildcards > mostFiles)
      throw new ServiceError(
        400,
        "TooManyInvalidationsInProgress",
        "Processing your request will cause you to exceed the maximum number of in-progress invalidations.",
      );
    const id = `I${randomBytes(7).toString("hex").toUpperCase()}`;
    const made = { id, distribution, paths, reference, made: now };
    known = [...known.filter((one) => isUnderWay(one, now - remembered)), made];
    return made;
  }

  return {
    read({ method, path }) {
      const id = /^\/2020-05-31\/distribution\/([^/]+)\/invalidation\/?$/.exec(path)?.[1];
      if (method !== "POST" || !id) {
        throw new ServiceError(501, "NotImplemented", "The local CloudFront has CreateInvalidation only.");
      }
      const resource = distributions.get(id) ?? `arn:aws:cloudfront::000000000000:distribution/${id}`;
      return {
        operation: "CreateInvalidation",
        needs: [{ action: "cloudfront:CreateInvalidation", resource }],
      };
    },

    answer({ request }): Reply {
      const id = request.path.split("/")[3] ?? "";
      if (!distributions.has(id)) {
        throw new ServiceError(404, "NoSuchDistribution", "The specified distribution does not exist.");
      }
      const xml = request.body.toString("utf8");
      const paths = textsOf(xml, "Path");
      const quantity = Number(textOf(xml, "Quantity"));
      if (paths.length !== quantity || quantity > 3000 || paths.some((path) => !path.startsWith("/"))) {
        throw new ServiceError(
          400,
          "InvalidArgument",
          "Your request contains one or more invalid invalidation paths.",
        );
      }
      const made = invalidate(id, paths, textOf(xml, "CallerReference") ?? "");
      const body = writeXml(
        "Invalidation",
        {
          Id: made.id,
          Status: isUnderWay(made, Date.now()) ? "InProgress" : "Completed",
          CreateTime: new Date(made.made).toISOString(),
          InvalidationBatch: {
            Paths: { Quantity: quantity, Items: { Path: paths } },
            CallerReference: made.reference,
          },
        },
        namespace,
      );
      return { status: 201, headers: { "content-type": "text/xml" }, body };
    },

    refuse: ({ status, code, message, headers }, _request, id): Reply => ({
      status,
      headers: { "content-type": "text/xml", ...headers },
      body: writeXml(
        "ErrorResponse",
        { Error: { Type: "Sender", Code: code, Message: message }, RequestId: id },
        namespace,
      ),
    }),
  };
}

function isUnderWay({ made }: Invalidation, now: number): boolean {
  return now < made + progress;
}
