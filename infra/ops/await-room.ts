import { setTimeout as pause } from "node:timers/promises";
import type { workQueues } from "./work-queues.ts";

/** Articles that an operator has made anew may wait so many at once: new uploads stand behind about as many. */
const mostWaiting = 200;

/** To be asked for between two looks at how much waits. */
export const atOnce = 50;

/** Cards take longer than reading: what was looked at piles up before publish-article. */
const onTheWay = ["Arrivals", "Summaries", "Publications"] as const;

/** Resolves when not too much waits for more to be asked for, or when nobody wants it any more. */
export async function awaitRoom(queues: ReturnType<typeof workQueues>, isGivenUp = () => false) {
  const waiting = async () =>
    (await Promise.all(onTheWay.map((name) => queues.depth(name)))).reduce((sum, depth) => sum + depth);
  while (!isGivenUp() && (await waiting()) > mostWaiting) await pause(1_000);
}
