import type { KnownRows } from "./known-rows.ts";

/** What was drawn over known rows: of each row, the columns outside of which it is as it was; none where `to` is not beyond `from`. */
export interface Changes {
  rows: KnownRows;
  from: Int32Array;
  to: Int32Array;
  /** What that added to the sum of each row's bytes, and to the sum of its bytes times their distance from the row's end. */
  sums: Int32Array;
  weighted: Int32Array;
}
