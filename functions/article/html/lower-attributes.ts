/** What lowering attributes' names needs of the DOM. */
interface Element {
  readonly attributes: Iterable<{ name: string; value: string }>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
}

/**
 * Gives attributes the small letters that HTML takes their names in, which linkedom keeps as they are written: pages of the nineties have
 * `CONTENT` and `HREF`, React's have `dateTime` and `itemProp`. Of two with one name that in small letters counts.
 */
export function lowerAttributes(elements: Iterable<Element>): void {
  for (const element of elements) {
    for (const { name, value } of [...element.attributes]) {
      const lower = name.toLowerCase();
      if (lower === name) continue;
      element.removeAttribute(name);
      if (!element.getAttribute(lower)) element.setAttribute(lower, value);
    }
  }
}
