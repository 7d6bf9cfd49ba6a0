import { start } from "../picture/codec.ts";
import type { Picture } from "./canvas.ts";

type Encode = (picture: Picture, quality: number) => Promise<Uint8Array>;

let ready: Promise<Encode> | undefined;

/** What a card of 1200 × 630 may weigh, and larger ones in proportion: 300 KB. */
const bytesPerPixel = (300 * 1000) / (1200 * 630);

const qualities = [84, 74, 62, 48, 30, 15];

/** A JPEG by mozjpeg, at the best of a few qualities that keeps it small. */
export async function writeJpeg(picture: Picture, files: (name: string) => Uint8Array): Promise<Uint8Array> {
  ready ??= load(files);
  const encode = await ready;
  const most = bytesPerPixel * picture.width * picture.height;
  for (let i = 0; ; ) {
    const bytes = await encode(picture, qualities[i]!);
    if (bytes.length <= most || i === qualities.length - 1) return bytes;
    // A step takes about a fifth off: what is far too large need not be tried at each of them.
    const steps = 1 + Math.floor(Math.log(bytes.length / most) / Math.log(1.25));
    i = Math.min(qualities.length - 1, i + steps);
  }
}

async function load(files: (name: string) => Uint8Array): Promise<Encode> {
  const { default: encode, init } = await import("@jsquash/jpeg/encode.js");
  await start(init, files("jpeg-encode.wasm"));
  return async ({ rgba, width, height }, quality) => {
    const data = new Uint8ClampedArray(rgba.buffer as ArrayBuffer, rgba.byteOffset, rgba.length);
    const image = { data, width, height, colorSpace: "srgb" } as unknown as Parameters<typeof encode>[0];
    // Progressive scans would save three bytes in a hundred and take three times as long.
    return new Uint8Array(await encode(image, { quality, baseline: true, progressive: false }));
  };
}
