import { setTimeout as pause } from "node:timers/promises";
import type { workQueues } from "./work-queues.ts";

/** Articles that an operator has made anew may wait so many at once: new uploads stand behind about as many. */
const mostWaiting = 200;

/** To be asked for between two looks at how much waits. */
export const atOnce = 50;

/** Milliseconds after which it is said why nothing goes on. */
const silence = 60_000;

/** Cards take longer than reading: what was looked at piles up before publish-article. */
const onTheWay = ["Arrivals", "Summaries", "Publications"] as const;

/** Resolves when not too much waits for more to be asked for, or when nobody wants it any more. */
export async function awaitRoom(
  queues: Pick<ReturnType<typeof workQueues>, "depth">,
  isGivenUp = () => false,
  patience = silence,
) {
  const begun = Date.now();
  let isSaid = false;
  while (!isGivenUp()) {
    const depths = await Promise.all(onTheWay.map((name) => queues.depth(name)));
    if (depths.reduce((sum, depth) => sum + depth) <= mostWaiting) return;
    if (!isSaid && Date.now() - begun >= patience) {
      isSaid = true;
      const waiting = onTheWay.map((name, at) => `${name} ${depths[at]}`).join(", ");
      console.log(`\nMore is asked for when at most ${mostWaiting} messages wait. There are: ${waiting}.`);
    }
    await pause(1_000);
  }
}
