import { createHash } from "node:crypto";
import type { bucket } from "./aws/bucket.ts";
import { log } from "./log.ts";
import { contentTypes } from "./page/content-types.ts";
import type { DeskMonths } from "./page/desk-pages.ts";
import { cacheControl } from "./site-keys.ts";

/** What the writer of lists remembers between two runs. Where it is lost, the lists say it again (`recallListings`). */
export interface ListingsState {
  months: DeskMonths;
  /** How many sitemaps each month has. */
  sitemaps: Record<string, number>;
  /** By site key of an Atom feed: when it says that it was updated. */
  updated: Record<string, string>;
  /** By site key: of what each list was made the last time. */
  made: Record<string, string>;
}

const key = "listings.json";
const largest = 20_000_000;

/** The state is an object of the site, since the lists have one writer only. */
export function listingsState(site: ReturnType<typeof bucket>) {
  return {
    async read(): Promise<ListingsState> {
      const found = await readJson<ListingsState>(site, key);
      return { months: {}, sitemaps: {}, updated: {}, made: {}, ...found };
    },

    /** Writes it, unless it is still what was read. */
    async write(state: ListingsState, asRead: ListingsState) {
      if (JSON.stringify(state) === JSON.stringify(asRead)) return;
      await site.write(key, JSON.stringify(state), {
        contentType: contentTypes.json,
        cacheControl: cacheControl.short,
      });
    },
  };
}

/** Whether it knows of no list: there was none yet, or the state is lost. */
export function isForgotten({ made }: ListingsState): boolean {
  return Object.keys(made).length === 0;
}

/**
 * An object of the site as JSON. Undefined where there is none, and where somebody wrote something else over it, which is logged: what
 * can be made anew holds no list up.
 */
export async function readJson<T>(site: ReturnType<typeof bucket>, key: string): Promise<T | undefined> {
  const found = await site.read(key, largest);
  if (!found) return undefined;
  try {
    if (!found.bytes) throw new Error(`Expected at most ${largest} bytes; found ${found.size}.`);
    return JSON.parse(new TextDecoder().decode(found.bytes)) as T;
  } catch (error) {
    log("warn", "site-file-unreadable", { key, error });
    return undefined;
  }
}

/** Equal for equal makings, whatever they are. */
export function signatureOf(...makings: unknown[]): string {
  return createHash("sha256").update(JSON.stringify(makings)).digest("base64url").slice(0, 16);
}
