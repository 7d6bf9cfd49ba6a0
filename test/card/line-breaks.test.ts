import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typecase } from "../../functions/card/font/typecase.ts";
import { breakWord } from "../../functions/card/text/break-word.ts";
import { lineBreaks } from "../../functions/card/text/line-breaks.ts";
import { paragraph } from "../../functions/card/text/paragraph.ts";
import { setCopy } from "../../functions/card/text/set-copy.ts";
import { typeStack } from "../../functions/card/text/type-stack.ts";
import { cardAsset } from "../bench/cards/card-asset.ts";

function pieces(text: string, language: string): string[] {
  let start = 0;
  return lineBreaks(text, language).map((end) => {
    const piece = text.slice(start, end);
    start = end;
    return piece;
  });
}

it.each([
  ["my", "မြို့တော်ကောင်စီက နောက်ဆုံး", "က"],
  ["my", "၄,၅၀၀ ကျပ်သို့ ရောက်ရှိ", "သို့"],
])("a syllable alone stays with the word before it: %s %s", (language, text, syllable) => {
  const all = pieces(text, language);
  expect(all.join("")).toBe(text);
  expect(all.length).toBeGreaterThan(1);
  expect(all.map((piece) => piece.trim())).not.toContain(syllable);
});

it.each([
  ["he", "די לשקרים | סקר: רוב בעד"],
  ["en", "Ferry vote • Follow the latest"],
])("no line begins with a sign that parts: %s %s", (language, text) => {
  for (const piece of pieces(text, language)) expect(piece).not.toMatch(/^[|•]/);
});

it.each([
  ["th", "รัฐ|ทุ่ม |1.2 แสนล้านบาท |สร้าง|ท่าเรือ"],
  ["lo", "ລັດຖະບານ|ອະນຸມັດ |500 ຕື້ກີບ |ສ້າງ|ທາງ"],
  ["km", "អនុម័ត|ថវិកា |៩.៣ពាន់លានដុល្លារ |សម្រាប់"],
  ["my", "၁၀ သန်းကျပ် |၁၅ ရာခိုင်နှုန်း"],
  ["th", "คน|หัว|ล้าน|บาท"],
])(
  "millions, and what they are of, stay with their figure, written without spaces: %s %s",
  (language, marked) => {
    expect(pieces(marked.replaceAll("|", ""), language).join("|")).toBe(marked);
  },
);

it.each([
  ["pt", "Leilão |do |pré-sal |arrecada |bilhões, |mas |a |ação |cai"],
  ["fr", "À |Saint-Lô, |les |habitants |attendent |le |retour |de |l’eau"],
  ["de", "Der |EU-Rat |streitet, |und |der |Norddeutsche-|Rundfunk-|Chor |singt"],
  ["en", "The |co-op |that |bought |the |ferry |and |its |half-|forgotten |harbour"],
])("a short word with a hyphen stays whole, a longer one may end a line at it: %s %s", (language, marked) => {
  expect(pieces(marked.replaceAll("|", ""), language).join("|")).toBe(marked);
});

it("the end of a shortened Thai word stays with its beginning", () => {
  expect(pieces("รองนายกฯเปิดท่าเรือกรุงเทพฯวันนี้", "th").join("|")).toBe("รอง|นายกฯ|เปิด|ท่าเรือ|กรุงเทพฯ|วันนี้");
});

it.each([
  ["he", "העירייה תשלם 3.2 מיליארד ש״ח |על |הנמל"],
  ["ar", "يمتد |الطريق |250 كم |حتى |الميناء"],
  ["hi", "नहर |865 किमी |लंबी |है"],
  ["ka", "გზა |15 კმ |არის"],
  ["el", "Ο δρόμος |έχει |12 χλμ. |ως το |λιμάνι"],
  ["fr", "Le bac |part |à 7 h 30 |du port"],
  ["de", "Die Fähre |legt |um |14.30 Uhr |ab"],
  ["pl", "Prom |pływa |od 1932 r. |bez |przerwy"],
  ["pl", "Bilety |drożeją |o 12 proc. |w maju"],
])("a unit stays with its figure: %s %s", (language, marked) => {
  const all = pieces(marked.replaceAll("|", ""), language).map((piece) => piece.trim());
  const [quantity] = /\d[\d.]*(?: מיליארד)? [^ ]+(?: 30)?/u.exec(marked.replaceAll("|", ""))!;
  expect(all.some((piece) => piece.includes(quantity))).toBe(true);
});

it.each([
  ["bn", "ফেরি ১৫ ডিসেম্বরের মধ্যে ফিরবে", "১৫ ডিসেম্বরের"],
  ["mr", "होडी १५ डिसेंबरपूर्वी परत येणार", "१५ डिसेंबरपूर्वी"],
  ["ko", "여객선 12월 15일 다시 뜬다", "12월 15일"],
  ["hu", "A komp december 15-én indul újra", "december 15-én"],
  ["en", "The ferry will sail on May 15 again", "May 15"],
])("a day stays with its month: %s %s", (language, text, date) => {
  expect(pieces(text, language).map((piece) => piece.trim())).toContain(date);
});

it.each([
  ["en", "Fares may 15 times as often be late", "may"],
  ["en", "The ferry sank in May 1915 at sea", "May"],
  ["en", "Fares rose in March 12,000 tickets", "March"],
  ["de", "Preise stiegen im Mai 2,5 Prozent", "Mai"],
])("a month is no day's where none stands beside it: %s %s", (language, text, word) => {
  expect(pieces(text, language).map((piece) => piece.trim())).toContain(word);
});

it.each([
  ["fr", "Le port a gelé à – 35 °C |lundi", "– 35 °C "],
  ["de", "Im Hafen fiel das Thermometer auf – 12 Grad", "– 12 "],
])("a minus stays with its figure: %s %s", (language, text, kept) => {
  const all = pieces(text.replaceAll("|", ""), language);
  expect(all.some((piece) => piece.startsWith(kept.trim()))).toBe(true);
});

describe("a word of one letter is no line's end", () => {
  it.each([
    ["cs", "Vláda |s opozicí |jedná |o rozpočtu |i o daních"],
    ["pl", "Prezydent: |„o pomocy |i o przyszłości”"],
    ["ru", "В Москве |открыли |станцию, |а в Казани |строят"],
    ["uk", "Зустріч |у Львові |й у Києві"],
    ["sl", "Vlada |z ukrepi |v petek"],
    ["en", "I |have |a |plan"],
  ])("%s %s", (language, marked) => {
    expect(pieces(marked.replaceAll("|", ""), language).join("|")).toBe(marked);
  });

  it("unless there is no room for both, and then no letter of either is broken off", () => {
    const stack = typeStack(typecase(cardAsset), { headline: "Inter", text: "Inter" }, "text", "pl");
    const made = paragraph("Wyjazd w Konstantynopolu", stack, "ltr");
    const { lines } = setCopy(made, 100, 840, 9);
    expect(lines.map(({ start, end }) => made.text.slice(start, end))).toEqual([
      "Wyjazd w",
      "Konstantynopolu",
    ]);
  });
});

describe("what is one unit stays on one line", () => {
  it.each([
    ["id", "Anak-anak |pulau |berlari-lari |di |atas |jembatan |1,2 Km |yang |baru |itu"],
    ["de", "Berliner |Start-up |sammelt |Geld |beim |Check-in |für |seine |Online-|Redaktion"],
    ["ru", "стояла |на |трассе |4 ч. 20 мин."],
    ["hu", "2027-től |az |EU-hoz |is"],
    ["kk", "баж |25%-дан |10%-ға |дейін"],
    ["en", "Arsenal |3 - 2 |Chelsea"],
    ["de", "Real |Madrid |3 : 2 |nach"],
    ["en", "City |3–2 |United, |season |2026–27, |London–|Paris"],
    ["ar", "مدريد |3 - 2 |في"],
    ["en-IN", "clears |Rs. 24,269 crore |by |Jan. 15 |at |No. 10"],
    ["te", "ఆమోదం: |రూ. 24,269 కోట్ల"],
    ["it", "del |20 novembre - |fasce"],
    ["ru", "с 20 ноября |по |3 тысячи"],
    ["en-IN", "capex |of |₹2.5 lakh crore |on |track"],
    ["ka", "ქალაქში |12 ათასი |კაცია"],
    ["kn", "ಪ್ರಯಾಣದರ |ಶೇ 46ರಷ್ಟು |ಏರಿಕೆ"],
    ["de", "Hotel |kostet |CHF 450, |das |BMW |3 |nichts"],
    ["sv", "Hyran |blir |500 kr |2026"],
    ["en", "Lt. Gov. Ada |Holm |and |Sen. Ben |Moss |met |Gen |Z |voters"],
    ["bg", "спор |на |бул. Витоша |и |кв. Люлин"],
    ["nb", "Lege: |– Det |går |ikke – |sier |hun"],
    ["nb", "– Vi |har |ventet |lenge"],
    ["de", "ab |dem |1. Januar |neu"],
    ["en", "18-year-|old |wins |the |longest |race |of |the |northern |year"],
    ["en", "Hat-trick!"],
    ["en", "“Spider-Man” |is |back"],
    ["en", "Winds |of |30 km/h, |12 m |waves |at |10 a.m., |5 |euros |each, |6 |in |10"],
    ["de", "Trainer |K. H. Müller: |3 Mio. |Euro |für |Dr. Maier"],
    ["ru", "Штраф |50 тыс. руб. |за |2 тыс. кв. м |причала |и 90 км/ч |у моста, |12 м |в длину |на |45-м км"],
    ["ru", "Мост |в г. Тула |на |ул. Мира |открыт |в 2026 г. |Мэр |рад"],
    ["de", "2 Mrd. € |für |die |Leser/-innen, |je |€ 50 |mehr"],
    ["en", "Over |300 |militants |and |2 million |a |year"],
    ["id", "Uang |4,1 triliun |milik |kota, |US$ 50 |lagi"],
    ["hi", "नाव/|पुल |बंद"],
    ["de", "Bund |gibt |3 Mio. t |Kohle |für |2 Mrd. |Dollar, |5 Mio. |am |Montag"],
    ["pl", "Most |za |5 mln zł, |3 tys. km |dróg, |8 tys. |miejsc"],
    ["es", "El |puerto |da |5 mil millones |de |euros |a |300 mil |vecinos"],
    ["hi", "₹5 लाख करोड़ |का |पुल"],
    ["ru", "5 млн |рублей |и 3 тыс. |домов"],
    ["en", "King |Charles III |and |Mrs Smith |met |Pope |Leo XIV |in |the |U.S. |West"],
    ["id", "Prabowo: |Rp 71 triliun |untuk |makan |anak-anak |sekolah"],
    ["de", "Bund |gibt |2,5 Milliarden |für |3 |Brücken"],
    ["pt", "Brasil |perde |10 milhões |de |reais"],
    ["en", "Fed |cuts |to |4.00%–4.25%, |fares |of |£5m–£10m |from |May–|June"],
    ["ar", "قصف |جنوب |لبنان |بـ 15 |غارة |و3 |لـ مدينة"],
    ["pt", "R$ 1,5 bi |a |mais |e |300 mi |de |reais"],
    ["fi", "Hallitus |leikkaa |1,6 miljardia |euroa"],
    ["hi", "₹1,25,000 करोड़ |का |१२ लाख |पैकेज"],
    ["ar", "بقيمة |1.5 مليار |دولار"],
    ["fr", "Le |maire |va-t-il |partir ? |demande-t-elle |en |Haute-|Garonne |aujourd’hui"],
    ["pt", "Governo |tornou-se |refém |do |Congresso, |diz-nos |a |ex-|presidente"],
    ["en", "Anti-|government |protests"],
    ["en", "The |ferry—|late |again—|returns"],
    ["hi", "मेयर |बोलीं—|“नाव |कल |चलेगी”—|कब?"],
    ["es", "«Sí |—dijo |ella—, |zarpamos» |—o |no"],
    ["en", "Alarm |🚨🚨🚨 |in |port"],
    ["en", "👨‍👩‍👧👍🏽🇩🇪🇫🇷❤️❤️ |from |all"],
    ["ja", "首相|🚨🚨|表明"],
    ["th", "แรง|ขั้น|ต่ำ |400 บาท|ทั่ว|ประเทศ"],
  ])("%s %s", (language, marked) => {
    expect(pieces(marked.replaceAll("|", ""), language).join("|")).toBe(marked);
  });

  it.each([
    ["th", "แอป |“เรือด่วน” |ล่ม"],
    ["th", "แอป |“เรือ|ด่วน |ล่ม”"],
    ["th", "นายกฯ: |“เรือ|ด่วน|จะ|กลับ|มา|วัน|จันทร์”"],
    ["lo", "ແອັບ |‘ເຮືອດ່ວນ’ |ລົ້ມ"],
    ["km", "កម្មវិធី |«ទូករហ័ស» |គាំង"],
  ])("so does a short name in quotation marks: %s %s", (language, marked) => {
    expect(pieces(marked.replaceAll("|", ""), language).join("|")).toBe(marked);
  });

  it.each([
    ["my", "ရွာသွန်း၍ လမ်းများရေကြီး၊ ကျောင်းများ"],
    ["km", "ប្រទេស។ ក្រុង"],
  ])("no line begins with a mark: %s", (language, text) => {
    for (const piece of pieces(text, language)) expect(piece).not.toMatch(/^\p{P}/u);
  });
});

it("a text that is cut ends after a whole word, also where a hyphen joins two", () => {
  const stack = typeStack(typecase(cardAsset), { headline: "Inter", text: "Inter" }, "text", "ru");
  const made = paragraph("Суд отложил дело о еже, из-за которого остановилось движение", stack, "ltr");
  for (const width of [602, 620, 640]) {
    const { lines } = setCopy(made, 40, width, 1);
    expect(made.text.slice(0, lines.at(-1)!.end)).toBe("Суд отложил дело о еже");
  }
});

it.each([
  [11, "Kraftfahrzeughaftpflichtversicherung", "haftpf|licht rzeu|ghaft"],
  [16, "Betriebsrentenstärkungsgesetz", "rentens|tärkung"],
  [13, "Arbeidsongeschiktheidsverzekering", "geschikth|eid"],
  [11, "Arbeidsongeschiktheidsverzekering", "geschik|theid"],
  [13, "Geschwindigkeitsbegrenzung", "Geschwin|digkeit"],
  [9, "Arbeitsplatzbeschreibung", "Arbeitsp|latz besch|reib"],
  [16, "Verkehrsinfrastrukturfinanzierungsgesellschaft", "gesellsc|haft"],
  [11, "частнопредпринимательский", "частноп|ред"],
])("a long word at most %i letters wide breaks where a syllable begins: %s", (most, word, wrong) => {
  const parts = breakWord(word, "de", (part) => part.length <= most).map(({ part }) => part);
  expect(parts.join("")).toBe(word);
  for (const place of wrong.split(" ")) expect(parts.join("|")).not.toContain(place);
});

it.each([
  [17, "„Donaudampfschifffahrtsgesellschaft“", "„Donaudampf-|schifffahrts-|gesellschaft“"],
  [17, "l’anticonstitutionnellement", "l’anticonstitu-|tionnel"],
  [17, "(Verkehrsinfrastrukturgesellschaft),", "(Verkehrs-|infrastruktur"],
  [17, "STRASSENVERKEHRSORDNUNG", "VERKEHRS-|ORDNUNG"],
  [20, "Straßenbahnfahrer*innenvertretung", "Straßenbahnfah-|rer*innen"],
])("marks around letters change nothing, at most %i wide: %s", (most, word, wanted) => {
  const parts = breakWord(word, "de", (part) => part.length <= most);
  expect(parts.map(({ part, hyphen }) => (hyphen ? `${part}-` : part)).join("|")).toContain(wanted);
});

it("a hyphen follows the word that it parts, also in a line that is read from the right", () => {
  const stack = typeStack(typecase(cardAsset), { headline: "Inter", text: "Inter" }, "headline", "ar");
  const parted = paragraph("الكلمة Donaudampfschifffahrtsgesellschaft طويلة", stack, "rtl");
  const { lines } = setCopy(parted, 100, 1_000, 9);
  const drawn = lines.map(({ pieces }) => pieces.map(({ piece }) => piece.text).join(""));
  expect(drawn.join("|")).toBe("الكلمة|Donaudampfschiff-|fahrtsgesellschaft|طويلة");
});

it.each([
  "정부, |내년 |예산 |600조 |편성…|국가채무 |1400조 |돌파",
  "코스피 |3,200선 |돌파…|“반도체가 |이끌었다”",
  '"전기료 |또 |오르나"…|한전 |적자 |43조',
  "“…아직 |모른다”",
])("a Korean line may end with the dots between two halves of a headline: %s", (marked) => {
  expect(pieces(marked.replaceAll("|", ""), "ko").join("|")).toBe(marked);
});

it("an initial stays with its name behind the comma of Japanese and Chinese", () => {
  expect(pieces("Ada Holm、M. Zola", "ja")).toContain("M. Zola");
});

it("any word in any measure breaks into parts that are the word", () => {
  const word = fc.array(fc.constantFrom(..."<script>(1)„*-/’«pst", "grrr", "Schtsch", "strength", "ß"), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(word, fc.integer({ min: 1, max: 12 }), (signs, most) => {
      const parts = breakWord(signs.join(""), "de", (part) => part.length <= most).map(({ part }) => part);
      expect(parts.join("")).toBe(signs.join(""));
      expect(parts).not.toContain("");
    }),
  );
});

it.each([
  [21, "#JusticeForTheForgottenChildren", "#JusticeForThe|ForgottenChildren"],
  [16, "user_name@example.com", "user_name@|example.com"],
  [
    33,
    "https://example-paper.co.uk/2026/11/29/index.html",
    "https://example-paper.co.uk/2026/|11/29/index.html",
  ],
])("no hyphen gets into an address or a tag, at most %i wide: %s", (most, word, wanted) => {
  const parts = breakWord(word, "de", (part) => part.length <= most);
  expect(parts.map(({ part, hyphen }) => (hyphen ? `${part}-` : part)).join("|")).toBe(wanted);
});
