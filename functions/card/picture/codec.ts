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
    new WebAssembly.Module(wasm),
    settings,
  );
}
