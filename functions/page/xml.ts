/** Text for XML: what XML 1.0 cannot hold at all becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "\uFFFD")
    .replace(/[&<>"'\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

type Content = string | number | (string | null)[];

/** An element: text content is escaped, a list holds elements; null where there is nothing to say. */
export function element(
  name: string,
  content: Content | null,
  attributes: Record<string, string | number | null> = {},
): string | null {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  if (content === null) return written ? `<${name}${written}/>` : null;
  const inner = Array.isArray(content) ? content.filter(Boolean).join("\n") : escapeXml(String(content));
  return `<${name}${written}>${inner}</${name}>`;
}

export function xmlDocument(root: string | null): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root ?? ""}\n`;
}
