import { withMostMemory } from "./most-memory.ts";

/**
 * MB; a picture of the most pixels that are decoded takes a good half. A file may say that it is smaller than it is, and what
 * its decoder cannot have must not be the function's own.
 */
const mostMemory = 1024;

/** The codecs' types know only the browser's way, which fetches the module; all of them take a compiled one too. */
export async function start(
  init: unknown,
  wasm: Uint8Array,
  settings: Record<string, unknown> = {},
): Promise<void> {
  // The codecs hand out the browser's ImageData, which Node has not.
  (globalThis as { ImageData?: unknown }).ImageData ??= class {
    data: Uint8ClampedArray;
    width: number;
    height: number;
    constructor(data: Uint8ClampedArray, width: number, height: number) {
      this.data = data;
      this.width = width;
      this.height = height;
    }
  };
  await (init as (module: WebAssembly.Module, settings: object) => Promise<unknown>)(
    new WebAssembly.Module(withMostMemory(wasm, mostMemory)),
    settings,
  );
}
