import type { Picture } from "../pixels/canvas.ts";

/** Of a picture's pixels: with more that show nothing it is a logo or a cut-out, which ends in mid-air where it fills a card. */
const mostTransparent = 0.25;
/** Of those looked at: with as many of one colour, a picture is a placeholder, or what is left of one that failed. */
const blank = 0.999;
/** Levels of a channel, which JPEG moves of one colour. */
const nearly = 4;
const looks = 20_000;

/** Throws where a card of this picture would show an empty ground behind its words. */
export function refuseUnseen({ rgba, width, height }: Picture) {
  const count = width * height;
  const step = Math.max(1, Math.floor(count / looks));
  let transparent = 0;
  let alike = 0;
  let seen = 0;
  /** As it is drawn: on white. */
  const channel = (i: number, c: number) => 255 + ((rgba[4 * i + c]! - 255) * rgba[4 * i + 3]!) / 255;
  for (let i = 0; i < count; i += step) {
    seen++;
    if (rgba[4 * i + 3]! < 128) transparent++;
    if ([0, 1, 2].every((c) => Math.abs(channel(i, c) - channel(0, c)) <= nearly)) alike++;
  }
  const share = transparent / seen;
  if (share > mostTransparent)
    throw new Error(
      `The picture is a cut-out: ${Math.round(share * 100)} % of it are transparent. Save it on a ground that fills it.`,
    );
  if (alike / seen >= blank) throw new Error("The picture is blank: all of it is of one colour.");
}
