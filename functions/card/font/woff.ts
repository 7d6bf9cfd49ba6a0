import { inflateSync } from "node:zlib";

/** The sfnt (TrueType or OpenType) inside a WOFF 1.0 file; `only` leaves out all other tables. */
export function readWoff(woff: Uint8Array, only?: (tag: string) => boolean): Uint8Array {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (woff.length < 44 || view.getUint32(0) !== 0x774f4646) throw new Error("Expected a WOFF 1.0 font file.");
  const tables = [];
  for (let i = 0, entry = 44; i < view.getUint16(12); i++, entry += 20) {
    const tag = String.fromCharCode(...woff.subarray(entry, entry + 4));
    if (only && !only(tag)) continue;
    const packed = woff.subarray(view.getUint32(entry + 4)).subarray(0, view.getUint32(entry + 8));
    const length = view.getUint32(entry + 12);
    const bytes = packed.length < length ? inflateSync(packed) : packed;
    tables.push({ tag: view.getUint32(entry), checksum: view.getUint32(entry + 16), bytes });
  }
  return writeSfnt(view.getUint32(4), tables);
}

function writeSfnt(
  flavour: number,
  tables: { tag: number; checksum: number; bytes: Uint8Array }[],
): Uint8Array {
  const head = 12 + 16 * tables.length;
  const sfnt = new Uint8Array(tables.reduce((size, { bytes }) => size + padded(bytes.length), head));
  const view = new DataView(sfnt.buffer);
  view.setUint32(0, flavour);
  view.setUint16(4, tables.length);
  let offset = head;
  for (const [i, { tag, checksum, bytes }] of tables.entries()) {
    const fields = [tag, checksum, offset, bytes.length];
    for (const [j, field] of fields.entries()) view.setUint32(12 + 16 * i + 4 * j, field);
    sfnt.set(bytes, offset);
    offset += padded(bytes.length);
  }
  return sfnt;
}

function padded(length: number) {
  return (length + 3) & ~3;
}
