const memorySection = 5;
const pagesPerMegabyte = 16;

/**
 * The module with a memory that grows to so many MB at most; beyond, it is told that there is none. Throws where the module
 * has no memory of its own, or more than one.
 * https://webassembly.github.io/spec/core/binary/modules.html#memory-section
 */
export function withMostMemory(wasm: Uint8Array, megabytes: number): Uint8Array<ArrayBuffer> {
  for (let at = 8; at < wasm.length; ) {
    const size = readNumber(wasm, at + 1);
    const end = size.end + size.value;
    if (wasm[at] === memorySection) {
      const count = readNumber(wasm, size.end);
      if (count.value !== 1) break;
      const hasMost = (wasm[count.end]! & 1) === 1;
      const least = readNumber(wasm, count.end + 1);
      const asked = hasMost ? readNumber(wasm, least.end).value : Number.POSITIVE_INFINITY;
      const most = Math.max(least.value, Math.min(asked, megabytes * pagesPerMegabyte));
      const section = [1, 1, ...numberBytes(least.value), ...numberBytes(most)];
      const before = wasm.subarray(0, at);
      return Uint8Array.from(
        Buffer.concat([before, Uint8Array.of(memorySection, section.length, ...section), wasm.subarray(end)]),
      );
    }
    at = end;
  }
  throw new Error("Expected a WebAssembly module with one memory of its own.");
}

/** LEB128, of 32 bits at most. */
function readNumber(bytes: Uint8Array, start: number): { value: number; end: number } {
  let value = 0;
  for (let at = start, share = 1; ; share *= 128) {
    const byte = bytes[at++]!;
    value += (byte & 0x7f) * share;
    if (byte < 0x80) return { value, end: at };
  }
}

function numberBytes(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...numberBytes(value >>> 7)];
}
