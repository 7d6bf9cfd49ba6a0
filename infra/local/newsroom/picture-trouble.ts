interface LogLine {
  event: string;
  /** Of the article, in the inbox. */
  key?: string;
  headline?: string;
  url: string;
  reason?: string;
  error?: { message: string };
}

export interface PictureTrouble {
  /** Key of the article; where the log has its headline alone, undefined. */
  key: string | undefined;
  url: string;
  /** It is on the web, from where none is fetched. */
  isNotFetched: boolean;
  sentence: string;
}

/** What a function's log line says of a picture that is on no card, and why; null for any other line. */
export function pictureTrouble(line: string): PictureTrouble | null {
  if (!/"event":"lead-image-(?:missing|not-fetched|unreadable)"/.test(line)) return null;
  const { event, key, headline, url, reason, error } = JSON.parse(line) as LogLine;
  const isNotFetched = event === "lead-image-not-fetched";
  const why = isNotFetched ? "Here, none is fetched from the web." : (reason ?? error?.message ?? "");
  const article = key === undefined ? `“${headline}”` : key.replace(/^articles\//, "");
  return { key, url, isNotFetched, sentence: `${article}: its picture ${url} is on no card. ${why}` };
}
