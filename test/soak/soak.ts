import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
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

const { values } = parseArgs({
  options: {
    quick: { type: "boolean" },
    articles: { type: "string" },
    histories: { type: "string" },
    calls: { type: "boolean" },
    fuzz: { type: "string" },
    help: { type: "boolean" },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const isAll = Object.keys(values).length === 0;
const articles = Number(values.articles ?? (values.quick ? quickArticles : isAll ? 10_000 : 0));
const histories = values.histories ?? (isAll ? "20000" : undefined);
const fuzz = values.fuzz ?? (isAll ? "600" : undefined);

let isWhole = true;
if (articles > 0) {
  const report = await pushArticles(articles);
  console.log(JSON.stringify(report, null, 2));
  isWhole &&= report.lost.length === 0 && report.dead === report.sentBack;
}
if (histories) runTests("convergence", { HISTORIES: histories });
if (values.calls || isAll) runTests("crash-points wire-faults", { EVERY_CALL: "1" });
if (fuzz) runTests("fuzz hostile-keys masthead-fuzz", { FUZZ_SECONDS: fuzz });
process.exit(isWhole ? 0 : 1);

function runTests(names: string, environment: Record<string, string>) {
  const files = names.split(" ").map((name) => `test/reliability/${name}`);
  const { status } = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...files], {
    env: { ...process.env, ...environment },
    stdio: "inherit",
  });
  isWhole &&= status === 0;
}
