/** "The articles of this month changed": what the Listings queue carries. */
export interface MonthMessage {
  /** `YYYY-MM`, in UTC. */
  month: string;
  /** The request stands for publications until then, in milliseconds since 1970; by default until half a delay after it was sent. */
  until?: number;
}

/** Throws where it is none. */
export function readMonthMessage(body: unknown): MonthMessage {
  const { month, until } = (body ?? {}) as { month?: unknown; until?: unknown };
  if (
    typeof month !== "string" ||
    !/^\d{4}-\d\d$/.test(month) ||
    !(until === undefined || Number.isFinite(until))
  ) {
    throw new Error(
      `Expected a message with a month like 2024-07, and an instant or none; found ${JSON.stringify(body).slice(0, 300)}.`,
    );
  }
  return { month, until: until as number | undefined };
}
