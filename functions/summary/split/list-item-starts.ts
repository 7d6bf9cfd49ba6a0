const marker =
  /(?:^|(?<=\s))(?:[•⁃◦▪‣●∙·*–-]\s?)?(?:(\d{1,3})(?:\.\)|[.)])|([a-h])[.)])\s+(?=\S)|(?:^|(?<=\s))[•⁃◦▪‣●]\s*(?=\S)/gu;

/**
 * Where the items of an enumeration begin on one line: markers that count up from the line's beginning (`1) … 2) …`,
 * `a. … b. …`), or bullets.
 */
export function listItemStarts(line: string): Set<number> {
  const starts = new Set<number>();
  if (!/^\s*(?:[•⁃◦▪‣●∙·*–-]|\d{1,3}[.)]|[a-h][.)]\s)/u.test(line)) return starts;
  let last = Number.NaN;
  for (const found of line.matchAll(marker)) {
    const count = found[1] ? Number(found[1]) : found[2] ? found[2].charCodeAt(0) : Number.NaN;
    const isBullet = Number.isNaN(count);
    const opensLine = line.slice(0, found.index).trim() === "";
    if (isBullet || opensLine || count === last + 1) {
      starts.add(found.index);
      if (!isBullet) last = count;
    }
  }
  return starts.size > 1 ? starts : new Set();
}
