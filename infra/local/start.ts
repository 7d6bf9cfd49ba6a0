import { command } from "../command.ts";
import { told } from "../told.ts";
import { expectFolder } from "./expect-folder.ts";
import { startCommand } from "./start-command.ts";
import { readOptions, type StartOptions, usage } from "./start-options.ts";

process.exitCode = await command({
  usage,
  read: () => readOptions(process.argv.slice(2)),
  run: start,
  explain: explained,
});

async function start(options: StartOptions): Promise<number> {
  expectFolder("--state", options.state);
  expectFolder("--out", options.out);
  // Only now: with the code the masthead is read.
  if (options.once) return await (await import("./publish-once.ts")).publishOnce(options.once, options);
  const { watchContent } = await import("./watch-content.ts");
  await watchContent(options, interrupted());
  return 0;
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

function explained(error: unknown, options: StartOptions): string {
  const { code, port: taken } = error as { code?: string; port?: number };
  if (code === "EADDRINUSE") {
    return `Port ${taken} is taken, perhaps by another npm start. Choose two free ports in a row with: ${startCommand({ ...options, port: options.port + 10 })}`;
  }
  return told(error);
}
