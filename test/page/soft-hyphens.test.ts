import fc from "fast-check";
import { expect, it } from "vitest";
import { withSoftHyphens } from "../../functions/page/soft-hyphens.ts";
import { hostileText } from "./hostile-text.ts";

const shown = (headline: string, language = "de") =>
  withSoftHyphens(headline, language).replaceAll("\u00ad", "|");

it.each([
  ["Hafenverwaltungsgericht tagt", "Hafen|verwaltungs|gericht tagt"],
  ["„Fährschifffahrtsgesellschaft“", "„Fährschiff|fahrts|gesellschaft“"],
  [
    "Hafenverwaltungsgericht und Fährschifffahrtsgesellschaft",
    "Hafen|verwaltungs|gericht und Fährschiff|fahrts|gesellschaft",
  ],
  ["Hamnförvaltningsmyndigheten väntar", "Hamnförvalt|nings|myndigheten väntar"],
  ["Ferry runs uninterruptedly", "Ferry runs uninterruptedly"],
  ["#hafenverwaltungsgericht", "#hafenverwaltungsgericht"],
  ["Schifffahrts-2026-Gesellschaft", "Schifffahrts-2026-Gesellschaft"],
  ["www.hafenverwaltungsgericht.example", "www.hafenverwaltungsgericht.example"],
  ["เรือข้ามฟากกลับมาแล้ววันนี้", "เรือข้ามฟากกลับมาแล้ววันนี้"],
])("%s may be parted so: %s", (headline, parts) => {
  expect(shown(headline)).toBe(parts);
});

it.each([
  ["de", "Schifffahrtselektrizität", "Schifffahrts|elektrizität"],
  ["de", "Nachrichtenagenturen", "Nachrichten|agenturen"],
  ["de", "Landeshauptstadtbewerbung", "Landeshaupt|stadtbewerbung"],
  ["de", "Rundfunkstaatsvertrag", "Rundfunk|staatsvertrag"],
  ["nl", "Drinkwatervoorziening", "Drinkwater|voorziening"],
  ["hu", "Országgyűlésiszékház", "Országgyűlési|székház"],
  ["pl", "Niebezpieczeństwami", "Niebezpie|czeństwami"],
])("a compound is not parted inside a joint, nor a sound of its language: %s %s", (language, word, parts) => {
  expect(shown(word, language)).toBe(parts);
});

it("whatever the headline, nothing else is in it", () => {
  const bare = (text: string) => text.replaceAll("\u00ad", "");
  fc.assert(
    fc.property(hostileText, (headline) => {
      expect(bare(withSoftHyphens(headline, "de"))).toBe(bare(headline));
    }),
    { seed: 5, numRuns: 100 },
  );
});
