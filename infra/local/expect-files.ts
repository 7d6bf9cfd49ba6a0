import { statSync } from "node:fs";

/** Throws with a sentence for each of the names that is no file's. */
export function expectFiles(names: string[]): void {
  const problems = names.flatMap((name) => {
    const found = statSync(name, { throwIfNoEntry: false });
    if (found?.isFile()) return [];
    return found?.isDirectory()
      ? `${name} is a folder: name the files in it, such as ${name.replace(/\/$/, "")}/*.txt.`
      : `There is no file ${name}.`;
  });
  if (problems.length > 0) throw new Error(problems.join("\n"));
}
