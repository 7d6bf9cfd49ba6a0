import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { openDatabase } from "../../../infra/local/open-database.ts";

const folder = mkdtempSync(join(tmpdir(), "standfirst-database-"));
afterAll(() => rmSync(folder, { recursive: true }));
const schema = "CREATE TABLE IF NOT EXISTS note (text TEXT NOT NULL);";

it("has what was written when it is opened again", () => {
  const file = join(folder, "notes.sqlite");
  const first = openDatabase(file, schema);
  first.exec("INSERT INTO note VALUES ('tide')");
  first.close();
  const again = openDatabase(file, schema);
  expect(again.prepare("SELECT text FROM note").get()).toEqual({ text: "tide" });
  again.close();
});

it("says which file is damaged, and what to do", () => {
  const file = join(folder, "damaged.sqlite");
  writeFileSync(file, "no database ".repeat(100));
  expect(() => openDatabase(file, schema)).toThrow(
    `${file} is damaged: file is not a database. Begin anew by adding --fresh`,
  );
});
