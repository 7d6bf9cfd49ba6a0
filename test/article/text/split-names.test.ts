import { describe, expect, it } from "vitest";
import { readHtml } from "../../../functions/article/html/read-html.ts";
import { namesOf } from "../../../functions/article/markdown/read-fields.ts";
import { readText } from "../../../functions/article/text/read-text.ts";
import { timeGrowth } from "../../time-growth.ts";

const paragraphs =
  "The lighthouse has been sold for one pound to the two sisters who polished its lamp as children.\n\nThey will keep the lamp lit, they said, and let the cottage to people who write slowly.";
const bylinesOf = (line: string): string[] | undefined =>
  readText(`Lighthouse sold for a pound\n\n${line}\n4 March 2031\n\n${paragraphs}\n`, "en").bylines;

it("names below a by-word of their own may begin with an “and”", () => {
  expect(bylinesOf("By\nAda Krohn\nPeter Vail\nand Rosa Lindqvist")).toEqual([
    "Ada Krohn",
    "Peter Vail",
    "Rosa Lindqvist",
  ]);
});

describe("a line of authors", () => {
  it.each([
    ["By Ada Krohn, Peter Vail, and Rosa Lindqvist", ["Ada Krohn", "Peter Vail", "Rosa Lindqvist"]],
    ["By Ada Krohn, Harbour Editor, and Peter Vail", ["Ada Krohn", "Peter Vail"]],
    ["Door Ada Krohn en Karim el Hadji", ["Ada Krohn", "Karim el Hadji"]],
    ["By Karim al-Hadji", ["Karim al-Hadji"]],
    ["By Ada Krohn and Tom Partner", ["Ada Krohn", "Tom Partner"]],
    ["By Ada Krohn, Research Partner", ["Ada Krohn"]],
    ["By In Gyo-jin and On Joo-wan", ["In Gyo-jin", "On Joo-wan"]],
    ["Door Piet de Boer, Els ten Cate en Ada Krohn", ["Piet de Boer", "Els ten Cate", "Ada Krohn"]],
    ["By Ada O'Krohn in Oslo and Li Mei in Turin", ["Ada O'Krohn", "Li Mei"]],
    ["By Ada Krohn (AP)", ["Ada Krohn"]],
    ["By Ada Krohn Tuesday,", ["Ada Krohn"]],
    ["Dodane przez Ada Krohn w czw., 07/03/2024 - 08:15", ["Ada Krohn"]],
    ["Enviado por Ada Krohn el Jue, 07/03/2024 - 08:15", ["Ada Krohn"]],
    ["Soumis par Ada Krohn le jeu 07/03/2024 - 08:15", ["Ada Krohn"]],
    ["Ingediend door Ada Krohn op do, 07/03/2024 - 08:15", ["Ada Krohn"]],
    ["Inviato da Ada Krohn il Gio, 07/03/2024 - 08:15", ["Ada Krohn"]],
    ["Par Ada Krohn - AFP", ["Ada Krohn"]],
    ["Por Rosa Vidal | EFE", ["Rosa Vidal"]],
    ["By Ada Krohn For The Herald", ["Ada Krohn"]],
    ["Von Ada Krohn (Text) und Peter Vail (Fotos)", ["Ada Krohn"]],
    ["Story by Ada Krohn; photos by Peter Vail", ["Ada Krohn"]],
    ["Von Ada Krohn und Fotos: Peter Vail", ["Ada Krohn"]],
    ["By Ada Krohn, Rosa Lindqvist and photos by Peter Vail", ["Ada Krohn", "Rosa Lindqvist"]],
    ["Von unserem Korrespondenten Peter Vail", ["Peter Vail"]],
    ["Aus Oslo Ada Krohn", ["Ada Krohn"]],
    ["By Ada Krohn, Vice President, Harbour Division", ["Ada Krohn"]],
    ["Submitted by Ada Krohn on 03/04/2031", ["Ada Krohn"]],
    ["Jorinde Wagtelaar op", ["Jorinde Wagtelaar"]],
    ["Solveig Hägg på", ["Solveig Hägg"]],
    ["Geschrieben von Ada Krohn", ["Ada Krohn"]],
    ["Dodane przez Ada Krohn", ["Ada Krohn"]],
    ["Par Le Petit Phare avec AFP", []],
    ["Par Rosa Vidal, Ada Krohn Envoyées spéciales à Elseby", ["Rosa Vidal", "Ada Krohn"]],
    ["Por Rosa Vidal y Ada Krohn, enviadas especiales", ["Rosa Vidal", "Ada Krohn"]],
    ["Par la rédaction", []],
    ["作者：本报评论员 王小明", ["本报评论员 王小明"]],
    ["作者：王小明 评论 12", ["王小明"]],
    ["By Margaret O’Pell-Vail and Peter W. Vail Jr.", ["Margaret O’Pell-Vail", "Peter W. Vail Jr."]],
    ["Por José Vidal y Pell", ["José Vidal y Pell"]],
    ["Por José Vidal y Rosa", ["José Vidal"]],
    ["Por José Vidal y EFE", ["José Vidal"]],
    ["Door Pieter-Jan van ’t Hoff", ["Pieter-Jan van ’t Hoff"]],
    ["Penulis Ratna Wulandari, Editor Budi Santoso", ["Ratna Wulandari"]],
    ["文＝佐藤花子　高橋一郎", ["佐藤花子", "高橋一郎"]],
    ["By Ada Krohn at Harbour Park", ["Ada Krohn"]],
    ["By Ada Krohn at the Old Mill and Peter Vail in Oslo", ["Ada Krohn", "Peter Vail"]],
    ["Ni Ada Krohn at Rosa Lindqvist", ["Ada Krohn", "Rosa Lindqvist"]],
    ["By ADA KROHN FOR COURIERONLINE", ["ADA KROHN"]],
    ["By ADA KROHN IN NEW ELSEBY", ["ADA KROHN"]],
    ["By Ada Krohn outside Elseby Crown Court", ["Ada Krohn"]],
    ["By Ada Krohn on board the MV Gull", ["Ada Krohn"]],
    ["Von Ada Krohn an Bord der Möwe", ["Ada Krohn"]],
    ["Von Ada Krohn bei Elseby und Peter Vail", ["Ada Krohn", "Peter Vail"]],
    ["Door Rosa op den Camp", ["Rosa op den Camp"]],
    ["Par Rosa Vidal devant le phare d’Elseby", ["Rosa Vidal"]],
    ["Por Rosa Vidal desde Puerto Elsa", ["Rosa Vidal"]],
    ["By Local Democracy Reporter Peter Vail", ["Peter Vail"]],
    ["Words: Ada Krohn. Photos: Peter Vail", ["Ada Krohn"]],
    ["Ein Interview von Ada Krohn", ["Ada Krohn"]],
    ["Interview: Ada Krohn", ["Ada Krohn"]],
    ["Interview: Ministerin Krohn", []],
    ["Une enquête de Rosa Vidal", ["Rosa Vidal"]],
    ["Una entrevista de Rosa Vidal", ["Rosa Vidal"]],
    ["Aus Elseby berichtet Peter Vail", ["Peter Vail"]],
    ["From Ada Krohn in Elseby", ["Ada Krohn"]],
    ["From Elseby Harbour", []],
    ["Rozmawia Adam Nowak", ["Adam Nowak"]],
    ["Röportaj: Mehmet Kaya", ["Mehmet Kaya"]],
  ])("is read: %s", (line, names) => {
    expect(bylinesOf(line)).toEqual(names);
  });
});

describe("declared authors", () => {
  it.each([
    ["By Nora Pell, Harbour Editor", ["Nora Pell"]],
    ["Nora Pell, Oslo", ["Nora Pell"]],
    ["Nora Pell, foto", ["Nora Pell"]],
    ["Pell, Nora", ["Nora Pell"]],
    ["Nora Pell, Peter Vail, and Rosa Lindqvist", ["Nora Pell", "Peter Vail", "Rosa Lindqvist"]],
    ["Inês d'Ávila e Sá", ["Inês d'Ávila e Sá"]],
    ["Antoni Vidal i Casas, Nora Pell", ["Antoni Vidal i Casas", "Nora Pell"]],
    ["NORA PELL, PETER VAIL", ["NORA PELL", "PETER VAIL"]],
  ])("are the same in a page and in front matter: %s", async (author, names) => {
    const node = JSON.stringify({ "@type": "NewsArticle", author: { "@type": "Person", name: author } });
    const body = paragraphs.split("\n\n").map((text) => `<p>${text}</p>`);
    const page = `<html><head><title>Lighthouse sold for a pound</title><script type="application/ld+json">${node}</script></head><body><article><h1>Lighthouse sold for a pound</h1>${body.join("")}</article></body></html>`;
    expect((await readHtml(page, "en")).bylines).toEqual(names);
    expect(namesOf(author)).toEqual(names);
  });
});

it.each(["`", "Ada Krohn ", "<a ", "(a@", "[[", ". 가 ", "王、"])(
  "a list is read in time that grows with its length: %j",
  (part) => {
    const growth = timeGrowth(10_000, (size) => namesOf(`Ada Krohn, ${part.repeat(size / part.length)}`));
    expect(growth).toBeLessThan(9);
  },
);
