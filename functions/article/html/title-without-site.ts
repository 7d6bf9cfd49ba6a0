/** A title's words alone, for comparing. */
export const foldTitle = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const separator = /\s+[|–—•·»«›:]\s+|\s+-\s+|\s*[|｜ㅣ]\s*|\s+::\s+|\s+—\s*|\s+\/\s+/u;

/**
 * A page's title without the site's name before or after it. Behind a bar an unnamed site goes too; behind a dash only what the
 * page's own host is called, for it may be whose claim the headline is ("Trade war far from over – Trump").
 */
export function withoutSite(whole: string, sites: string[], hosts: string[]): string {
  const title = withoutNamed(whole, sites);
  const pieces = title.split(separator);
  if (pieces.length < 2) return title;
  const isSite = (piece: string): boolean =>
    sites.some(
      (site) =>
        foldTitle(site) === foldTitle(piece) ||
        (foldTitle(site).length > 3 && foldTitle(piece).includes(foldTitle(site))),
    ) ||
    hosts.some((host) => isNameOfHost(piece, host)) ||
    /\.(?:com|org|net|de|fr|it|es|co\.\w\w|ru|ua|gr|pl|nl|info|tv|in)$/i.test(piece);
  if (!pieces.some(isSite) && !/[|｜ㅣ»]|::/.test(title)) return title;
  const longest = pieces.reduce((a, b) => (b.length > a.length ? b : a));
  const kept = pieces.filter((piece) => !isSite(piece));
  if (kept.length === 0) return title;
  if (kept.length === 1) return kept[0]!;
  if (/[|｜ㅣ»]|::/.test(title) && longest.length > title.length * 0.5) return longest;
  return title.slice(0, title.lastIndexOf(kept.at(-1)!) + kept.at(-1)!.length).slice(title.indexOf(kept[0]!));
}

/** A title that somebody wrote for this article: of its end only what is known to be the site's name goes. */
export function withoutOwnSite(whole: string, sites: string[], hosts: string[]): string {
  const title = withoutNamedEnd(whole, sites);
  const tail = title.split(separator).at(-1)!;
  if (tail === title || !hosts.some((host) => isNameOfHost(tail, host))) return title;
  return title.slice(0, title.length - tail.length).replace(separatorAtEnd, "") || title;
}

const separatorAtEnd = /(?:\s-+|\s*[–—|｜ㅣ:：_·•»«›/]+)\s*$/u;
const separatorAtStart = /^(?:-+\s|\s+-+|\s*[–—|｜ㅣ:：_·•»«›/]+)\s*/u;

/** Without a known name set off by any mark at its start or end, as "Headline_Site" and "Site：Headline". */
function withoutNamed(title: string, sites: string[]): string {
  const ended = withoutNamedEnd(title, sites);
  if (ended !== title) return ended;
  for (const site of sites.filter((name) => name.length > 2 && title.startsWith(name))) {
    const rest = title.slice(site.length);
    if (separatorAtStart.test(rest)) return rest.replace(separatorAtStart, "") || title;
  }
  return title;
}

function withoutNamedEnd(title: string, sites: string[]): string {
  for (const site of sites.filter((name) => name.length > 2 && title.endsWith(name))) {
    const head = title.slice(0, -site.length);
    if (separatorAtEnd.test(head)) return head.replace(separatorAtEnd, "") || title;
  }
  return title;
}

/** Host of an address, without `www`; null for what is none. */
export function hostOf(address: string | null | undefined): string | null {
  const url = address ? URL.parse(address) : null;
  return url && /^https?:$/.test(url.protocol) ? url.hostname.replace(/^(?:www|m|amp)\./, "") : null;
}

/** True of "OpenAI", "The Kaieteur News" and "BBC News" for openai.com, kaieteurnewsonline.com and bbc.co.uk. */
function isNameOfHost(name: string, host: string): boolean {
  const letters = foldTitle(name).replaceAll(" ", "");
  const names = [letters, letters.replace(/^the/, "")].filter((word) => word.length > 2);
  const labels = host.split(".").slice(0, -1);
  return names.some(
    (word) =>
      word === host.replace(/[^\p{L}\p{N}]/gu, "") ||
      labels
        .map((label) => label.replaceAll("-", ""))
        .some(
          (label) =>
            (label.length > 2 &&
              [label, `${label}news`, `${label}blog`].includes(word.replace(/online$/, ""))) ||
            label === `${word}online`,
        ),
  );
}
