import { captionClass } from "./blocks-of.ts";
import type { PageElement } from "./page-element.ts";
import type { VisibleLine } from "./visible-lines.ts";

/** Where a line stands on its page. */
export interface Place {
  /** In matter of the page, or about other articles. */
  isOther: boolean;
  /** In a quotation, a caption or a credit, whose names are not the article's authors. */
  isQuoted: boolean;
  /** The page's main part that it is in. */
  main: PageElement | null;
}

export type PlacedLine = VisibleLine & Place;

const otherClass =
  /(?:^|\s)(?:reply|h-cite|sidebar|widget(?! Blog(?:\s|$)))(?:\s|$)|mention|comment|related|recommend|more-?stories|read-?next|teaser/i;

/** An element's place; `known` has those of elements that were looked at before. */
export function placeOf(element: PageElement, known: Map<PageElement, Place>): Place {
  const before = known.get(element);
  if (before) return before;
  const { tagName, className, id, parentElement } = element;
  const outer = parentElement
    ? placeOf(parentElement, known)
    : { isOther: false, isQuoted: false, main: null };
  const isLarge = /^(?:HTML|BODY|MAIN|ARTICLE)$/.test(tagName);
  const place = {
    isOther:
      outer.isOther ||
      /^(?:ASIDE|NAV|FORM)$/.test(tagName) ||
      (tagName === "FOOTER" && element.closest("article, .hentry") === null) ||
      (!isLarge && otherClass.test(`${className} ${id}`)),
    isQuoted:
      outer.isQuoted ||
      /^(?:BLOCKQUOTE|CITE|FIGCAPTION)$/.test(tagName) ||
      (!isLarge && captionClass.test(className)),
    main: outer.main ?? (tagName === "MAIN" || element.getAttribute("role") === "main" ? element : null),
  };
  known.set(element, place);
  return place;
}
