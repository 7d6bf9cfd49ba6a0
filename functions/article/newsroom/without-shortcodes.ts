/** Shortcodes of WordPress that hold no prose: pictures with their captions, players, forms. */
const media = "audio|caption|contact-form(?:-7)?|embed|gallery|playlist|video|wp_caption";

const withContents = new RegExp(
  String.raw`\[(${media})(?:\s[^\][]{0,1000})?\](?:(?:(?!\[/?\1).){0,5000}?\[/\1\])?`,
  "gis",
);

/** An item's content without WordPress's shortcodes: of those that stand around words ("[dropcap]T[/dropcap]he pier") the words stay. */
export function withoutShortcodes(content: string): string {
  if (!/\[\/?[a-z]/i.test(content)) return content;
  const closed = new Set(Array.from(content.matchAll(/\[\/([a-z][\w-]{1,40})\]/gi), ([, name]) => name));
  return content
    .replace(withContents, "")
    .replace(/\[\/?([a-z][\w-]{1,40})(?:\s[^\][]{0,1000})?\/?\]/gi, (code, name: string) =>
      closed.has(name) ? "" : code,
    );
}
