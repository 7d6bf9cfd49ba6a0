import { createHash } from "node:crypto";
import { type FSWatcher, globSync, readFileSync, statSync, watch } from "node:fs";
import { join, sep } from "node:path";

/** A file of the folder as it was last seen. */
interface Seen {
  /** As the disk writes its name: a key is NFC, and few disks make names so. */
  path: string;
  size: number;
  modified: number;
  md5: string;
}

// What editors and systems leave beside the files that people mean.
const passing =
  /(^|\/)(\.[^/]*|~\$[^/]*|#[^/]*#|[^/]*~|[^/]*\.(swp|tmp|part|crdownload)|Thumbs\.db|desktop\.ini)$/i;

/**
 * Files of a folder by inbox key, with the MD5 that S3 gives as their ETag. `onTrouble` is told of what cannot be read, which
 * keeps nothing else back.
 */
export function contentFolder(folder: string, onTrouble: (line: string) => void) {
  mustBeThere(folder);
  let seen = new Map<string, Seen>();

  /** Reads only files whose size or time changed. Throws where the folder itself went away: that retracts nothing. */
  function look(): Map<string, string> {
    mustBeThere(folder);
    const now = new Map<string, Seen>();
    for (const found of globSync("**/*", { cwd: folder })) {
      const name = found.split(sep).join("/");
      if (passing.test(name)) continue;
      const key = `articles/${name.normalize("NFC")}`;
      const before = seen.get(key);
      try {
        const file = lookAt(join(folder, found), before);
        if (file) now.set(key, file);
        else if (name.includes("\ufffd")) onTrouble(`${name}: its name is not UTF-8, so it is left out.`);
      } catch (error) {
        onTrouble(`${name} cannot be read: ${(error as Error).message}.`);
        // It is still there, so it is not retracted, after a restart either.
        now.set(key, before ?? { path: join(folder, found), size: -1, modified: 0, md5: unread });
      }
    }
    seen = now;
    return new Map([...now].map(([key, { md5 }]) => [key, md5]));
  }

  return {
    look,

    /** Undefined where the file went away since the last look, or could not be read then: the next one will tell. */
    read(key: string): Buffer | undefined {
      const file = seen.get(key);
      if (!file || file.md5 === unread || !statSync(file.path, { throwIfNoEntry: false })) return undefined;
      return readFileSync(file.path);
    },

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

function mustBeThere(folder: string) {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new Error(
    `There is no folder ${folder}. Name one that has articles with: npm start -- --content DIR`,
  );
}

/** In place of an MD5. */
const unread = "";

/** Undefined where there is no file. */
function lookAt(path: string, before: Seen | undefined): Seen | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) return undefined;
  const { size, mtimeMs: modified } = stats;
  const isSame = before?.path === path && before.size === size && before.modified === modified;
  return isSame ? before : { path, size, modified, md5: md5(path) };
}

function md5(path: string): string {
  return createHash("md5").update(readFileSync(path)).digest("hex");
}
