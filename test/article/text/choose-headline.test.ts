import { describe, expect, it } from "vitest";
import { readText } from "../../../functions/article/text/read-text.ts";

/** Paragraphs with the words of the second line, as the news has them and a headline in figures has not. */
const body = (line: string): string[] => [
  `${line}, as was said on Monday by those who should know, and nobody in the room said that it was not so.`,
  `Nothing else was decided: “${line}, and that is all,” the clerk said before he went home for the weekend.`,
];
const read = (head: string[], told: string) =>
  readText([...head, "By Nora Pell\n12 March 2031", ...body(told)].join("\n\n"), "en");

describe("a headline in figures", () => {
  it.each([
    [
      "Bear on the slope: “It skied better than I”",
      "Two lifts stood still for an hour as the keepers looked for it",
    ],
    ["How to lose friends and alienate ferrymen", "Harbour master's allies despair after week of errors"],
    [
      "Owls are back, and nobody told the mice",
      "Three pairs now nest in the old mill as farmers learn to live with them",
    ],
    [
      "Ten days on the salt road: a photographer's notebook",
      "A caravan of 60 camels, three phones and one argument about tea",
    ],
    [
      "Le silence des grues",
      "Dans le port, les dockers en grève depuis un mois refusent le plan de la direction",
    ],
    [
      "El pueblo que se quedó sin faro",
      "Los vecinos llevan linternas a la playa desde hace tres meses por la avería",
    ],
    [
      "„Wir haben das Meer vergessen“",
      "Die Kapitänin Eva Lorenz über leere Häfen, volle Deiche und die Angst der Fischer",
    ],
  ])("stands above the standfirst that the body tells: %s", (headline, standfirst) => {
    expect(read([headline, standfirst], standfirst)).toMatchObject({ headline, standfirst, kicker: null });
    expect(read([`News\n${headline}`, standfirst], standfirst)).toMatchObject({ headline, standfirst });
  });

  it.each([
    ["Hafenstreit an der Elbe", "Lotsen fahren nicht mehr bei Nebel hinaus"],
    ["Strike at the port", "Pilots will no longer sail into fog from Monday"],
    ["Visitors 155 yesterday 181 week 1310", "Pilots will no longer sail into fog from Monday on"],
  ])("is none where it is a kicker or a counter: %s", (above, headline) => {
    expect(read([above, headline], headline).headline).toBe(headline);
  });

  it("is none where a standfirst follows the line below it", () => {
    const head = [
      "Hafenstreit an der Elbe",
      "Warum die Lotsen im Hafen seit gestern bei Nebel nicht mehr hinausfahren wollen",
      "Vierzig Schiffe warten vor der Mündung. Die Reeder verlangen mehr Technik, die Lotsen mehr Leute.",
    ];
    expect(read(head, head[1]!)).toMatchObject({ headline: head[1], standfirst: head[2] });
  });

  it("is none among several links", () => {
    const links = "Storm hits the coast at noon\nSeal found in a pool again\nBishop bans bells at dawn";
    const headline = "Pilots will no longer sail into fog from Monday on";
    expect(read([`${links}\n${headline}`], headline).headline).toBe(headline);
  });
});

it("a headline with the prefixes of Bantu names is no menu that lost its blanks", () => {
  const text = [
    "Kanzuru yeGweru Yoendesa Bhazi kuMatare eHarare",
    "Guta re Gweru rinoti harizi kuzosiya zvivakwa zvaro zvichitorwa, uye vanhu vari kufara kuti basa rapera.",
    "Vamwe vanoti mari iri kubhadharwa yakawanda, asi kanzuru inoti ndizvo zvakafanira kuitwa gore rino.",
  ].join("\n\n");
  expect(readText(text, "sn").headline).toBe("Kanzuru yeGweru Yoendesa Bhazi kuMatare eHarare");
  expect(readText(`SportPoliticsBusinessCulture\n\n${text}`, "sn").headline).toBe(
    "Kanzuru yeGweru Yoendesa Bhazi kuMatare eHarare",
  );
});

describe("a review's headline", () => {
  it.each(["★★★☆☆", "3 / 5 stars", "Wertung: 4 von 5", "Rating: 3/5", "Terningkast: 4 av 6"])(
    "stands above the critic's stars, whatever the standfirst tells: %s",
    (rating) => {
      const headline = "Salt and Tallow – a play that never quite catches fire";
      const standfirst = "Two keepers, one lamp and too many monologues in a handsome debut";
      expect(
        read([`Theatre\n${headline}`, rating, "Quay theatre, Bristol", standfirst], standfirst),
      ).toMatchObject({
        headline,
        standfirst,
      });
    },
  );
});

describe("a headline of sponsored content", () => {
  it.each(["Paid for by Lumley & Rowe Kitchens", "Sponsored by Harbour Foods", "Präsentiert von Lumley"])(
    "is not who paid for it: %s",
    (sponsor) => {
      const headline = "Five ways to make your kitchen feel bigger";
      expect(read([`ADVERTISEMENT FEATURE\n${sponsor}\n${headline}`], "the kitchen is small")).toMatchObject({
        headline,
        kicker: null,
        section: null,
      });
    },
  );
});

it("a headline in Khmer is no paragraph, and the day below it is read", () => {
  const paragraph = "អ្នកនេសាទម្នាក់នៅភូមិកំពង់ឃ្លាំងបាននិយាយថា «ឆ្នាំនេះយើងចាប់ត្រីបានច្រើនជាងឆ្នាំមុនបីដង»។";
  const headline = "ទន្លេសាបឡើងទឹកខ្ពស់បំផុតក្នុងរយៈពេលដប់ឆ្នាំ អ្នកនេសាទសប្បាយចិត្ត";
  const text = ["សង្គម", headline, "ថ្ងៃទី 12 ខែតុលា ឆ្នាំ 2031"].join("\n");
  expect(
    readText([text, paragraph, `ថ្ងៃនេះ ${paragraph}`, `ម្សិលមិញ ${paragraph}`].join("\n\n"), "km"),
  ).toMatchObject({
    headline,
    section: "សង្គម",
    publishedAt: "2031-10-12",
    body: [{ text: paragraph }, {}, {}],
  });
});

it("how a match ended, and who hosts, is no headline beside one", () => {
  const headline = "Rovers hold on for a point in the fog";
  const scores = "Ellery Rovers 2 (Holt 12, 44) Saltmarsh 2 (Reyl 60, Vail 90+3)";
  expect(read([headline, scores, "By Nora Pell"], "Rovers held on for a point").headline).toBe(headline);
  expect(read(["Ellery Rovers 2 Saltmarsh 2", "By Nora Pell"], "Rovers held on").headline).toBe(
    "Ellery Rovers 2 Saltmarsh 2",
  );
  const hosted = ["Podcast: The fog", "Hosted by Nora Pell", "Produced by Joe Lund", "12 March 2031"];
  expect(read(hosted, "Rovers held on")).toMatchObject({ headline: "Podcast: The fog", kicker: null });
});

it.each(["Photo Finish Stuns Ellery", "Bild Chief Quits", "Foto Falsa Circula", "Ellery 2-1 Saltmarsh"])(
  "what only begins like a credit, or tells a score below a section, is a headline: %s",
  (headline) => {
    expect(read([headline], "Rovers held on").headline).toBe(headline);
    expect(read([`Sport\n${headline}`], headline).headline).toBe(headline);
  },
);

it("whom to ask about a press release is no section", () => {
  const contact = "Media Contact:\nKaren Holm\nHarbour Foods\n(218) 555-0142\nkaren@harbour.example";
  expect(
    read([`FOR IMMEDIATE RELEASE\n\n${contact}`, "HARBOUR FOODS TO OPEN OAT MILL"], "the mill opens").section,
  ).toBeNull();
});

it("a headline in a messenger's bold is read without its marks", () => {
  const text = read(["*Pilots stay in port*", "_The Quaylight | 12 March 2031_"], "Pilots stay in port");
  expect(text).toMatchObject({ headline: "Pilots stay in port", publishedAt: "2031-03-12" });
  expect(read(["Pilots * stay * in port"], "Pilots stay in port").headline).toBe("Pilots * stay * in port");
});

it("a wire's slug is no kicker, and words with a hyphen are one", () => {
  const headline = "Pilots will no longer sail into fog";
  expect(read([`BC-PILOTS-FOG, 2nd Ld-Writethru,0412\n${headline}`], headline).kicker).toBeNull();
  expect(read([`Co-operative banks on the coast\n${headline}`], headline).kicker).toBe(
    "Co-operative banks on the coast",
  );
});
