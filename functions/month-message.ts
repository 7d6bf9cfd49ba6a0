/** "The articles of this month changed": what the Listings queue carries. */
export function readMonthMessage(body: unknown): { month: string } {
  const month = (body as { month?: unknown } | null)?.month;
  if (typeof month !== "string" || !/^\d{4}-\d\d$/.test(month)) {
    throw new Error(
      `Expected a message with a month like 2024-07; found ${JSON.stringify(body).slice(0, 300)}.`,
    );
  }
  return { month };
}
