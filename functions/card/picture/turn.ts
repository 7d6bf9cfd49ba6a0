import type { Picture } from "../pixels/canvas.ts";
import type { Orientation } from "./orientation.ts";

/** A picture as its camera was held. */
export function turned({ width, height, rgba }: Picture, orientation: Orientation): Picture {
  if (orientation === 1) return { width, height, rgba };
  const isOnItsSide = orientation >= 5;
  const made = isOnItsSide ? { width: height, height: width } : { width, height };
  const fromRight = [2, 3, 7, 8].includes(orientation);
  const fromFoot = [3, 4, 6, 7].includes(orientation);
  const first = (fromRight ? width - 1 : 0) + (fromFoot ? height - 1 : 0) * width;
  const along = fromRight ? -1 : 1;
  const down = fromFoot ? -width : width;
  const [right, below] = isOnItsSide ? [down, along] : [along, down];
  const source = pixelsOf(rgba);
  const pixels = new Uint32Array(source.length);
  for (let y = 0, to = 0; y < made.height; y++) {
    for (let x = 0, from = first + y * below; x < made.width; x++, from += right)
      pixels[to++] = source[from]!;
  }
  return { ...made, rgba: new Uint8Array(pixels.buffer) };
}

function pixelsOf(rgba: Uint8Array): Uint32Array {
  const aligned = rgba.byteOffset % 4 === 0 ? rgba : rgba.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
}
