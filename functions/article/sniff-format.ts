export type Format = "text" | "markdown" | "html" | "json" | "xml";

/** A file's format by its content first, then by its extension and content type. */
export function sniffFormat(text: string, key: string, contentType: string | null): Format {
  const head = text.slice(0, 3000).trimStart();
  const extension = /\.([a-z0-9]{1,8})$/i.exec(key)?.[1]?.toLowerCase() ?? "";
  const markdown =
    /^(?:md|mdx|markdown|mdown|mkd|qmd|rmd)$/.test(extension) || /markdown/i.test(contentType ?? "");
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i.test(head))
    return "xml";
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*(?:<!doctype\s+html|<html[\s>])/i.test(head))
    return "html";
  if (/^<\?xml|^<(?:newsItem|newsMessage|packageItem|nitf|NewsML|catalogItem|conceptItem)[\s>]/i.test(head))
    return /<html[\s>]/i.test(head) && !/<newsItem/i.test(head) ? "html" : "xml";
  if (extension === "json" || extension === "ninjs" || /[/+]json/i.test(contentType ?? "")) return "json";
  if (/^[{[]/.test(head) && !markdown && isJson(text)) return "json";
  if (/^(?:html?|xhtml|shtml)$/.test(extension)) return "html";
  if (markdown) return "markdown";
  if (/^(?:rss|atom|xml|rdf)$/.test(extension)) return "xml";
  if (
    /^(?:---|\+\+\+)\s*$/m.test(head.split("\n", 1)[0]!) &&
    /^(?:---|\+\+\+|\.\.\.)\s*$/m.test(head.slice(3))
  )
    return "markdown";
  if (/html/i.test(contentType ?? "") && /<\w+[\s>]/.test(head)) return "html";
  const tags =
    head.match(
      /<\/?(?:p|div|h[1-6]|br|span|article|section|ul|ol|li|table|a|img|strong|em|blockquote|figure|meta|title|head|body|script)\b[^>]*>/gi,
    )?.length ?? 0;
  // An article about markup shows some, and begins without.
  const most = extension === "txt" && !/<\w/.test(head.split("\n", 3).join("\n")) ? 120 : 600;
  if (tags >= 3 && tags > head.length / most) return "html";
  if (/^# \S[^\n]{3,200}\n\s*\n/.test(head)) return "markdown";
  return "text";
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
