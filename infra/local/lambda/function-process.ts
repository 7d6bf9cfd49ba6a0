import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { mostMemoryUsed } from "./resident-memory.ts";
import type { Invocation, serveRuntimeApi, Worker } from "./runtime-api.ts";

export interface FunctionSettings {
  name: string;
  arn: string;
  /** Folder of the bundle that deploys. */
  code: string;
  /** `file.export`. */
  handler: string;
  environment: Record<string, string>;
  timeoutSeconds: number;
  memoryMb: number;
  /** A line that the function wrote. */
  onLine: (line: string) => void;
}

/** An invocation that did not return: `code` is Lambda's word for how. */
export class InvocationError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "InvocationError";
    this.code = code;
  }
}

/**
 * What Lambda grants a process to start in, which is no part of the function's time. One that takes longer is begun again there,
 * within the function's time; here it has both.
 * https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html#runtimes-lifecycle-ib
 */
const startMilliseconds = 10_000;

/**
 * One execution environment: a process confined to reading its bundle, with the function's memory, that handles one event
 * at a time until it is ended. A timeout, counted from when it took the event, ends it, as Lambda does.
 */
export function functionProcess(
  settings: FunctionSettings,
  api: Awaited<ReturnType<typeof serveRuntimeApi>>,
) {
  const id = randomUUID();
  let give: ((invocation: Invocation) => void) | undefined;
  /** An event that the process takes when it has started. */
  let waiting: (() => Invocation) | undefined;
  let current:
    | { requestId: string; resolve: (result: unknown) => void; reject: (error: Error) => void }
    | undefined;
  let ended: Error | undefined;

  const settle = (act: (pending: NonNullable<typeof current>) => void) => {
    const pending = current;
    current = undefined;
    if (pending) act(pending);
  };
  const worker: Worker = {
    next: () =>
      new Promise((resolve) => {
        if (waiting) resolve(waiting());
        else give = resolve;
        waiting = undefined;
      }),
    answer: (_requestId, body) => settle(({ resolve }) => resolve(JSON.parse(body))),
    fail: (requestId, body) => {
      const { errorType, errorMessage } = JSON.parse(body) as { errorType: string; errorMessage: string };
      const code = requestId === undefined ? "Runtime.InitError" : errorType;
      const error = new InvocationError(code, `${settings.name}: ${errorMessage}`);
      // It is about to exit, and must not be given another event before it does.
      if (requestId === undefined) ended ??= error;
      settle(({ reject }) => reject(error));
    },
  };
  const child = spawn(process.execPath, confinement(settings), {
    env: environmentOf(settings, api.add(id, worker)),
    cwd: settings.code,
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on("line", settings.onLine);
  let lastError = "";
  createInterface({ input: child.stderr }).on("line", (line) => {
    if (/^(?:\w*Error\b|FATAL ERROR:)/.test(line)) lastError = ` ${line}`;
  });
  // It did not start: the machine has no process left for it, or its folder is gone.
  child.on("error", ({ message }) => {
    lastError = ` ${message}`;
  });
  const exited = new Promise<void>((resolve) => {
    child.on("close", (code, signal) => {
      ended ??= new InvocationError(
        "Runtime.ExitError",
        `${settings.name} exited: ${signal ?? `status ${code}`}.${lastError}`,
      );
      const error = ended;
      api.remove(id);
      settle(({ reject }) => reject(error));
      resolve();
    });
  });

  return {
    get alive() {
      return ended === undefined;
    },
    get busy() {
      return current !== undefined;
    },
    async invoke(event: unknown): Promise<unknown> {
      if (ended) throw ended;
      const requestId = randomUUID();
      const milliseconds = settings.timeoutSeconds * 1_000;
      let started = performance.now();
      // Node's own limit is for its heap only; pictures and fonts lie outside of it.
      const memoryWatch = setInterval(() => {
        if ((mostMemoryUsed(child.pid) ?? 0) <= settings.memoryMb) return;
        ended = new InvocationError(
          "Runtime.ExitError",
          `${settings.name} used more than its ${settings.memoryMb} MB.`,
        );
        child.kill("SIGKILL");
      }, 250);
      const endAfter = (limit: number, message: string) =>
        setTimeout(() => {
          ended = new InvocationError("Sandbox.Timedout", `${settings.name} ${message}.`);
          child.kill("SIGKILL");
        }, limit);
      const longest = startMilliseconds + milliseconds;
      let timer = endAfter(longest, `did not start within ${longest / 1_000} s`);
      const take = (): Invocation => {
        clearTimeout(timer);
        timer = endAfter(milliseconds, `timed out after ${settings.timeoutSeconds} s`);
        started = performance.now();
        const { arn: functionArn } = settings;
        return { requestId, functionArn, event, deadline: Date.now() + milliseconds };
      };
      try {
        return await new Promise((resolve, reject) => {
          current = { requestId, resolve, reject };
          if (give) give(take());
          else waiting = take;
          give = undefined;
        });
      } finally {
        clearTimeout(timer);
        clearInterval(memoryWatch);
        const duration = (performance.now() - started).toFixed(0);
        const used = mostMemoryUsed(child.pid);
        settings.onLine(
          `REPORT RequestId: ${requestId}\tDuration: ${duration} ms\tMemory Size: ${settings.memoryMb} MB${used === undefined ? "" : `\tMax Memory Used: ${used} MB`}`,
        );
      }
    },
    async end() {
      ended ??= new InvocationError("Sandbox.Stopped", `${settings.name} was stopped.`);
      child.kill("SIGKILL");
      await exited;
    },
  };
}

/** Node's own confinement: it may read its bundle and the bootstrap, write nothing, and start nothing but threads. */
function confinement({ code, memoryMb }: FunctionSettings): string[] {
  const bootstrap = join(import.meta.dirname, "bootstrap.mjs");
  return [
    "--permission",
    `--allow-fs-read=${code}`,
    `--allow-fs-read=${bootstrap}`,
    "--allow-worker",
    "--disable-warning=SecurityWarning",
    "--disable-warning=ExperimentalWarning",
    `--max-old-space-size=${memoryMb}`,
    bootstrap,
  ];
}

function environmentOf({ name, code, handler, memoryMb, environment }: FunctionSettings, runtimeApi: string) {
  return {
    TZ: ":UTC",
    LANG: "en_US.UTF-8",
    LAMBDA_TASK_ROOT: code,
    _HANDLER: handler,
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMb),
    AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
    AWS_LAMBDA_RUNTIME_API: runtimeApi,
    ...environment,
  };
}
