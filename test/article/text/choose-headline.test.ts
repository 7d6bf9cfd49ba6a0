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
