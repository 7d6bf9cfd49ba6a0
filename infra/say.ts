/** Prints a line that has words of others in it, such as an object's key, which may be any bytes. */
export function say(line: string) {
  console.log(printable(line));
}

/**
 * A text on one line, with what would steer a terminal (control characters, which begin its escape sequences, and direction
 * overrides) spelled out.
 */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
