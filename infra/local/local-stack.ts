import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { keepUsed } from "../build-shelf.ts";
import { readAssembly } from "./assembly.ts";
import { type Engines, openEngines } from "./engines.ts";
import type { Reply, Request } from "./gateway/call.ts";
import { askedAsHere, fromNoPage } from "./gateway/from-here.ts";
import type { Interceptor } from "./gateway/gateway.ts";
import { serveHttp } from "./gateway/serve-http.ts";
import { runFunctions } from "./lambda/run-functions.ts";
import type { Message } from "./sqs/message.ts";
import { stackEvents } from "./stack-events.ts";
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
  /** Of the AWS endpoint and of the site; 0 takes any free one. */
  port?: number;
  sitePort?: number;
  /** Scheme and host that pages and cards name; absent: the local site's. */
  siteOrigin?: string;
  /** Seconds after which a failed message is tried again at the latest; absent: as the step said, or the queue does. */
  retrySeconds?: number;
  /** Around the site: pages for those at this machine only. */
  desk?: (request: Request) => Reply | Promise<Reply> | undefined;
  /** The stack has to be synthesized first. */
  onSynthesis?: () => void;
  onTrouble?: (problem: string) => void;
}

/** Runs the synthesized stack on this machine, until it is stopped. */
export async function startLocalStack(options: LocalStackOptions = {}) {
  const {
    stateDir,
    port = 0,
    sitePort = 0,
    retrySeconds,
    onTrouble: tellOfTrouble = console.error,
  } = options;
  const folder =
    options.assembly ??
    (await synthesize(options.assemblyDir ?? ".standfirst/assemblies", {}, options.onSynthesis));
  const assembly = readAssembly(folder);
  if (stateDir) mkdirSync(stateDir, { recursive: true });
  const { on, tell } = stackEvents();

  // The ports come first: queues and pages have addresses with them inside.
  let handle: (request: Request) => Promise<Reply>;
  let serveSite: (request: Request) => Reply | Promise<Reply>;
  const endpoint = await serveHttp(
    port,
    fromNoPage((request) => handle(request)),
  );
  const endUse = keepUsed(folder);
  let site: Server | undefined;
  let engines: Engines | undefined;
  let functions: Functions | undefined;
  let isStopped = false;
  /** Calls that the stop itself cuts off are none. */
  const onTrouble = (problem: string) => {
    if (!isStopped) tellOfTrouble(problem);
  };
  /** In reverse: the pollers, the functions, the ports, the engines. */
  const stop = async () => {
    isStopped = true;
    engines?.stopWaiting();
    await functions?.stop();
    await Promise.all([endpoint.stop(), site?.stop()]);
    await engines?.close();
    endUse();
  };

  try {
    site = await serveHttp(
      sitePort,
      askedAsHere((request) => serveSite(request), options.siteOrigin),
    );
    const template = readTemplate(assembly.template, {
      stackName: assembly.stackName,
      endpoint: endpoint.url,
      siteOrigin: options.siteOrigin ?? site.url,
    });
    const onDead = (message: Message, dlqArn: string) => tell("dead", message, dlqArn);
    const opened = await openEngines(template, { ...(stateDir ? { stateDir } : {}), onDead, onTrouble });
    engines = opened;
    opened.buses.listen((bus, event) => tell("event", event, bus));
    handle = opened.gateway.handle;
    serveSite = (request) => options.desk?.(request) ?? opened.serveSite(request);
    const started = await runFunctions(template, assembly, opened, {
      endpoint: endpoint.url,
      processes: availableParallelism(),
      ...(retrySeconds === undefined ? {} : { retrySeconds }),
      onLine: (name, line) => tell("line", name, line),
      onFailure: (failure) => tell("failure", failure),
      onTrouble,
    });
    functions = started;
    const { outputs } = template;
    if (stateDir) {
      const found = { endpoint: endpoint.url, region: place.region, site: site.url, outputs };
      writeFileSync(join(stateDir, "outputs.json"), `${JSON.stringify(found, null, 2)}\n`);
    }
    return {
      endpoint: endpoint.url,
      siteUrl: site.url,
      region: place.region,
      /** Of the template, by name. */
      outputs,
      /** Settings for SDK clients: someone who may do everything. */
      clientSettings: {
        endpoint: endpoint.url,
        region: place.region,
        credentials: { accessKeyId: "operator", secretAccessKey: "operator" },
        forcePathStyle: true,
      },
      queues: opened.queues,
      scheduler: opened.scheduler,
      intercept: (interceptor: Interceptor): (() => void) => opened.gateway.intercept(interceptor),
      on,

      /** Resolves when no event is on its way, every queue but the DLQs is empty, and no function runs; or at the stop. */
      idle: () => whenIdle(() => isStopped || (opened.isQuiet() && started.isQuiet())),

      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Server = Awaited<ReturnType<typeof serveHttp>>;
type Functions = Awaited<ReturnType<typeof runFunctions>>;

export type LocalStack = Awaited<ReturnType<typeof startLocalStack>>;
