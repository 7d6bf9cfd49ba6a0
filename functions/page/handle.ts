import type { Masthead } from "../article/masthead.ts";
import type { PostNetwork } from "./post-limits.ts";

/** The publication's name on the network as a post mentions it; null where it has none or mentions do not link. */
export function handle(network: PostNetwork, { handles }: Masthead): string | null {
  if (network === "x") return handles.x ? `@${handles.x}` : null;
  if (network === "bluesky") return handles.bluesky ? `@${handles.bluesky}` : null;
  if (network === "threads") return handles.threads ? `@${handles.threads}` : null;
  if (network === "mastodon") return handles.fediverse ? `@${handles.fediverse}` : null;
  return null;
}
