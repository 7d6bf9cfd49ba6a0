import type { queue } from "./aws/queue.ts";
import type { MonthMessage } from "./month-message.ts";

/**
 * Asks for the listings of some months to be written anew. A burst becomes one rewriting a month: requests within half
 * the queue's delay are one message, and the queue holds it back until that time is over, so none is answered too early.
 */
export function listingsChanged(listings: ReturnType<typeof queue>, delaySeconds: number) {
  const bucketMilliseconds = Math.max(1, delaySeconds * 500);

  return async (months: string[]) => {
    const bucket = Math.floor(Date.now() / bucketMilliseconds);
    const until = (bucket + 1) * bucketMilliseconds;
    for (const month of months) {
      const message: MonthMessage = { month, until };
      await listings.sendInOrder("listings", message, `${month}:${bucket}`);
    }
  };
}
