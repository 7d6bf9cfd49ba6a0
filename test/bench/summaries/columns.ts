import type { Binned } from "./grow-trees.ts";

/** Rows as columns. */
export function columnsOf(rows: Float64Array[], count: number): Float64Array[] {
  return Array.from({ length: count }, (_, f) => Float64Array.from(rows, (row) => row[f]!));
}

/** The rows in question of binned columns. */
export function selectRows({ bins, edges }: Binned, rows: number[]): Binned {
  return { rows: rows.length, edges, bins: bins.map((column) => Uint8Array.from(rows, (r) => column[r]!)) };
}
