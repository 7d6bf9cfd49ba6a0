import { describe, expect, it } from "vitest";
import { readText } from "../../../functions/article/text/read-text.ts";
import { joined, unwrapped } from "../../../functions/article/text/unwrapped.ts";

const paragraphs = [
  "The lighthouse at Skerry Point has been sold for one pound to the two sisters who polished its lamp as children, the harbour trust said on Tuesday.",
  "They will keep the lamp lit, they said, and let the keeper's cottage to people who write slowly. The first of them moves in at Easter and has asked for no telephone.",
  '"A light that nobody needs is still a light," the elder sister told the trust\'s meeting.',
];

function wrap(text: string, width: number): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1)!;
    if (line && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.join("\n");
}

describe("lines broken at a column", () => {
  it.each([60, 66, 72, 80])("are read as paragraphs at %d", (width) => {
    const head = "Lighthouse sold for a pound\n\nBy Nora Pell\n4 March 2031\n\n";
    const text = readText(head + paragraphs.map((text) => wrap(text, width)).join("\n\n"), "en");
    expect(text).toMatchObject({ headline: "Lighthouse sold for a pound", bylines: ["Nora Pell"] });
    expect(text.body.map(({ text }) => text)).toEqual(paragraphs);
  });

  it("have words whole that a hyphen parted, and compounds and pairs as they are", () => {
    const lines = [
      "The lighthouse at Skerry Point has been sold for one pound to the sis-",
      "ters who polished its lamp as children, the trust said on Tuesday. The",
      "hall was full of well-",
      "known keepers of the North- and the Baltic Sea",
    ];
    expect(joined(lines)).toBe(
      "The lighthouse at Skerry Point has been sold for one pound to the sisters who polished its lamp as children, the trust said on Tuesday. The hall was full of well-known keepers of the North- and the Baltic Sea",
    );
    expect(
      joined([
        "Lotsen der Nord-",
        "und Ostsee",
        "im Kartoffel-",
        "roder, seit 14-",
        "jährigem Streit der Rhein-",
        "Main-Region",
      ]),
    ).toBe("Lotsen der Nord- und Ostsee im Kartoffelroder, seit 14-jährigem Streit der Rhein-Main-Region");
  });

  it("go on below a headline that is broken too, but not below a byline", () => {
    const body = paragraphs.map((text) => wrap(text, 60)).join("\n\n");
    const read = (head: string) => readText(`${head}\n\n${body}`, "en");
    expect(
      read("Lighthouse sold for a pound to\ntwo sisters with a lamp\n\nBy Nora Pell\n4 March 2031"),
    ).toMatchObject({
      headline: "Lighthouse sold for a pound to two sisters with a lamp",
      bylines: ["Nora Pell"],
    });
    expect(read("Lighthouse sold for a pound\nby Nora Pell\n4 March 2031")).toMatchObject({
      headline: "Lighthouse sold for a pound",
      bylines: ["Nora Pell"],
    });
    expect(read("Lighthouse sold for a pound\nSisters to keep the lamp lit\n\n4 March 2031").headline).toBe(
      "Lighthouse sold for a pound",
    );
  });

  it("are read with an indent instead of blank lines", () => {
    const lines = paragraphs
      .map((text) => `   ${wrap(text, 69)}`)
      .join("\n")
      .split("\n");
    expect(unwrapped(lines)).toEqual(paragraphs);
  });

  it("are read in capitals, and in a script that has none", () => {
    const shouted = paragraphs.map((text) => wrap(text.toUpperCase(), 60)).join("\n\n");
    expect(unwrapped(shouted.split("\n")).join("\n")).toBe(paragraphs.join("\n\n").toUpperCase());
    const hindi =
      "बंदरगाह परिषद ने सोमवार को कहा कि घाट अगले साल के वसंत तक बंद रहेगा क्योंकि गोताखोरों को चार खंभों में दरारें मिली हैं और पुराने पुल पर अब भी गाड़ियाँ नहीं चल सकतीं जबकि लोग पैदल जा सकते हैं और नावें केवल सुबह और शाम को चलती हैं जब पानी शांत होता है और हवा नहीं चलती।";
    expect(unwrapped(wrap(hindi, 60).split("\n"))).toEqual([hindi]);
  });

  it.each([
    [
      "verses",
      "The lamp goes round, the lamp goes round\nand nobody is out at sea\nbut still it writes upon the dark\nthe same long word for you and me\nand wipes it out, and writes again\nthe word that nobody will see\nwhile all the herring boats are home",
    ],
    [
      "paragraphs of a line each",
      "The sisters bought the light for a pound on Tuesday.\nThe harbour trust was glad to see it go, it said.\nThe lamp will be lit as long as they live, they say.\nThe cottage is let to people who write slowly.\nThe first of them will move in just before Easter.\nShe asked the sisters to take the telephone away.",
    ],
    [
      "a list",
      "One lamp of the first order, with all of its glass in place\nOne cottage\nTwo oil tanks, both of them empty since the year before\nA boat\nA flagpole and some flags, none of which has been flown\nA well",
    ],
    [
      "long verses",
      "I sing of the harbour and all of the boats that are in it,\nAnd of the old pier where the gulls and the children are crying,\nI sing of the town and of each of the people who built it,\nAnd of the long winter in which there was nothing but trying,\nI sing of the sea that has taken the half of our fathers,\nAnd of the one light on the rock that is living and dying.",
    ],
    [
      "results",
      "1. Ada Krohn, Ellery Rowing Club, boat 12, 1:02:03 hours\n2. Ida Vail, Saltmarsh Rowing Club, boat 7, 1:02:44 hours\n3. Joe Lund, Port Ellery Rowers, boat 19, 1:03:01 hours\n4. Max Kohl, Harbour Rowing Club, boat 3, 1:03:12 hours\n5. Nora Pell, Northgate Rowing, boat 22, 1:04:00 hours",
    ],
    [
      "a timetable beside broken lines",
      `${wrap(paragraphs[0]!, 60)}\n\nMonday, 3 March, 19:30: Port Ellery against Saltmarsh United\nTuesday, 4 March, 19:30: Northgate against Elseby Wanderers\nWednesday, 5 March, 19:00: Quayside against Lighthouse Town\nThursday, 6 March, 20:00: Ellery Rovers against Saltmarsh B\nFriday, 7 March, 19:30: Port Ellery against Northgate City`,
    ],
    ["long lines", paragraphs.join("\n")],
  ])("are not seen in %s", (_, text) => {
    expect(unwrapped(text.split("\n"))).toEqual(text.split("\n"));
  });
});

it("lines are broken at a column though a mail's address and signature are short", () => {
  const foot =
    "Press office:\nJoe Lund\nTelephone 555 120\npress@quay.example\n\n--\nSkerry Point Trust\n3 Quay Street\nEllery";
  const head = "Lighthouse sold for a pound\n\nBy Nora Pell\n4 March 2031\n\n";
  const told = paragraphs.slice(0, 2);
  const text = readText(`${head}${told.map((each) => wrap(each, 72)).join("\n\n")}\n\n${foot}`, "en");
  expect(text.body.slice(0, 2).map(({ text }) => text)).toEqual(told);
});

it("a headline of few words goes on in small letters on the next line", () => {
  const head = "Lighthouse sold\nfor a pound\n\nBy Nora Pell\n4 March 2031\n\n";
  const text = readText(head + paragraphs.map((each) => wrap(each, 66)).join("\n\n"), "en");
  expect(text.headline).toBe("Lighthouse sold for a pound");
});

describe("a headline over two lines above paragraphs of a line each", () => {
  const below = ["By Nora Pell", "4 March 2031", ...paragraphs];
  const read = (...lines: string[]) => readText([...lines, "", ...below].join("\n"), "en").headline;

  it("is whole in capitals", () => {
    expect(read("TRUST VOTES TO SELL", "THE LIGHTHOUSE AT SKERRY POINT")).toBe(
      "TRUST VOTES TO SELL THE LIGHTHOUSE AT SKERRY POINT",
    );
  });

  it("is whole where it goes on in small letters", () => {
    expect(read("Lighthouse sold to two sisters", "for a pound")).toBe(
      "Lighthouse sold to two sisters for a pound",
    );
  });

  it.each([
    ["FOR IMMEDIATE RELEASE", "TRUST SELLS LIGHTHOUSE TO SISTERS"],
    ["LOCAL NEWS", "TRUST SELLS LIGHTHOUSE TO SISTERS"],
  ])("is one line below a label in capitals: %s", (label, headline) => {
    expect(read(label, headline)).toBe(headline);
  });
});
