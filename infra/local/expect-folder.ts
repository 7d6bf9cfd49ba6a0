import { statSync } from "node:fs";

/** Throws where an option is to name a folder, which may be still to be made, and names a file. */
export function expectFolder(option: string, name: string | undefined): void {
  const found = name === undefined ? undefined : statSync(name, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) throw new Error(`${option}: expected a folder; found the file ${name}.`);
}
