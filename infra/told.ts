/**
 * What a person is told of an error. Of a mistake in a file or a setting the message alone: it says where the mistake is.
 * Of anything else also where it was thrown.
 */
export function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isBrokenJson = error instanceof SyntaxError && /\bJSON\b/.test(error.message);
  return error.constructor === Error || isBrokenJson ? error.message : (error.stack ?? error.message);
}
