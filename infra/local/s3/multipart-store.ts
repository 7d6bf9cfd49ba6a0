import { createHash, randomBytes } from "node:crypto";
import { ServiceError } from "../gateway/call.ts";
import type { ObjectStore } from "./object-store.ts";

export interface Upload {
  id: string;
  bucket: string;
  key: string;
  headers: Record<string, string>;
  started: number;
}

export interface Part {
  number: number;
  etag: string;
  size: number;
  checksums: Record<string, string>;
}

/** Multipart uploads under way, in the same file as the objects. */
export function multipartStore({ db }: ObjectStore) {
  db.exec(`CREATE TABLE IF NOT EXISTS upload (
      id TEXT PRIMARY KEY, bucket TEXT NOT NULL, key TEXT NOT NULL, headers TEXT NOT NULL, started INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS part (
      upload TEXT NOT NULL, number INTEGER NOT NULL, etag TEXT NOT NULL, checksums TEXT NOT NULL, bytes BLOB NOT NULL,
      PRIMARY KEY (upload, number));`);
  const begin = db.prepare("INSERT INTO upload VALUES (?, ?, ?, ?, ?)");
  const find = db.prepare("SELECT * FROM upload WHERE id = ? AND bucket = ? AND key = ?");
  const all = db.prepare("SELECT * FROM upload WHERE bucket = ? ORDER BY key, started");
  const write = db.prepare("INSERT OR REPLACE INTO part VALUES (?, ?, ?, ?, ?)");
  const list = db.prepare(
    "SELECT number, etag, checksums, length(bytes) AS size FROM part WHERE upload = ? ORDER BY number",
  );
  const bytes = db.prepare("SELECT bytes FROM part WHERE upload = ? AND number = ?");
  const dropParts = db.prepare("DELETE FROM part WHERE upload = ?");
  const drop = db.prepare("DELETE FROM upload WHERE id = ?");

  return {
    begin(bucket: string, key: string, headers: Record<string, string>): string {
      const id = randomBytes(24).toString("base64url");
      begin.run(id, bucket, key, JSON.stringify(headers), Date.now());
      return id;
    },

    find(bucket: string, key: string, id: string): Upload {
      const row = find.get(id, bucket, key);
      if (!row) throw new ServiceError(404, "NoSuchUpload", "The specified multipart upload does not exist.");
      return readUpload(row);
    },

    all: (bucket: string): Upload[] => all.all(bucket).map(readUpload),

    write(id: string, number: number, body: Uint8Array, checksums: Record<string, string>): string {
      const etag = createHash("md5").update(body).digest("hex");
      write.run(id, number, etag, JSON.stringify(checksums), body);
      return etag;
    },

    parts: (id: string): Part[] =>
      list.all(id).map((row) => ({
        number: Number(row.number),
        etag: String(row.etag),
        size: Number(row.size),
        checksums: JSON.parse(String(row.checksums)) as Record<string, string>,
      })),

    body: (id: string, numbers: number[]): Buffer =>
      Buffer.concat(numbers.map((number) => bytes.get(id, number)?.bytes as Uint8Array)),

    end(id: string) {
      dropParts.run(id);
      drop.run(id);
    },
  };
}

export type MultipartStore = ReturnType<typeof multipartStore>;

function readUpload(row: Record<string, unknown>): Upload {
  return {
    id: String(row.id),
    bucket: String(row.bucket),
    key: String(row.key),
    headers: JSON.parse(String(row.headers)) as Record<string, string>,
    started: Number(row.started),
  };
}
