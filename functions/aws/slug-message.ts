/** "See to this slug": what the queues between the steps carry. The step reads everything else from the table. */
export function readSlugMessage(body: unknown): { slug: string } {
  const slug = (body as { slug?: unknown } | null)?.slug;
  if (typeof slug !== "string" || slug === "") {
    throw new Error(`Expected a message with a slug; found ${JSON.stringify(body).slice(0, 300)}.`);
  }
  return { slug };
}
