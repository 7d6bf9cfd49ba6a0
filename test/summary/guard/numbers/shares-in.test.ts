import { describe, expect, it } from "vitest";
import { checkFaithfulness } from "../../../../functions/summary/guard/check-faithfulness.ts";

/** A language, what the article says, the same otherwise, and another part of the whole. */
const parts: [language: string, said: string, same: string, other: string][] = [
  [
    "en",
    "Three in ten pupils walk to school.",
    "30% of pupils walk to school.",
    "60% of pupils walk to school.",
  ],
  ["en", "Some 33 per cent of the boats leak.", "A third of the boats leak.", "Half of the boats leak."],
  ["en", "Two-thirds of the boats leak.", "About 67% of the boats leak.", "A quarter of the boats leak."],
  [
    "de",
    "Jedes dritte Boot ist alt, die Hälfte leckt.",
    "50 Prozent der Boote lecken.",
    "Ein Viertel leckt.",
  ],
  [
    "fr",
    "Trois bateaux sur quatre sont vieux.",
    "75 % des bateaux sont vieux.",
    "La moitié des bateaux sont vieux.",
  ],
  ["es", "Uno de cada cinco barcos es viejo.", "El 20 % de los barcos es viejo.", "La mitad es vieja."],
  ["it", "Due terzi delle barche sono vecchie.", "Il 67% delle barche è vecchio.", "Un quarto è vecchio."],
  ["nl", "Een op de vijf boten lekt.", "Zo'n 20 procent van de boten lekt.", "De helft van de boten lekt."],
  ["pl", "Co czwarta łódź przecieka.", "Przecieka 25 procent łodzi.", "Połowa łodzi przecieka."],
  ["cs", "Třetina lodí zatéká.", "Zatéká 33 procent lodí.", "Polovina lodí zatéká."],
  ["ru", "Каждая третья лодка течёт.", "Около 33% лодок текут.", "Половина лодок течёт."],
  ["tr", "Her beş tekneden biri eski.", "Teknelerin yüzde 20'si eski.", "Teknelerin yarısı eski."],
  ["hu", "A hajók harmada öreg.", "A hajók 33 százaléka öreg.", "A hajók fele öreg."],
  ["vi", "Một nửa số thuyền đã cũ.", "50% số thuyền đã cũ.", "Một phần ba số thuyền đã cũ."],
  ["id", "Sepertiga perahu itu tua.", "Sekitar 33 persen perahu itu tua.", "Setengah dari perahu itu tua."],
  ["ar", "ثلث القوارب قديمة.", "نحو 33% من القوارب قديمة.", "نصف القوارب قديمة."],
  ["fa", "نیمی از قایق‌ها قدیمی است.", "۵۰ درصد قایق‌ها قدیمی است.", "یک سوم قایق‌ها قدیمی است."],
  ["hi", "आधी नावें पुरानी हैं।", "50 प्रतिशत नावें पुरानी हैं।", "एक तिहाई नावें पुरानी हैं।"],
  ["ur", "ہر چوتھی کشتی پرانی ہے۔", "25 فیصد کشتیاں پرانی ہیں۔", "ایک تہائی کشتیاں پرانی ہیں۔"],
  ["bn", "অর্ধেক নৌকা পুরনো।", "৫০ শতাংশ নৌকা পুরনো।", "এক-তৃতীয়াংশ নৌকা পুরনো।"],
  ["zh", "三分之一的船很旧。", "约33%的船很旧。", "一半的船很旧。"],
  ["ja", "船の半分は古い。", "船の50％は古い。", "船の3分の1は古い。"],
  ["ko", "배의 절반이 낡았다.", "배의 50%가 낡았다.", "배의 3분의 1이 낡았다."],
];

describe("a part of a whole", () => {
  it.each(parts)("%s: %s is %s and not %s", (language, said, same, other) => {
    const kinds = (summary: string) =>
      checkFaithfulness(said, summary, language).issues.map(({ kind }) => kind);
    expect(kinds(same)).not.toContain("number");
    expect(kinds(other)).toContain("number");
  });

  it("is none where it counts places or clubs", () => {
    const article = "She came third, 20 per cent behind the winner. The first half was slow.";
    expect(checkFaithfulness(article, "She had a third place in a slow first half.", "en").issues).toEqual(
      [],
    );
  });

  it("is held to nothing where the article counts the whole", () => {
    const article = "Of the 12 boats six leak, the harbour master said.";
    expect(checkFaithfulness(article, "Half of the boats leak.", "en").issues).toEqual([]);
  });
});

it("half a percentage point is half of nothing", () => {
  const article = "The bank raised its rate by half a percentage point.";
  const { issues } = checkFaithfulness(article, "The bank raised its rate by 50 percent.", "en");
  expect(issues.map(({ kind }) => kind)).toEqual(["number"]);
});

describe("spans with a name", () => {
  it.each([
    ["Fares rose by 20 per cent over a decade.", "Fares rose by 20 per cent in ten years."],
    ["The strike lasted a fortnight.", "The strike lasted two weeks."],
  ])("%s is %s", (article, summary) => {
    expect(checkFaithfulness(article, summary, "en").issues).toEqual([]);
  });
});
