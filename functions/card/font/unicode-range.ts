/** Whether a code point is in a CSS `unicode-range`, as `U+0-FF,U+131,U+4??`. */
export function unicodeRange(css: string): (codePoint: number) => boolean {
  const ranges = css.split(",").map((part) => {
    const [first = "", last = first] = part.trim().slice(2).split("-");
    return [Number.parseInt(first.replaceAll("?", "0"), 16), Number.parseInt(last.replaceAll("?", "f"), 16)];
  }) as [number, number][];
  ranges.sort((a, b) => a[0] - b[0]);
  return (codePoint) => {
    let low = 0;
    let high = ranges.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const [first, last] = ranges[middle]!;
      if (codePoint < first) high = middle - 1;
      else if (codePoint > last) low = middle + 1;
      else return true;
    }
    return false;
  };
}
