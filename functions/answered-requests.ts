/**
 * Which requests for a month's lists a run has answered that came for another of them. Where more is asked than one writer can
 * do (an archive of years that is uploaded at once), requests of one month stand in the queue by the dozen. By SQS's clock
 * alone, in milliseconds; kept in the process, since losing it costs only a rewriting.
 */
export function answeredRequests(delay: number) {
  /** By month: when the request was handed out whose run read the table after that. */
  const readAfter = new Map<string, number>();

  return {
    /** A request stands for publications up to half of the delay after it, which the index shows after the other half. */
    has: (month: string, sentAt: number): boolean => sentAt + delay <= (readAfter.get(month) ?? 0),

    add(month: string, receivedAt: number) {
      if (receivedAt > (readAfter.get(month) ?? 0)) readAfter.set(month, receivedAt);
    },
  };
}
