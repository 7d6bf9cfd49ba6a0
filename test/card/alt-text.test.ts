import { expect, it } from "vitest";
import { altText } from "../../functions/card/alt-text.ts";

const nothing = { kicker: null, standfirst: null, byline: null, fewerNames: [], date: null, mark: "“" };

it.each([
  [
    "en",
    ["Politics", "“I never said ‘yes’”?", "Really!"],
    "Politics. “I never said ‘yes’”? Really! The Lantern",
  ],
  ["en", ["Weather", "Rain…", "It rains."], "Weather. Rain… It rains. The Lantern"],
  ["ja", ["社会", "津波の心配なし。", "「落ち着いて」"], "社会。津波の心配なし。「落ち着いて」。The Lantern"],
  [
    "ja",
    ["R&D", "船の名は「QUAYLIGHT 2」", "来春に就航する"],
    "R&D。船の名は「QUAYLIGHT 2」。来春に就航する。The Lantern",
  ],
  ["zh-TW", ["國際", "川普再談NATO", "（中央社）"], "國際。川普再談NATO。（中央社）。The Lantern"],
  ["en", ["City", "Museum buys 渡し船", "It sails."], "City. Museum buys 渡し船. It sails. The Lantern"],
  ["ur", ["پاکستان", "وزیر اعظم کا خطاب۔", "تفصیل؟"], "پاکستان۔ وزیر اعظم کا خطاب۔ تفصیل؟ The Lantern"],
  ["hi", ["शहर", "नाव सोमवार को लौटेगी", "किराया वही"], "शहर। नाव सोमवार को लौटेगी। किराया वही। The Lantern"],
  ["bn", ["শহর", "ফেরি ফিরছে।", "ভাড়া একই"], "শহর। ফেরি ফিরছে। ভাড়া একই। The Lantern"],
  ["mr", ["शहर", "होडी परत येणार", "भाडे तेच"], "शहर. होडी परत येणार. भाडे तेच. The Lantern"],
  ["fa", ["شهر", "کشتی برمی‌گردد", "بلیت همان"], "شهر. کشتی برمی‌گردد. بلیت همان. The Lantern"],
  ["am", ["ከተማ", "ጀልባው ይመለሳል", "ዋጋው ያው"], "ከተማ። ጀልባው ይመለሳል። ዋጋው ያው። The Lantern"],
])(
  "reads as sentences with one mark at the end of each, as %s has it: %j",
  (language, [kicker, headline, standfirst], wanted) => {
    const words = { ...nothing, kicker: kicker!, headline: headline!, standfirst: standfirst! };
    expect(altText(words, "The Lantern", null, language)).toBe(wanted);
  },
);

it("is cut after a whole word", () => {
  const alt = altText({ ...nothing, headline: "A word, another ".repeat(60) }, "The Lantern", null, "en");
  expect(alt.length).toBeLessThanOrEqual(420);
  expect(alt).toMatch(/(?:word|another|A)…$/);
});

it("is cut between emoji, never within one", () => {
  const family = "👨‍👩‍👧‍👦";
  const alt = altText({ ...nothing, headline: family.repeat(60) }, "The Lantern", null, "en");
  expect(alt.replaceAll(family, "")).toBe("…");
});
