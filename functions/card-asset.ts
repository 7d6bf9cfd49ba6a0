import { existsSync, readFileSync } from "node:fs";

/** A font or WebAssembly file that was put beside the bundle, in `assets/`. */
export function cardAsset(name: string): Uint8Array {
  return readFileSync(new URL(`assets/${name}`, import.meta.url));
}

/** A page that was drawn when the bundle was made; null for one that was not. */
export function drawnPage(name: string): Uint8Array | null {
  const place = new URL(`assets/${name}`, import.meta.url);
  return existsSync(place) ? readFileSync(place) : null;
}
