import { kernelModule } from "./kernel-module.ts";

type Constant = WebAssembly.Global;

/** What `kernel/` exports. Constants are places in its memory where nothing else is said. */
export interface Kernel {
  memory: WebAssembly.Memory;
  reserve(end: number): void;
  cover(numbers: number, size: number, shift: number): number;
  stamp(
    width: number,
    height: number,
    row: number,
    column: number,
    rows: number,
    stride: number,
    start: number,
  ): number;
  findCopies(
    rows: number,
    stride: number,
    beside: number,
    runEnds: number,
    runDistances: number,
    copies: number,
  ): number;
  countSymbols(bytes: number, copies: number, count: number): void;
  writeSymbols(bytes: number, copies: number, count: number, room: number, bits: number): number;
  blends: Constant;
  missingBlend: Constant;
  scratch: Constant;
  glyph: Constant;
  pixels: Constant;
  firsts: Constant;
  lasts: Constant;
  sums: Constant;
  weighted: Constant;
  firstRuns: Constant;
  literals: Constant;
  distances: Constant;
  /** Numbers: rows and columns, bytes, strengths of a colour, and what stands for a blend that nobody has said yet. */
  most: Constant;
  glyphBytes: Constant;
  levels: Constant;
  unknown: Constant;
}

let module: WebAssembly.Module | undefined;
/** One that is not in use: its memory is there already. */
let spare: Kernel | null = null;

export function takeKernel(): Kernel {
  const kernel = spare;
  spare = null;
  if (kernel) return kernel;
  module ??= new WebAssembly.Module(Buffer.from(kernelModule, "base64"));
  return new WebAssembly.Instance(module).exports as unknown as Kernel;
}

export function giveBack(kernel: Kernel) {
  spare ??= kernel;
}
