/** The key or slug that a message speaks of, for people; of a message like none of ours, its beginning. */
export function subjectOf(body: string): string {
  try {
    const { slug, lookAgain, detail, month } = JSON.parse(body);
    const named = [slug, lookAgain, detail?.object?.key, month].find(
      (name) => typeof name === "string" && name !== "",
    );
    return named ?? body.slice(0, 120);
  } catch {
    return body.slice(0, 120);
  }
}
