import { describe, expect, it } from "vitest";
import { bestSet } from "../../../functions/summary/rank/best-set.ts";
import { candidateSets } from "../../../functions/summary/rank/candidate-sets.ts";
import { limitsFor } from "../../../functions/summary/rank/tasks.ts";
import { summarize } from "../../../functions/summary/summarize.ts";
import { readArticle } from "../../bench/summaries/read-article.ts";
import { statisticsOf } from "../statistics-of.ts";

/** The names that each sentence presumes. */
const presumed = (sentences: string[], headline = "The ferry returns", language = "en"): string[][] =>
  statisticsOf([sentences.join(" ")], headline, language).presumed;

const opening = "The engineer Ines Caldeira has promised a floating stage that rises with the tide.";

describe("a sentence presumes a name", () => {
  it.each([
    ["first in it", "Caldeira wants the stage to be towed into the harbour before a storm."],
    ["first in it, of what is somebody's", "Caldeira's office has ordered four barges for it."],
    ["behind its quotation", "“The tide will do the rest of the work for us,” Caldeira said."],
    ["behind the verb", "“The tide will do the rest of the work for us,” said Caldeira."],
    ["between commas", "The old stage, Caldeira said on Monday, had been built too low."],
    ["by the first name alone", "Ines then walked the whole length of the old harbour wall."],
    ["as one of two", "The meeting between Caldeira and the council took four hours."],
    ["in a clause", "The council hopes that Caldeira will build the stage by May."],
    ["of what is somebody's", "The council has read Caldeira's letter on the landing stage."],
    ["behind a clause", "When the council had voted, Caldeira went down to the harbour."],
    ["for whom it is", "For Caldeira, four barges are enough to hold the landing stage."],
    ["behind a title", "Ms Caldeira wants the stage to be towed into the harbour before a storm."],
    ["behind whom it is said", "According to Caldeira, four barges will hold it in its place."],
    ["behind whom it is said, at the end", "Four barges will hold it in its place, according to Caldeira."],
    ["behind a comma and a title", "Close to the mayor, Dr. Caldeira is based in Ellery."],
  ])("%s", (_, sentence) => {
    expect(presumed([opening, sentence])[1]).toHaveLength(1);
  });

  it("in other languages than English", () => {
    const said = [
      "Kapten Budi Santoso memimpin penyeberangan itu.",
      "Budi mengatakan kapal berangkat pukul enam.",
    ];
    expect(presumed(said, "Feri kembali berlayar", "id")).toEqual([[], ["Budi"]]);
    const source = ["Menurut Budi, kapal berangkat pukul enam.", "Selon Morel, le bac part à six heures."];
    expect(presumed([said[0]!, source[0]!], "Feri kembali berlayar", "id")).toEqual([[], ["Budi"]]);
    const maire = "L'ingénieure Claire Morel promet un ponton flottant.";
    expect(presumed([maire, source[1]!], "Le bac revient", "fr")).toEqual([[], ["Morel"]]);
    const vow = [
      "Инженер Инес Калдейра обещает плавучий причал.",
      "Калдейра говорит, что он выдержит шторм.",
    ];
    expect(presumed(vow, "Паром возвращается", "ru")).toEqual([[], ["Калдейра"]]);
    const second = [
      "Ingenieur Ines Vink belooft een drijvende steiger.",
      "Voor Vink is het de derde steiger.",
    ];
    expect(presumed(second, "De veerboot keert terug", "nl")).toEqual([[], ["Vink"]]);
  });
});

describe("a sentence presumes no name", () => {
  it.each([
    ["that it gives in full behind a title", "Ms Ines Caldeira went down to the harbour."],
    ["that it gives in full", "Ines Caldeira went down to the harbour when the council had voted."],
    ["that is no name of somebody who acts", "The council gave its thanks to Caldeira for the stage."],
    ["whom it was not done for", "For the council and for Caldeira, four barges are enough."],
    ["that nobody introduced", "Saltmarsh has waited for the ferry since the storm."],
  ])("%s", (_, sentence) => {
    expect(presumed([opening, sentence])[1]).toEqual([]);
  });

  it("that the headline has", () => {
    expect(presumed([opening, "Caldeira wants four barges."], "CALDEIRA PROMISES A STAGE")[1]).toEqual([]);
  });

  it("that stood alone from the first", () => {
    const known = [
      "Caldeira promised a stage.",
      "The engineer Ines Caldeira went home.",
      "Caldeira wants barges.",
    ];
    expect(presumed(known)).toEqual([[], [], []]);
  });

  it("that also stands in small letters, is an acronym, or may be any noun", () => {
    const police = [
      "The Harbour Police closed the quay.",
      "Police said that the harbour stays closed.",
      "The police left.",
    ];
    expect(presumed(police)).toEqual([[], [], []]);
    expect(presumed(["The agency KNB Harbours measured the tide.", "KNB said that it will rise."])).toEqual([
      [],
      [],
    ]);
    const nouns = [
      "Der Hafen Saltmarsh Kai wurde gesperrt.",
      "Kai und Brücke bleiben am Montag geschlossen.",
    ];
    expect(presumed(nouns, "Die Fähre", "de")).toEqual([[], []]);
  });
});

describe("a presumed name", () => {
  const text = statisticsOf(
    [opening, "The council pays for it.", "Caldeira wants four barges that can be towed."],
    "The ferry returns",
  );
  const indices = (limits = limitsFor("three", text.sentences)) =>
    candidateSets(text, Float64Array.of(0.3, 0.2, 0.1), limits).map((set) => set.map(({ index }) => index));

  it("stands in a set only behind the sentence that introduces it", () => {
    expect(indices()).toContainEqual([0, 2]);
    expect(indices()).toContainEqual([0, 1, 2]);
    expect(indices().filter((set) => set.includes(2) && !set.includes(0))).toEqual([]);
  });

  it("is taken where there is nothing else", () => {
    const alone = statisticsOf(
      ["Did Ines Caldeira promise a floating stage?", "Caldeira wants four barges that can be towed."],
      "The ferry returns",
    );
    const best = bestSet(alone, Float64Array.of(-1, 1), limitsFor("description", alone.sentences), () => 1);
    expect(best.map(({ index }) => index)).toEqual([1]);
  });

  it("is no key point", () => {
    const article = readArticle({
      id: "x",
      lang: "en",
      title: "The ferry returns",
      article: [
        opening,
        "The council of Saltmarsh pays 1.2 million crowns for the new landing stage.",
        "About 1,800 people crossed the harbour every day before the storm broke the stage.",
        "Caldeira wants the landing stage to be towed into the inner harbour before each storm.",
        "The first boat leaves at six in the morning and brings the fishermen to work.",
      ].join("\n"),
    });
    const { keyPoints } = summarize(article);
    expect(keyPoints.length).toBeGreaterThanOrEqual(3);
    expect(keyPoints.join(" ")).not.toMatch(/(?<!Ines )Caldeira/u);
  });
});
