import { describe, expect, it } from "vitest";
import { readHtml } from "../../../functions/article/html/read-html.ts";

const headline = "Stadtrat stoppt den Umbau des Hallenbads";
const text =
  "<p>Der Stadtrat hat am Dienstagabend den Umbau des alten Hallenbads nach langer Debatte gestoppt.</p><p>Das Bad ist seit dem Herbst geschlossen, weil Teile der Decke als einsturzgefährdet gelten.</p>";
const kickerOf = async (above: string, heading = `<h1>${headline}</h1>`) =>
  (
    await readHtml(
      `<html lang="de"><title>${headline}</title><body><article>${above}${heading}<p>Von Nora Pell</p>${text}</article></body></html>`,
      "de",
    )
  ).kicker;

describe("the line above a headline", () => {
  it.each([
    '<p class="dachzeile">Haushalt</p>',
    '<div class="article__kicker"><span>Haushalt</span></div>',
    '<div class="field--name-field-kicker field__item">Haushalt</div>',
    '<div class="c-overline"><a class="c-overline" href="/geld">Haushalt</a></div>',
  ])("is the kicker by its class: %s", async (above) => {
    expect(await kickerOf(above)).toBe("Haushalt");
  });

  it("is in the heading too", async () => {
    expect(
      await kickerOf(
        "",
        `<h1><span class="overline">Haushalt</span><span class="sr-only">: </span><span>${headline}</span></h1>`,
      ),
    ).toBe("Haushalt");
  });

  it.each([
    '<p class="meta">Haushalt</p>',
    `<p class="kicker">${"Ein Haushalt, der nicht aufgeht, ".repeat(4)}</p>`,
    '<aside><p class="kicker">Haushalt</p></aside>',
    '<p class="kicker">12. März 2031</p>',
    '<p class="kicker">Von Jens Kohl</p>',
  ])("is none: %s", async (above) => {
    expect(await kickerOf(above)).toBeNull();
  });
});
