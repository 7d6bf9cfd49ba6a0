import { foldLetters } from "../language/fold-letters.ts";
import { publishedLabel, updatedLabel } from "../lexicon/date-labels.ts";
import { namesAgency } from "./bracket-agency.ts";
import { hasFirstName, isJapaneseName, looksLikeCaselessName, looksLikeName } from "./looks-like-name.ts";
import { smallWordCountOf } from "./measure-text.ts";
import { splitNames, unspacedNames } from "./split-names.ts";

/** Characters: more than any list of people. */
const longestLine = 2000;

/** The people whom a line names and nothing else, a time or an address after them aside; null where it holds more. */
export function peopleIn(line: string): string[] | null {
  const words = line
    .slice(0, longestLine)
    .replace(/^[【（(［[]([\p{Script=Han}々、・\s]{3,24})[】）)］\]]$/u, "$1")
    .replace(portrait, "$1")
    .replace(writes, "")
    .replace(signed, (whole, name: string) => (hasFirstName(whole) ? whole : name))
    .replace(ago, "")
    .replace(/\s\|\s(?:\S+@\S+|\p{Lu}\p{Ll}+)$/u, "");
  if (/[[\]]/.test(words) || pictures.test(words)) return null;
  const folded = foldLetters(words);
  if (publishedLabel.test(folded) || updatedLabel.test(folded)) return null;
  const own = withoutWire(words);
  if (own !== null) {
    const people = peopleIn(own);
    if (people) return people;
  }
  const japanese = japaneseIn(words);
  if (japanese) return japanese;
  const spaced = unlisted(words);
  if (spaced) return spaced;
  const names = words.split(/\s*\|\s*/).flatMap((part) => splitNames(part, false));
  if (names.length > 0 && names.every((name) => name.includes(" ") && looksLikeName(name)))
    return isTold(words, names[0]!) ? null : names;
  const bare = words.trim();
  const listed = unspacedNames(bare);
  // Many towns begin with a Chinese surname: "高雄，金門".
  if (listed?.every(isJapaneseName)) return listed;
  if (looksLikeCaselessName(bare)) return [bare];
  const [one = "", other, ...more] = bare.split(/\s[-–—]\s|[,،]\s/);
  if (!other || more.length > 0) return null;
  // "أحمد سالم - القاهرة", "القاهرة - أحمد سالم", "राजेश शर्मा, नई दिल्ली"
  const [name, place] = looksLikeCaselessName(one) ? [one, other] : [other, one];
  return !/\s.*\s/.test(place) && looksLikeCaselessName(name) ? [name] : null;
}

/** "Ada Krohn / Peter Vail", of a line that has "/ AFP" behind them; null where no wire is. */
export function withoutWire(line: string): string | null {
  const at = line.lastIndexOf(" / ");
  return at > 0 && namesAgency(line.slice(at + 3)) ? line.slice(0, at) : null;
}

/** "政治部　田中健太郎", "ワシントン＝田中健太郎", "田中健太郎記者": beside a desk, an office, or what they are. */
function japaneseIn(line: string): string[] | null {
  const named = line.replace(japaneseDesk, "").replace(japaneseRole, "");
  if (named === line) return null;
  const names = unspacedNames(named) ?? [named];
  return names.every((name) => isJapaneseName(name.replace(/[ \u3000]/, ""))) ? names : null;
}

const japaneseDesk =
  /^(?:\p{Script=Han}{1,6}(?:部|支局|総局|本社)|(?:編集|論説|解説)委員|[\p{Script=Katakana}ー・]{2,10}(?:支局|特派員)?)(?:[\s・=＝/／]|(?<=員|局)(?=\p{Script=Han}))\s*/u;
const japaneseRole =
  /\s?(?:記者|特派員|編集委員|論説委員)$|\s(?:\p{Script=Han}{1,6}|[\p{Script=Katakana}ー]{2,10})(?:支局長|総局長|部長|次長|特派員|通信員|デスク)$|\s?[（(]\p{Script=Han}{1,6}(?:部|支局|総局|本社|委員)[）)]$/u;

/** "His brother and their lawyer, J. Vail, were on board": the name stands behind a comma and what other words say. */
function isTold(words: string, name: string): boolean {
  const before = words.slice(0, Math.max(0, words.indexOf(name)));
  return before.includes(",") && smallWordCountOf(before) >= 2;
}

/** "Birgit Baumann Anna Giulia Fink Jan Michael Marchart": each begins with a first name that follows a family name. */
function unlisted(line: string): string[] | null {
  const words = line.split(" ");
  if (vietnamese.test(line)) return null;
  if (words.length < 4 || !words.every((word) => /^\p{Lu}\p{Ll}[\p{L}’'-]*$/u.test(word))) return null;
  const latin = /\p{Script=Latin}/u.test(line);
  if (!latin) return words.length === 6 ? [0, 2, 4].map((at) => words.slice(at, at + 2).join(" ")) : null;
  const isFirst = words.map((word) => hasFirstName(word));
  const starts = words.flatMap((_, at) => (isFirst[at] && (at === 0 || !isFirst[at - 1]) ? [at] : []));
  if (starts[0] !== 0 || starts.length < 2) return null;
  const names = starts.map((at, of) => words.slice(at, starts[of + 1]).join(" "));
  return names.every((name) => name.split(" ").length >= 2 && looksLikeName(name)) ? names : null;
}

/** By letters of no other language. Its names begin with the family's: "Nguyễn Thị Hương Giang" is one person. */
const vietnamese = /[ƠơƯư\u1ea4-\u1eb7\u1ebe-\u1ec7\u1ed0-\u1ee3\u1ee8-\u1ef1]| Thị /u;

/** "Portrait of Jane Doe Jane Doe": what is said for a picture of hers that does not load. */
const portrait =
  /^(?:portrait|photo|picture|headshot|avatar|profile (?:picture|photo|image)|foto|porträt|retrato|ritratto) (?:of|for|de|von|di|av) (.{5,40}) \1$/iu;

/** "Rosa Vidal (texto) e", who took the pictures on the next line. */
const writes =
  /\s\((?:text|texte|texto|testo|tekst|teksti|текст|words)\)(?:\s(?:e|y|and|und|et|og|och|i|и))?$/iu;

/** "Jens Kohl (Fotos)" */
const pictures =
  /^[^()]*\((?:fotos?|photos?|foto's|fotografi[ae]|fotografía|photograph(?:y|ie)|bild(?:er)?|beeld|video|kuvat?|zdjęcia|фото)\)$/iu;

/** "Ouest-Presse Maël QUINIOU.": a paper, and behind it who writes for it, with the surname in capitals; "Marie Anne MARCHAND" is a name itself. */
const signed =
  /^(?:\p{Lu}[\p{L}-]+\s){1,2}(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}{3,}(?:[ -]\p{Lu}{2,})?)\.?$/u;

/** "Kyle Wiggers 7 hours" */
const ago =
  /\s+\d{1,2}\s?(?:h|hrs?|hours?|min|mins|minutes?|d|days?|std\.?|stunden|minuten|horas?|heures?|jours?|ore|uur|timmar|timer)$/iu;
