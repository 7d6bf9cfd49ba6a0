import { readFileSync } from "node:fs";
import { App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { readConfiguration } from "./configuration.ts";
import { StandfirstStack } from "./standfirst-stack.ts";

export interface AppOptions {
  /** Settings of `infra/configuration.ts`; they win over those of the command line. */
  context?: Record<string, unknown>;
  /** Folder of the cloud assembly; by default the one that the CDK CLI names, else a temporary one. */
  outdir?: string;
  /** Whether the template is held to AWS's validator and cdk-nag, which takes seconds. */
  checks?: boolean;
  /** Seconds; by default what AWS's index needs. */
  leastListingsDelay?: number;
}

/** The application with its one stack, the same whether the CDK CLI or another program synthesizes it. */
export function createApp({ context = {}, outdir, checks = true, leastListingsDelay }: AppOptions = {}): App {
  const app = new App({
    outdir,
    // The CLI passes cdk.json's context along; without it, these flags would be missing and the template another.
    context: featureFlags(),
    postCliContext: context,
    analyticsReporting: false,
    builtinCloudFormationValidation: checks,
  });
  const configuration = readConfiguration(app.node.getAllContext(), leastListingsDelay);
  new StandfirstStack(app, "Standfirst", configuration);
  if (checks) Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { verbose: true }));
  return app;
}

function featureFlags(): Record<string, unknown> {
  const text = readFileSync(new URL("../cdk.json", import.meta.url), "utf8");
  try {
    return (JSON.parse(text) as { context: Record<string, unknown> }).context;
  } catch (cause) {
    throw new Error(`cdk.json: ${(cause as Error).message}`, { cause });
  }
}
