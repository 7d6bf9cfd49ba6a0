import { ofLanguage } from "../article/language/of-language.ts";
import { perLanguage } from "../article/language/per-language.ts";
import type { Evidence } from "./article-evidence.ts";
import type { Counted, MeasuredNumber } from "./counted-numbers.ts";
import { isYear } from "./numbers-in.ts";
import { wholeWords } from "./whole-words.ts";

/**
 * Words that say how a number was worked out: of two numbers the sum, "15 in all", or the difference, "eight more"; of two years those
 * between, "45 years after it opened", or somebody's age. A point stands for endings.
 */
const cues: Record<string, [sum: string, difference: string, between: string, age: string]> = {
  en: [
    "total|totalled|totalling|totaling|altogether|in all|combined|between them|together|overall",
    "more|fewer|less|extra|additional|(?:rose|risen|rising|fell|fallen|increased|decreased) by|margin|difference",
    "after|later|earlier|before|since|ago",
    "aged?|old",
  ],
  de: [
    "insgesamt|zusammen|gesamt.",
    "mehr|weniger|zusätzlich.|unterschied|plus|minus",
    "nach|später|seit|zuvor|vor",
    "alter|alt|jährig.",
  ],
  fr: [
    "total|en tout|ensemble",
    "plus|moins|supplémentaires?|écart",
    "après|plus tard|depuis|avant",
    "âgée?|l['’]âge|ans",
  ],
  es: [
    "total|conjunto|sumados|juntos",
    "más|menos|diferencia",
    "después|más tarde|desde|antes|tras",
    "edad|años",
  ],
  pt: [
    "total|todo|somad.|juntos",
    "mais|menos|diferença",
    "depois|mais tarde|desde|antes|após",
    "idade|anos",
  ],
  it: ["totale|complessiv.|insieme", "più|meno|differenza", "dopo|più tardi|prima|da", "età|anni"],
  nl: ["totaal|samen", "meer|minder|verschil", "na|later|sinds|eerder", "leeftijd|jarige|oud"],
  sv: [
    "sammanlagt|totalt|tillsammans",
    "fler|färre|mer|mindre|skillnad.",
    "efter|senare|sedan|tidigare",
    "ålder|årig.|år",
  ],
  da: [
    "sammenlagt|samlet|i alt|tilsammen|totalt",
    "flere|færre|mere?|mindre|forskel.",
    "efter|etter|senere|siden|tidligere",
    "alderen|årig.|år",
  ],
  fi: ["yhteensä", "enemmän|vähemmän", "jälkeen|myöhemmin|sitten", "vuotia."],
  hu: ["összesen", "többel|több|kevesebb|kevesebbel", "után|később|óta|múlva", "éves."],
  ro: ["total|împreună", "mai mult.|mai puțin.|diferenț.", "după|mai târziu", "vârst.|ani"],
  ru: [
    "всего|итого|общей сложности",
    "больше|меньше|более|менее",
    "спустя|через|после|назад",
    "возрасте|летн.|лет",
  ],
  uk: ["усього|всього|загалом", "більше|менше", "потому|через|після|тому", "віці|річн.|років"],
  pl: ["razem|łącznie|w sumie", "więcej|mniej", "po|później|temu", "wieku|lat"],
  cs: ["celkem|dohromady", "více|víc|méně", "po|později|poté", "věku|let"],
  tr: ["toplam.", "fazla|az|daha", "sonra|önce", "yaşın."],
  id: ["total.|seluruhnya|keseluruhan", "lebih|kurang|selisih", "setelah|kemudian|sejak", "usia|berusia"],
  vi: ["tổng cộng|tất cả", "hơn|ít", "sau|trước", "tuổi|thọ"],
  hi: ["कुल", "अधिक|ज़्यादा|कम", "बाद|पहले", "उम्र|वर्षीय"],
  zh: ["[总總]|共|合[计計]", "多|少|增|[减減]", "后|後|前", "岁|歲"],
  ja: ["合計|合わせて|計", "多|少|増|減|差", "後|前", "歳"],
  ko: ["모두|총|합계", "더|많|적", "뒤|후|만에", "세|살"],
};

/** What stands by the year from which an age is told. */
const born =
  /born|birth|geboren|née?(?!\p{L})|naci[dó]|nasc(?:id|eu)|nat[oa](?!\p{L})|född|født|syntyi|született|născut|родил|народи|urodz|naro[zd]|doğ|lahir|sinh|जन्म|[出诞]生|生まれ|태어/iu;

const cuesIn = perLanguage((language) =>
  ofLanguage(cues, language === "und" ? "en" : language)?.map((words) => {
    const pattern = words.replaceAll(".", "\\p{L}*");
    return /^(?:zh|ja|ko)$/u.test(language) ? new RegExp(pattern, "u") : wholeWords(pattern, "iu");
  }),
);

/** So near to each other two numbers may be reckoned together: in characters, and not past the next sentence. */
const reach = 240;

/** So near a word may say that a number was worked out: as a sum, as years, as a difference. */
const far = 60;
const near = 32;
const beside = 14;

/** Whether a number was worked out of two of the article that stand beside each other, and the sentence says so; a share of one needs no words. */
export function isWorkedOut(
  { value, from, end }: MeasuredNumber,
  { text }: Counted,
  { counted, language }: Evidence,
  isLike: (other: MeasuredNumber) => boolean,
): boolean {
  const around = (size: number): string =>
    `${text.slice(Math.max(0, from - size), from)} ${text.slice(end, end + size)}`;
  const says = (cue: number, size: number): boolean => cuesIn(language)?.[cue]?.test(around(size)) ?? false;
  const [isTotal, isDifference, isLater, isAged] = [
    says(0, far),
    says(1, beside),
    says(2, near),
    says(3, near),
  ];
  const isInteger = Number.isInteger(value);
  return pairsOf(counted).some(([one, other]) => {
    const [low, high] = [Math.min(one.value, other.value), Math.max(one.value, other.value)];
    const share = [one, other].find(isShare);
    if (share) {
      const whole = share === one ? other : one;
      if (isShare(whole) || whole.value < 10 || isYear(whole.value) || !(isLike(one) || isLike(other)))
        return false;
      const part = (share.value / 100) * whole.value;
      return isInteger && Math.abs(part - value) <= Math.max(0.5, 0.004 * part);
    }
    if (isYear(low) && isYear(high)) {
      const years = high - low;
      const first = one.value === low ? one : other;
      const isBirth = born.test(counted.text.slice(Math.max(0, first.from - near), first.end + beside));
      return (isLater && value === years) || (isAged && isBirth && (value === years || value === years - 1));
    }
    if (one.unit?.is !== other.unit?.is && one.unit && other.unit) return false;
    if (!isLike(one) && !isLike(other)) return false;
    return (isTotal && isNear(low + high, value)) || (isDifference && isNear(high - low, value));
  });
}

const isShare = ({ unit }: MeasuredNumber): boolean => unit?.is === "percent";

const isNear = (made: number, value: number): boolean => Math.abs(made - value) < 1e-6 * Math.max(1, made);

/** Numbers of a text that stand by each other, as `reach` says. */
function pairsOf({ text, numbers }: Counted): [MeasuredNumber, MeasuredNumber][] {
  const sorted = [...numbers].sort((a, b) => a.from - b.from);
  return sorted.flatMap((one, i) =>
    sorted.slice(i + 1, i + 5).flatMap((other): [MeasuredNumber, MeasuredNumber][] => {
      const gap = text.slice(one.end, other.from);
      return other.from < one.end || gap.length > reach || (gap.match(/[.!?。؟।]\s/gu)?.length ?? 0) > 1
        ? []
        : [[one, other]];
    }),
  );
}
