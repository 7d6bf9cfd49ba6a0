import type { Draft } from "./article-draft.ts";
import { shortHash, slugPart } from "./slug.ts";

/**
 * The last parts of the addresses of a file's items. An item is named by what stays when its title is corrected or other
 * items come, go or change places: its own name, else its identity, and only where it has neither by its headline. Items that
 * would share a name all get their identity's hash besides.
 */
export function nameItems(drafts: Draft[]): string[] {
  const groups = Map.groupBy(drafts, ownName);
  const given = new Set<string>();
  return drafts.map((draft) => {
    const own = ownName(draft);
    const name = groups.get(own)!.length > 1 ? `${own}-${shortHash(identityOf(draft))}` : own;
    // Only the same item, twice in one file, is left with one name, or one that another has of its own.
    let free = name;
    for (let times = 2; given.has(free); times++) free = `${name}-${times}`;
    given.add(free);
    return free;
  });
}

function ownName({ slug, identity, headline }: Draft): string {
  if (slug?.trim()) return slugPart(slug);
  return identity?.trim() ? shortHash(identity.trim()) : slugPart(headline ?? "");
}

function identityOf({ identity, canonicalUrl, headline, publishedAt, body }: Draft): string {
  return identity?.trim() || [canonicalUrl, headline, publishedAt, body[0]?.text].join("\n");
}
