import { describe, expect, it } from "vitest";
import { withMostMemory } from "../../functions/card/picture/most-memory.ts";
import { cardAsset } from "../bench/cards/card-asset.ts";

const megabyte = 2 ** 20;
/** One memory of one page at least, exported as `m`; its limit in bytes as compilers write them. */
const aModule = (...limit: number[]) =>
  new Uint8Array([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...[5, 3 + limit.length, 1, limit.length > 0 ? 1 : 0, 1, ...limit],
    ...[7, 5, 1, 1, 0x6d, 2, 0],
  ]);
const grown = (wasm: Uint8Array<ArrayBuffer>) => {
  const { m } = new WebAssembly.Instance(new WebAssembly.Module(wasm)).exports as { m: WebAssembly.Memory };
  for (let grows = 0; grows < 100; grows++) {
    try {
      m.grow(1);
    } catch {
      break;
    }
  }
  return m.buffer.byteLength / megabyte;
};

describe("a decoder's memory", () => {
  it("ends at so many MB, or before that if it says so itself", () => {
    expect(grown(withMostMemory(aModule(0x80, 0x80, 0x02), 4))).toBeCloseTo(4, 0);
    expect(grown(withMostMemory(aModule(0x21), 4))).toBeCloseTo(2, 0);
  });

  it("ends also where the module says no end", () => {
    expect(grown(withMostMemory(aModule(), 4))).toBeCloseTo(4, 0);
  });

  it.each(["jpeg", "png", "webp", "avif"])("ends for %s, and the module is one still", (codec) => {
    const bounded = withMostMemory(cardAsset(`${codec}-decode.wasm`), 1_024);
    expect(() => new WebAssembly.Module(bounded)).not.toThrow();
  });

  it("is asked for where there is none to bound", () => {
    const none = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
    expect(() => withMostMemory(none, 4)).toThrow("one memory of its own");
  });
});
