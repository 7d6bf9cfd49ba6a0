import { perLanguage } from "../../../article/language/per-language.ts";
import { runtimeLocale } from "../../../article/language/runtime-locale.ts";

/** Countries that newsrooms write of often. */
const codes =
  "AF AL AO DZ AR AM AU AT AZ BD BE BR BG BY BT CA CD CH CL CN CO CU CZ DE DK EE EG ES ET FI FR GB GE GH GR HR HU ID IE IL IN IQ IR IS IT JP JO KE KP KR KZ LB LK LT LV LY MA MD MM MX MY MZ NG NL NO NP NZ PE PH PK PL PT RO RS RU SA SD SE SG SI SK SN SO SY TH TN TR TZ UA UG US UY UZ VE VN YE ZA ZW".split(
    " ",
  );

/** What is said of a country and not made of its name. */
const irregular: Record<string, RegExp> = {
  CH: /^(?:swiss|suisse|suizo|suiza|svizzer|schweiz|szwajcar|švýcar|svájc)/u,
  CN: /^(?:chin|çin|kina|kinesi|čín|китай|beijing|peking)/u,
  DE: /^(?:germ|deutsch|allemand|alem|tedesc|duits|tysk|niemiec|niemc|němec|německ|немец|німец|német|alman|saks)/u,
  DK: /^(?:danish|dane|danm|denm|dän|дат)/u,
  ES: /^(?:span|españ|espagn|espanh|ispan|испан)/u,
  FR: /^(?:fren|franz|franç|franc|frans|француз)/u,
  GB: /^(?:brit|brexit|engl|inglês|ingl|angl|uk$|scot|wales|welsh|london|брит|англ|großbrit|vereinigt)/u,
  GR: /^(?:greek|grie|grec|greg|řec|греч)/u,
  HU: /^(?:hungar|ungar|hongro|húngar|węg|maďar|венгер|magyar)/u,
  IE: /^(?:irish|irisch|ireland|irland)/u,
  NL: /^(?:dutch|nether|niederl|holl|néerland|neerland|oland|голланд|nederl)/u,
  PL: /^(?:pol|pool|pól|польск|поляк|польщ|polsk)/u,
  RU: /^(?:russ|rusk|ruso|росс|русс|росі|російськ|orosz|rysk|rosj|rosyj|venäl|moscow|moskv|моск)/u,
  SE: /^(?:swed|schwed|suéd|suec|sved|švéd|швед|ruots|svensk|sverig)/u,
  TR: /^(?:turk|türk|turc|turq|турец|tyrk|tureck)/u,
  UA: /^(?:ukr|укра|kyiv|kiev)/u,
  US: /^(?:us$|usa$|u$|america|ameri|estadounid|état|united|stati|сша|америк|washington|amerik|yhdysv|states)/u,
};

interface Country {
  code: string;
  name: string;
  /** What words made of the name begin with; the name where that is too short. */
  stem: string;
}

/** Countries as a language calls them; multi-word names are left out. */
const countriesIn = perLanguage((language): Country[] => {
  const names = new Intl.DisplayNames(runtimeLocale(language), {
    type: "region",
    style: "short",
  });
  return codes.flatMap((code) => {
    const name = unmarked(names.of(code)?.toLowerCase() ?? "");
    if (!/^[\p{L}\p{M}]{2,}$/u.test(name)) return [];
    const stem = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/u.test(name)
      ? name.replace(/[aeiouyąęëïíáéóàèìâаеиоуыэюяйьіїαειοία]+$/u, "")
      : name;
    return [{ code, name, stem: stem.length >= 4 ? stem : name }];
  });
});

/** Latin letters without their accents, which endings move: Norvège, norvégien. */
const unmarked = (word: string): string =>
  /^\p{sc=Latin}/u.test(word) ? word.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC") : word;

/** What is Russian, or Polish, in languages that make it of another root than the country. */
const polish = /^pools/u;
const russian = /^(?:russisch|russe|russo|rus[oa]s?$|rosyjsk|rusk|orosz|rysk|venäläi|русск|російськ|rusesc)/u;

/** The country that a word in small letters is made of, in scripts with spaces; `isName`: it stands with a capital. */
export function countryOf(word: string, language: string, isName = false): Country | undefined {
  if (word.length < 4) return undefined;
  const bare = unmarked(word).replace(/^(?:ال|وال|بال|لل|ב|ה|ל|מ|ו)(?=\p{L}{3})/u, "");
  return countriesIn(language).find(
    ({ code, name, stem }) =>
      (code === "RU" && russian.test(bare)) ||
      (code === "PL" && language === "nl" && polish.test(bare)) ||
      bare === name ||
      (stem.length >= 5 && bare.startsWith(stem)) ||
      (isName && bare.startsWith(stem) && bare.length <= name.length + 4) ||
      (/^\p{sc=Arabic}/u.test(stem) && stem.length > 4 && bare.startsWith(stem.replace(/^ال|[اةی]$/gu, ""))),
  );
}

/** Countries named in a text without spaces between words. */
export function countriesNamed(text: string, language: string): Country[] {
  return countriesIn(language).filter(
    ({ name }) => text.includes(name) && (/^\p{sc=Han}/u.test(name) ? name.length > 1 : name.length > 2),
  );
}

/** Whether words in small letters have the country, or what is of it. */
export function hasCountry({ code, name, stem }: Country, words: Set<string>): boolean {
  const start = (stem.length < name.length ? stem : name).slice(0, 4);
  const other = irregular[code];
  const isBegun = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/u.test(start);
  for (const word of words)
    if ((isBegun ? unmarked(word).startsWith(start) : word.includes(start)) || other?.test(word)) return true;
  return false;
}

/** What is of a country in English and not made of its name; the stem of the name is looked for by `hasCountry`. */
const english: Record<string, string> = {
  danish: "DK",
  dane: "DK",
  danes: "DK",
  dutch: "NL",
  swiss: "CH",
  french: "FR",
  spanish: "ES",
  greek: "GR",
  irish: "IE",
  polish: "PL",
  turkish: "TR",
  swedish: "SE",
  british: "GB",
  american: "US",
  americans: "US",
  washington: "US",
};

/** Initials by which countries are known in many languages. */
const initials: Record<string, string> = { us: "US", usa: "US", uk: "GB" };

const unions: Record<string, string> = {
  "united states": "US",
  "united kingdom": "GB",
  "great britain": "GB",
  "vereinigte staaten": "US",
  "vereinigten staaten": "US",
  "vereinigtes königreich": "GB",
  "états unis": "US",
  "royaume uni": "GB",
  "estados unidos": "US",
  "reino unido": "GB",
  "stati uniti": "US",
  "regno unito": "GB",
  "verenigde staten": "US",
  "verenigd koninkrijk": "GB",
};

/** The countries that a word, or the pairs that it stands in, names in another way. */
export function namedOtherwise(word: string, pairs: string[], language: string): string[] {
  const own = /^(?:en|und)$/u.test(language) ? english[word] : undefined;
  const known = initials[word];
  return [own, known, ...pairs.map((pair) => unions[pair])].filter((code) => code !== undefined);
}
