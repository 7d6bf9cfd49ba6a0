import type { KnownRows } from "./known-rows.ts";

/** What was drawn over known rows: of each row, the columns outside of which it is as it was; none where `to` is not beyond `from`. */
export interface Changes {
  rows: KnownRows;
  from: Int32Array;
  to: Int32Array;
}
