import { openDatabase } from "../open-database.ts";
import type { Message } from "./message.ts";

/** The messages of all queues in one SQLite file, so that a restart finds them as they were. */
export function openMessageStore(file: string) {
  const db = openDatabase(
    file,
    `CREATE TABLE IF NOT EXISTS message (
      queue TEXT NOT NULL, sequence INTEGER NOT NULL, message TEXT NOT NULL, PRIMARY KEY (queue, sequence));
    CREATE TABLE IF NOT EXISTS duplicate (
      queue TEXT NOT NULL, id TEXT NOT NULL, message TEXT NOT NULL, until INTEGER NOT NULL, PRIMARY KEY (queue, id));`,
  );
  const write = db.prepare("INSERT OR REPLACE INTO message VALUES (?, ?, ?)");
  const drop = db.prepare("DELETE FROM message WHERE queue = ? AND sequence = ?");
  const all = db.prepare("SELECT message FROM message WHERE queue = ? ORDER BY sequence");
  const remember = db.prepare("INSERT OR REPLACE INTO duplicate VALUES (?, ?, ?, ?)");
  const forget = db.prepare("DELETE FROM duplicate WHERE until <= ?");
  const remembered = db.prepare("SELECT message FROM duplicate WHERE queue = ? AND id = ? AND until > ?");

  return {
    write: (queue: string, message: Message) => write.run(queue, message.sequence, JSON.stringify(message)),
    drop: (queue: string, sequence: number) => drop.run(queue, sequence),
    all: (queue: string) => all.all(queue).map((row) => JSON.parse(String(row.message)) as Message),

    /** Takes a deduplication id; returns the id of the message that has it already, if any. */
    claim(queue: string, id: string, message: string, now: number, until: number): string | undefined {
      const earlier = remembered.get(queue, id, now);
      if (earlier) return String(earlier.message);
      forget.run(now);
      remember.run(queue, id, message, until);
      return undefined;
    },

    close: () => db.close(),
  };
}

export type MessageStore = ReturnType<typeof openMessageStore>;
