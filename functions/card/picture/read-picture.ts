import type { Picture } from "../pixels/canvas.ts";
import { start } from "./codec.ts";
import { pictureHeader } from "./picture-header.ts";

type Decode = (bytes: Uint8Array) => Promise<Picture>;

/** Larger pictures are refused before they are decoded: this many pixels take 200 MB. */
const mostPixels = 50_000_000;
const leastSide = 200;

const endOfJpeg = Buffer.from([0xff, 0xd9]);

const decoders = new Map<string, Promise<Decode>>();

/** Decodes a JPEG (turned as its EXIF says), PNG, WebP or AVIF. Throws where it is none of these, broken, or of no use. */
export async function readPicture(bytes: Uint8Array, files: (name: string) => Uint8Array): Promise<Picture> {
  const header = pictureHeader(bytes);
  if (!header) throw new Error("Expected a JPEG, PNG, WebP or AVIF picture.");
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
  let decoder = decoders.get(type);
  if (!decoder) {
    decoder = loaders[type](files);
    decoders.set(type, decoder);
  }
  return (await decoder)(bytes);
}

const loaders: Record<
  "jpeg" | "png" | "webp" | "avif",
  (files: (name: string) => Uint8Array) => Promise<Decode>
> = {
  async jpeg(files) {
    const { default: decode, init } = await import("@jsquash/jpeg/decode.js");
    await start(init, files("jpeg-decode.wasm"));
    return async (bytes) => picture(await decode(alone(bytes), { preserveOrientation: true }));
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
