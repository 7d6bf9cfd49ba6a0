import fc from "fast-check";
import { expect, it } from "vitest";
import { coverage } from "../../functions/card/pixels/coverage.ts";

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
