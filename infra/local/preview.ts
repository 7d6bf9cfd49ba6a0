import { parseArgs } from "node:util";
import { command } from "../command.ts";
import { expectFiles } from "./expect-files.ts";
import { expectFolder } from "./expect-folder.ts";

const usage = `Usage: npm run -s preview -- [--out DIR] FILE…

Prints what would become of each file, a line of JSON for each article, without any engine. With --out also the cards and
the share page are written, to DIR/a/<slug>/ and DIR/cards/<slug>/; a picture is read from beside the file, not fetched from
the web. What is left out of a card is said on standard error. Its status is 0 if every article could be published.`;

process.exit(await command({ usage, read, run }));

interface PreviewOptions {
  out: string | undefined;
  files: string[];
}

async function run({ out, files }: PreviewOptions): Promise<number> {
  expectFolder("--out", out);
  expectFiles(files);
  // Only now: with the code the masthead is read.
  const { preview } = await import("./preview-file.ts");
  let isRejected = false;
  for (const file of files) {
    for await (const line of preview(file, out)) {
      isRejected ||= "rejected" in line;
      console.log(JSON.stringify(line));
    }
  }
  return isRejected ? 1 : 0;
}

function read(): PreviewOptions | "help" {
  const { values, positionals } = parseArgs({
    options: { out: { type: "string" }, help: { type: "boolean", short: "h" } },
    allowPositionals: true,
  });
  if (values.help) return "help";
  if (positionals.length === 0) throw new Error("Expected files to read; found none.");
  return { out: values.out, files: positionals };
}
