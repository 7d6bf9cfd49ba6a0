/**
 * Says a line, and not again as long as it comes back within a minute: a folder that is looked at every two seconds has the
 * same to say each time.
 */
export function saidOnce(say: (line: string) => void, now = Date.now): (line: string) => void {
  const lastHeard = new Map<string, number>();
  return (line) => {
    const before = lastHeard.get(line) ?? Number.NEGATIVE_INFINITY;
    lastHeard.set(line, now());
    if (now() - before > 60_000) say(line);
  };
}
