import { parseArgs } from "node:util";
import { failed } from "./ops/failed.ts";
import { redrive } from "./ops/redrive.ts";
import { rejected } from "./ops/rejected.ts";
import { reprocess } from "./ops/reprocess.ts";
import { findStage, localStage } from "./ops/stage.ts";
import { status } from "./ops/status.ts";
import { verify } from "./ops/verify.ts";

const usage = `Usage: npm run -s ops -- <command> [--stage NAME] [--state DIR]

  status KEY                 where the upload at this inbox key is, and why
  rejected                   the uploads that stand rejected, and how to mend them
  failed                     what is in the dead-letter queues
  redrive                    send that back to where it failed
  reprocess [--prefix P] [--since INSTANT]
                             make the articles anew, as after a change of the masthead; can be interrupted and given again
  verify [--repair]          hold the site and the table against the inbox: what is missing, stale or left over

--stage is that of the deploy (dev, production…), found with your AWS credentials; without it, the stack that npm start
runs on this machine, whose state is in --state (.standfirst).`;

const { values, positionals } = parseArgs({
  options: {
    stage: { type: "string", default: localStage },
    state: { type: "string", default: ".standfirst" },
    prefix: { type: "string", default: "articles/" },
    since: { type: "string" },
    repair: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const [command, argument] = positionals;

try {
  if (values.help) console.log(usage);
  else process.exitCode = await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(): Promise<number> {
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
  console.error(usage);
  return 2;
}

function instant(text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const date = new Date(text);
  if (Number.isNaN(date.getTime()))
    throw new Error(`--since takes an instant such as 2026-11-01T00:00Z; found ${text}.`);
  return date;
}
