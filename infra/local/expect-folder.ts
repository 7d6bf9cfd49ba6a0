import { accessSync, constants, statSync } from "node:fs";

/** Throws where an option is to name a folder to write to, which may be still to be made, and names a file, or somebody else's. */
export function expectFolder(option: string, name: string | undefined): void {
  const found = name === undefined ? undefined : statSync(name, { throwIfNoEntry: false });
  if (!name || !found) return;
  if (!found.isDirectory()) throw new Error(`${option}: expected a folder; found the file ${name}.`);
  try {
    accessSync(name, constants.W_OK);
  } catch (cause) {
    throw new Error(`${option}: the folder ${name} cannot be written to; name another one.`, { cause });
  }
}
