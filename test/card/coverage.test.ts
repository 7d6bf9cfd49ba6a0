import fc from "fast-check";
import { expect, it } from "vitest";
import { coverage } from "../../functions/card/pixels/coverage.ts";
import { plainCoverage } from "./plain-coverage.ts";

const point = fc.float({ min: Math.fround(-0.3), max: Math.fround(1.2), noNaN: true });
const polygon = fc.array(fc.tuple(point, point), { minLength: 3, maxLength: 3 });

/** The same by counting points on a grid of 24 × 24 in each pixel. */
function counted(corners: [number, number][], size: number, x: number, y: number): number {
  let inside = 0;
  for (let i = 0; i < 24 * 24; i++) {
    const px = (x + ((i % 24) + 0.5) / 24) / size;
    const py = -(y + (Math.floor(i / 24) + 0.5) / 24) / size;
    const sides = corners.map(([ax, ay], j) => {
      const [bx, by] = corners[(j + 1) % 3]!;
      return (bx - ax) * (py - ay) - (by - ay) * (px - ax);
    });
    if (sides.every((side) => side >= 0) || sides.every((side) => side <= 0)) inside++;
  }
  return (inside / (24 * 24)) * 255;
}

it("covers each pixel by the part of it that lies in the outline", () => {
  fc.assert(
    fc.property(polygon, fc.integer({ min: 4, max: 24 }), (corners, size) => {
      const outline = Float32Array.from(corners.flatMap(([x, y], i) => [i === 0 ? 0 : 1, x, y]));
      const { left, top, width, height, alpha } = coverage(outline, size, 0);
      for (let i = 0; i < alpha.length; i++) {
        const expected = counted(
          corners as [number, number][],
          size,
          left + (i % width),
          top + Math.floor(i / width),
        );
        expect(Math.abs(alpha[i]! - expected)).toBeLessThan(16);
      }
      expect(alpha.length).toBe(width * height);
    }),
    { seed: 3, numRuns: 60 },
  );
});

/** Commands of an outline with so many points each: lines, and curves of both kinds. */
const command = fc.constantFrom(0, 1, 2, 3).chain((kind) => {
  const points = [1, 1, 2, 3][kind]!;
  const numbers = fc.array(point, { minLength: 2 * points, maxLength: 2 * points });
  return numbers.map((all) => [kind, ...all]);
});

it("is what plain TypeScript finds, of any curves, sizes and places", () => {
  const outlines = fc.array(command, { maxLength: 20 });
  fc.assert(
    fc.property(
      outlines,
      fc.integer({ min: 1, max: 90 }),
      fc.constantFrom(0, 0.25, 0.5, 0.75),
      (all, size, shift) => {
        const outline = Float32Array.from(all.flat());
        const { alpha, ...place } = coverage(outline, size, shift);
        const { alpha: wanted, ...its } = plainCoverage(outline, size, shift);
        // It has a zero of its own for what lies above.
        expect(place).toEqual({ ...its, left: its.left + 0, top: its.top + 0 });
        expect(alpha.length).toBe(wanted.length);
        // Square roots and hypotenuses may be rounded otherwise.
        expect(alpha.every((one, i) => Math.abs(one - wanted[i]!) <= 1)).toBe(true);
      },
    ),
    { seed: 3, numRuns: 400 },
  );
});

it("draws a glyph of any size", () => {
  const square = Float32Array.of(0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1);
  const { width, height, alpha } = coverage(square, 1500, 0);
  expect([width, height]).toEqual([1501, 1501]);
  expect(alpha[1499 * width + 1499]).toBe(255);
});
