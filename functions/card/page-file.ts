import type { Picture } from "./pixels/canvas.ts";
import { packRuns, unpackRuns } from "./runs.ts";
import type { Box } from "./satori.ts";

/** A template's page in one format and direction: its frames, and all pixels that no article changes. */
export interface DrawnPage {
  frames: Record<string, Box>;
  /** Its own ground, in few colours; or what lies over a photograph, transparent where that shows. */
  ground: IndexedPicture | Picture;
}

/** Indices into a palette of `0xrrggbb`, one byte for each pixel. */
export interface IndexedPicture {
  width: number;
  height: number;
  indices: Uint8Array;
  palette: number[];
}

interface Header extends Pick<DrawnPage, "frames"> {
  width: number;
  height: number;
  /** Null where the pixels are RGBA. */
  palette: number[] | null;
}

/** A page as a file: the length of a JSON header (four bytes, little-endian), the header, and the pixels as runs. */
export function writePage({ frames, ground }: DrawnPage): Uint8Array {
  const { width, height } = ground;
  const [palette, pixels] =
    "palette" in ground
      ? [ground.palette, ground.indices]
      : [null, new Uint32Array(ground.rgba.slice().buffer)];
  const header = Buffer.from(JSON.stringify({ frames, width, height, palette } satisfies Header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  return Buffer.concat([length, header, packRuns(pixels, width)]);
}

export function readPage(file: Uint8Array): DrawnPage {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const start = 4 + bytes.readUInt32LE();
  const { frames, width, height, palette } = JSON.parse(bytes.toString("utf8", 4, start)) as Header;
  const pixels = palette ? new Uint8Array(width * height) : new Uint32Array(width * height);
  unpackRuns(bytes.subarray(start), pixels, width);
  const ground = palette
    ? { width, height, indices: pixels as Uint8Array, palette }
    : { width, height, rgba: new Uint8Array(pixels.buffer) };
  return { frames, ground };
}
