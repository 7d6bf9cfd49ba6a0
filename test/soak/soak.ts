import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { command } from "../../infra/command.ts";
import { quickArticles } from "./planned-uploads.ts";
import { pushArticles } from "./push-articles.ts";

const usage = `Usage: npm run -s soak -- [--quick] [--articles N] [--histories N] [--calls] [--fuzz SECONDS]

Without options, all of it, which takes hours. With some, only those:

  --articles N     pushes N articles (10,000) through the synthesized stack: half as a flood, half as a stream; 5 % that cannot
                   be published, 5 % corrected, 2 % deleted, one in 200 that goes to a DLQ and is sent back. Prints a report as
                   JSON.
  --histories N    random histories (20,000) of an inbox, each of which must end in a fresh publication of it
  --calls          cuts, delays and garbles every call of every step, not only a sample
  --fuzz SECONDS   any bytes as uploads, keys and mastheads, each for so long (600)
  --quick          --articles ${quickArticles}

Ends with status 1 if anything was lost.`;

process.exit(await command({ usage, read, run }));

interface SoakOptions {
  /** How many of each; 0: none. */
  articles: number;
  histories: number;
  fuzzSeconds: number;
  everyCall: boolean;
}

function read(): SoakOptions | "help" {
  const { values } = parseArgs({
    options: {
      quick: { type: "boolean" },
      articles: { type: "string" },
      histories: { type: "string" },
      calls: { type: "boolean" },
      fuzz: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return "help";
  const isAll = Object.keys(values).length === 0;
  const number = (name: "articles" | "histories" | "fuzz", all: number) => {
    const text = values[name] ?? String(isAll ? all : 0);
    if (!/^\d+$/.test(text)) throw new Error(`--${name}: expected a whole number; found ${text}.`);
    return Number(text);
  };
  return {
    articles: number("articles", 10_000) || (values.quick ? quickArticles : 0),
    histories: number("histories", 20_000),
    fuzzSeconds: number("fuzz", 600),
    everyCall: values.calls ?? isAll,
  };
}

async function run({ articles, histories, fuzzSeconds, everyCall }: SoakOptions): Promise<number> {
  let isWhole = true;
  if (articles > 0) {
    const report = await pushArticles(articles);
    console.log(JSON.stringify(report, null, 2));
    isWhole &&= report.lost.length === 0 && report.dead === report.sentBack;
  }
  if (histories > 0) isWhole = runTests("convergence", { HISTORIES: String(histories) }) && isWhole;
  if (everyCall) isWhole = runTests("crash-points wire-faults", { EVERY_CALL: "1" }) && isWhole;
  if (fuzzSeconds > 0)
    isWhole = runTests("fuzz hostile-keys masthead-fuzz", { FUZZ_SECONDS: String(fuzzSeconds) }) && isWhole;
  return isWhole ? 0 : 1;
}

/** Whether they passed. */
function runTests(names: string, environment: Record<string, string>): boolean {
  const files = names.split(" ").map((name) => `test/reliability/${name}`);
  const { status } = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...files], {
    env: { ...process.env, ...environment },
    stdio: "inherit",
  });
  return status === 0;
}
