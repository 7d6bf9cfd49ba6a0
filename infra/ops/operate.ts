import { command } from "../command.ts";
import { type OpsOptions, readOptions, usage } from "./ops-options.ts";
import { findStage } from "./stage.ts";

/** Does what the words after `npm run ops --` say; its exit status. */
export function operate(words: string[]): Promise<number> {
  return command({
    usage,
    read: () => readOptions(words),
    run,
    explain: (error) => String(error instanceof Error ? error.message : error),
  });
}

/** Each command with no more of the SDK than it needs: reading that is most of its time. */
async function run(options: OpsOptions): Promise<number> {
  const stage = await findStage(options.stage, options.state);
  switch (options.command) {
    case "status":
      return (await import("./status.ts")).status(stage, options.subject);
    case "rejected":
      return (await import("./rejected.ts")).rejected(stage);
    case "failed":
      return (await import("./failed.ts")).failed(stage);
    case "redrive":
      return (await import("./redrive.ts")).redrive(stage);
    case "reprocess": {
      const { prefix, since, state: stateDir } = options;
      return (await import("./reprocess.ts")).reprocess(stage, { prefix, since, stateDir });
    }
    case "verify":
      return (await import("./verify.ts")).verify(stage, options.repair);
  }
}
