import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

const active = new Set(["script", "style", "iframe", "object", "embed", "base", "form", "link", "svg"]);
const addresses = new Set(["href", "src", "srcset", "action", "formaction", "poster", "data", "xlink:href"]);
const drawn = new Set(["style", "fill", "stroke", "filter", "mask", "clip-path", "background"]);

/** What a browser would make of a page, or of a style sheet: the elements that do something, and what nothing of ours has. */
export function pageDangers(text: string): { elements: string[]; dangers: string[] } {
  if (!text.includes("<")) return { elements: [], dangers: styleDangers(text) };
  const elements: string[] = [];
  const dangers: string[] = [];
  const visit = (node: Node) => {
    if ("tagName" in node) {
      const { tagName, attrs, childNodes } = node;
      if (active.has(tagName)) elements.push(tagName);
      for (const { name, value } of attrs) {
        if (/^on/i.test(name)) dangers.push(`${tagName} ${name}=${value}`);
        if (addresses.has(name) && /^\s*(?:javascript|vbscript|data):(?!image\/)/i.test(value))
          dangers.push(`${tagName} ${name}=${value}`);
        if (drawn.has(name)) dangers.push(...styleDangers(value));
        if (name === "http-equiv" && /refresh/i.test(value)) dangers.push(`${tagName} ${name}=${value}`);
      }
      if (tagName === "style")
        for (const child of childNodes) if ("value" in child) dangers.push(...styleDangers(child.value));
    }
    if ("childNodes" in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(text));
  return { elements: elements.sort(), dangers };
}

function styleDangers(css: string): string[] {
  return css.match(/url\(["']?(?!data:font|\/)[a-z]+:[^)]*|@import[^;]*|expression\([^)]*/gi) ?? [];
}
