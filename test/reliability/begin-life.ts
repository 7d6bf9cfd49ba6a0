import type { InboxChange } from "./inbox-change.ts";
import { calm, type World } from "./world.ts";

/**
 * Lives through some changes, one after the other, in an empty world; returns what brings a world back to where they led,
 * later than all that was since. To live through them each time would be most of the time of lives that are lived a hundred times.
 */
export async function beginLife(
  world: World,
  before: InboxChange[],
  { withFonts = false } = {},
): Promise<() => Promise<void>> {
  const empty = async () => {
    await world.clear({ withFonts });
    world.suffer(calm);
  };
  if (before.length === 0) return empty;
  await empty();
  for (const change of before) {
    await world.change(change);
    await world.rest();
  }
  return world.keep();
}
