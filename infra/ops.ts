import { failed } from "./ops/failed.ts";
import { type OpsOptions, readOptions, usage } from "./ops/ops-options.ts";
import { redrive } from "./ops/redrive.ts";
import { rejected } from "./ops/rejected.ts";
import { reprocess } from "./ops/reprocess.ts";
import { findStage } from "./ops/stage.ts";
import { status } from "./ops/status.ts";
import { verify } from "./ops/verify.ts";

process.exitCode = await main();

async function main(): Promise<number> {
  let options: OpsOptions | "help";
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return 2;
  }
  if (options === "help") {
    console.log(usage);
    return 0;
  }
  try {
    return await run(options);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

async function run(options: OpsOptions): Promise<number> {
  const stage = await findStage(options.stage, options.state);
  switch (options.command) {
    case "status":
      return status(stage, options.subject);
    case "rejected":
      return rejected(stage);
    case "failed":
      return failed(stage);
    case "redrive":
      return redrive(stage);
    case "reprocess":
      return reprocess(stage, { prefix: options.prefix, since: options.since, stateDir: options.state });
    case "verify":
      return verify(stage, options.repair);
  }
}
