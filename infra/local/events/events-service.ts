import { randomUUID } from "node:crypto";
import { wholeSeconds } from "../../../functions/article/date/whole-seconds.ts";
import { type Reply, type Service, ServiceError } from "../gateway/call.ts";
import { jsonRefusal, jsonReply, readJson } from "../gateway/json-protocol.ts";
import type { EventBuses } from "./event-bus.ts";

interface Entry {
  EventBusName?: string;
  Source?: string;
  DetailType?: string;
  Detail?: string;
  Resources?: string[];
}

const mostBytes = 256 * 1024;

/** Amazon EventBridge's PutEvents. */
export function eventsService(
  buses: EventBuses,
  names: Set<string>,
  account: string,
  region: string,
): Service {
  const entriesOf = (body: { Entries?: Entry[] }) => {
    const entries = body.Entries ?? [];
    if (entries.length === 0 || entries.length > 10) {
      throw new ServiceError(400, "ValidationException", "Expected between 1 and 10 entries.");
    }
    const bytes = entries.reduce(
      (sum, { Detail = "", Source = "" }) => sum + Buffer.byteLength(Detail + Source),
      0,
    );
    if (bytes > mostBytes) {
      throw new ServiceError(
        400,
        "ValidationException",
        "Total size of the entries in the request is over the limit.",
      );
    }
    return entries;
  };
  const busOf = ({ EventBusName = "default" }: Entry) => EventBusName.split("/").at(-1) ?? "";

  return {
    read(request) {
      const { operation, body } = readJson<{ Entries?: Entry[] }>(request, "AWSEvents");
      if (operation !== "PutEvents") {
        throw new ServiceError(
          400,
          "UnknownOperationException",
          `The local EventBridge has no ${operation}.`,
        );
      }
      const needs = entriesOf(body).map((entry) => ({
        action: "events:PutEvents",
        resource: `arn:aws:events:${region}:${account}:event-bus/${busOf(entry)}`,
        context: { "events:source": entry.Source ?? "", "events:detail-type": entry.DetailType ?? "" },
      }));
      return { operation, needs };
    },

    answer({ request }): Reply {
      const { body } = readJson<{ Entries?: Entry[] }>(request, "AWSEvents");
      const results = entriesOf(body).map((entry) => {
        const problem = problemOf(entry, names.has(busOf(entry)));
        if (problem) return { ErrorCode: problem.code, ErrorMessage: problem.message };
        const id = randomUUID();
        buses.put(busOf(entry), {
          version: "0",
          id,
          "detail-type": entry.DetailType ?? "",
          source: entry.Source ?? "",
          account,
          time: wholeSeconds(new Date()),
          region,
          resources: entry.Resources ?? [],
          detail: JSON.parse(entry.Detail ?? "{}") as Record<string, unknown>,
        });
        return { EventId: id };
      });
      const FailedEntryCount = results.filter((result) => "ErrorCode" in result).length;
      return jsonReply({ FailedEntryCount, Entries: results }, "application/x-amz-json-1.1");
    },

    refuse: (error, request, id) => jsonRefusal(error, request, id),
  };
}

function problemOf({ Source, DetailType, Detail }: Entry, isKnownBus: boolean) {
  // As on AWS, where an event for a bus that is not there goes nowhere, and no one is told but by this code.
  if (!isKnownBus) return { code: "InvalidArgument", message: "The event bus does not exist." };
  if (!Source || !DetailType || !Detail) {
    return { code: "InvalidArgument", message: "Source, DetailType and Detail are required." };
  }
  try {
    const detail: unknown = JSON.parse(Detail);
    if (typeof detail === "object" && detail !== null && !Array.isArray(detail)) return undefined;
  } catch {}
  return { code: "MalformedDetail", message: "Detail is malformed: expected a JSON object." };
}
