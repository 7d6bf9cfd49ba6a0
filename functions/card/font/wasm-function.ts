const types: Record<string, number> = { i: 0x7f, f: 0x7d };

/**
 * A JavaScript function as a WebAssembly one, so that it can stand in a function table: a module that imports it and
 * exports it again (WebAssembly.Function is not in V8 yet). It returns nothing.
 */
export function wasmFunction(parameters: string, fn: (...args: number[]) => unknown): unknown {
  const signature = [0x60, parameters.length, ...[...parameters].map((type) => types[type] ?? 0), 0];
  const bytes = [
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...[0x01, signature.length + 1, 0x01, ...signature],
    ...[0x02, 0x07, 0x01, 0x01, 0x65, 0x01, 0x66, 0x00, 0x00],
    ...[0x07, 0x05, 0x01, 0x01, 0x66, 0x00, 0x00],
  ];
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes)), {
    e: { f: fn },
  });
  return exports.f;
}
