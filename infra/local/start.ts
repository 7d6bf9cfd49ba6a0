import { told } from "../told.ts";
import { readOptions, type StartOptions, usage } from "./start-options.ts";

process.exitCode = await main();

async function main(): Promise<number> {
  let options: StartOptions | "help";
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return 2;
  }
  if (options === "help") {
    console.log(usage);
    return 0;
  }
  try {
    // Only now: with the code the masthead is read.
    if (options.once) return await (await import("./publish-once.ts")).publishOnce(options.once, options);
    const { watchContent } = await import("./watch-content.ts");
    await watchContent(options, interrupted());
    return 0;
  } catch (error) {
    console.error(explained(error, options));
    return 1;
  }
}

/** Resolves at the first Ctrl-C; a second one ends the process at once. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(130));
        resolve();
      });
    }
  });
}

function explained(error: unknown, { port }: StartOptions): string {
  const { code, port: taken } = error as { code?: string; port?: number };
  if (code === "EADDRINUSE") {
    return `Port ${taken} is taken, perhaps by another npm start. Choose two free ports in a row with: npm start -- --port ${port + 10}`;
  }
  return told(error);
}
