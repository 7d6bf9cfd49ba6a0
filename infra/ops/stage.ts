import { existsSync, readFileSync, statSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";

/** A running stack, on AWS or on this machine: the outputs of its template by name. */
export interface Stage {
  name: string;
  /** When it was last deployed, or started on this machine: what was made before may be in an older style. */
  deployedAt: Date;
  output(name: string): string;
  /** How a person gives an operator's command for this stage. */
  command(words: string): string;
}

/** The stage that `npm start` runs on this machine, and where it keeps its state. */
export const localStage = "local";
export const localStateDir = ".standfirst";

/**
 * Finds the stack of a stage through CloudFormation, with the caller's own credentials; `local` is the one that
 * `npm start` runs, which says in its state folder where it is. The SDK's clients made afterwards reach that one.
 */
export async function findStage(name: string, stateDir: string): Promise<Stage> {
  const isLocal = name === localStage;
  const { outputs, deployedAt } = isLocal ? await localStack(stateDir) : await deployedStack(name);
  const flag = isLocal ? (stateDir === localStateDir ? "" : ` --state ${stateDir}`) : ` --stage ${name}`;
  return {
    name,
    deployedAt,
    command: (words) => `npm run ops -- ${words}${flag}`,
    output(key) {
      const value = outputs[key];
      if (value === undefined) {
        throw new Error(`The stack of stage ${name} has no output ${key}; deploy this version of it first.`);
      }
      return value;
    },
  };
}

/** Of a running stack. */
interface Deployed {
  outputs: Record<string, string>;
  deployedAt: Date;
}

async function localStack(stateDir: string): Promise<Deployed> {
  const file = join(stateDir, "outputs.json");
  if (!existsSync(file)) {
    throw new Error(
      `Nothing runs on this machine: ${file} is not there. Start it with npm start, or name a --stage on AWS.`,
    );
  }
  const { endpoint, region, outputs } = JSON.parse(readFileSync(file, "utf8")) as {
    endpoint: string;
    region: string;
    outputs: Record<string, string>;
  };
  if (!(await answers(new URL(endpoint)))) {
    throw new Error(
      `Nothing answers at ${endpoint}, where npm start last ran with its state in ${stateDir}. Start it again; nothing is lost.`,
    );
  }
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: "operator",
    AWS_SECRET_ACCESS_KEY: "operator",
  });
  return { outputs, deployedAt: statSync(file).mtime };
}

function answers({ hostname, port }: URL): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) });
    const end = (isThere: boolean) => {
      socket.destroy();
      resolve(isThere);
    };
    socket.once("connect", () => end(true)).once("error", () => end(false));
  });
}

async function deployedStack(stage: string): Promise<Deployed> {
  const { CloudFormationClient, DescribeStacksCommand } = await import("@aws-sdk/client-cloudformation");
  const StackName = `standfirst-${stage}`;
  const cloudformation = new CloudFormationClient({});
  try {
    const { Stacks } = await cloudformation.send(new DescribeStacksCommand({ StackName }));
    const { Outputs = [], CreationTime, LastUpdatedTime = CreationTime } = Stacks?.[0] ?? {};
    const named = Outputs.map(({ OutputKey, OutputValue }) => [OutputKey ?? "", OutputValue ?? ""] as const);
    return { outputs: Object.fromEntries(named), deployedAt: LastUpdatedTime ?? new Date(0) };
  } catch (cause) {
    const message = (cause as Error).message.replace(/\.$/, "");
    throw new Error(
      `CloudFormation was asked for the stack ${StackName}: ${message}. ${todoAfter(message)}`,
      { cause },
    );
  }
}

function todoAfter(message: string): string {
  if (/does not exist|failed to satisfy constraint/.test(message))
    return "Name the stage that was deployed (-c stage=…), and the region that it is in (AWS_REGION).";
  if (message.startsWith("The local stack has no"))
    return "AWS_ENDPOINT_URL leads to what npm start runs: unset it, or leave out --stage.";
  return "This takes your AWS credentials and the region of the deploy, such as AWS_PROFILE and AWS_REGION.";
}
