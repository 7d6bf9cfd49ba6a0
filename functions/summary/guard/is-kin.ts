/** Whether two stems are of one word, whatever it ends with: deliver, delivered; posto, posti; car, cars; two syllables in Korean. */
export function isKin(a: string, b: string): boolean {
  if (a === b) return true;
  if (/^\p{sc=Hangul}{2}/u.test(a)) return b.startsWith(a.slice(0, 2));
  // With the Arabic article two letters of the word are left: المقاول, المقبلة.
  if (a.length > 4 && a.length === b.length && a.slice(0, -1) === b.slice(0, -1)) return !/^ال/u.test(a);
  const least = Math.min(a.length, b.length);
  if (least === 3) return a === `${b}s` || b === `${a}s`;
  return least > 3 && (a.startsWith(b) || b.startsWith(a));
}
