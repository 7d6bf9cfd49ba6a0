/** An article's address without what tells a newsroom's counters how the reader came: `utm_source`, `fbclid` and their like. */
export function withoutTracking(address: string | null): string | null {
  const url = address ? URL.parse(address) : null;
  if (!url?.search) return address;
  // Not through its parameters, which would write the others anew: "?news/tide" as "?news%2Ftide=".
  const fields = url.search.slice(1).split("&");
  const kept = fields.filter((field) => !tracking.test(field));
  if (kept.length === fields.length) return address;
  url.search = kept.join("&");
  return url.href;
}

const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|at_(?:medium|campaign|custom\d)|xtor)(?:=|$)/i;
