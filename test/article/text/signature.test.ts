import { describe, expect, it } from "vitest";
import { readHtml } from "../../../functions/article/html/read-html.ts";
import { lineKind } from "../../../functions/article/text/line-kind.ts";
import { readText } from "../../../functions/article/text/read-text.ts";
import { isSignOff, signatureOf } from "../../../functions/article/text/signature.ts";

const first =
  "Der Hafen bekommt einen neuen Kran, der doppelt so viel hebt wie der alte, teilte die Stadt am Montag mit.";
const last = "Aufgestellt wird er im Mai, sagte die Hafenmeisterin, und zwar bei Flut.";

it.each([
  ["… sagte der Landesveterinär am Freitag. (APA, 8.5.2031)", "APA"],
  ["… sagte der Landesveterinär am Freitag. (red, APA, 8. 5. 2031)", "APA"],
])("a signature may have the day behind it: %s", (text, agency) => {
  expect(signatureOf(text)).toMatchObject({ rest: "… sagte der Landesveterinär am Freitag.", agency });
});

it("what stands in brackets with a day may be told", () => {
  expect(signatureOf("So steht es im Protokoll der Sitzung. (Seite 4, 8.5.2031)")).toBeNull();
});

describe("a signature behind the last full stop", () => {
  it.each([
    ["(dpa)", "dpa"],
    ["(Reuters)", "Reuters"],
    ["(ČTK)", "ČTK"],
    ["(dpa/AFP)", "dpa/AFP"],
    ["(Antara/Z-2)", "Antara"],
    ["(dpa/krm)", "dpa"],
    ["[PAP]", "PAP"],
    ["— AFP", "AFP"],
    ["- ANP", "ANP"],
    ["/PA", "PA"],
    ["EFE", "EFE"],
    ["PTI NPL JKO", "PTI"],
  ])("names the agency, and its paragraph stays: %s", async (signature, agency) => {
    const text = readText(`Neuer Kran\n\n4. März 2031\n\n${first}\n\n${last} ${signature}\n`, "de");
    expect(text).toMatchObject({ agency, body: [{ text: first }, { kind: "paragraph", text: last }] });
    const page = `<html lang="de"><head><title>Neuer Kran für den Hafen</title></head><body><article><h1>Neuer Kran für den Hafen</h1><p>${first}</p><p>${last} ${signature}</p></article></body></html>`;
    expect(await readHtml(page, "de")).toMatchObject({ agency, body: [{ text: first }, { text: last }] });
  });

  it.each(["(KSB/RZP)", "[rzp]"])("of initials stays as it is: %s", (signature) => {
    const text = readText(`Neuer Kran\n\n4. März 2031\n\n${first}\n\n${last} ${signature}\n`, "de");
    expect(text.body.at(-1)).toEqual({ kind: "paragraph", text: `${last} ${signature}` });
  });

  it.each(["（完）", "（編輯：陳小明）1200304", "（中央社）"])("ends a Chinese text: %s", (signature) => {
    const end = "新起重機將於五月漲潮時安裝，港務局局長表示。";
    const head = "港口將安裝一台新的起重機，它能吊起的重量是舊起重機的兩倍，市政府星期一說。";
    const text = readText(`港口換起重機\n\n2031年3月4日\n\n${head}\n\n${end}${signature}\n`, "zh");
    expect(text.body).toEqual([
      { kind: "paragraph", text: head },
      { kind: "paragraph", text: end },
    ]);
  });

  it.each([
    ["（清水海）", ["清水海"]],
    ["【国本あおい、清水海】", ["国本あおい", "清水海"]],
  ])("names who wrote a Japanese text, and goes: %s", async (signature, bylines) => {
    const head =
      "港に新しいクレーンが設置される。古いものの二倍の重さをつり上げられると市が月曜日に発表した。";
    const end = "設置は五月の大潮の日を予定している。";
    const body = [{ text: head }, { text: end }];
    const text = readText(`港に新しいクレーン\n\n2031年3月4日\n\n${head}\n\n${end}${signature}\n`, "ja");
    expect(text).toMatchObject({ bylines, body });
    const page = `<html lang="ja"><head><title>港に新しいクレーン</title></head><body><article><h1>港に新しいクレーン</h1><p>${head}</p><p>${end}${signature}</p></article></body></html>`;
    expect(await readHtml(page, "ja")).toMatchObject({ bylines, body });
  });

  it("keeps a paragraph in the midst of a text", () => {
    expect(
      lineKind("The crane will be put up at high tide, the harbour master told reporters. (Reuters)"),
    ).toBe("prose");
  });

  it("is not a picture's credit", () => {
    for (const line of [
      "A crane is seen at the harbour on March 4, 2031. (Reuters)",
      "The old crane at high tide. (Photo: AFP)",
      "The old crane at high tide (AFP)",
      "The old crane at high tide. (AFP/Marta Quell)",
    ])
      expect(lineKind(line)).toBe("caption");
  });

  it("is not what a sentence says in brackets", () => {
    expect(signatureOf("The crane can lift forty tonnes. (The old one could lift twenty.)")).toBe(null);
    expect(signatureOf("The crane can lift forty tonnes (AFP)")).toBe(null);
  });
});

it("initials parted by a stroke sign off, words parted by hyphens do not", () => {
  expect(["hh/ph/ts", "hh/ph-ts"].filter(isSignOff)).toHaveLength(2);
  expect(["up-to-date", "tip-top"].filter(isSignOff)).toEqual([]);
});
