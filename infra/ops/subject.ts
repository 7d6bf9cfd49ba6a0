/** The key or slug that a message speaks of, for people. */
export function subjectOf(body: string): string {
  try {
    const message = JSON.parse(body) as {
      slug?: string;
      month?: string;
      lookAgain?: string;
      detail?: { object?: { key?: string } };
    };
    return (
      message.slug ?? message.lookAgain ?? message.detail?.object?.key ?? message.month ?? body.slice(0, 120)
    );
  } catch {
    return body.slice(0, 120);
  }
}
