import { wasmFunction } from "./wasm-function.ts";

type Call = (...args: number[]) => number;

/** HarfBuzz's C functions in its WebAssembly memory, without the loader that harfbuzzjs wraps around them. */
export interface HarfBuzz {
  call: Record<string, Call>;
  memory: WebAssembly.Memory;
  /** Makes a JavaScript function callable from C; gives its pointer. `f` is a float, `i` an integer or pointer. */
  callback(parameters: string, fn: (...args: number[]) => unknown): number;
}

/** Instantiates `hb.wasm` of the package harfbuzzjs. */
export function loadHarfBuzz(wasm: Uint8Array): HarfBuzz {
  let memory: WebAssembly.Memory;
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(wasm), {
    wasi_snapshot_preview1: { proc_exit: failed("proc_exit") },
    env: {
      _emscripten_runtime_keepalive_clear: () => {},
      _abort_js: failed("abort"),
      _setitimer_js: () => 0,
      emscripten_resize_heap: (bytes: number) => {
        memory.grow(
          Math.ceil((Math.max(bytes, memory.buffer.byteLength * 1.2) - memory.buffer.byteLength) / 65_536),
        );
        return 1;
      },
    },
  });
  memory = exports.memory as WebAssembly.Memory;
  const table = exports.__indirect_function_table as WebAssembly.Table;
  const call = exports as unknown as Record<string, Call>;
  call.__wasm_call_ctors?.();
  return {
    call,
    memory,
    callback(parameters, fn) {
      const index = table.grow(1);
      table.set(index, wasmFunction(parameters, fn));
      return index;
    },
  };
}

function failed(what: string) {
  return () => {
    throw new Error(`HarfBuzz called ${what}: out of memory, or a font that it cannot read.`);
  };
}
