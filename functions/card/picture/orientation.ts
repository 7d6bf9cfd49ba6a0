/** How a picture must be turned, in EXIF's numbers: 1 as it is, 2–4 mirrored or upside down, 5–8 with its sides exchanged. */
export type Orientation = number;

const orientationTag = 0x0112;

/** Of EXIF data that begin here, with or without the name that JPEG puts before them; 1 where they say nothing. */
export function exifOrientation(view: DataView, start: number): Orientation {
  const isNamed = start + 6 <= view.byteLength && view.getUint32(start) === 0x45786966;
  const tiff = isNamed ? start + 6 : start;
  if (tiff + 8 > view.byteLength) return 1;
  const little = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, little);
  if (directory + 2 > view.byteLength) return 1;
  const count = view.getUint16(directory, little);
  for (let i = 0, entry = directory + 2; i < count && entry + 12 <= view.byteLength; i++, entry += 12) {
    if (view.getUint16(entry, little) === orientationTag) return known(view.getUint16(entry + 8, little));
  }
  return 1;
}

function known(orientation: number): Orientation {
  return orientation >= 1 && orientation <= 8 ? orientation : 1;
}

/** Of an AVIF file, which has boxes of its own for it: `irot` counts quarter turns to the left, then `imir` mirrors. */
export function avifOrientation(head: Buffer): Orientation {
  const turns = contentOf(head, "irot") ?? 0;
  const axis = contentOf(head, "imir");
  const upright = [1, 8, 3, 6][turns & 3]!;
  if (axis === null) return upright;
  const [topToBottom, sideToSide] = { 1: [4, 2], 8: [5, 7], 3: [2, 4], 6: [7, 5] }[upright]!;
  return (axis & 1) === 0 ? topToBottom! : sideToSide!;
}

function contentOf(head: Buffer, box: string): number | null {
  const at = head.indexOf(box);
  return at < 4 || at + 4 >= head.length || head.readUInt32BE(at - 4) !== 9 ? null : head[at + 4]!;
}
