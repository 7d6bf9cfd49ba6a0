import { told } from "./told.ts";

interface Command<Options> {
  usage: string;
  /** Reads the words after the command; throws with a sentence that says what is wrong with them. */
  read: () => Options | "help";
  /** Resolves to the exit status. */
  run: (options: Options) => Promise<number>;
  /** What a person is told of an error. */
  explain?: (error: unknown, options: Options) => string;
}

/** Runs a command; its exit status: 2 where its words are wrong, 1 where it failed. Both are said on stderr. */
export async function command<Options>(of: Command<Options>): Promise<number> {
  const { usage, read, run, explain = told } = of;
  process.stdout.off("error", forgiveEnough).on("error", forgiveEnough);
  let options: Options | "help";
  try {
    options = read();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return 2;
  }
  if (options === "help") {
    console.log(usage);
    return 0;
  }
  try {
    return await run(options);
  } catch (error) {
    console.error(explain(error, options));
    return 1;
  }
}

/** Whoever reads it may have read enough (`| head`); what the command does, it ends. */
function forgiveEnough(error: NodeJS.ErrnoException) {
  if (error.code !== "EPIPE") throw error;
}
