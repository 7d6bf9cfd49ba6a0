import type { Article } from "../../../functions/article/article.ts";
import { anArticle } from "../../fixtures/an-article.ts";
import { directions, headlines } from "./headlines.ts";

const standfirsts: Record<string, string> = {
  en: "The crew will sail twice a day while the council looks for a buyer who keeps the boiler lit.",
  ar: "رحلتان كل يوم ريثما يجد المجلس مشتريًا يُبقي المرجل مشتعلًا.",
  ur: "عملہ دن میں دو بار سفر کرے گا جب تک کونسل کو خریدار نہیں مل جاتا۔",
  he: "הצוות יפליג פעמיים ביום עד שיימצא קונה.",
  hi: "जब तक ख़रीदार नहीं मिलता, नाव दिन में दो बार चलेगी।",
  ja: "買い手が見つかるまで、船は一日二便の運航を続ける。",
  "zh-Hans": "在找到买家之前，渡轮每天往返两次。",
  ko: "구매자를 찾을 때까지 배는 하루 두 번 운항한다.",
  th: "เรือจะวิ่งวันละสองเที่ยวจนกว่าจะหาผู้ซื้อได้",
  ru: "Пока ищут покупателя, паром будет ходить дважды в день.",
};

const bylines: Record<string, string[]> = {
  ar: ["ليلى حداد"],
  ur: ["سارہ قریشی"],
  hi: ["अनन्या शर्मा"],
  ja: ["佐藤 由紀"],
};

/** An article for each script: the first headline of each language of the reference set. */
export function scriptSamples(): { name: string; article: Article }[] {
  return Object.entries(headlines).map(([key, [headline = ""]]) => {
    const language = key === "emoji" || key === "mixed" ? "en" : key;
    const direction = directions[key] ?? "ltr";
    const words = {
      standfirst: standfirsts[key] ?? null,
      bylines: bylines[key] ?? ["Ada Holm"],
      publishedAt: "2026-11-20",
    };
    return {
      name: key,
      article: anArticle({ headline, language, direction, section: null, kicker: null, ...words }),
    };
  });
}

const long =
  "The committee that was asked to find out why the bridge over the northern channel has been closed for three of the last five winters reported on Friday that nobody had ever been asked to keep it open, that the money set aside for it was spent on the library roof, and that the keys are lost, it is believed, at sea";

/** What a card meets at the ends of its range. */
export function lengthSamples(): { name: string; article: Article }[] {
  const bare = { standfirst: null, bylines: [], section: null, publishedAt: null };
  return [
    { name: "one-word", article: anArticle({ headline: "Flood", ...bare }) },
    { name: "two-words", article: anArticle({ headline: "Ferry saved", section: "Harbour" }) },
    { name: "long", article: anArticle({ headline: long.slice(0, 300), standfirst: standfirsts.en! }) },
    {
      name: "long-word",
      article: anArticle({
        headline: "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz fällt",
        language: "de",
      }),
    },
    { name: "one-letter", article: anArticle({ headline: "X", ...bare }) },
    { name: "long-standfirst", article: anArticle({ headline: "Rain returns", standfirst: long }) },
    {
      name: "many-names",
      article: anArticle({
        bylines: ["Ada Holm", "Bartholomew Featherstonehaugh", "Maximiliana von Hohenlohe-Waldenburg"],
      }),
    },
    {
      name: "long-kicker",
      article: anArticle({ kicker: "International relations and trade in the northern hemisphere" }),
    },
    { name: "ideographs", article: anArticle({ headline: "市议会".repeat(40), language: "zh-Hans" }) },
  ];
}
