import type { KnownRows } from "../deflate/known-rows.ts";
import { type Kernel, takeKernel } from "./start-kernel.ts";

/** A picture in the kernel's memory: rows that were copied from known ones, and what was drawn on them since. */
export interface Sheet {
  kernel: Kernel;
  known: KnownRows;
  rows: number;
  stride: number;
  /** Each row a PNG's filter (0) and its pixels. */
  data: Uint8Array;
  /** Of each row, the first column that was drawn on, and the one after the last. */
  firsts: Int32Array;
  lasts: Int32Array;
  /** What that added to the sum of each row's bytes, and to the sum of its bytes times their distance from the row's end. */
  sums: Int32Array;
  weighted: Int32Array;
  /** Where its memory ends that is not needed to draw. */
  end: number;
}

export function sheetOf(known: KnownRows): Sheet {
  const { data: source, stride } = known;
  const rows = source.length / stride;
  const kernel = takeKernel();
  const most = kernel.most.value;
  if (Math.max(rows, stride) > most)
    throw new Error(`Expected at most ${most} rows and columns, found ${rows} and ${stride}.`);
  const end = kernel.pixels.value + source.length;
  // As much again is what packing takes, mostly: once it grows, what was seen of the memory before is void.
  kernel.reserve(end + source.length);
  const { buffer } = kernel.memory;
  const data = new Uint8Array(buffer, kernel.pixels.value, source.length);
  data.set(source);
  return {
    kernel,
    known,
    rows,
    stride,
    data,
    firsts: new Int32Array(buffer, kernel.firsts.value, rows).fill(stride),
    lasts: new Int32Array(buffer, kernel.lasts.value, rows).fill(0),
    sums: new Int32Array(buffer, kernel.sums.value, rows).fill(0),
    weighted: new Int32Array(buffer, kernel.weighted.value, rows).fill(0),
    end,
  };
}
