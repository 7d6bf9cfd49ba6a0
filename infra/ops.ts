import { command } from "./command.ts";
import { type OpsOptions, readOptions, usage } from "./ops/ops-options.ts";
import { findStage } from "./ops/stage.ts";

process.exitCode = await command({
  usage,
  read: () => readOptions(process.argv.slice(2)),
  run,
  explain: (error) => String(error instanceof Error ? error.message : error),
});

/** Each command with no more of the SDK than it needs: reading that is most of its time. */
async function run(options: OpsOptions): Promise<number> {
  const stage = await findStage(options.stage, options.state);
  switch (options.command) {
    case "status":
      return (await import("./ops/status.ts")).status(stage, options.subject);
    case "rejected":
      return (await import("./ops/rejected.ts")).rejected(stage);
    case "failed":
      return (await import("./ops/failed.ts")).failed(stage);
    case "redrive":
      return (await import("./ops/redrive.ts")).redrive(stage);
    case "reprocess": {
      const { prefix, since, state: stateDir } = options;
      return (await import("./ops/reprocess.ts")).reprocess(stage, { prefix, since, stateDir });
    }
    case "verify":
      return (await import("./ops/verify.ts")).verify(stage, options.repair);
  }
}
