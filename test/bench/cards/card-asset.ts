import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cardFiles } from "../../../functions/card/font-files.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const places = new Map(cardFiles.map(({ name, from }) => [name, from]));

/** What a bundle has beside it in `assets/`, read from node_modules. */
export function cardAsset(name: string): Uint8Array {
  const from = places.get(name);
  if (!from) throw new Error(`${name} is not among the files that a bundle carries.`);
  return readFileSync(root + from);
}
