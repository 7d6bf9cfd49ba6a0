import { type Reply, type Request, type Service, ServiceError } from "../gateway/call.ts";
import { arn } from "../template/place.ts";
import type { ScheduleStore } from "./schedule-store.ts";

interface Body {
  GroupName?: string;
  ClientToken?: string;
  ScheduleExpression?: string;
  ScheduleExpressionTimezone?: string;
  FlexibleTimeWindow?: { Mode?: string };
  ActionAfterCompletion?: string;
  Target?: { Arn?: string; RoleArn?: string; Input?: string };
}

const known = {
  body: [
    "GroupName",
    "ClientToken",
    "ScheduleExpression",
    "ScheduleExpressionTimezone",
    "FlexibleTimeWindow",
    "ActionAfterCompletion",
    "Target",
  ],
  target: ["Arn", "RoleArn", "Input"],
};

/**
 * Amazon EventBridge Scheduler's CreateSchedule, for schedules that send to a queue once and are gone then.
 * https://docs.aws.amazon.com/scheduler/latest/APIReference/API_CreateSchedule.html
 */
export function schedulerService(
  store: ScheduleStore,
  groups: Set<string>,
  isTrusted: (roleArn: string, group: string) => boolean,
): Service {
  function make({ path, body: bytes }: Request) {
    const name = nameIn(path);
    const body = readBody(bytes);
    const { GroupName: group = "default", ClientToken: token = "", Target = {} } = body;
    if (!groups.has(group))
      throw new ServiceError(404, "ResourceNotFoundException", `Schedule group ${group} does not exist.`);
    const made = { ScheduleArn: scheduleArn(group, name) };
    const same = store.find(group, name);
    if (same && token && same.token === token) return made;
    const at = timeOf(body);
    const { Arn: queueArn = "", RoleArn: roleArn = "", Input: input = "" } = Target;
    if (!isTrusted(roleArn, group))
      throw invalid(
        "The execution role you provide must allow AWS EventBridge Scheduler to assume the role.",
      );
    if (same) throw new ServiceError(409, "ConflictException", `Schedule ${name} already exists.`);
    store.write({ group, name, at, token, target: { arn: queueArn, roleArn, input } });
    return made;
  }

  return {
    read({ method, path, body }) {
      if (method !== "POST" || !path.startsWith("/schedules/"))
        throw new ServiceError(
          501,
          "NotImplemented",
          "The local EventBridge Scheduler has CreateSchedule only.",
        );
      const { GroupName = "default", Target } = readBody(body);
      return {
        operation: "CreateSchedule",
        needs: [
          { action: "scheduler:CreateSchedule", resource: scheduleArn(GroupName, nameIn(path)) },
          {
            action: "iam:PassRole",
            resource: Target?.RoleArn ?? "",
            context: { "iam:passedtoservice": "scheduler.amazonaws.com" },
          },
        ],
      };
    },

    answer: ({ request }): Reply => ({
      status: 200,
      headers: { "content-type": "application/json" },
      body: JSON.stringify(make(request)),
    }),

    refuse: ({ status, code, message, headers }, _request, id): Reply => ({
      status,
      headers: {
        "content-type": "application/json",
        "x-amzn-requestid": id,
        "x-amzn-errortype": code,
        ...headers,
      },
      body: JSON.stringify({ Message: message }),
    }),
  };
}

function nameIn(path: string): string {
  const name = decodeURIComponent(path.slice("/schedules/".length));
  if (/^[0-9a-zA-Z-_.]{1,64}$/.test(name)) return name;
  throw invalid(`Value '${name}' at 'name' failed to satisfy constraint: 1 to 64 of 0-9a-zA-Z-_.`);
}

function readBody(bytes: Buffer): Body {
  let body: Body;
  try {
    body = JSON.parse(bytes.toString("utf8")) as Body;
  } catch {
    throw new ServiceError(400, "SerializationException", "The body is not JSON.");
  }
  const strange =
    Object.keys(body).find((name) => !known.body.includes(name)) ??
    Object.keys(body.Target ?? {}).find((name) => !known.target.includes(name));
  if (strange) throw invalid(`The local EventBridge Scheduler does not know ${strange}.`);
  return body;
}

/** When a schedule fires, in milliseconds since 1970. Throws on what AWS refuses, and on what is not known here. */
function timeOf(body: Body): number {
  const { ScheduleExpression = "", ScheduleExpressionTimezone: zone = "UTC" } = body;
  if (body.FlexibleTimeWindow?.Mode !== "OFF" || body.ActionAfterCompletion !== "DELETE" || zone !== "UTC")
    throw invalid(
      "The local EventBridge Scheduler knows schedules in UTC without a window, deleted when done.",
    );
  if (!body.Target?.Arn?.startsWith("arn:aws:sqs:"))
    throw invalid("The local EventBridge Scheduler knows queues as targets only.");
  const written = /^at\((\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\)$/.exec(ScheduleExpression)?.[1];
  const at = Date.parse(`${written}Z`);
  if (!(at > Date.now())) throw invalid(`Invalid Schedule Expression ${ScheduleExpression}.`);
  return at;
}

const scheduleArn = (group: string, name: string) => arn("scheduler", `schedule/${group}/${name}`);

const invalid = (message: string) => new ServiceError(400, "ValidationException", message);
