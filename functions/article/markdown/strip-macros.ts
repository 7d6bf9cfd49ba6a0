import { macroEnd } from "./macro-end.ts";
import { tagBlock } from "./tag-block.ts";

/**
 * Markdown without what only its site generator understands: Hugo's and WordPress's shortcodes, Liquid and Nunjucks tags, MDX
 * imports and components, admonition marks, kramdown attributes, comments, Obsidian's marks, code that is run (R Markdown, Quarto,
 * Observable). Other fenced code stays as it is.
 */
export function stripMacros(markdown: string): string {
  let fence: string | null = null;
  let isRun = false;
  let inModule = false;
  let inComment = false;
  const kept: string[] = [];
  const lines = markdown.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const mark = /^\s{0,12}(?:>\s?)*(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark && !inComment) {
      if (fence === null) {
        fence = mark;
        isRun = runs.test(line);
      } else if (
        mark[0] === fence[0] &&
        mark.length >= fence.length &&
        !/^\s*(?:`{3,}|~{3,})\s*\S/.test(line)
      )
        fence = null;
    }
    if (fence !== null || mark) {
      kept.push(isRun ? "" : line);
      continue;
    }
    const end = inComment || inModule ? at : endOfHidden(lines, at);
    if (end > at) {
      at = end;
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
    else if (!inModule) {
      if (isHashtags.test(line) || (isHashtag.test(line) && !lines[at - 1]?.trim())) {
        kept.push("");
        continue;
      }
      const block = tagBlock(lines, at);
      if (block) {
        kept.push(stripLine(block.before), ...block.code);
        lines[block.end] = block.after;
        at = block.end - 1;
        continue;
      }
      if (indenting.test(line)) outdentBelow(lines, at);
      const last = macroEnd(lines, at);
      kept.push(
        stripLine(
          withoutLongTag(lines.slice(at, isProperties(lines[at + 1], last > at) ? at + 1 : last + 1)),
        ),
      );
      at = last;
    } else if (/^\s*$|[;}]\s*$/.test(line)) inModule = false;
  }
  return kept.join("\n");
}

/** The lines of a tag as one, without the tag where it is Liquid's: it may be longer than a mark is looked for on a line. */
function withoutLongTag(lines: string[]): string {
  const last = lines.at(-1)!;
  const end =
    lines.length > 1 && lines[0]!.lastIndexOf("{%") > lines[0]!.lastIndexOf("%}") ? last.indexOf("%}") : -1;
  return end < 0 ? lines.join(" ") : lines[0]!.slice(0, lines[0]!.lastIndexOf("{%")) + last.slice(end + 2);
}

/** Between a Nuxt component and its closing rule stand its properties, which have no words. */
const isProperties = (below: string | undefined, isLong: boolean): boolean =>
  isLong && /^\s*---\s*$/.test(below ?? "");

/** The last line of Obsidian's comment of several lines that begins on this one; the line itself where it does not, or never ends. */
function endOfHidden(lines: string[], at: number): number {
  if (!hidden.test(lines[at]!)) return at;
  for (let end = at + 1; end < lines.length; end++) if (hidden.test(lines[end]!)) return end;
  return at;
}

/** Within fenced code it parts MATLAB's sections. */
const hidden = /^%%\s*$/;

/** Cells of R Markdown, Quarto and Observable, diagrams and queries, whose code no reader sees: "```{r}", "```dataview". */
const runs = /^[\s>]*(?:`{3,}|~{3,})\s*(?:\{[a-z][^}]*\}|(?:mermaid|dataview|dataviewjs|query)\b)/i;

/** An admonition or a tab of MkDocs, whose words are indented as code is elsewhere. */
const indenting = /^(?:(?:!!!|\?\?\?\+?)\s+\w|===[!+]?\s+")/;

function outdentBelow(lines: string[], at: number): void {
  for (let below = at + 1; /^(?: {4}|\t|\s*$)/.test(lines[below] ?? "-"); below++)
    lines[below] = lines[below]!.replace(/^(?: {4}|\t)/, "");
}

function stripLine(line: string): string {
  if (isAbbreviation.test(line) || isTab.test(line)) return "";
  if (/^\s*(?::{3,}|!!!|\?\?\?)/.test(line) || /^\s*::(?:[a-z][\w-]*(?:[[{].*)?)?\s*$/i.test(line))
    return admonitionTitle(line);
  const callout = /^\s*((?:>\s*)+)\[!\w+\][+-]?\s*(.*)$/.exec(line);
  // A callout's title is a paragraph of its own.
  if (callout) return callout[2] ? `${callout[1]}${withoutMarks(callout[2])}\n${callout[1]}` : callout[1]!;
  // "9. November 2031" would be a list's ninth entry.
  if (/^\s{0,3}\d{1,2}\.\s\p{L}+\.?\s\d{4}\s*$/u.test(line)) return line.replace(".", "\\.");
  if (/^\s*(?:[*+-]\s+toc|\[\[?_?toc_?\]?\]|\{:\s*toc\s*\}|\{%\s*toc\s*%\})\s*$/i.test(line)) return "";
  return withoutMarks(line);
}

/** `*[HTML]: HyperText Markup Language`, and the label of one of MkDocs's tabs. */
const [isAbbreviation, isTab] = [/^ {0,3}\*\[[^\]]{1,80}\]:\s(?!.*\*\s*$)/, /^===[!+]?\s+"[^"]{1,200}"\s*$/];

/** Lengths are bounded, since each mark that nothing closes is looked for to its end. */
function withoutMarks(line: string): string {
  return line
    .replace(noteOnLine, "")
    .replace(/\{\{[<%].{0,2000}?[%>]\}\}/g, "")
    .replace(/\{%-?.{0,2000}?-?%\}/g, "")
    .replace(/\{\{.{0,2000}?\}\}/g, "")
    .replace(/\{:[^}]{0,500}\}|\s\{[#.][\w\s#.=":-]*\}\s*$/g, "")
    .replace(
      /\\?\[(caption|embed|gallery|audio|video|playlist)\b[^\][]{0,1000}\](?:.{0,2000}?\\?\[\/\1\\?\])?/gi,
      "",
    )
    .replace(/(\*{1,2}|_{1,2})?(?:\{\/\*.{0,2000}?\*\/\}|<!--.{0,2000}?-->)\1/g, "")
    .replace(/(?<![$\\])\{[a-z_$][\w$]*(?:\.[\w$]+)+(?:\(.{0,500}\))?\}/gi, "")
    .replace(/<\/?[A-Z][\w.]*(?:\s[^<>]*?)?\/?>/g, "")
    .replace(/(?<![\w:]):[a-z][\w-]{0,30}(?:\[([^\][]{0,200})\])?\{[^{}]{0,300}\}/gi, "$1")
    .replace(/!\[\[[^\]]{0,500}\]\]/g, "")
    .replace(/%%.{0,2000}?%%/g, "")
    .replace(/(?<![=\w])==(?=[^\s=])([^=]*[^\s=])==(?![=\w])/g, "$1")
    .replace(/(?<=\S)\s\^(?=[\d-]{0,5}[a-z]|\w{6})[\w-]{2,30}\s*$/i, "")
    .replace(/\[\[(?:[^\]|]{0,500}\|)?([^\]]{0,500})\]\]/g, "$1");
}

/** What an editor noted for colleagues between two tags of Liquid or Hugo, or in Nunjucks's marks. */
const noteOnLine =
  /\{%-?\s*comment\s*-?%\}.{0,2000}?\{%-?\s*endcomment\s*-?%\}|\{\{([<%])\s*comment\s*[%>]\}\}.{0,2000}?\{\{\1\s*\/\s*comment\s*[%>]\}\}|\{#-?\s.{0,2000}?#\}/gi;

/** "#climate #alps/glaciers": Obsidian's tags, no heading for want of a blank behind the sign. */
const isHashtags =
  /^\s{0,3}#[\p{L}\p{N}][\p{L}\p{N}\p{M}/_-]*(?:[\s,]+#[\p{L}\p{N}][\p{L}\p{N}\p{M}/_-]*)+\s*$/u;
/** A single one, which is a word of a sentence where a line of that stands above it. */
const isHashtag = /^\s{0,3}#\p{Ll}[\p{L}\p{N}\p{M}/_-]*\s*$/u;

/** `:::note Watch out` keeps its words, `!!! warning "Watch out"` too, as a paragraph of their own. */
function admonitionTitle(line: string): string {
  const title =
    /^\s*(?::{2,}|!!!|\?\?\?)\+?\s*(?:\{?[.\w-]+\}?)?\s*(?:\{[^}]*\})?\s*(?:\[([^\]]*)\]|"([^"]*)"|(.*))$/.exec(
      line,
    );
  const words = (title?.[1] ?? title?.[2] ?? title?.[3] ?? "").trim();
  return words && `${words}\n`;
}
