import type { SQLOutputValue } from "node:sqlite";
import { type ObjectStore, readVersion, type Version } from "./object-store.ts";

export interface ListingRequest {
  bucket: string;
  prefix: string;
  delimiter: string;
  /** Entries sort after this key. */
  after: string;
  max: number;
}

/** One page, in the order of the keys' UTF-8 bytes. `next` is the last entry listed; absent on the last page. */
export interface Listing {
  versions: Version[];
  commonPrefixes: string[];
  next?: { key: string; id?: string };
}

const columns = "bucket, key, sequence, id, is_marker, etag, size, modified, facts";

/** Lists what a bucket shows (newest versions that are not delete markers), or with `all` every version and marker. */
export function listingOf(store: ObjectStore) {
  const current = store.db.prepare(
    `SELECT ${columns} FROM version AS v WHERE bucket = ? AND key > ? AND key >= ? AND is_marker = 0
       AND sequence = (SELECT max(sequence) FROM version WHERE bucket = v.bucket AND key = v.key)
     ORDER BY key LIMIT 1000`,
  );
  const history = store.db.prepare(
    `SELECT ${columns} FROM version WHERE bucket = ? AND (key > ? OR (key = ? AND sequence < ?)) AND key >= ?
     ORDER BY key, sequence DESC LIMIT 1000`,
  );

  /** Walks the pages of one statement, no further than is listed; a folder that was counted once is skipped in one step. */
  function collect(
    request: ListingRequest,
    page: (after: string, last?: Version) => Iterable<Record<string, SQLOutputValue>>,
  ): Listing {
    const versions: Version[] = [];
    const commonPrefixes: string[] = [];
    let after = request.after;
    let last: Version | undefined;
    while (true) {
      let isEnd = true;
      let skipTo: string | undefined;
      for (const row of page(after, last)) {
        isEnd = false;
        const version = readVersion(row)!;
        if (!version.key.startsWith(request.prefix)) return { versions, commonPrefixes };
        const end = request.delimiter ? version.key.indexOf(request.delimiter, request.prefix.length) : -1;
        const folder = end < 0 ? undefined : version.key.slice(0, end + request.delimiter.length);
        if (versions.length + commonPrefixes.length >= request.max) {
          return { versions, commonPrefixes, next: last ? { key: last.key, id: last.id } : { key: after } };
        }
        if (folder === undefined) {
          versions.push(version);
          after = version.key;
          last = version;
        } else {
          // A page that ended inside a folder goes on behind it.
          if (!request.after.startsWith(folder)) commonPrefixes.push(folder);
          skipTo = `${folder}\u{10FFFF}`;
          break;
        }
      }
      if (isEnd) return { versions, commonPrefixes };
      if (skipTo !== undefined) {
        after = skipTo;
        last = undefined;
      }
    }
  }

  return {
    current: (request: ListingRequest): Listing =>
      collect(request, (after) => current.iterate(request.bucket, after, request.prefix)),

    /** `fromSequence` goes on inside the versions of the key in `after`. */
    history: (request: ListingRequest, fromSequence = 0): Listing =>
      collect(request, (after, last) =>
        history.iterate(request.bucket, after, after, last?.sequence ?? fromSequence, request.prefix),
      ),
  };
}
