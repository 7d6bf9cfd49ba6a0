/** In the order in which S3 lists keys, by their bytes: that of JavaScript's strings is another where emoji are. */
export function comesAfter(key: string, other: string): boolean {
  return Buffer.compare(Buffer.from(key), Buffer.from(other)) > 0;
}
