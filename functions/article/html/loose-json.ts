const longest = 500_000;
const wrapping =
  /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/g;

/** JSON as pages really carry it: line breaks in strings, comments around it, a comma or brace too many, quotes unescaped. */
export function parseLoosely(script: string): unknown[] {
  if (script.length > longest) return [];
  const bare = script.replace(wrapping, "").trim().replace(/;$/, "");
  const whole = parsed(bare);
  if (whole !== undefined) return [whole];
  const mended = bare.replace(/[\u0000-\u001f]+/g, " ").replace(/,\s*([}\]])/g, "$1");
  const values = wholeValues(mended)
    .map(parsed)
    .filter((value) => value !== undefined);
  return values.length > 0 ? values : salvaged(mended);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The pieces between an opening brace or bracket and the one that closes it; what stands between and after them is left out. */
function wholeValues(text: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (mark === "{" || mark === "[") {
      if (depth++ === 0) from = index;
    } else if (mark === "}" || mark === "]") {
      if (depth > 0 && --depth === 0) pieces.push(text.slice(from, index + 1));
    }
  }
  return pieces.slice(0, 20);
}

const articleType = /"@type"\s*:\s*\[?\s*"(\w*(?:Article|BlogPosting))"/;

/** What can still be told of an article's node that no parser reads, mostly for a quotation mark in a text. */
function salvaged(text: string): unknown[] {
  const type = articleType.exec(text)?.[1];
  if (!type) return [];
  const field = (name: string): string | undefined =>
    new RegExp(`"${name}"\\s*:\\s*"(.{1,600}?)"\\s*(?:,\\s*"[\\w@]+"\\s*:|\\})`)
      .exec(text)?.[1]
      ?.replaceAll('\\"', '"');
  const author = /"author"\s*:\s*\[?\s*(?:\{[^{}]*?"name"\s*:\s*)?"([^"{}]{2,120})"/.exec(text)?.[1];
  return [
    {
      "@type": type,
      headline: field("headline"),
      datePublished: field("datePublished"),
      dateModified: field("dateModified"),
      author,
    },
  ];
}
