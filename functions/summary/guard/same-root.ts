/** The same word with another ending: Рейл, Рейла; two syllables in Korean. */
export function isSameRoot(a: string, b: string): boolean {
  if (a === b) return true;
  if (/^\p{sc=Hangul}{2}/u.test(a)) return b.startsWith(a.slice(0, 2));
  const most = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < most && a[shared] === b[shared]) shared++;
  return shared >= Math.max(3, most - 2) && Math.max(a.length, b.length) - shared <= 4;
}
