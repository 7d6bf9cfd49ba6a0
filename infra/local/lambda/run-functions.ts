import type { Assembly } from "../assembly.ts";
import type { Engines } from "../engines.ts";
import { isAllowed } from "../iam/authorize.ts";
import { logWriter } from "../logs/log-writer.ts";
import type { ResolvedTemplate } from "../template/read-template.ts";
import { type BatchFailure, eventSourceMapping } from "./event-source-mapping.ts";
import { functionPool } from "./function-pool.ts";
import { readFunctions, type TemplateFunction } from "./read-functions.ts";
import { serveRuntimeApi } from "./runtime-api.ts";

export interface FunctionOptions {
  endpoint: string;
  /** Processes of one function, at most. */
  processes: number;
  retrySeconds?: number;
  onLine(functionName: string, line: string): void;
  onFailure(failure: BatchFailure): void;
  onTrouble(problem: string): void;
}

/** Runs the template's functions, each fed from its queue. */
export async function runFunctions(
  template: ResolvedTemplate,
  assembly: Assembly,
  { gateway, queues, roles }: Engines,
  { endpoint, processes, retrySeconds, onLine, onFailure, onTrouble }: FunctionOptions,
) {
  const functions = readFunctions(template, assembly, roles, endpoint);
  const joined = template.of("AWS::Lambda::EventSourceMapping").map(({ logicalId, properties }) => {
    const name = String(properties.FunctionName);
    const source = String(properties.EventSourceArn);
    const found = functions.find(({ arn, settings }) => settings.name === name || arn === name);
    const queue = queues.byArn(source);
    if (!found || !queue) {
      throw new Error(
        `${logicalId} joins ${source} to ${name}; the local stack knows a queue and a function of the template.`,
      );
    }
    checkPoller(found, source);
    return { found, queue, properties };
  });

  // Nothing starts before all of it was understood.
  const api = await serveRuntimeApi();
  const running = joined.map(({ found, queue, properties }) => {
    const { MaximumConcurrency } = (properties.ScalingConfig ?? {}) as { MaximumConcurrency?: number };
    const mostAtOnce = Math.min(processes, MaximumConcurrency ?? 1_000, found.reservedConcurrency ?? 1_000);
    const log = logWriter(gateway, found.role, found.logGroup, onTrouble);
    const pool = functionPool(
      {
        ...found.settings,
        onLine(line) {
          log.write(line);
          onLine(found.settings.name, line);
        },
      },
      mostAtOnce,
      api,
    );
    const mapping = eventSourceMapping(
      {
        queue,
        batchSize: Number(properties.BatchSize ?? 10),
        batchingWindow: Number(properties.MaximumBatchingWindowInSeconds ?? 0),
        reportsFailures: ((properties.FunctionResponseTypes ?? []) as string[]).includes(
          "ReportBatchItemFailures",
        ),
        mostAtOnce,
        ...(retrySeconds === undefined ? {} : { retrySeconds }),
      },
      pool,
      gateway,
      found.role,
      onFailure,
    );
    return { pool, mapping, log };
  });

  return {
    isQuiet: () => running.every(({ pool, mapping }) => pool.running === 0 && mapping.atWork === 0),
    async stop() {
      await Promise.all(running.map(({ mapping }) => mapping.stop()));
      await Promise.all(running.map(({ pool }) => pool.stop()));
      await Promise.all(running.map(({ log }) => log.stop()));
      await api.stop();
    },
  };
}

/** Lambda refuses to make a mapping whose function's role may not take from the queue; so does the local stack. */
function checkPoller({ logicalId, role }: TemplateFunction, resource: string) {
  for (const action of ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]) {
    if (isAllowed({ action, resource }, role, [])) continue;
    throw new Error(
      `The role ${role.name} of ${logicalId} has no permission to call ${action} on ${resource}.`,
    );
  }
}
