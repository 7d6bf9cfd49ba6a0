import { createHash, randomBytes } from "node:crypto";
import type { SQLOutputValue } from "node:sqlite";
import { openDatabase } from "../open-database.ts";

/** One version of an object, or a delete marker. */
export interface Version {
  bucket: string;
  key: string;
  /** Rises with every write to the store; the order of versions, and the source of the event's sequencer. */
  sequence: number;
  /** `null`, as S3 says it, in a bucket without versioning. */
  id: string;
  isMarker: boolean;
  etag: string;
  size: number;
  /** Milliseconds since 1970. */
  modified: number;
  headers: Record<string, string>;
  /** Base64 by algorithm (`crc32`, …), and `type`. */
  checksums: Record<string, string>;
  tags: string;
  /** Sizes of the parts of a multipart upload. */
  parts: number[];
}

export interface NewVersion {
  bucket: string;
  key: string;
  body: Uint8Array;
  headers: Record<string, string>;
  checksums?: Record<string, string>;
  tags?: string;
  parts?: number[];
  etag?: string;
}

const columns = "bucket, key, sequence, id, is_marker, etag, size, modified, facts";

/**
 * Versioned objects in one SQLite file (`:memory:` for none). Every write is one transaction, so what was acknowledged is
 * there after a crash.
 */
export function openObjectStore(file: string) {
  const db = openDatabase(
    file,
    `CREATE TABLE IF NOT EXISTS version (
      bucket TEXT NOT NULL, key TEXT NOT NULL, sequence INTEGER PRIMARY KEY, id TEXT NOT NULL, is_marker INTEGER NOT NULL,
      etag TEXT NOT NULL, size INTEGER NOT NULL, modified INTEGER NOT NULL, facts TEXT NOT NULL);
    CREATE UNIQUE INDEX IF NOT EXISTS version_by_key ON version (bucket, key, sequence DESC);
    CREATE TABLE IF NOT EXISTS body (sequence INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
    CREATE TABLE IF NOT EXISTS clock (one INTEGER PRIMARY KEY CHECK (one = 1), sequence INTEGER NOT NULL);
    INSERT OR IGNORE INTO clock VALUES (1, 0);`,
  );

  const tick = db.prepare("UPDATE clock SET sequence = max(sequence + 1, ?) RETURNING sequence");
  const insert = db.prepare(`INSERT INTO version (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const insertBody = db.prepare("INSERT INTO body VALUES (?, ?)");
  const latest = db.prepare(
    `SELECT ${columns} FROM version WHERE bucket = ? AND key = ? ORDER BY sequence DESC LIMIT 1`,
  );
  const byId = db.prepare(
    `SELECT ${columns} FROM version WHERE bucket = ? AND key = ? AND id = ? ORDER BY sequence DESC LIMIT 1`,
  );
  const dropBodies = db.prepare(
    "DELETE FROM body WHERE sequence IN (SELECT sequence FROM version WHERE bucket = ? AND key = ? AND id = ?)",
  );
  const drop = db.prepare("DELETE FROM version WHERE bucket = ? AND key = ? AND id = ?");
  const bytesOf = db.prepare("SELECT bytes FROM body WHERE sequence = ?");
  const setFacts = db.prepare("UPDATE version SET facts = ? WHERE sequence = ?");

  /** Microseconds where the clock allows, and never the same twice, nor backwards over a restart. */
  const nextSequence = () => Number(tick.get(Date.now() * 1000)?.sequence);
  const newId = (isVersioned: boolean) => (isVersioned ? randomBytes(24).toString("base64url") : "null");

  function transaction<T>(work: () => T): T {
    db.exec("BEGIN IMMEDIATE");
    try {
      const result = work();
      db.exec("COMMIT");
      return result;
    } catch (error) {
      db.exec("ROLLBACK");
      throw error;
    }
  }

  function write(version: Version, body: Uint8Array | undefined): Version {
    if (version.id === "null") {
      dropBodies.run(version.bucket, version.key, "null");
      drop.run(version.bucket, version.key, "null");
    }
    const { bucket, key, sequence, id, isMarker, etag, size, modified, ...facts } = version;
    insert.run(bucket, key, sequence, id, isMarker ? 1 : 0, etag, size, modified, JSON.stringify(facts));
    if (body) insertBody.run(sequence, body);
    return version;
  }

  return {
    db,
    nextSequence,

    put(object: NewVersion, isVersioned: boolean): Version {
      const { body, headers, checksums = {}, tags = "", parts = [] } = object;
      return transaction(() =>
        write(
          {
            bucket: object.bucket,
            key: object.key,
            sequence: nextSequence(),
            id: newId(isVersioned),
            isMarker: false,
            etag: object.etag ?? createHash("md5").update(body).digest("hex"),
            size: body.length,
            modified: Date.now(),
            headers,
            checksums,
            tags,
            parts,
          },
          body,
        ),
      );
    },

    /** Hides the key behind a delete marker, as deleting from a versioned bucket does. */
    putMarker(bucket: string, key: string): Version {
      const facts = { headers: {}, checksums: {}, tags: "", parts: [] };
      return transaction(() =>
        write(
          {
            bucket,
            key,
            sequence: nextSequence(),
            id: newId(true),
            isMarker: true,
            etag: "",
            size: 0,
            modified: Date.now(),
            ...facts,
          },
          undefined,
        ),
      );
    },

    /** Removes one version (or marker) for good; `undefined` when there was none. */
    remove(bucket: string, key: string, id: string): Version | undefined {
      return transaction(() => {
        const version = readVersion(byId.get(bucket, key, id));
        if (!version) return undefined;
        dropBodies.run(bucket, key, id);
        drop.run(bucket, key, id);
        return version;
      });
    },

    /** The newest version, which may be a delete marker, or the one with that id. */
    find(bucket: string, key: string, id?: string): Version | undefined {
      return readVersion(id === undefined ? latest.get(bucket, key) : byId.get(bucket, key, id));
    },

    body(version: Version): Buffer {
      const bytes = bytesOf.get(version.sequence)?.bytes as Uint8Array | undefined;
      if (!bytes) throw new Error(`Expected a body for ${version.bucket}/${version.key}; found none.`);
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    },

    setTags(version: Version, tags: string): void {
      const { headers, checksums, parts } = version;
      setFacts.run(JSON.stringify({ headers, checksums, parts, tags }), version.sequence);
    },

    close: () => db.close(),
  };
}

export type ObjectStore = ReturnType<typeof openObjectStore>;

export function readVersion(row: Record<string, SQLOutputValue> | undefined): Version | undefined {
  if (!row) return undefined;
  const facts = JSON.parse(String(row.facts)) as Pick<Version, "headers" | "checksums" | "tags" | "parts">;
  return {
    bucket: String(row.bucket),
    key: String(row.key),
    sequence: Number(row.sequence),
    id: String(row.id),
    isMarker: row.is_marker === 1,
    etag: String(row.etag),
    size: Number(row.size),
    modified: Number(row.modified),
    ...facts,
  };
}
