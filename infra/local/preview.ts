import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import { command } from "../command.ts";

const usage = `Usage: npm run -s preview -- [--out DIR] FILE…

Prints what would become of each file, a line of JSON for each article, without any engine. With --out also the cards and
the share page are written, to DIR/a/<slug>/ and DIR/cards/<slug>/.`;

process.exit(await command({ usage, read, run }));

interface PreviewOptions {
  out: string | undefined;
  files: string[];
}

async function run({ out, files }: PreviewOptions): Promise<number> {
  if (files.length === 0) {
    console.log(usage);
    return 2;
  }
  const missing = files.filter((file) => !statSync(file, { throwIfNoEntry: false })?.isFile());
  if (missing.length > 0) {
    for (const file of missing) console.error(`There is no file ${file}.`);
    return 1;
  }
  // Only now: with the code the masthead is read.
  const { preview } = await import("./preview-file.ts");
  for (const file of files) {
    for (const line of await preview(file, out)) console.log(JSON.stringify(line));
  }
  return 0;
}

function read(): PreviewOptions | "help" {
  const { values, positionals } = parseArgs({
    options: { out: { type: "string" }, help: { type: "boolean", short: "h" } },
    allowPositionals: true,
  });
  return values.help ? "help" : { out: values.out, files: positionals };
}
