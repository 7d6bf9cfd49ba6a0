/** Prints how a command is used, and ends the process: with status 0 where `word` asks for it, else 2. */
export function endWithUsage(usage: string, word: string | undefined): never {
  console.log(usage);
  process.exit(word === "--help" || word === "-h" ? 0 : 2);
}
