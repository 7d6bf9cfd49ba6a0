import { type Kernel, takeKernel } from "./start-kernel.ts";

/** How much of each pixel a shape covers, 0–255, and where its top left pixel lies from the origin (y down). */
export interface Coverage {
  left: number;
  top: number;
  width: number;
  height: number;
  alpha: Uint8Array;
}

const empty: Coverage = { left: 0, top: 0, width: 0, height: 0, alpha: new Uint8Array(0) };
/** Of its own: it grows with the glyphs, and pictures must not. */
let kernel: Kernel | undefined;

/** Fills an outline (non-zero winding, as fonts mean it) at `size` pixels per em, moved right by `shift` pixels. */
export function coverage(outline: Float32Array, size: number, shift: number): Coverage {
  kernel ??= takeKernel();
  const at = kernel.glyph.value;
  kernel.reserve(at + outline.byteLength);
  new Float32Array(kernel.memory.buffer, at, outline.length).set(outline);
  const covered = kernel.cover(outline.length, size, shift);
  if (covered === 0) return empty;
  const { buffer } = kernel.memory;
  const [left = 0, top = 0, width = 0, height = 0] = new Int32Array(buffer, kernel.scratch.value, 4);
  return { left, top, width, height, alpha: new Uint8Array(buffer, covered, width * height).slice() };
}
