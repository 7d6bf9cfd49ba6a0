import { describe, expect, it } from "vitest";
import { readEvidence } from "../../../functions/summary/guard/article-evidence.ts";
import { plainWords } from "../../../functions/summary/guard/denials/negation-words.ts";
import { alignWords } from "../../../functions/summary/guard/word-alignment.ts";

const align = (article: string, sentence: string, language = "en") =>
  alignWords(plainWords(sentence), readEvidence(article, language));

describe("what a sentence costs", () => {
  const article =
    "The old ferry from Saltmarsh, which lost its anchor in the storm, sails again on Monday. " +
    "Mayor Ines Caldeira thanked four divers who searched near Harlow pier.";

  it.each([
    ["the article's own words", "old ferry from Saltmarsh, which lost its anchor", 0, 0],
    ["words left out", "old ferry sails again", Math.log2(10), Math.log2(10)],
    ["a step back", "anchor its", 3, 3],
    ["a step over the end of a sentence", "again on Monday Mayor Ines Caldeira thanked", 2, 2],
    ["another form of a word", "Caldeira thanked four divers who searches", 0.5, 0.5],
    ["a foreign word", "Caldeira thanked four singers who searched", 4 + 1, 4],
    ["words from far away", "sails again near Harlow pier", 4, 4],
    ["a foreign beginning", "Sunken sails", 4 + 4, 4],
  ])("%s: %s", (_, sentence, cost, worst) => {
    const alignment = align(article, sentence);
    expect(alignment.cost).toBeCloseTo(cost, 5);
    expect(alignment.worst).toBeCloseTo(worst, 5);
  });

  it.each([
    [
      "es",
      "La panadería que ardió en marzo fue reconstruida por los vecinos, y el ayuntamiento abrió una escuela junto al río.",
      "La panadería fue reconstruida por los vecinos.",
      "La panadería abrió una escuela junto a los vecinos.",
    ],
    [
      "de",
      "Die Bäckerei, die im März brannte, wurde von Nachbarn aufgebaut, und die Stadt eröffnete eine Schule neben dem Fluss.",
      "Die Bäckerei wurde von Nachbarn aufgebaut.",
      "Die Bäckerei eröffnete eine Schule von Nachbarn.",
    ],
    [
      "ru",
      "Пекарню, которая сгорела в марте, восстановили соседи, а город открыл школу рядом с рекой.",
      "Пекарню восстановили соседи.",
      "Пекарню открыл город рядом.",
    ],
    [
      "ar",
      "أعاد الجيران بناء المخبز الذي احترق في مارس، وافتتحت البلدية مدرسة بجانب النهر.",
      "أعاد الجيران بناء المخبز.",
      "أعاد المخبز مدرسة بجانب النهر.",
    ],
    [
      "hi",
      "मार्च में जली बेकरी को पड़ोसियों ने फिर से बनाया, और नगर परिषद ने नदी के किनारे एक स्कूल खोला।",
      "बेकरी को पड़ोसियों ने फिर से बनाया।",
      "बेकरी ने नदी के किनारे एक स्कूल बनाया।",
    ],
    [
      "zh",
      "三月烧毁的面包店由邻居重建，市政府在河边开办了一所学校。",
      "面包店由邻居重建。",
      "面包店在河边开办学校。",
    ],
    [
      "ja",
      "三月に焼けたパン屋は近所の人が建て直し、市は川のそばに学校を開いた。",
      "パン屋は近所の人が建て直した。",
      "パン屋は川のそばに学校を建て直した。",
    ],
    [
      "ko",
      "삼월에 불탄 빵집은 이웃들이 다시 지었고 시는 강가에 학교를 열었다.",
      "빵집은 이웃들이 다시 지었다.",
      "빵집은 강가에 이웃들이 열었다.",
    ],
  ])(
    "%s: a sentence made shorter costs less than one glued together",
    (language, article, shorter, glued) => {
      expect(align(article, glued, language).cost).toBeGreaterThan(
        align(article, shorter, language).cost + 1,
      );
    },
  );
});

it("no words cost nothing", () => {
  expect(align("The ferry sails.", "…")).toEqual({ cost: 0, worst: 0 });
});
