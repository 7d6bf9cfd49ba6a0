import { avifOrientation, exifOrientation, type Orientation } from "./orientation.ts";

export interface PictureHeader {
  type: "jpeg" | "png" | "webp" | "avif";
  width: number;
  height: number;
  /** Of a JPEG: 1 for grey, 3 for colour, 4 for print. */
  inks?: number;
  orientation: Orientation;
}

/** What a file says it is, from its first bytes; null for anything but JPEG, PNG, WebP and AVIF. Decodes nothing. */
export function pictureHeader(bytes: Uint8Array): PictureHeader | null {
  if (bytes.length < 32) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (at: number, length: number) => String.fromCharCode(...bytes.subarray(at, at + length));
  if (text(1, 3) === "PNG") return pngHeader(view);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegHeader(view);
  if (text(0, 4) === "RIFF" && text(8, 4) === "WEBP") {
    const size = webpSize(view, text(12, 4));
    return size && { type: "webp", ...size, orientation: webpOrientation(view) };
  }
  if (text(4, 4) === "ftyp" && /avi[fs]/.test(text(8, 24))) return avifHeader(bytes, view);
  return null;
}

const exif = { png: 0x65584966, webp: 0x45584946, jpeg: 0x45786966 };

function pngHeader(view: DataView): PictureHeader {
  let orientation = 1;
  for (let at = 8; at + 12 <= view.byteLength; at += 12 + view.getUint32(at)) {
    if (view.getUint32(at + 4) === exif.png) orientation = exifOrientation(view, at + 8);
  }
  return { type: "png", width: view.getUint32(16), height: view.getUint32(20), orientation };
}

function jpegHeader(view: DataView): PictureHeader | null {
  let orientation = 1;
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    // What decoders step over has no length; taken for one, it would hide the frame that they see behind another.
    if (marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    if (marker < 0xc0) return null;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return { type: "jpeg", width, height, inks: view.getUint8(at + 9), orientation };
    }
    if (marker === 0xe1 && view.getUint32(at + 4) === exif.jpeg) orientation = exifOrientation(view, at + 4);
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** Of the chunk that stands behind the pixels, as a rule. */
function webpOrientation(view: DataView): Orientation {
  for (let at = 12; at + 8 <= view.byteLength; ) {
    const length = view.getUint32(at + 4, true);
    if (view.getUint32(at) === exif.webp) return exifOrientation(view, at + 8);
    at += 8 + length + (length & 1);
  }
  return 1;
}

function webpSize(view: DataView, chunk: string): { width: number; height: number } | null {
  const u24 = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  if (chunk === "VP8X") return { width: u24(24) + 1, height: u24(27) + 1 };
  if (chunk === "VP8 ")
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (chunk !== "VP8L") return null;
  const bits = view.getUint32(21, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
}

/** The largest `ispe` (image spatial extents) box: thumbnails and tiles have smaller ones. */
function avifHeader(bytes: Uint8Array, view: DataView): PictureHeader | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 65_536));
  const orientation = avifOrientation(head);
  let found: PictureHeader | null = null;
  for (let at = head.indexOf("ispe"); at >= 0 && at + 16 <= head.length; at = head.indexOf("ispe", at + 4)) {
    const [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (!found || width * height > found.width * found.height)
      found = { type: "avif", width, height, orientation };
  }
  return found;
}
