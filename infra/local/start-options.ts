import { parseArgs } from "node:util";
import { originPattern } from "../origin-pattern.ts";

export const usage = `Usage: npm start -- [options]
       npm start -- --once [--out DIR] [--json] FILE…

Runs the whole pipeline on this machine. Without --once it publishes what is in content/articles, then watches that folder:
a file dropped in, changed or removed there is published, published again or retracted. Ctrl-C ends it.

  --content DIR   watch this folder instead
  --port N        AWS endpoint (S3, SQS, DynamoDB…); the site is on the next port (4646)
  --state DIR     where everything is kept from one start to the next (.standfirst)
  --fresh         forget what is kept there first
  --origin URL    scheme and host that pages and cards name (the local site)
  --verbose       also show what the functions log

  --once          publish just these files, print what became of them, and end: with status 0 if all were published
  --out DIR       copy the finished site there, beside what is there
  --json          a line of JSON for each article instead of the table`;

/** Said where the stack has to be made first, which takes many seconds. */
export const synthesisLine =
  "Synthesizing the stack. That takes a while, and is done again only when the code changes …";

export const defaultContent = "content/articles";
export const defaultPort = 4646;
export const defaultState = ".standfirst";

export interface StartOptions {
  content: string;
  port: number;
  state: string;
  isFresh: boolean;
  origin: string | undefined;
  isVerbose: boolean;
  isJson: boolean;
  out: string | undefined;
  /** Files to publish once; undefined to watch. */
  once: string[] | undefined;
}

/** Reads the command line; `help` where that was asked for. Throws with a sentence that says what is wrong. */
export function readOptions(args: string[]): StartOptions | "help" {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      content: { type: "string" },
      port: { type: "string", default: String(defaultPort) },
      state: { type: "string", default: defaultState },
      fresh: { type: "boolean", default: false },
      origin: { type: "string" },
      verbose: { type: "boolean", default: false },
      once: { type: "boolean", default: false },
      out: { type: "string" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return "help";
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_534) {
    throw new Error(`--port: expected a number from 1 to 65534; found ${values.port}.`);
  }
  if (values.origin !== undefined && !originPattern.test(values.origin)) {
    throw new Error(`--origin: expected scheme and host without a slash at the end; found ${values.origin}.`);
  }
  if (values.once && positionals.length === 0)
    throw new Error("--once: expected files to publish; found none.");
  if (!values.once && positionals.length > 0) {
    throw new Error(`Expected --once before files to publish; found ${positionals[0]} without it.`);
  }
  if (!values.once && (values.out !== undefined || values.json)) {
    throw new Error("--out and --json go with --once.");
  }
  if (values.once && values.content !== undefined) {
    throw new Error("--content names a folder to watch, and --once publishes just the files that are named.");
  }
  return {
    content: values.content ?? defaultContent,
    port,
    state: values.state,
    isFresh: values.fresh,
    origin: values.origin,
    isVerbose: values.verbose,
    isJson: values.json,
    out: values.out,
    once: values.once ? positionals : undefined,
  };
}
