import { Parser } from "htmlparser2";
import { Rejection } from "../rejection.ts";

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Text directly in it. */
  text: string;
  /** Text and children in their order. */
  content: (XmlElement | string)[];
}

const mostElements = 50_000;
const deepest = 100;

/** A small tree of an XML document; entities that it declares are never expanded. Throws `too-complex` or `bad-xml`. */
export function xmlTree(xml: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "", content: [] };
  const open = [root];
  let count = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++count > mostElements || open.length > deepest)
          throw new Rejection(
            "too-complex",
            "The XML is too large or too deep to be a feed of articles: send fewer items in one file.",
          );
        const element = { name, attributes: { ...attributes }, children: [], text: "", content: [] };
        open.at(-1)!.children.push(element);
        open.at(-1)!.content.push(element);
        open.push(element);
      },
      ontext(text) {
        open.at(-1)!.text += text;
        open.at(-1)!.content.push(text);
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  const first = root.children[0];
  if (!first)
    throw new Rejection(
      "bad-xml",
      "The XML has no element in it: export the feed again, or upload the article as text, Markdown or HTML.",
    );
  return first;
}

export function childrenNamed(element: XmlElement, ...names: string[]): XmlElement[] {
  return element.children.filter((child) => names.includes(child.name));
}

/** Text of the first child of one of these names, in the names' order. */
export function childText(element: XmlElement, ...names: string[]): string | null {
  for (const name of names) {
    const text = element.children.find((child) => child.name === name)?.text.trim();
    if (text) return text;
  }
  return null;
}

/** The first element below this one, at any depth, by this name. */
export function descendant(element: XmlElement, name: string): XmlElement | null {
  for (const child of element.children) {
    const found = child.name === name ? child : descendant(child, name);
    if (found) return found;
  }
  return null;
}

/** All text in an element, in its order. */
export function wholeText(element: XmlElement): string {
  return element.content.map((part) => (typeof part === "string" ? part : wholeText(part))).join("");
}

/** An element's content as markup again, for XHTML inside Atom and NITF; `rename` gives null for what is left out. */
export function innerMarkup(
  element: XmlElement,
  rename: (name: string, attributes: XmlElement["attributes"]) => string | null = (name) => name,
): string {
  return element.content
    .map((part) => {
      if (typeof part === "string") return part.replace(/&/g, "&amp;").replace(/</g, "&lt;");
      const name = rename(part.name, part.attributes);
      if (name === null) return "";
      // HTML reads "</br>" as a second break.
      return name === "br" ? "<br>" : `<${name}>${innerMarkup(part, rename)}</${name}>`;
    })
    .join("");
}
