import type { Outcome } from "./outcome.ts";
import { outdatedBy } from "./outdated-page.ts";

const said = {
  address: "Pages kept from before name another address than this one, where their links lead.",
  style:
    "Pages kept from before were made with another masthead, or by an earlier version: browsers refuse their style.",
};

/** A sentence for each reason to make kept pages anew. A few are asked: they were mostly made by one start. */
export async function outdatedPages(
  siteUrl: string,
  siteOrigin: string,
  standing: Outcome[],
): Promise<string[]> {
  const published = standing.filter(({ state }) => state === "published").slice(0, 20);
  const answers = await Promise.all(
    published.map(({ slug }) => outdatedBy(`${siteUrl}/a/${slug}/`, siteOrigin)),
  );
  return [...new Set(answers)].flatMap((why) => (why ? [said[why]] : []));
}
