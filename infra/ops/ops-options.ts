import { parseArgs } from "node:util";
import { localStage, localStateDir } from "./stage.ts";

export const usage = `Usage: npm run -s ops -- <command> [--stage NAME] [--state DIR]

  status KEY                 where an upload is, and why; its key in the inbox, its slug, or its page's address
  rejected                   the uploads that stand rejected, and how to mend them
  failed                     what is in the dead-letter queues
  redrive                    send that back to where it failed
  reprocess [--prefix P] [--since INSTANT]
                             make the articles anew, as after a change of the masthead; can be interrupted and given again
  verify [--repair]          hold the site and the table against the inbox: what is missing, stale or left over

--stage is that of the deploy (dev, production…), found with your AWS credentials; without it, the stack that npm start
runs on this machine, whose state is in --state (.standfirst).

Its exit status is 1 where it could not be done, failed lists a message, verify a difference, or status knows nothing of it;
2 where its words are wrong.`;

const everywhere = ["stage", "state"];

/** What each command takes besides `everywhere`; only status takes a word. */
const options = {
  status: [],
  rejected: [],
  failed: [],
  redrive: [],
  reprocess: ["prefix", "since"],
  verify: ["repair"],
} as const satisfies Record<string, string[]>;

export interface OpsOptions {
  command: keyof typeof options;
  /** For status: a key, a slug or an address. */
  subject: string;
  stage: string;
  state: string;
  prefix: string;
  since: Date | undefined;
  repair: boolean;
}

/**
 * Reads the command line; `help` where that was asked for. Throws with a sentence that says what is wrong: a word or an
 * option that a command does not have could be one that its giver relies on.
 */
export function readOptions(args: string[]): OpsOptions | "help" {
  const { values, positionals, tokens } = parseArgs({
    args,
    allowPositionals: true,
    tokens: true,
    options: {
      stage: { type: "string", default: localStage },
      state: { type: "string", default: localStateDir },
      prefix: { type: "string", default: "articles/" },
      since: { type: "string" },
      repair: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return "help";
  const [command, ...words] = positionals;
  if (command === undefined) throw new Error("Expected a command; found none.");
  if (!isCommand(command)) throw new Error(`Expected one of the commands below; found ${command}.`);

  const allowed: string[] = [...everywhere, ...options[command]];
  for (const token of tokens)
    if (token.kind === "option" && !allowed.includes(token.name))
      throw new Error(`${command} has no option --${token.name}.`);

  const [subject = "", ...extra] = command === "status" ? words : ["", ...words];
  if (command === "status" && subject === "") throw new Error("Expected a key after status; found none.");
  if (extra.length > 0) {
    const hint =
      command === "reprocess" ? " Only some uploads: --prefix, with the beginning of their keys." : "";
    const expected = command === "status" ? "one word after status" : `no word after ${command}`;
    throw new Error(`Expected ${expected}; found also ${extra.join(" ")}.${hint}`);
  }
  if (!values.prefix.startsWith("articles/"))
    throw new Error(`--prefix: expected the beginning of keys below articles/; found ${values.prefix}.`);
  return { ...values, command, subject, since: instant(values.since) };
}

function isCommand(word: string): word is OpsOptions["command"] {
  return Object.hasOwn(options, word);
}

function instant(text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const date = new Date(text);
  // JavaScript reads much else as dates, hours without a zone by the clock of this machine, and the 31st of November as the next day.
  const [, day] =
    /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.exec(text) ?? [];
  const isInstant = day && !Number.isNaN(date.getTime()) && new Date(day).toISOString().startsWith(day);
  if (!isInstant) throw new Error(`--since takes an instant such as 2026-11-01T00:00Z; found ${text}.`);
  return date;
}
