import type { Reply, ServiceError } from "./call.ts";
import { writeXml } from "./xml.ts";

/** The answer of AWS's query protocol where something is refused. */
export function queryRefusal({ status, code, message }: ServiceError, id: string, namespace?: string): Reply {
  return {
    status,
    headers: { "content-type": "text/xml", "x-amzn-requestid": id },
    body: writeXml(
      "ErrorResponse",
      { Error: { Type: "Sender", Code: code, Message: message }, RequestId: id },
      namespace,
    ),
  };
}
