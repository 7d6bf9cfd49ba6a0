import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CloudFormationClient, DescribeStacksCommand } from "@aws-sdk/client-cloudformation";

/** A running stack, on AWS or on this machine: the outputs of its template by name. */
export interface Stage {
  name: string;
  output(name: string): string;
}

export const localStage = "local";

/**
 * Finds the stack of a stage through CloudFormation, with the caller's own credentials; `local` is the one that
 * `npm start` runs, which says in its state folder where it is. The SDK's clients made afterwards reach that one.
 */
export async function findStage(name: string, stateDir: string): Promise<Stage> {
  const outputs = name === localStage ? localOutputs(stateDir) : await deployedOutputs(stackName(name));
  return {
    name,
    output(key) {
      const value = outputs[key];
      if (value === undefined) {
        throw new Error(`The stack of stage ${name} has no output ${key}; deploy this version of it first.`);
      }
      return value;
    },
  };
}

function stackName(stage: string): string {
  return `standfirst-${stage}`;
}

function localOutputs(stateDir: string): Record<string, string> {
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
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: "operator",
    AWS_SECRET_ACCESS_KEY: "operator",
  });
  return outputs;
}

async function deployedOutputs(stack: string): Promise<Record<string, string>> {
  const { Stacks } = await new CloudFormationClient({}).send(new DescribeStacksCommand({ StackName: stack }));
  const outputs = Stacks?.[0]?.Outputs ?? [];
  return Object.fromEntries(
    outputs.map(({ OutputKey, OutputValue }) => [OutputKey ?? "", OutputValue ?? ""]),
  );
}
