import { type Reply, type Service, ServiceError } from "../gateway/call.ts";
import { queryRefusal } from "../gateway/query-protocol.ts";
import { writeXml } from "../gateway/xml.ts";

const namespace = "https://sts.amazonaws.com/doc/2011-06-15/";

/** STS's GetCallerIdentity: `aws sts get-caller-identity` tells who one is. */
export const stsService: Service = {
  read({ body }) {
    const operation = new URLSearchParams(body.toString("utf8")).get("Action") ?? "";
    if (operation !== "GetCallerIdentity") {
      throw new ServiceError(400, "InvalidAction", "The local STS has GetCallerIdentity only.");
    }
    return { operation, needs: [] };
  },

  answer({ principal, id }): Reply {
    const result = { Arn: principal.arn, UserId: principal.name, Account: principal.account };
    const body = writeXml(
      "GetCallerIdentityResponse",
      { GetCallerIdentityResult: result, ResponseMetadata: { RequestId: id } },
      namespace,
    );
    return { status: 200, headers: { "content-type": "text/xml" }, body };
  },

  refuse: (error, _request, id) => queryRefusal(error, id, namespace),
};
