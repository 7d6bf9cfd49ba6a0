import { randomBytes } from "node:crypto";
import { type Reply, type Service, ServiceError } from "../gateway/call.ts";
import { textOf, textsOf, writeXml } from "../gateway/xml.ts";

const namespace = "http://cloudfront.amazonaws.com/doc/2020-05-31/";

/** CloudFront's CreateInvalidation. The local site keeps no copies, so there is nothing to forget: it is checked and noted. */
export function cloudfrontService(distributions: Map<string, string>): Service {
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
      const body = writeXml(
        "Invalidation",
        {
          Id: `I${randomBytes(7).toString("hex").toUpperCase()}`,
          Status: "Completed",
          CreateTime: new Date().toISOString(),
          InvalidationBatch: {
            Paths: { Quantity: quantity, Items: { Path: paths } },
            CallerReference: textOf(xml, "CallerReference") ?? "",
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
