import { expect, it } from "vitest";
import { listFiles } from "../../../functions/site-keys.ts";
import { compareLists } from "../../../infra/ops/compare-lists.ts";

const days = { "02": 13, "03": 1 };
const state = {
  months: { "2026-11": days },
  sitemaps: { "2026-11": 2 },
  made: Object.fromEntries([...listFiles, "sections/sport.xml"].map((key) => [key, "seal"])),
  updated: {},
};
const keys = [
  ...listFiles,
  "sections/sport.xml",
  "sitemaps/2026-11.xml",
  "sitemaps/2026-11-2.xml",
  "desk/2026/11/index.html",
  "desk/2026/11/index.json",
  "desk/2026/11/02/1/index.html",
  "desk/2026/11/02/index.html",
  "desk/2026/11/03/index.html",
];
const rows = Array.from({ length: 14 }, (_, at) => ({ slug: `${at}`, month: "2026-11" }));
const whole = { months: ["2026-11"], state, rows, keys };

it("finds nothing where every list is there, nor before an article was ever listed", () => {
  expect(compareLists(whole)).toEqual([]);
  const nothing = { months: {}, sitemaps: {}, made: {}, updated: {} };
  expect(compareLists({ months: [], state: nothing, rows: [], keys: [] })).toEqual([]);
});

it("finds each list that is missing, with the month that has it written anew", () => {
  for (const gone of keys) {
    const found = compareLists({ ...whole, keys: keys.filter((key) => key !== gone) });
    expect(found).toMatchObject([{ kind: "missing", what: gone, key: null, month: "2026-11" }]);
  }
});

it("finds a month whose desk has another number of articles than the table", () => {
  for (const other of [rows.slice(1), [...rows, { slug: "new", month: "2026-11" }]])
    expect(compareLists({ ...whole, rows: other })).toMatchObject([
      { kind: "stale", what: "2026-11", month: "2026-11" },
    ]);
  const isNew = { ...whole, months: ["2026-12", "2026-11"], rows: [...rows, { month: "2026-12" }] };
  expect(compareLists(isNew)).toMatchObject([
    { kind: "stale", because: "the desk lists 0 articles of it, the table has 1", month: "2026-12" },
  ]);
});

it("expects no desk of a stack that has none", () => {
  const without = {
    ...whole,
    state: { ...state, months: {} },
    keys: keys.filter((key) => !/^desk/.test(key)),
  };
  expect(compareLists(without)).toEqual([]);
});

it("has every month listed anew where the writer's memory is lost", () => {
  const forgotten = { months: {}, sitemaps: {}, made: {}, updated: {} };
  const found = compareLists({ ...whole, months: ["2026-12", "2026-11"], state: forgotten, keys: [] });
  expect(found.filter(({ kind }) => kind === "missing").map(({ what }) => what)).toEqual(listFiles);
  expect(found.filter(({ kind }) => kind === "stale").map(({ month }) => month)).toEqual([
    "2026-12",
    "2026-11",
  ]);
});
