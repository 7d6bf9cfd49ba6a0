import { DatabaseSync } from "node:sqlite";
import { damagedFile } from "./damaged-file.ts";

/** A SQLite file with the tables of `schema`, made where they are not there; what was written is there after a crash. */
export function openDatabase(file: string, schema: string): DatabaseSync {
  const db = new DatabaseSync(file);
  try {
    db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; ${schema}`);
  } catch (cause) {
    db.close();
    throw damagedFile(file, cause);
  }
  return db;
}
