import { readKept } from "./kept-file.ts";
import type { Outcome } from "./outcome.ts";

/**
 * What an earlier start left published, rejected or failed, by the file that it kept. What it published at another port or
 * origin is at this one's now.
 */
export function keptOutcomes(file: string, siteOrigin: string): Outcome[] {
  const here = (address: string) => address.replace(/^https?:\/\/[^/]+/, siteOrigin);
  return readKept<Outcome>(file)
    .filter(({ state }) => state !== "retracted")
    .map((outcome) => ({
      ...outcome,
      ...(outcome.url === undefined ? {} : { url: here(outcome.url) }),
      ...(outcome.card === undefined ? {} : { card: here(outcome.card) }),
    }));
}
