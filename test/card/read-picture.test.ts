import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cropAround } from "../../functions/card/picture/crop.ts";
import { photographOf } from "../../functions/card/picture/photograph.ts";
import { readPicture } from "../../functions/card/picture/read-picture.ts";
import { fadeOf } from "../../functions/card/picture/shade.ts";
import type { Picture } from "../../functions/card/pixels/canvas.ts";
import { cardAsset } from "../bench/cards/card-asset.ts";
import { aPng } from "./a-png.ts";

const file = (name: string) => readFileSync(new URL(`../fixtures/cards/${name}`, import.meta.url));

function at({ rgba, width }: Picture, x: number, y: number) {
  return [...rgba.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)];
}

describe("reading a picture", () => {
  it("takes a JPEG of four inks, as print leaves them, in its right colours", async () => {
    const picture = await readPicture(file("four-inks.jpg"), cardAsset);
    expect(picture).toMatchObject({ width: 300, height: 200 });
    const [red = 0, , blue = 0] = at(picture, 70, 90);
    expect(red).toBeGreaterThan(blue + 30);
  });

  it("turns a picture as its EXIF says", async () => {
    expect(await readPicture(file("turned-by-exif.jpg"), cardAsset)).toMatchObject({
      width: 300,
      height: 200,
    });
  });

  it.each([
    ["GIF89a", "a GIF"],
    ["II*\0", "a TIFF"],
    ["\0\0\0\x18ftypheic", "a HEIC photograph"],
    ["8BPS\0\x01", "a Photoshop file"],
    ["%PDF-1.7", "a PDF"],
    [
      '<?xml version="1.0"?>\n<!-- made by hand --><svg xmlns="http://www.w3.org/2000/svg">',
      "an SVG drawing",
    ],
    [
      '\xef\xbb\xbf<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">\n\n<svg>',
      "an SVG drawing",
    ],
    ["<!doctype html><svg>", "a web page"],
    ["", "an empty file"],
    ["RIFF....WAVEfmt ", "something else"],
  ])("says what it found where it expected a picture: %j", async (start, kind) => {
    const bytes = Buffer.concat([Buffer.from(start, "latin1"), Buffer.alloc(start === "" ? 0 : 100)]);
    await expect(readPicture(bytes, cardAsset)).rejects.toThrow(`found ${kind}. Save it as`);
  });

  it("is not deceived about a JPEG's size by what decoders step over", async () => {
    const frame = (width: number) => [
      0xff,
      0xc0,
      0,
      17,
      8,
      width >> 8,
      width & 255,
      width >> 8,
      width & 255,
      3,
    ];
    const hidden = [0xff, 0xe0, 0, 40, ...Array(38).fill(0)];
    hidden.splice(12, 10, ...frame(300));
    for (const stepped of [
      [0xff, 0x01],
      [0xff, 0xd0],
      [0xff, 0xff],
    ]) {
      const bytes = Buffer.from([0xff, 0xd8, ...stepped, ...hidden, ...frame(20_000), ...Array(60).fill(0)]);
      await expect(readPicture(bytes, cardAsset)).rejects.toThrow("20000 × 20000 pixels is larger");
    }
    const filled = Buffer.from([0xff, 0xd8, 0xff, 0x00, ...hidden, ...frame(20_000), ...Array(60).fill(0)]);
    await expect(readPicture(filled, cardAsset)).rejects.toThrow();
  });

  it("does not ponder over comments that no drawing follows", async () => {
    const bytes = Buffer.from(`${"<!---->\t".repeat(60)}>`);
    const start = performance.now();
    await expect(readPicture(bytes, cardAsset)).rejects.toThrow("found something else");
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  /** Red and green above blue and white, once it is upright. */
  it.each([
    ...["turned-3.png", "turned-8.jpg", "turned-5.webp", "turned-6.webp"],
    ...[2, 3, 4, 5, 6, 7, 8].map((orientation) => `turned-${orientation}.avif`),
  ])("turns a picture of every kind: %s", async (name) => {
    const picture = await readPicture(file(name), cardAsset);
    expect(picture).toMatchObject({ width: 300, height: 200 });
    const places = [
      [75, 50],
      [225, 50],
      [75, 150],
      [225, 150],
    ] as const;
    const colours = places.map(([x, y]) =>
      at(picture, x, y)
        .slice(0, 3)
        .map((value) => value > 120),
    );
    expect(colours).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
      [true, true, true],
    ]);
  });

  it("lays a transparent picture on white", async () => {
    const picture = await readPicture(
      aPng((x) => [30, 90, 60, x < 30 ? 0 : 255]),
      cardAsset,
    );
    expect(at(picture, 2, 2)).toEqual([255, 255, 255, 255]);
  });

  it("refuses a logo or a cut-out, which would end in mid-air", async () => {
    await expect(readPicture(file("transparent.png"), cardAsset)).rejects.toThrow(
      "The picture is a cut-out: 74 % of it are transparent.",
    );
  });

  it.each([
    ["of one colour", () => [128, 129, 128, 255], true],
    [
      "with a name on it",
      (x: number, y: number) => (y < 20 && x < 60 ? [0, 0, 0, 255] : [128, 128, 128, 255]),
      false,
    ],
    ["of mist", (x: number, y: number) => [200 + (x + y) / 50, 205, 208, 255], false],
  ])("refuses a blank picture, and no other: %s", async (_, pixel, isBlank) => {
    const reading = readPicture(aPng(pixel), cardAsset).then(
      () => null,
      (error: Error) => error.message,
    );
    expect(await reading).toBe(isBlank ? "The picture is blank: all of it is of one colour." : null);
  });

  it.each([
    ["with bytes changed", 0],
    ["with a part missing", 3_000],
  ])("refuses a JPEG that is damaged in its middle, and reads the next one: %s", async (_, missing) => {
    const whole = file("photograph.jpg");
    const middle = whole.length >> 1;
    const damaged = Buffer.concat([whole.subarray(0, middle), whole.subarray(middle + missing)]);
    if (missing === 0) damaged.fill(0x55, middle, middle + 4_000);
    await expect(readPicture(damaged, cardAsset)).rejects.toMatchObject({
      cause: expect.objectContaining({ message: expect.stringMatching(/^Corrupt JPEG data/) }),
    });
    expect(await readPicture(whole, cardAsset)).toMatchObject({ width: 1400, height: 933 });
  });

  it("takes a JPEG with a few stray bytes at its end, of which nothing is lost", async () => {
    const whole = file("photograph.jpg");
    const padded = Buffer.concat([whole.subarray(0, -2), Buffer.from([1, 1, 1]), whole.subarray(-2)]);
    expect(await readPicture(padded, cardAsset)).toMatchObject({ width: 1400, height: 933 });
  });

  it("reads the next one after a broken one, of every kind", async () => {
    const whole = file("photograph.jpg");
    const broken = Buffer.concat([whole.subarray(0, whole.length >> 1), Buffer.from([0xff, 0xd9])]);
    broken.fill(0xff, 200, 2_000);
    await readPicture(broken, cardAsset).catch(() => {});
    expect(await readPicture(whole, cardAsset)).toMatchObject({ width: 1400, height: 933 });
    const png = file("turned-3.png");
    await expect(readPicture(png.subarray(0, png.length >> 1), cardAsset)).rejects.toThrow();
    expect(await readPicture(png, cardAsset)).toMatchObject({ width: 300, height: 200 });
  });
});

describe("the crop", () => {
  /** A green field with noise, and a red coat with a face at one place of it. */
  function field(width: number, height: number, x: number, y: number, grains = 23): Picture {
    const rgba = new Uint8Array(width * height * 4).fill(255);
    for (let i = 0; i < width * height; i++) {
      const [px, py] = [i % width, Math.floor(i / width)];
      const [dx, dy] = [Math.abs(px - x), py - y];
      const grain = (i * 2_654_435_761) % grains;
      let colour = [60 + grain, 130 + grain, 50 + grain];
      if (dx < 60 && dy > 60 && dy < 260) colour = [190, 20, 25];
      if (Math.hypot(dx, dy) < 60) colour = [215, 160, 125];
      rgba.set(colour, i * 4);
    }
    return { width, height, rgba };
  }

  it.each([
    ["at the left", 1600, 600, 200, 200],
    ["at the right", 1600, 600, 1400, 200],
    ["in the middle", 1600, 600, 800, 200],
    ["at the top", 600, 1800, 300, 200],
    ["at the foot", 600, 1800, 300, 1500],
  ])("holds who is in the picture %s", (_, width, height, x, y) => {
    const photograph = photographOf(field(width, height, x, y));
    const scale = photograph.picture.width / width;
    for (const aspect of [1, 1200 / 630, 9 / 16]) {
      const crop = cropAround(photograph, aspect);
      expect(crop.width / crop.height).toBeCloseTo(aspect, 1);
      expect(x * scale).toBeGreaterThan(crop.left);
      expect(x * scale).toBeLessThan(crop.left + crop.width);
      expect(y * scale).toBeGreaterThan(crop.top);
      expect(y * scale).toBeLessThan(crop.top + crop.height);
    }
  });

  it.each([
    ["wide card", 1200 / 630, 1000, 1500, 700],
    ["square card", 1, 800, 1600, 900],
    ["tall card", 4 / 5, 600, 1800, 900],
  ])("of a tall picture leaves a face above the words of a %s", (_, aspect, width, height, y) => {
    const photograph = photographOf(field(width, height, width / 2, y));
    const scale = photograph.picture.width / width;
    const { top, height: tall } = cropAround(photograph, aspect, 0.45);
    expect((y + 60) * scale - top).toBeLessThan(0.45 * tall);
    expect((y - 60) * scale - top).toBeGreaterThan(0);
  });

  it("leaves a face above most of the shade, too, where there is room for it", async () => {
    const photograph = photographOf(await readPicture(file("photograph.jpg"), cardAsset));
    const { rgba, width } = photograph.picture;
    const isSkin = (at: number) => Math.hypot(rgba[at]! - 225, rgba[at + 1]! - 160, rgba[at + 2]! - 112) < 25;
    let [brow, chin] = [Number.POSITIVE_INFINITY, 0];
    for (let at = 0; at < rgba.length; at += 4) {
      if (!isSkin(at)) continue;
      const row = Math.floor(at / 4 / width);
      [brow, chin] = [Math.min(brow, row), Math.max(chin, row)];
    }
    const { top, height } = cropAround(photograph, 1200 / 630, 0.43);
    expect((chin - top) / height).toBeLessThan(0.43 - 0.4 * fadeOf({ width: 1200, height: 630 }));
    expect(brow).toBeGreaterThan(top);
  });

  it.each([
    ["right", 1200],
    ["left", 400],
  ])("of a wide picture leaves room beside a face at the %s", (_, x) => {
    const photograph = photographOf(field(1600, 900, x, 350));
    const scale = photograph.picture.width / 1600;
    const { left, width } = cropAround(photograph, 4 / 5, 0.45);
    expect((x - 60) * scale - left).toBeGreaterThan(0.06 * width);
    expect(left + width - (x + 60) * scale).toBeGreaterThan(0.06 * width);
  });

  it("is tighter where a face on calm ground would stand behind the words, as far as the picture is sharp", () => {
    const photograph = photographOf(field(900, 1350, 450, 600, 1));
    const scale = photograph.picture.width / 900;
    const chinBelowTop = (mostZoom: number) => {
      const { top, height } = cropAround(photograph, 2 / 3, 0.4, mostZoom);
      return (660 * scale - top) / height;
    };
    expect(chinBelowTop(1)).toBeGreaterThan(0.45);
    expect(chinBelowTop(1.25)).toBeLessThan(0.4);
  });

  it("is as large as it can be where the whole picture matters", () => {
    const photograph = photographOf(field(900, 1350, 450, 1100));
    const { height } = cropAround(photograph, 2 / 3, 0.4, 1.25);
    expect(height).toBe(photograph.picture.height);
  });
});

it("a damaged picture is read or told, whatever the damage, and hurts none that comes after it", async () => {
  const names = ["turned-3.png", "turned-8.jpg", "turned-5.webp", "turned-4.avif", "four-inks.jpg"];
  const damage = fc.record({
    name: fc.constantFrom(...names),
    end: fc.double({ min: 0.5, max: 1, noNaN: true }),
    changes: fc.array(fc.tuple(fc.oneof(fc.nat(300), fc.nat(20_000)), fc.nat(255)), { maxLength: 8 }),
  });
  const results = { read: 0, told: 0 };
  await fc.assert(
    fc.asyncProperty(damage, async ({ name, end, changes }) => {
      const whole = file(name);
      const bytes = Buffer.from(whole.subarray(0, end > 0.75 ? whole.length : end * whole.length));
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      const picture = await readPicture(bytes, cardAsset).catch((error: unknown) => {
        results.told++;
        expect(String(error)).toMatch(/^Error: (?:The picture|A picture of|Expected a JPEG)/);
      });
      if (picture) {
        results.read++;
        expect(picture.rgba.length).toBe(picture.width * picture.height * 4);
        const { left, top, width, height } = cropAround(photographOf(picture), 1.9);
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
        expect(left + width <= picture.width && top + height <= picture.height).toBe(true);
      }
      expect(await readPicture(whole, cardAsset)).toMatchObject({ width: 300, height: 200 });
    }),
    { seed: 6, numRuns: 120 },
  );
  expect(Math.min(results.read, results.told)).toBeGreaterThan(5);
});
