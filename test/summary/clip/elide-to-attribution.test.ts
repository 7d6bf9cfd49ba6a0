import { describe, expect, it } from "vitest";
import { elisions } from "../../../functions/summary/clip/elide-to-attribution.ts";
import { readSentences } from "../../../functions/summary/read/read-sentences.ts";
import { summarize } from "../../../functions/summary/summarize.ts";

/** What a sentence may be shortened to. */
const shortened = (text: string, language = "en"): string[] =>
  elisions(text, language).map(({ end, resume }) => `${text.slice(0, end)}…${text.slice(resume)}`);

describe("a sentence that ends with whose claim it is may leave out its middle", () => {
  it.each([
    [
      "en",
      "The harbour ferry to Saltmarsh will sail again on Monday with new engines and a new crew, nine months after the storm that broke its landing stage, the council's engineer said.",
      "The harbour ferry to Saltmarsh will sail again on Monday with new engines and a new crew…, the council's engineer said.",
    ],
    [
      "en",
      "Two men fired at the harbour office of Ellery before they fled in a small boat, said Ines Caldeira, the head of the county's police.",
      "Two men fired at the harbour office of Ellery…, said Ines Caldeira, the head of the county's police.",
    ],
    [
      "en",
      "The harbour ferry to Saltmarsh will sail again on Monday with new engines and a new crew, nine months after the storm, the council of Ellery and the company that owns the ferry said in a joint statement on Friday evening.",
      "The harbour ferry to Saltmarsh will sail again on Monday with new engines and a new crew…, the council of Ellery and the company that owns the ferry said in a joint statement on Friday evening.",
    ],
    [
      "fr",
      "Le port renonce à la hausse de ses tarifs qui devait entrer en vigueur en avril, une volte-face qui réjouit les pêcheurs, a confirmé mardi son directeur.",
      "Le port renonce à la hausse de ses tarifs qui devait entrer en vigueur en avril…, a confirmé mardi son directeur.",
    ],
    [
      "fr",
      "Le conseil municipal a décidé lundi de fermer la piscine de la rue du Moulin, faute de moyens pour en réparer le toit, a confirmé le maire.",
      "Le conseil municipal a décidé lundi de fermer la piscine de la rue du Moulin…, a confirmé le maire.",
    ],
    [
      "fr",
      "Le conseil municipal a décidé lundi de fermer la piscine de la rue du Moulin, faute de moyens pour en réparer le toit, selon la préfecture.",
      "Le conseil municipal a décidé lundi de fermer la piscine de la rue du Moulin…, selon la préfecture.",
    ],
    [
      "de",
      "Die Hafenfähre nach Salzmarsch fährt am Montag wieder, neun Monate nach dem Sturm vom Februar, teilte die Stadt mit.",
      "Die Hafenfähre nach Salzmarsch fährt am Montag wieder…, teilte die Stadt mit.",
    ],
    [
      "es",
      "El ayuntamiento cerrará la piscina de la calle del Molino en otoño, seis meses después de la tormenta, informó la alcaldía.",
      "El ayuntamiento cerrará la piscina de la calle del Molino en otoño…, informó la alcaldía.",
    ],
    [
      "hu",
      "Röviddel éjfél előtt leégett Ellery kikötőjének halpiaca és négy raktár, mintegy kétszáz embert kellett kitelepíteni - közölte a tűzoltóság.",
      "Röviddel éjfél előtt leégett Ellery kikötőjének halpiaca és négy raktár… - közölte a tűzoltóság.",
    ],
    [
      "sw",
      "Moto mkubwa umeteketeza soko la samaki katika bandari ya Ellery, na kusababisha wakazi 200 kuhamishwa, kwa mujibu wa zimamoto.",
      "Moto mkubwa umeteketeza soko la samaki katika bandari ya Ellery…, kwa mujibu wa zimamoto.",
    ],
    [
      "hr",
      "Trajekt za Slanu uvalu ponovno plovi od ponedjeljka s novim motorima, devet mjeseci nakon oluje, rekao je kapetan.",
      "Trajekt za Slanu uvalu ponovno plovi od ponedjeljka s novim motorima…, rekao je kapetan.",
    ],
    [
      "cs",
      "Při požáru starého rybího trhu v přístavu Ellery v pondělí ráno zemřel hlídač, dva další lidé byli zraněni, uvedla mluvčí hasičů.",
      "Při požáru starého rybího trhu v přístavu Ellery v pondělí ráno zemřel hlídač…, uvedla mluvčí hasičů.",
    ],
    [
      "ro",
      "Un bac s-a scufundat luni dimineață pe canal lângă digul cel mare, în apropiere de Ellery, a anunțat căpitanul portului.",
      "Un bac s-a scufundat luni dimineață pe canal lângă digul cel mare…, a anunțat căpitanul portului.",
    ],
  ])("%s: %s", (language, text, wanted) => {
    expect(shortened(text, language)).toContain(wanted);
  });

  it.each([
    [
      "nobody speaks at its end",
      "The ferry sails on Monday with new engines, nine months after the storm, to Saltmarsh.",
    ],
    [
      "a claim follows",
      "The ferry sails again on Monday, nine months after the storm, the mayor said that it was paid for.",
    ],
    [
      "something is said to be",
      "The ferry sails again on Monday, nine months after the storm, said to be the worst in years.",
    ],
    [
      "somebody adds a claim",
      "The ferry sails again on Monday, nine months after the storm, saying nothing of the cost.",
    ],
    [
      "who tells of the noun before",
      "The ferry sails again on Monday with a crew for Captain Nora Pell, who said so in May.",
    ],
    [
      "its end stands in a quotation",
      "Reyl keeps the café: “The ferry sails again on Monday, nine months after it sank, the mayor said.”",
    ],
    [
      "next to nothing would be left out",
      "The ferry to Saltmarsh will sail again from Old Quay on Monday, the mayor said.",
    ],
    [
      "the end is as long as a claim",
      `The ferry sails on Monday, nine months after the storm, said ${"the harbour master ".repeat(5)}.`,
    ],
  ])("but not where %s", (_, text) => {
    expect(shortened(text)).toEqual([]);
  });

  it("but not where verbs stand before their claim", () => {
    expect(
      shortened(
        "Phà cảng Saltmarsh hoạt động trở lại vào thứ hai với động cơ mới, chín tháng sau cơn bão, ông Nam cho biết.",
        "vi",
      ),
    ).toEqual([]);
  });
});

it("so that a description has the news of a lead that is too long, and who told it", () => {
  const lead =
    "A goods train loaded with timber left the rails near the old harbour of Port Ellery on Tuesday night, tearing up two hundred metres of track and the platform of the station at Mill Street, the county's rail office said.";
  const body = [
    lead,
    "The line stays closed. Buses leave from the market every half hour.",
    "The office could not say when the line to Saltmarsh would open again, and asked its passengers to be patient.",
    "The driver, who was alone on the train, walked to the signal box and telephoned the station.",
  ].map((text) => ({ kind: "paragraph" as const, text }));
  const article = {
    headline: "Train leaves the rails",
    standfirst: null,
    description: null,
    language: "en",
    body,
  };
  expect(readSentences(body, article.headline, "en")[0]!.text.length).toBeGreaterThan(200);
  expect(summarize(article).description).toBe(
    "A goods train loaded with timber left the rails near the old harbour of Port Ellery on Tuesday night, tearing up two hundred metres of track…, the county's rail office said.",
  );
});
