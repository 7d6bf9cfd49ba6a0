import { openDatabase } from "../open-database.ts";

export interface Schedule {
  group: string;
  name: string;
  /** When it fires, milliseconds since 1970. */
  at: number;
  /** Of the call that made it: the same call again is no other. */
  token: string;
  target: { arn: string; roleArn: string; input: string };
}

/** One-time schedules in an SQLite file, so that a restart goes on with them, and makes up for what it missed. */
export function openScheduleStore(file: string) {
  const db = openDatabase(
    file,
    `CREATE TABLE IF NOT EXISTS schedule (
      "group" TEXT NOT NULL, name TEXT NOT NULL, at INTEGER NOT NULL, schedule TEXT NOT NULL, PRIMARY KEY ("group", name));
    CREATE INDEX IF NOT EXISTS due ON schedule (at);`,
  );
  const write = db.prepare("INSERT OR REPLACE INTO schedule VALUES (?, ?, ?, ?)");
  const drop = db.prepare(`DELETE FROM schedule WHERE "group" = ? AND name = ?`);
  const find = db.prepare(`SELECT schedule FROM schedule WHERE "group" = ? AND name = ?`);
  const due = db.prepare("SELECT schedule FROM schedule WHERE at <= ? ORDER BY at, name");
  const read = ({ schedule }: Record<string, unknown>) => JSON.parse(String(schedule)) as Schedule;

  return {
    write: (schedule: Schedule) =>
      write.run(schedule.group, schedule.name, schedule.at, JSON.stringify(schedule)),
    drop: ({ group, name }: Schedule) => drop.run(group, name),
    find(group: string, name: string): Schedule | undefined {
      const row = find.get(group, name);
      return row && read(row);
    },
    /** Those whose time has come, the earliest first. */
    due: (now: number): Schedule[] => due.all(now).map(read),
    clear: () => db.exec("DELETE FROM schedule"),
    close: () => db.close(),
  };
}

export type ScheduleStore = ReturnType<typeof openScheduleStore>;
