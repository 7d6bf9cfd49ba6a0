import type { queue } from "./aws/queue.ts";

/** Milliseconds. Must be shorter than the delay of the Listings queue, or a change could miss the rewriting that it asks for. */
const bucketMilliseconds = 500;

/**
 * Asks for the listings of some months to be written anew. A burst becomes one rewriting a month: requests of the same
 * half second are one message, which the queue holds back until that half second is over.
 */
export function listingsChanged(listings: ReturnType<typeof queue>) {
  return async (months: string[]) => {
    const bucket = Math.floor(Date.now() / bucketMilliseconds);
    for (const month of months) await listings.sendInOrder("listings", { month }, `${month}:${bucket}`);
  };
}
