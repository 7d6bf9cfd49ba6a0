/** An XML tree to write: an element's text, its children by name, or several of one name. */
export type Xml = string | number | boolean | undefined | Xml[] | { [name: string]: Xml };

/** Writes a document with one root; `undefined` children are left out. */
export function writeXml(root: string, content: Xml, namespace?: string): string {
  const attribute = namespace ? ` xmlns="${namespace}"` : "";
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root}${attribute}>${inside(content)}</${root}>`;
}

function element(name: string, content: Xml): string {
  if (content === undefined) return "";
  if (Array.isArray(content)) return content.map((each) => element(name, each)).join("");
  return `<${name}>${inside(content)}</${name}>`;
}

function inside(content: Xml): string {
  if (content === undefined) return "";
  if (Array.isArray(content)) throw new Error("Expected a name for a list of elements; found none.");
  if (typeof content === "object") {
    return Object.entries(content)
      .map(([name, child]) => element(name, child))
      .join("");
  }
  return escapeXml(String(content));
}

/** XML 1.0 has no place for most control characters, escaped or not: they become character references all the same, as S3 sends them. */
function escapeXml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/[\u0000-\u0008\u000b-\u001f]/g, (char) => `&#x${char.charCodeAt(0).toString(16)};`);
}

/** The texts of all elements of that name, wherever they stand; enough for the small bodies that AWS APIs take. */
export function textsOf(xml: string, name: string): string[] {
  const pattern = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`, "g");
  return [...xml.matchAll(pattern)].map(([, content = ""]) => content);
}

export function textOf(xml: string, name: string): string | undefined {
  const [content] = textsOf(xml, name);
  return content === undefined ? undefined : unescapeXml(content);
}

function unescapeXml(text: string): string {
  const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return named[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
