import { readFileSync } from "node:fs";

/** A font or WebAssembly file that was put beside the bundle, in `assets/`. */
export function cardAsset(name: string): Uint8Array {
  return readFileSync(new URL(`assets/${name}`, import.meta.url));
}
