import { describe, expect, it } from "vitest";
import { readHtml } from "../../../functions/article/html/read-html.ts";

const first =
  "Der Stadtrat hat am Dienstagabend den Umbau des alten Hallenbads nach langer Debatte gestoppt.";
const second =
  "Mit 21 zu 16 Stimmen folgte er einem Antrag, der seit Monaten ein günstigeres Bad gefordert hatte.";
const third = "Das Bad ist seit dem Herbst geschlossen, weil Teile der Decke als einsturzgefährdet gelten.";
const deck = "Die Kosten sind gestiegen.";
const read = (top: string, body = `<p>${first}</p>`) =>
  readHtml(
    `<html lang="de"><title>Umbau gestoppt</title><article><h1>Stadtrat stoppt den Umbau des Hallenbads</h1>${top}<div class="text">${body}<p>${second}</p><p>${third}</p></div></article></html>`,
    "de",
  );

describe("a short line below the headline", () => {
  it.each([
    ["by its class", `<div class="opener">${deck}</div>`],
    ["by the end of its class", `<p class="article__lead">${deck}</p>`],
    ["by a class that sites have", `<p class="article__description">${deck}</p>`],
    ["as a heading of its own", `<h2 class="detail-spot">${deck}</h2>`],
    ["by its property", `<div itemprop="description"><p>${deck}</p></div>`],
    ["in a field of Drupal", `<div class="field field--name-field-teaser"><p>${deck}</p></div>`],
    ["in a field of Bitrix", `<div class="preview-text">${deck}</div>`],
    ["below the byline", `<p>Von Nora Pell</p><div class="teaser-text"><p>${deck}</p></div>`],
  ])("is the standfirst %s", async (_name, top) => {
    const { standfirst, body } = await read(top);
    expect(standfirst).toBe(deck);
    expect(body.map(({ text }) => text)).toEqual([first, second, third]);
  });

  it("is the body's where it is a paragraph among others that is only set larger", async () => {
    const { standfirst, body } = await read("", `<p class="lead">${first}</p>`);
    expect(standfirst).toBeNull();
    expect(body).toHaveLength(3);
  });

  it("is none where it leads elsewhere", async () => {
    const { standfirst } = await read(`<div class="lead"><a href="/x">${deck}</a></div>`);
    expect(standfirst).toBeNull();
  });
});

it("a subheading right below the headline is the standfirst, unless nothing but paragraphs follows it", async () => {
  const sub = "Gegner feiern den Antrag im Foyer";
  const credit =
    '<div class="photo"><img src="bad.jpg"></div><p>Nora Pell (Redakteurin für Bauen)</p><p>Bild: Sam Pell</p>';
  expect((await read(`<h2>${sub}</h2>${credit}`)).standfirst).toBe(sub);
  expect((await read(`<h2>${sub}</h2>`)).standfirst).toBeNull();
});
