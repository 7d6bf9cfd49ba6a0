const raw = /<(?:(script|style)\b|!--)/gi;
const drawn = /<(svg|template|iframe|object|canvas|math)\b/gi;

/**
 * Markup without what no reader sees; JSON-LD scripts go to the first list, other JSON to the second. Scripts, styles and comments first, since in them the
 * end of another element is only text; a second `<html>`, of conditional comments for old browsers, would begin a second page.
 */
export function withoutUnseen(html: string, jsonLd: string[], states: string[] = []): string {
  const visible = without(html, raw, (opening, content) => {
    if (/^<script/i.test(opening) && /ld\+json/i.test(opening)) jsonLd.push(content);
    else if (/^<script[^>]*\stype=["']?application\/json/i.test(opening)) states.push(content);
  });
  return oneRoot(without(visible, drawn));
}

function without(html: string, openings: RegExp, tell?: (opening: string, content: string) => void): string {
  const parts: string[] = [];
  // "İ" alone would be two letters, and all behind it stand elsewhere.
  const lower = html.replaceAll("İ", "i").toLowerCase();
  let from = 0;
  openings.lastIndex = 0;
  for (let match = openings.exec(html); match; match = openings.exec(html)) {
    const name = match[1]?.toLowerCase();
    const open = name ? html.indexOf(">", match.index) : match.index;
    if (open < 0) break;
    if (name && html[open - 1] === "/") continue;
    const close = name ? lower.indexOf(`</${name}`, open) : html.indexOf("-->", match.index);
    parts.push(html.slice(from, match.index));
    if (close < 0) {
      from = name === "script" || name === "style" || !name ? html.length : open + 1;
      break;
    }
    if (name) tell?.(html.slice(match.index, open), html.slice(open + 1, close));
    from = name ? html.indexOf(">", close) + 1 || html.length : close + 3;
    openings.lastIndex = from;
  }
  parts.push(html.slice(from));
  return parts.join(" ");
}

function oneRoot(html: string): string {
  let seen = false;
  return html.replace(/<html\b[^>]*>/gi, (tag) => {
    if (seen) return " ";
    seen = true;
    return tag;
  });
}
