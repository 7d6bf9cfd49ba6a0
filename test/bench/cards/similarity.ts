import { readPng } from "./read-png.ts";

export interface Similarity {
  /** Mean structural similarity (SSIM, 8 × 8 windows) where either picture has ink, at the best alignment. */
  ssim: number;
  /** The largest mean difference of a square of 8 × 8 pixels, 0 to 1: a dot on the wrong side shows here. */
  worst: number;
  /** Where the second picture lies against the first. */
  shift: { x: number; y: number };
}

interface Grey {
  width: number;
  height: number;
  luma: Float32Array;
}

/** Compares two PNGs of dark text on white; the second may be moved by a few pixels. */
export async function similarity(
  one: Uint8Array,
  other: Uint8Array,
  reach = { x: 1, y: 16 },
): Promise<Similarity> {
  const [a, b] = [grey(await readPng(one)), grey(await readPng(other))];
  let best = { x: 0, y: 0, error: Number.POSITIVE_INFINITY };
  for (let y = -reach.y; y <= reach.y; y++) {
    for (let x = -reach.x; x <= reach.x; x++) {
      const error = meanSquare(a, b, x, y);
      if (error < best.error) best = { x, y, error };
    }
  }
  return {
    ssim: ssimAt(a, b, best.x, best.y),
    worst: worstAt(a, b, best.x, best.y),
    shift: { x: best.x, y: best.y },
  };
}

function grey({ width, height, rgba }: { width: number; height: number; rgba: Uint8Array }): Grey {
  const luma = new Float32Array(width * height);
  for (let i = 0; i < luma.length; i++)
    luma[i] = 0.299 * rgba[4 * i]! + 0.587 * rgba[4 * i + 1]! + 0.114 * rgba[4 * i + 2]!;
  return { width, height, luma };
}

function at({ width, height, luma }: Grey, x: number, y: number): number {
  return x < 0 || y < 0 || x >= width || y >= height ? 255 : luma[y * width + x]!;
}

function meanSquare(a: Grey, b: Grey, dx: number, dy: number): number {
  let sum = 0;
  for (let y = 0; y < a.height; y += 2) {
    for (let x = 0; x < a.width; x += 2) sum += (at(a, x, y) - at(b, x - dx, y - dy)) ** 2;
  }
  return sum;
}

function ssimAt(a: Grey, b: Grey, dx: number, dy: number): number {
  const [c1, c2] = [(0.01 * 255) ** 2, (0.03 * 255) ** 2];
  let [total, windows] = [0, 0];
  for (let top = 0; top + 8 <= Math.max(a.height, b.height + dy); top += 4) {
    for (let left = 0; left + 8 <= a.width; left += 4) {
      let [sa, sb, saa, sbb, sab, ink] = [0, 0, 0, 0, 0, 0];
      for (let y = top; y < top + 8; y++) {
        for (let x = left; x < left + 8; x++) {
          const [p, q] = [at(a, x, y), at(b, x - dx, y - dy)];
          sa += p;
          sb += q;
          saa += p * p;
          sbb += q * q;
          sab += p * q;
          if (p < 250 || q < 250) ink++;
        }
      }
      if (ink === 0) continue;
      const [ma, mb] = [sa / 64, sb / 64];
      const [va, vb, cov] = [saa / 64 - ma * ma, sbb / 64 - mb * mb, sab / 64 - ma * mb];
      total += ((2 * ma * mb + c1) * (2 * cov + c2)) / ((ma * ma + mb * mb + c1) * (va + vb + c2));
      windows++;
    }
  }
  return windows === 0 ? 1 : total / windows;
}

function worstAt(a: Grey, b: Grey, dx: number, dy: number): number {
  let worst = 0;
  for (let top = 0; top + 8 <= a.height; top += 4) {
    for (let left = 0; left + 8 <= a.width; left += 4) {
      let sum = 0;
      for (let y = top; y < top + 8; y++) {
        for (let x = left; x < left + 8; x++) sum += Math.abs(at(a, x, y) - at(b, x - dx, y - dy));
      }
      worst = Math.max(worst, sum / 64 / 255);
    }
  }
  return worst;
}
