import { readFileSync } from "node:fs";
import { openEngines } from "../../infra/local/engines.ts";
import { serveHttp } from "../../infra/local/gateway/serve-http.ts";
import { readTemplate } from "../../infra/local/template/read-template.ts";
import { fixtureTemplate } from "./fixture-template.ts";

/** Names of one resource of each kind, all empty, for the suite to use. */
export interface Resources {
  versionedBucket: string;
  plainBucket: string;
  queueUrl: string;
  queueArn: string;
  dlqUrl: string;
  dlqArn: string;
  fifoUrl: string;
  fifoDlqUrl: string;
  tableName: string;
  scheduleGroup: string;
  /** A role in which Scheduler may send to the queue. */
  schedulerRoleArn: string;
}

export interface Target {
  resources: Resources;
  /** Settings for SDK clients. */
  client: {
    endpoint?: string;
    region: string;
    credentials?: { accessKeyId: string; secretAccessKey: string };
    forcePathStyle?: boolean;
  };
  stop(): Promise<void>;
}

/**
 * What the suite runs against: the local engines; or, with CONTRACT_TARGET, what that JSON file names: `resources`, and
 * `client`, in which an absent `endpoint` means AWS and absent `credentials` those of the environment.
 */
export async function startTarget(): Promise<Target> {
  const named = process.env.CONTRACT_TARGET;
  if (named) {
    const { client, resources } = JSON.parse(readFileSync(named, "utf8")) as Target;
    return { client, resources, stop: async () => {} };
  }
  let handle: Parameters<typeof serveHttp>[1] = () => Promise.reject(new Error("Not yet."));
  const server = await serveHttp(0, (request) => handle(request));
  const addresses = { stackName: "contract", endpoint: server.url, siteOrigin: "http://site.example" };
  const template = readTemplate(fixtureTemplate, addresses);
  const engines = await openEngines(template, {
    onDead: () => {},
    onTrouble: (problem) => {
      throw new Error(problem);
    },
  });
  handle = (request) => engines.gateway.handle(request);
  return {
    resources: template.outputs as unknown as Resources,
    client: {
      endpoint: server.url,
      region: "us-east-1",
      credentials: { accessKeyId: "contract", secretAccessKey: "contract" },
      forcePathStyle: true,
    },
    async stop() {
      engines.stopWaiting();
      await server.stop();
      await engines.close();
    },
  };
}
