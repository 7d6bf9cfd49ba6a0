import { start } from "../picture/codec.ts";

type Encode = (rgba: Uint8Array, width: number, height: number, quality: number) => Promise<Uint8Array>;

let ready: Promise<Encode> | undefined;

/** What a card of 1200 × 630 may weigh, and larger ones in proportion: 300 KB. */
const bytesPerPixel = (300 * 1000) / (1200 * 630);

/** A progressive JPEG by mozjpeg, at the best of a few qualities that keeps it small. */
export async function writeJpeg(
  width: number,
  height: number,
  rgb: Uint8Array,
  files: (name: string) => Uint8Array,
): Promise<Uint8Array> {
  ready ??= load(files);
  const encode = await ready;
  const rgba = new Uint8Array(width * height * 4).fill(255);
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4) {
    rgba[to] = rgb[from]!;
    rgba[to + 1] = rgb[from + 1]!;
    rgba[to + 2] = rgb[from + 2]!;
  }
  let bytes = new Uint8Array(0);
  for (const quality of [84, 74, 62, 48, 30]) {
    bytes = new Uint8Array(await encode(rgba, width, height, quality));
    if (bytes.length <= bytesPerPixel * width * height) break;
  }
  return bytes;
}

async function load(files: (name: string) => Uint8Array): Promise<Encode> {
  const { default: encode, init } = await import("@jsquash/jpeg/encode.js");
  await start(init, files("jpeg-encode.wasm"));
  return async (rgba, width, height, quality) => {
    const data = new Uint8ClampedArray(rgba.buffer as ArrayBuffer);
    const image = { data, width, height, colorSpace: "srgb" };
    return new Uint8Array(await encode(image as unknown as Parameters<typeof encode>[0], { quality }));
  };
}
