import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Reply, type Service, ServiceError } from "../gateway/call.ts";
import { jsonRefusal, jsonReply, readJson } from "../gateway/json-protocol.ts";
import { arn } from "../template/place.ts";

interface Body {
  logGroupName: string;
  logStreamName: string;
  logEvents?: { timestamp: number; message: string }[];
}

/** CloudWatch Logs as functions reach it: each log group is a file in a folder, or nothing without one. */
export function logsService(folder: string | undefined): Service {
  if (folder) mkdirSync(folder, { recursive: true });
  const read = (request: Parameters<Service["read"]>[0]) => readJson<Body>(request, "Logs_20140328");
  return {
    read(request) {
      const { operation, body } = read(request);
      if (operation !== "CreateLogStream" && operation !== "PutLogEvents") {
        throw new ServiceError(
          400,
          "UnknownOperationException",
          `The local CloudWatch Logs has no ${operation}.`,
        );
      }
      const resource = arn("logs", `log-group:${body.logGroupName}:log-stream:${body.logStreamName}`);
      return { operation, needs: [{ action: `logs:${operation}`, resource }] };
    },

    answer({ request }): Reply {
      const { body } = read(request);
      if (folder && body.logEvents) {
        const lines = body.logEvents.map(({ message }) => `${message}\n`).join("");
        appendFileSync(join(folder, `${body.logGroupName.replaceAll("/", "-")}.log`), lines);
      }
      return jsonReply({}, "application/x-amz-json-1.1");
    },

    refuse: (error, request, id) => jsonRefusal(error, request, id),
  };
}
