import { expect, it } from "vitest";
import { checkFaithfulness } from "../../../../functions/summary/guard/check-faithfulness.ts";

it.each([
  ["en", "Some of the staff will leave in May.", "All of the staff will leave in May."],
  ["en", "Half of the harvest was lost in the flood.", "The entire harvest was lost in the flood."],
  ["en", "Half of the harvest was lost in the flood.", "The harvest was lost in the flood."],
  ["en", "Over half of the harvest was lost in the flood.", "The harvest was lost in the flood."],
  [
    "de",
    "Einige Bewohner der Insel haben die Häuser verlassen.",
    "Alle Bewohner der Insel haben die Häuser verlassen.",
  ],
  ["fr", "Une partie de la récolte a été perdue lundi.", "La récolte a été perdue lundi."],
  ["ru", "Некоторые жители острова покинули дома.", "Все жители острова покинули дома."],
  ["hi", "घाटी के कुछ गाँवों में रविवार से पानी नहीं है।", "घाटी के सभी गाँवों में रविवार से पानी नहीं है।"],
  ["ja", "島の一部の住民が月曜日に避難した。", "島のすべての住民が月曜日に避難した。"],
  ["ar", "وبعض العمال سينتقلون إلى مصنع في الساحل.", "جميع العمال سينتقلون إلى مصنع في الساحل."],
  ["zh", "岛上部分居民周一撤离。", "岛上所有居民周一撤离。"],
])("the whole for a part is caught: %s %s %s", (language, article, summary) => {
  expect(checkFaithfulness(article, summary, language).issues.map(({ kind }) => kind)).toEqual(["opposite"]);
});

it.each([
  ["a part told as a part", "Some of the staff will leave in May.", "Part of the staff will leave in May."],
  ["a part for the whole", "All of the staff will leave in May.", "Most of the staff will leave in May."],
  [
    "many left out",
    "Many pupils in Saltmarsh missed school on Monday.",
    "Pupils in Saltmarsh missed school on Monday.",
  ],
  [
    "the whole that the article tells of elsewhere",
    "Some of the staff will leave in May. All of the staff will leave in June.",
    "All of the staff will leave in June.",
  ],
])("%s passes", (_, article, summary) => {
  expect(checkFaithfulness(article, summary, "en").issues).toEqual([]);
});
