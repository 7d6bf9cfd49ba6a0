/**
 * Which requests for a month's lists a run has answered that came for another of them. Where more is asked than one writer can
 * do (an archive of years that is uploaded at once), requests of one month stand in the queue by the dozen. In milliseconds;
 * kept in the process, since losing it costs only a rewriting.
 */
export function answeredRequests(delay: number) {
  /** By month: when the request was handed out whose run read the table after that. */
  const readAfter = new Map<string, number>();

  return {
    /** A request stands for publications `until` then, which the index shows within half of the delay. */
    has: (month: string, until: number): boolean => until + delay / 2 <= (readAfter.get(month) ?? 0),

    add(month: string, receivedAt: number) {
      if (receivedAt > (readAfter.get(month) ?? 0)) readAfter.set(month, receivedAt);
    },
  };
}
