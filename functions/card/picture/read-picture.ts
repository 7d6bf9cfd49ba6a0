import type { Picture } from "../pixels/canvas.ts";
import { start } from "./codec.ts";
import { flattened } from "./flatten.ts";
import { kindOfFile } from "./kind-of-file.ts";
import { pictureHeader } from "./picture-header.ts";
import { refuseUnseen } from "./refuse-unseen.ts";
import { turned } from "./turn.ts";

type Decode = (bytes: Uint8Array) => Promise<Picture>;

/** Larger pictures are refused before they are decoded: this many pixels take 200 MB. */
const mostPixels = 50_000_000;
const leastSide = 200;

const endOfJpeg = Buffer.from([0xff, 0xd9]);

/** A few bytes too many before the end cost nothing of the picture; more of them, or inside of it, are what could not be read. */
const stray = /: 1?\d extraneous bytes before marker 0xd9$/;

const decoders = new Map<string, Promise<Decode>>();

/** Decodes a JPEG, PNG, WebP or AVIF, turned as it says it should be. Throws where it is none of these, broken, or of no use. */
export async function readPicture(bytes: Uint8Array, files: (name: string) => Uint8Array): Promise<Picture> {
  const header = pictureHeader(bytes);
  if (!header)
    throw new Error(
      `Expected a JPEG, PNG, WebP or AVIF picture; found ${kindOfFile(bytes)}. Save it as one of them, best as a JPEG.`,
    );
  const { type, width, height } = header;
  if (width * height > mostPixels)
    throw new Error(`A picture of ${width} × ${height} pixels is larger than ${mostPixels} pixels.`);
  if (Math.min(width, height) < leastSide)
    throw new Error(
      `A picture of ${width} × ${height} pixels is too small for a card: ${leastSide} at least.`,
    );
  // The decoder fills what is missing with grey and says nothing.
  if (
    type === "jpeg" &&
    !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(endOfJpeg, bytes.length >> 1)
  )
    throw new Error("The picture breaks off before its end.");
  const codec = header.inks === 4 ? "print" : type;
  const decoder = decoders.get(codec) ?? loaders[codec](files);
  decoders.set(codec, decoder);
  const decoded = await decodedBy(codec, decoder, bytes);
  refuseUnseen(decoded);
  const picture = flattened(decoded);
  // mozjpeg has turned it.
  return codec === "jpeg" ? picture : turned(picture, header.orientation);
}

type Codec = "jpeg" | "print" | "png" | "webp" | "avif";

async function decodedBy(codec: Codec, decoder: Promise<Decode>, bytes: Uint8Array): Promise<Picture> {
  try {
    return await (await decoder)(bytes);
  } catch (error) {
    // A codec that gave up has left its memory as it was then, and some of them never work again.
    decoders.delete(codec);
    throw new Error("The picture is broken, or of a kind that its codec does not know.", { cause: error });
  }
}

const loaders: Record<Codec, (files: (name: string) => Uint8Array) => Promise<Decode>> = {
  async jpeg(files) {
    const { default: decode, init } = await import("@jsquash/jpeg/decode.js");
    // Of damage the decoder makes grey or garbage, and tells it here only.
    let told: string[] = [];
    await start(init, files("jpeg-decode.wasm"), { printErr: (line: string) => told.push(line) });
    return async (bytes) => {
      told = [];
      const decoded = await decode(alone(bytes), { preserveOrientation: true });
      const damage = told.find((line) => /^Corrupt|^Premature/.test(line) && !stray.test(line));
      if (damage) throw new Error(damage);
      return picture(decoded);
    };
  },
  // mozjpeg ends at a picture of four inks (CMYK), as print leaves them.
  async print() {
    const { decode } = (await import("jpeg-js")).default;
    return async (bytes) => {
      const { data, width, height } = decode(bytes, { useTArray: true, maxMemoryUsageInMB: 800 });
      return { width, height, rgba: data };
    };
  },
  async png(files) {
    const { decode, init } = await import("@jsquash/png/decode.js");
    await start(init, files("png-decode.wasm"));
    return async (bytes) => picture(await decode(alone(bytes)));
  },
  async webp(files) {
    const { default: decode, init } = await import("@jsquash/webp/decode.js");
    await start(init, files("webp-decode.wasm"));
    return async (bytes) => picture(await decode(alone(bytes)));
  },
  async avif(files) {
    const { default: decode, init } = await import("@jsquash/avif/decode.js");
    await start(init, files("avif-decode.wasm"));
    return async (bytes) => picture(await decode(alone(bytes)));
  },
};

function alone(bytes: Uint8Array): ArrayBuffer {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

function picture(decoded: { data: Uint8ClampedArray; width: number; height: number } | null): Picture {
  if (!decoded) throw new Error("The picture is broken.");
  const { data, width, height } = decoded;
  return { width, height, rgba: new Uint8Array(data.buffer, data.byteOffset, data.byteLength) };
}
