import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { readAssembly } from "./assembly.ts";
import { openEngines } from "./engines.ts";
import type { BusEvent } from "./events/bus-event.ts";
import type { Reply, Request } from "./gateway/call.ts";
import type { Interceptor } from "./gateway/gateway.ts";
import { serveHttp } from "./gateway/serve-http.ts";
import type { BatchFailure } from "./lambda/event-source-mapping.ts";
import { runFunctions } from "./lambda/run-functions.ts";
import type { Message } from "./sqs/message.ts";
import { synthesize } from "./synthesize.ts";
import { place } from "./template/place.ts";
import { readTemplate } from "./template/read-template.ts";
import { whenIdle } from "./when-idle.ts";

export interface LocalStackOptions {
  /** Folder in which everything is kept; absent: in memory, gone with the process. */
  stateDir?: string;
  /** Cloud assembly to run; absent: the project's own, synthesized where needed. */
  assembly?: string;
  /** Where assemblies are kept. */
  assemblyDir?: string;
  /** CDK context over that of `localContext`; for the project's own assembly. */
  context?: Record<string, unknown>;
  /** Of the AWS endpoint and of the site; 0 takes any free one. */
  port?: number;
  sitePort?: number;
  /** Scheme and host that pages and cards name; absent: the local site's. */
  siteOrigin?: string;
  /** Seconds until a failed message is tried again; null: the queue's visibility timeout, as on AWS. */
  retrySeconds?: number | null;
  /** Processes of one function, at most; never more than the template allows. */
  processes?: number;
  /** Around the site: pages for those at this machine only. */
  desk?: (request: Request) => Reply | Promise<Reply> | undefined;
  onTrouble?: (problem: string) => void;
}

/** What happens in the stack, for those who watch it. */
export interface StackEvents {
  /** On any bus: from S3, and from the functions. */
  event: (event: BusEvent, bus: string) => void;
  /** A line that a function wrote. */
  line: (functionName: string, line: string) => void;
  failure: (failure: BatchFailure) => void;
  /** A message came to a DLQ. */
  dead: (message: Message, dlqArn: string) => void;
}

/** Runs the synthesized stack on this machine, until it is stopped. */
export async function startLocalStack(options: LocalStackOptions = {}) {
  const {
    stateDir,
    port = 0,
    sitePort = 0,
    retrySeconds = 1,
    onTrouble = (problem) => console.error(problem),
  } = options;
  const assembly = readAssembly(
    options.assembly ?? (await synthesize(options.assemblyDir ?? ".standfirst/assemblies", options.context)),
  );
  if (stateDir) mkdirSync(stateDir, { recursive: true });
  const listeners: { [Name in keyof StackEvents]: Set<StackEvents[Name]> } = {
    event: new Set(),
    line: new Set(),
    failure: new Set(),
    dead: new Set(),
  };

  // The ports come first: queues and pages have addresses with them inside.
  let handle: (request: Request) => Promise<Reply>;
  let serveSite: (request: Request) => Reply | Promise<Reply>;
  const endpoint = await serveHttp(port, (request) => handle(request));
  const site = await serveHttp(sitePort, (request) => serveSite(request)).catch(async (error: unknown) => {
    await endpoint.stop();
    throw error;
  });
  const template = readTemplate(assembly.template, {
    stackName: assembly.stackName,
    endpoint: endpoint.url,
    siteOrigin: options.siteOrigin ?? site.url,
  });
  const engines = await openEngines(template, {
    ...(stateDir ? { stateDir } : {}),
    onDead: (message, dlqArn) => {
      for (const listener of listeners.dead) listener(message, dlqArn);
    },
    onTrouble,
  });
  engines.buses.listen((bus, event) => {
    for (const listener of listeners.event) listener(event, bus);
  });
  handle = engines.gateway.handle;
  serveSite = (request) => options.desk?.(request) ?? engines.serveSite(request);
  const functions = await runFunctions(template, assembly, engines, {
    endpoint: endpoint.url,
    processes: options.processes ?? availableParallelism(),
    ...(retrySeconds === null ? {} : { retrySeconds }),
    onLine(name, line) {
      for (const listener of listeners.line) listener(name, line);
    },
    onFailure(failure) {
      for (const listener of listeners.failure) listener(failure);
    },
    onTrouble,
  });
  if (stateDir) {
    const found = { endpoint: endpoint.url, region: place.region, site: site.url, outputs: template.outputs };
    writeFileSync(join(stateDir, "outputs.json"), `${JSON.stringify(found, null, 2)}\n`);
  }

  return {
    endpoint: endpoint.url,
    siteUrl: site.url,
    region: place.region,
    /** Of the template, by name. */
    outputs: template.outputs,
    /** Settings for SDK clients: someone who may do everything. */
    clientSettings: {
      endpoint: endpoint.url,
      region: place.region,
      credentials: { accessKeyId: "operator", secretAccessKey: "operator" },
      forcePathStyle: true,
    },
    queues: engines.queues,
    intercept: (interceptor: Interceptor): (() => void) => engines.gateway.intercept(interceptor),

    on<Name extends keyof StackEvents>(name: Name, listener: StackEvents[Name]): () => void {
      listeners[name].add(listener);
      return () => listeners[name].delete(listener);
    },

    /** Resolves when no event is on its way, every queue but the DLQs is empty, and no function runs. */
    idle: () => whenIdle(() => engines.isQuiet() && functions.isQuiet()),

    /** Ends every function's process at once, as a power cut would; they start again when there is work. */
    killFunctions: () => functions.kill(),

    /** In reverse: the pollers, the functions, the engines, the ports. */
    async stop() {
      engines.stopWaiting();
      await functions.stop();
      await Promise.all([endpoint.stop(), site.stop()]);
      await engines.close();
    },
  };
}

export type LocalStack = Awaited<ReturnType<typeof startLocalStack>>;
