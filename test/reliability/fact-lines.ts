/** Keeps what the steps log off the screen; returns the last lines, for a failed test to show, and how to end it. */
export function catchFactLines(most = 200) {
  const lines: string[] = [];
  const write = process.stdout.write;
  process.stdout.write = function (
    this: typeof process.stdout,
    chunk: Uint8Array | string,
    ...rest: never[]
  ) {
    if (typeof chunk === "string" && /^\{"(timestamp|_aws)":/.test(chunk)) {
      lines.push(chunk.trimEnd());
      if (lines.length > most) lines.shift();
      return true;
    }
    return write.call(this, chunk, ...rest);
  } as typeof process.stdout.write;
  return {
    lines,
    end() {
      process.stdout.write = write;
    },
  };
}
