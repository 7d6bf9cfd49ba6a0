import { createHash } from "node:crypto";
import { type FSWatcher, globSync, readFileSync, statSync, watch } from "node:fs";
import { join, sep } from "node:path";

/** A file of the folder as it was last seen. */
interface Seen {
  size: number;
  modified: number;
  md5: string;
}

// What editors and systems leave beside the files that people mean.
const passing = /(^|\/)(\.[^/]*|[^/]*~|[^/]*\.(swp|tmp|part|crdownload)|Thumbs\.db)$/i;

/** Files of a folder by inbox key, with the MD5 that S3 gives as their ETag. */
export function contentFolder(folder: string) {
  let seen = new Map<string, Seen>();

  /** Reads only files whose size or time changed. */
  function look(): Map<string, string> {
    const now = new Map<string, Seen>();
    for (const path of globSync("**/*", { cwd: folder })) {
      const name = path.split(sep).join("/");
      const stats = passing.test(name) ? undefined : statSync(join(folder, path), { throwIfNoEntry: false });
      if (!stats?.isFile()) continue;
      const key = `articles/${name.normalize("NFC")}`;
      const before = seen.get(key);
      const isSame = before && before.size === stats.size && before.modified === stats.mtimeMs;
      now.set(
        key,
        isSame ? before : { size: stats.size, modified: stats.mtimeMs, md5: md5(join(folder, path)) },
      );
    }
    seen = now;
    return new Map([...now].map(([key, { md5 }]) => [key, md5]));
  }

  return {
    look,
    read: (key: string): Buffer => readFileSync(join(folder, key.slice("articles/".length))),

    /** Calls back when something changed and has been quiet for a moment; and now and then, for disks that do not tell. */
    watch(onChange: () => void): () => void {
      let timer: NodeJS.Timeout | undefined;
      const later = () => {
        clearTimeout(timer);
        timer = setTimeout(onChange, 150);
      };
      let watcher: FSWatcher | undefined;
      try {
        watcher = watch(folder, { recursive: true }, later);
        watcher.on("error", () => watcher?.close());
      } catch {
        // Looking every two seconds will have to do.
      }
      const poll = setInterval(onChange, 2_000);
      return () => {
        clearTimeout(timer);
        clearInterval(poll);
        watcher?.close();
      };
    },
  };
}

function md5(path: string): string {
  return createHash("md5").update(readFileSync(path)).digest("hex");
}
