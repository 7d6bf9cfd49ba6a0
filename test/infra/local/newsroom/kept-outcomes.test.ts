import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { keptOutcomes } from "../../../../infra/local/newsroom/kept-outcomes.ts";

it("what an earlier start left is at the addresses of this one; what was retracted is forgotten", () => {
  const folder = mkdtempSync(join(tmpdir(), "standfirst-kept-"));
  const file = join(folder, "outcomes.json");
  expect(keptOutcomes(file, "http://127.0.0.1:5001")).toEqual([]);
  const before = "http://127.0.0.1:4647";
  const about = { key: "articles/tide.md", slug: "tide", milliseconds: 1, at: "2026-11-01T00:00:00Z" };
  const kept = [
    { ...about, state: "published", url: `${before}/a/tide/`, card: `${before}/cards/tide/og.1.png` },
    { ...about, state: "rejected", reason: "draft" },
    { ...about, state: "retracted", url: `${before}/a/tide/` },
  ];
  writeFileSync(file, JSON.stringify(kept));
  expect(keptOutcomes(file, "https://share.example")).toEqual([
    { ...kept[0], url: "https://share.example/a/tide/", card: "https://share.example/cards/tide/og.1.png" },
    kept[1],
  ]);
  rmSync(folder, { recursive: true });
});
