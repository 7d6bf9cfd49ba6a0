import type { KnownRows } from "./deflate/known-rows.ts";
import type { Picture } from "./pixels/canvas.ts";
import type { Plate } from "./pixels/plate.ts";
import { packRuns, unpackRuns } from "./runs.ts";
import type { Box } from "./satori.ts";

/** A template's page in one format and direction: its frames, and all pixels that no article changes. */
export interface DrawnPage {
  frames: Record<string, Box>;
  /** Its own ground, in few colours; or what lies over a photograph, transparent where that shows. */
  ground: Plate | Picture;
}

interface Header extends Pick<DrawnPage, "frames"> {
  width: number;
  height: number;
  /** Null where the pixels are RGBA. */
  plate: { palette: number[]; beside: number; runs: number } | null;
}

/**
 * A page as a file: the length of a JSON header (four bytes, little-endian), the header, what packing needs to know of the rows
 * of a plate (to find it out takes a fresh process longer than all else), and the pixels as runs.
 */
export function writePage({ frames, ground }: DrawnPage): Uint8Array {
  const { width, height } = ground;
  if ("rgba" in ground) {
    const pixels = new Uint32Array(ground.rgba.slice().buffer);
    return concat({ frames, width, height, plate: null }, [packRuns(pixels, width)]);
  }
  const { rows, palette } = ground;
  const plate = { palette, beside: rows.beside, runs: rows.ends.length };
  const known = [rows.sums, rows.weighted, rows.firsts, rows.ends, rows.distances];
  const bytes = known.map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  );
  return concat({ frames, width, height, plate }, [...bytes, packRuns(rows.data, rows.stride)]);
}

function concat(header: Header, parts: Uint8Array[]): Uint8Array {
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return Buffer.concat([length, json, ...parts]);
}

export function readPage(file: Uint8Array): DrawnPage {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  let at = 4 + bytes.readUInt32LE();
  const { frames, width, height, plate } = JSON.parse(bytes.toString("utf8", 4, at)) as Header;
  if (!plate) {
    const pixels = new Uint32Array(width * height);
    unpackRuns(bytes.subarray(at), pixels, width);
    return { frames, ground: { width, height, rgba: new Uint8Array(pixels.buffer) } };
  }
  // A copy, because a view of numbers must begin at a multiple of their size.
  const take = (length: number) => {
    at += length;
    return Uint8Array.from(bytes.subarray(at - length, at)).buffer;
  };
  const stride = width + 1;
  const rows: KnownRows = {
    data: new Uint8Array(stride * height),
    stride,
    beside: plate.beside,
    sums: new Uint32Array(take(4 * height)),
    weighted: new Uint32Array(take(4 * height)),
    firsts: new Uint32Array(take(4 * height + 4)),
    ends: new Uint16Array(take(2 * plate.runs)),
    distances: new Uint16Array(take(2 * plate.runs)),
  };
  unpackRuns(bytes.subarray(at), rows.data, stride);
  return { frames, ground: { width, height, rows, palette: plate.palette } };
}
