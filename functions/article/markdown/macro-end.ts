/** Lines. */
const longest = 200;

/**
 * The last line of a macro that begins on this one: of a tag, a call or a component whose brackets close further down, or of a
 * component with its properties between rules below it (Nuxt). The line itself where it is none, or never closes.
 */
export function macroEnd(lines: string[], at: number): number {
  const line = lines[at]!;
  const isComponent = /^\s*:{2,}[a-z][\w-]*/i.test(line);
  if (isComponent && /^\s*---\s*$/.test(lines[at + 1] ?? "")) {
    const end = lines.slice(at + 2, at + longest).findIndex((below) => /^\s*---\s*$/.test(below));
    return end < 0 ? at : at + 2 + end;
  }
  const pair = pairs.find(({ opens }) => opens(line));
  if (!pair) return at;
  for (let end = at + 1; end < Math.min(lines.length, at + longest); end++) {
    if (/^\s*(?:`{3,}|~{3,})/.test(lines[end]!)) return at;
    if (pair.closes.test(lines[end]!)) return end;
  }
  return at;
}

/** Opened and not closed on the line. */
const pairs = [
  { opens: (line: string) => line.lastIndexOf("{{") > line.lastIndexOf("}}"), closes: /\}\}/ },
  { opens: (line: string) => line.lastIndexOf("{%") > line.lastIndexOf("%}"), closes: /%\}/ },
  // Kramdown's classes, ids and values; "{:deps" begins a map of Clojure.
  { opens: (line: string) => /\{:\s*(?:[.#][^{}]*|[\w-]+=[^{}]*)?$/.test(line), closes: /\}/ },
  { opens: (line: string) => /^\s*<[A-Z][\w.]*(?:\s[^<>]*)?$/.test(line), closes: /^[^<]*\/?>/ },
];
