import { describe, expect, it } from "vitest";
import { readText } from "../../../functions/article/text/read-text.ts";

const first =
  "The swing bridge stuck open for two hours on Monday, leaving a bus and its singing passengers on the wrong side.";
const last =
  "Engineers said that the bearings, which date from another century, had swollen in the heat of the past week.";
const bodyOf = (...lines: string[]): string[] =>
  readText(["Bridge stuck open", "", "By Nora Pell", "", first, "", ...lines].join("\n"), "en")
    .body.slice(1)
    .map(({ kind, text }) => (kind === "paragraph" ? text : `${kind}: ${text}`));
const item = (text: string): string => `list-item: ${text}`;

describe("a list in a copied text", () => {
  it.each([
    ["•", "•"],
    ["*", "*"],
    ["-", "-"],
    ["–", "–"],
  ])("is kept, however short its entries, with what announces it: %s", (mark) => {
    const entries = ["close it", "hire a ferry", "pay for taxis"];
    const announced = "The council will:";
    const lines = entries.map((entry) => `${mark} ${entry}`);
    expect(bodyOf(announced, "", ...lines, "", last)).toEqual([announced, ...entries.map(item), last]);
    expect(bodyOf(announced, ...lines, "", last)).toEqual([announced, ...entries.map(item), last]);
  });

  it.each([
    [["1. Sperren", "2. Fähre mieten", "3. Beten"]],
    [["1) Fermer", "2) Louer un bac", "3) Prier"]],
    [["Ashmere: Rosa Penn (Lib)", "Bellwood: Hugh Cole (Con)", "Castle: Amy Stone (Lab)"]],
    [["200g butter, softened", "3 eggs", "½ lemon", "Salt and pepper"]],
  ])("is kept with numbers, labels or quantities: %s", (lines) => {
    expect(bodyOf(...lines, "", last)).toEqual([...lines.map(item), last]);
  });

  it.each(["Ingredients", "Zutaten", "Ингредиенты", "材料", "You will need:"])(
    "is kept below its heading: %s",
    (heading) => {
      const entries = ["Smoked salt", "A handful of barley", "Rainwater"];
      const below = [...entries.map(item), "heading: Method", last];
      expect(bodyOf(heading, "", ...entries, "", "Method", "", last).slice(1)).toEqual(below);
      expect(bodyOf(heading, ...entries, "", "Method", "", last).slice(1)).toEqual(below);
    },
  );

  it("is kept below a sentence that announces it in Japanese", () => {
    const head = ["住みたい町ランキング　１位は小さな港町", "2031/09/01 05:00", ""];
    const told =
      "民間の調査会社が31日に発表した「住みたい町ランキング」で、人口4千人の港町が初めて1位になった。";
    const entries = ["1位　汐見町（昨年8位）", "2位　鶴川市（同1位）", "3位　北浜区（同2位）"];
    const { body } = readText(
      [...head, told, "", "上位は次の通り。", ...entries, "", told.slice(2)].join("\n"),
      "ja",
    );
    expect(body.slice(1, -1)).toEqual([
      { kind: "paragraph", text: "上位は次の通り。" },
      ...entries.map((text) => ({ kind: "list-item", text: text.replace("\u3000", " ") })),
    ]);
  });

  it("is kept at the foot where something announces it", () => {
    expect(bodyOf(last, "", "The council will:", "- close it", "- hire a ferry")).toEqual([
      last,
      "The council will:",
      item("close it"),
      item("hire a ferry"),
    ]);
  });

  it("is no list of links", () => {
    expect(bodyOf("Storm hits the coast", "Seal found in a pool", "Bishop bans bells", "", last)).toEqual([
      last,
    ]);
    expect(bodyOf("1 Storm hits", "2 Seal found", "3 Bishop bans", "", last)).toEqual([last]);
    expect(bodyOf(last, "", "Weather", "Sport", "Crosswords")).toEqual([last]);
  });

  it.each([
    [["Rosa Penn (Lib) 18,204 56.1%", "Hugh Cole (Con) 14,246 43.9%"]],
    [["Ja 19.377 60,2 %", "Nein 12.811 39,8 %"]],
    [["Tonya Vance 11,870", "Hector Ruiz 11,402", "Mike Sandoval 10,996"]],
    [["Street\tHoles\tDeepest", "Elm Street\t61\t14", "The Parade\t3\t2"].slice(1)],
    [["Северный 48,1 39,0", "Портовый 44,7 42,2"]],
  ])("is kept as a table's rows, below its heading: %s", (rows) => {
    const items = rows.map((row) => item(row.replaceAll("\t", " ")));
    expect(bodyOf(...rows, "", last)).toEqual([...items, last]);
    expect(bodyOf("Sheriff of the port", ...rows, "", last)).toEqual([
      "heading: Sheriff of the port",
      ...items,
      last,
    ]);
  });

  it("is no list of links that end in a year or are counted", () => {
    expect(bodyOf("Budget 2031", "Festival guide 2030", "Port elections 2029", "", last)).toEqual([last]);
    expect(bodyOf("Gallery 1", "Gallery 2", "Gallery 3", "", last)).toEqual([last]);
    expect(bodyOf("Storm hits coast 12", "Seal in a pool 45", "Bishop bans bells 103", "", last)).toEqual([
      last,
    ]);
    expect(bodyOf("Storm hits the coast 12", "Seal found in a pool", "", last)).toEqual([last]);
  });

  it("is kept with letters, as a question's answers are", () => {
    const quiz = [
      "1. Which bird comes ashore only after dark?",
      "a) Shearwater",
      "b) Kittiwake",
      "c) Gannet",
    ];
    expect(bodyOf(...quiz, "", last)).toEqual([...quiz.map(item), last]);
    expect(bodyOf(last, "", ...quiz)).toEqual([last, ...quiz.map(item)]);
    expect(bodyOf("а) Да", "б) Нет", "", last)).toEqual([item("а) Да"), item("б) Нет"), last]);
  });

  it("has the heading that announces it, also below other short lines", () => {
    const lines = ["Serves four", "Prep 15 minutes", "Oven 25 minutes", "", "Ingredients"];
    const entries = ["1 leek", "200g butter", "3 eggs"];
    expect(
      readText(
        [
          "Leek pie",
          "By Nora Pell",
          "",
          first,
          "",
          ...lines,
          ...entries,
          "",
          "Bake it for half an hour, and eat it while it is hot, with a salad.",
        ].join("\n"),
        "en",
      )
        .body.slice(1, 5)
        .map(({ text }) => text),
    ).toEqual(["Ingredients", ...entries]);
  });

  it("is a table below the last paragraph where three rows have two figures each", () => {
    const table = ["Ellery Rovers 12 23", "Quay United 12 19", "Marsh Town 11 11"];
    expect(bodyOf(last, "", ...table)).toEqual([last, ...table.map(item)]);
    expect(bodyOf(last, "", ...table.slice(0, 2))).toEqual([last]);
    expect(bodyOf(last, "", "Storm hits the coast 12", "Seal found in a pool 3", "Bridge shut 41")).toEqual([
      last,
    ]);
  });

  it("is no speech behind dashes", () => {
    const said = ["– Vi stenger brua nå.", "– Hvor lenge blir den stengt?", "– Det vet ingen."];
    expect(bodyOf(...said, "", last)).not.toContain(item("Vi stenger brua nå."));
  });
});
