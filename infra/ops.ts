import { command } from "./command.ts";
import { failed } from "./ops/failed.ts";
import { type OpsOptions, readOptions, usage } from "./ops/ops-options.ts";
import { redrive } from "./ops/redrive.ts";
import { rejected } from "./ops/rejected.ts";
import { reprocess } from "./ops/reprocess.ts";
import { findStage } from "./ops/stage.ts";
import { status } from "./ops/status.ts";
import { verify } from "./ops/verify.ts";

process.exitCode = await command({
  usage,
  read: () => readOptions(process.argv.slice(2)),
  run,
  explain: (error) => String(error instanceof Error ? error.message : error),
});

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
