import { parseArgs } from "node:util";
import { failed } from "./ops/failed.ts";
import { redrive } from "./ops/redrive.ts";
import { rejected } from "./ops/rejected.ts";
import { reprocess } from "./ops/reprocess.ts";
import { findStage, localStage, localStateDir } from "./ops/stage.ts";
import { status } from "./ops/status.ts";
import { verify } from "./ops/verify.ts";

const usage = `Usage: npm run -s ops -- <command> [--stage NAME] [--state DIR]

  status KEY                 where an upload is, and why; its key in the inbox, its slug, or its page's address
  rejected                   the uploads that stand rejected, and how to mend them
  failed                     what is in the dead-letter queues
  redrive                    send that back to where it failed
  reprocess [--prefix P] [--since INSTANT]
                             make the articles anew, as after a change of the masthead; can be interrupted and given again
  verify [--repair]          hold the site and the table against the inbox: what is missing, stale or left over

--stage is that of the deploy (dev, production…), found with your AWS credentials; without it, the stack that npm start
runs on this machine, whose state is in --state (.standfirst).`;

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(): Promise<number> {
  const words = read();
  if (!words) return 2;
  const { values, positionals } = words;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const [command, argument] = positionals;
  const stage = () => findStage(values.stage, values.state);
  switch (command) {
    case "status":
      if (argument) return status(await stage(), argument);
      break;
    case "rejected":
      return rejected(await stage());
    case "failed":
      return failed(await stage());
    case "redrive":
      return redrive(await stage());
    case "reprocess":
      return reprocess(await stage(), {
        prefix: values.prefix,
        since: instant(values.since),
        stateDir: values.state,
      });
    case "verify":
      return verify(await stage(), values.repair);
  }
  const problem =
    command === undefined
      ? "Expected a command; found none."
      : command === "status"
        ? "Expected a key after status; found none."
        : `Expected one of the commands below; found ${command}.`;
  console.error(`${problem}\n\n${usage}`);
  return 2;
}

/** Undefined where a word is not known; what is wrong with it has been said then. */
function read() {
  try {
    return parseArgs({
      options: {
        stage: { type: "string", default: localStage },
        state: { type: "string", default: localStateDir },
        prefix: { type: "string", default: "articles/" },
        since: { type: "string" },
        repair: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
      allowPositionals: true,
    });
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    return undefined;
  }
}

function instant(text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const date = new Date(text);
  if (Number.isNaN(date.getTime()))
    throw new Error(`--since takes an instant such as 2026-11-01T00:00Z; found ${text}.`);
  return date;
}
