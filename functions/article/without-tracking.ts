/** An article's address without what tells a newsroom's counters how the reader came: `utm_source`, `fbclid` and their like. */
export function withoutTracking(address: string | null): string | null {
  const url = address ? URL.parse(address) : null;
  if (!url?.search) return address;
  const names = [...url.searchParams.keys()].filter((name) => tracking.test(name));
  if (names.length === 0) return address;
  for (const name of names) url.searchParams.delete(name);
  return url.href;
}

const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|at_(?:medium|campaign|custom\d)|xtor)$/i;
