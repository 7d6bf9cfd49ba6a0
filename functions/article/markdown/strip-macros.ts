/**
 * Markdown without what only its site generator understands: Hugo's and WordPress's shortcodes, Liquid and Nunjucks tags, MDX imports and
 * components, admonition marks, kramdown attributes, comments. Fenced code stays as it is.
 */
export function stripMacros(markdown: string): string {
  let fence: string | null = null;
  let inModule = false;
  let inComment = false;
  const kept: string[] = [];
  for (const line of markdown.split("\n")) {
    const mark = /^\s{0,12}(?:>\s?)*(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark && !inComment) {
      if (fence === null) fence = mark;
      else if (mark[0] === fence[0] && mark.length >= fence.length && !/^\s*(?:`{3,}|~{3,})\s*\S/.test(line))
        fence = null;
    }
    if (fence !== null || mark) {
      kept.push(line);
      continue;
    }
    if (inComment || /^\s*(?:<!--|\{\/\*)/.test(line)) {
      const closed = /-->|\*\/\}/.exec(line);
      inComment = !closed;
      kept.push(closed ? line.slice(closed.index + closed[0].length) : "");
      continue;
    }
    if (/^(?:import\s.*from\s|import\s+["']|export\s+(?:const|default|function|let|var|async)\b)/.test(line))
      inModule = !/[;"'})]\s*$/.test(line);
    else if (!inModule) kept.push(stripLine(line));
    else if (/^\s*$|[;}]\s*$/.test(line)) inModule = false;
  }
  return kept.join("\n");
}

function stripLine(line: string): string {
  if (/^\s*(?::{3,}|!!!|\?\?\?)\+?\s*[\w{-]*/.test(line) && /^\s*(?::{3,}|!!!|\?\?\?)/.test(line))
    return admonitionTitle(line);
  if (/^\s*(?:>\s*)+\[!\w+\][+-]?/.test(line)) return line.replace(/\[!\w+\][+-]?\s*/, "");
  // "9. November 2031" would be a list's ninth entry.
  if (/^\s{0,3}\d{1,2}\.\s\p{L}+\.?\s\d{4}\s*$/u.test(line)) return line.replace(".", "\\.");
  if (/^\s*(?:[*+-]\s+toc|\[\[?_?toc_?\]?\]|\{:\s*toc\s*\}|\{%\s*toc\s*%\})\s*$/i.test(line)) return "";
  return line
    .replace(/\{\{[<%].*?[%>]\}\}/g, "")
    .replace(/\{%-?.*?-?%\}/g, "")
    .replace(/\{\{.*?\}\}/g, "")
    .replace(/\{:[^}]*\}|\s\{[#.][\w\s#.=":-]*\}\s*$/g, "")
    .replace(/\\?\[(caption|embed|gallery|audio|video|playlist)\b[^\]]*\](?:.*?\\?\[\/\1\\?\])?/gi, "")
    .replace(/\{\/\*.*?\*\/\}|<!--.*?-->/g, "")
    .replace(/<\/?[A-Z][\w.]*(?:\s[^<>]*?)?\/?>/g, "")
    .replace(/!\[\[[^\]]*\]\]/g, "")
    .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, "$1");
}

/** `:::note Watch out` keeps its words, `!!! warning "Watch out"` too. */
function admonitionTitle(line: string): string {
  const title = /^\s*(?::{3,}|!!!|\?\?\?)\+?\s*(?:\{?[.\w-]+\}?)?\s*(?:\[([^\]]*)\]|"([^"]*)"|(.*))$/.exec(
    line,
  );
  return (title?.[1] ?? title?.[2] ?? title?.[3] ?? "").trim();
}
