/** Languages that bend names: Melnyk, Melnyka; Helsinki, Helsingissä. */
export const bending = /^(?:ru|uk|be|bg|pl|cs|sk|hr|sr|bs|sl|mk|lt|lv|et|fi|hu|el|tr|az|ro|ka|hy|kk|eu|sq)$/u;

/** Endings that make one name's word of another's in languages that do not bend names: Iraqi, Berliner, Norwegian. */
const ending =
  /^(?:|[aeiouy]|s|es|n|en|er|ers|ern|an|ian|ean|ans|ians|ish|ese|ic|ite|ites|i|is|in|ins|isch\p{L}*|ien|ienne|ais|aise|ois|oise|ain|aine|ano|ana|anos|anas|eño|eña|és|esa|ês|ense|enses|ino|ina|ese|esi|ia|ie|ië|ya|ay|egian|ist|ists|ism|man|men|land|nd|d|k|ck|t|te)$/u;

/** Whether the article has a name that is this one: with another ending, or in other letters. */
export function isSameName(
  name: string,
  words: Set<string>,
  capitals: Set<string>,
  language: string,
): boolean {
  if (name.length < 4) return name.endsWith("s") && words.has(name.slice(0, -1));
  const bends = bending.test(language);
  const root = name.slice(0, Math.max(4, Math.ceil(name.length * 0.7)));
  const bones = skeleton(name);
  const strong = language === "fi" ? strongGrade(name) : name;
  if (capitals.has(strong)) return true;
  for (const other of words) {
    if (bends) {
      if (other.startsWith(root) && Math.abs(other.length - name.length) <= 4) return true;
      if (other.length > 2 && sharesStart(name, other) && capitals.has(other)) return true;
    } else if (other.startsWith(name.slice(0, 4)) && isEndedOtherwise(name, other)) return true;
  }
  for (const other of capitals)
    if (
      bones.length > 2 &&
      bones === skeleton(other) &&
      Math.abs(other.length - name.length) <= 2 &&
      distance(name, other) <= (name.length > 7 ? 3 : 2)
    )
      return true;
  return false;
}

/** Pellon, of Pelto: what Finnish has softened before the ending, as the name itself has it. */
const strongGrade = (name: string): string => name.replace(/(?<=([lnr]))\1(\p{L})n$/u, "t$2");

/** Elżbieta and Elżbiecie, Helsinki and Helsingissä: four letters and most of the shorter one. */
function sharesStart(name: string, other: string): boolean {
  const shared = sharedStart(name, other);
  if (Math.max(name.length, other.length) <= 6)
    return shared >= 3 && shared >= Math.min(name.length, other.length) - 1;
  return (
    shared >= 4 &&
    shared >= Math.min(name.length, other.length) - 3 &&
    Math.abs(name.length - other.length) <= 4
  );
}

function isEndedOtherwise(name: string, other: string): boolean {
  const longest = sharedStart(name, other);
  for (let shared = longest; shared >= Math.max(4, longest - 2); shared--)
    if (ending.test(name.slice(shared)) && ending.test(other.slice(shared))) return true;
  return false;
}

function sharedStart(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}

/** The consonants of a name, alike however it is written in Latin letters: Zelensky, Selenskyj, Zelenskyy. */
function skeleton(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ph/gu, "f")
    .replace(/t?sch|tch|ch|cz|sh|sz/gu, "c")
    .replace(/[kq]|ck/gu, "k")
    .replace(/w/gu, "v")
    .replace(/z/gu, "s")
    .replace(/[aeiouyjhäöüæøœаеёиоуыэюяйіїє'’-]/gu, "")
    .replace(/(.)\1+/gu, "$1");
}

/** Letters that must be put in, left out or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
