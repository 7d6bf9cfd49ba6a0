import { parseHTML } from "linkedom";
import { lowerAttributes } from "./lower-attributes.ts";
import { makeWhole } from "./whole-page.ts";

/** The little of the DOM that reading a page needs; linkedom's own types want the browser's library. */
export interface PageElement {
  readonly nodeType: number;
  readonly tagName: string;
  readonly textContent: string;
  readonly childNodes: Iterable<PageElement>;
  readonly children: Iterable<PageElement>;
  readonly parentElement: PageElement | null;
  readonly firstChild: PageElement | null;
  readonly nextSibling: PageElement | null;
  readonly previousSibling: PageElement | null;
  readonly className: string;
  readonly id: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
  removeAttribute(name: string): void;
  remove(): void;
}

export interface Page extends PageElement {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  cloneNode(deep: boolean): Page;
}

/** The document of a page that has been bounded before; no script runs and nothing is fetched. */
export function parsePage(html: string): Page {
  const { document } = parseHTML(html);
  lowerAttributes(document.querySelectorAll("*") as never);
  makeWhole(document as never);
  return document as unknown as Page;
}

export function selectAll(root: PageElement, selector: string): PageElement[] {
  return [...root.querySelectorAll(selector)];
}

/** The next node that is more than a blank; of the siblings by a list of them, each step would cost as many as there are. */
export function nodeBeside(element: PageElement, way: "nextSibling" | "previousSibling"): PageElement | null {
  let node = element[way];
  while (node && node.nodeType !== 1 && node.textContent.trim() === "") node = node[way];
  return node;
}

/** True for an element within another, and for that one itself. */
export const isIn = (inner: PageElement | null, outer: PageElement): boolean =>
  inner === outer || (!!inner && isIn(inner.parentElement, outer));
