import { lettersOf } from "../text/letters-of.ts";
import { lineKind } from "../text/line-kind.ts";
import { isProse, weightOf, wordsWorth } from "../text/measure-text.ts";
import { isOfOthers } from "./marked-authors.ts";
import { isIn, nodeBeside, type Page, type PageElement, selectAll } from "./page-element.ts";
import type { VisibleLine } from "./visible-lines.ts";

/** What systems and papers call the line under a headline, at the end of one of its element's classes. */
const standfirstClass =
  /(?:^|\s)(?:[\w-]*[-_])?(?:stand-?first|sub-?title|sub-?head(?:line)?|deck|dek|lede|lead|lead-text|teaser|teaser-text|preview-text|preamble|manchet|zajawka|catenaccio|sommario|copete|subtitulo|subtítulo|linha-fina|sous-titre|untertitel|intro|introtext|intro-text|excerpt|chapo|chapeau|opener|perex|spot|vorspann|ingress|sottotitolo|entradilla|bajada|synopsis|sapo)(?:\s|$)|(?:^|\s)(?:(?:article|news|post|story|entry)[-_]*)?(?:description|summary)(?:\s|$)/i;

const marked = "[class], [itemprop~=alternativeHeadline], [itemprop~=description], h1 + h2";
const mostMarked = 40;

/** Lines below the headline among which it stands; its letters. */
const [mostBelow, shortest, longest] = [10, 12, 420];

/**
 * The standfirst that is one by its class or property alone, however short: it stands below the headline, above the first paragraph,
 * and in a box of its own or as another kind of element than the paragraphs, since first paragraphs are set larger by such classes too.
 */
export function markedStandfirst(page: Page, lines: VisibleLine[], at: number): string | null {
  if (at < 0) return null;
  const below = lines.slice(at + 1, at + 1 + mostBelow);
  const prose = below.findIndex(({ text }) => isProse(text));
  const head = prose < 0 ? below : below.slice(0, prose + 1);
  const isSub = (element: PageElement): boolean =>
    element === lines[at + 1]?.element && prose > 1 && isSubheading(element);
  for (const element of selectAll(page, marked)
    .filter((each) => isNamed(each) || isSub(each))
    .slice(0, mostMarked)) {
    const { textContent } = element;
    if (textContent.length > longest * 2) continue;
    const letters = lettersOf(textContent);
    const line = head.find((each) => lettersOf(each.text) === letters && isIn(each.element, element));
    const text = line?.text ?? "";
    if (
      line &&
      letters !== lettersOf(lines[at]!.text) &&
      weightOf(text) >= shortest &&
      weightOf(text) <= longest &&
      wordsWorth(text) >= 3 &&
      /^(?:text|prose)$/.test(lineKind(text)) &&
      isParted(element) &&
      !isOfOthers(element) &&
      element.closest("a, figure, li") === null &&
      element.querySelector("a, time") === null
    )
      return text;
  }
  return null;
}

const isNamed = (element: PageElement): boolean =>
  element.tagName !== "META" &&
  (standfirstClass.test(element.className) ||
    /headline|description/i.test(element.getAttribute("itemprop") ?? ""));

/** Right below an `h1`, and of some words: no section's heading where something else parts it from the first paragraph. */
const isSubheading = (element: PageElement): boolean =>
  element.tagName === "H2" &&
  nodeBeside(element, "previousSibling")?.tagName === "H1" &&
  wordsWorth(element.textContent) >= fewestWords;

const fewestWords = 5;

/** Not a paragraph with another one right behind it. */
function isParted(element: PageElement): boolean {
  const next = nodeBeside(element, "nextSibling");
  return element.tagName !== "P" || (next?.nodeType === 1 ? next.tagName !== "P" : next === null);
}
