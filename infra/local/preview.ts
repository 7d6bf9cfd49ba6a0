import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import { told } from "../told.ts";

const usage = `Usage: npm run -s preview -- [--out DIR] FILE…

Prints what would become of each file, a line of JSON for each article, without any engine. With --out also the cards and
the share page are written, to DIR/a/<slug>/ and DIR/cards/<slug>/.`;

process.exit(await main());

async function main(): Promise<number> {
  let words: ReturnType<typeof read>;
  try {
    words = read();
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    return 2;
  }
  const { values, positionals } = words;
  if (values.help || positionals.length === 0) {
    console.log(usage);
    return values.help ? 0 : 2;
  }
  const missing = positionals.filter((file) => !statSync(file, { throwIfNoEntry: false })?.isFile());
  if (missing.length > 0) {
    for (const file of missing) console.error(`There is no file ${file}.`);
    return 1;
  }
  try {
    // Only now: with the code the masthead is read.
    const { preview } = await import("./preview-file.ts");
    for (const file of positionals) {
      for (const line of await preview(file, values.out)) console.log(JSON.stringify(line));
    }
    return 0;
  } catch (error) {
    console.error(told(error));
    return 1;
  }
}

function read() {
  return parseArgs({
    options: { out: { type: "string" }, help: { type: "boolean", short: "h" } },
    allowPositionals: true,
  });
}
