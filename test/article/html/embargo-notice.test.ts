import { describe, expect, it } from "vitest";
import { readHtml } from "../../../functions/article/html/read-html.ts";

const headline = "Harbour road gets trees";
const paragraph =
  "The council of Port Ellery has agreed to plant four thousand trees along the old harbour road, the mayor said on Monday.";

/** A page with this above its headline, below it, and at the head of its body. */
async function read({ above = "", below = "", first = "" }) {
  const body = Array.from({ length: 5 }, (_, part) => `<p>${paragraph} Part ${part}.</p>`).join("");
  const page = `<html lang="en"><head><title>${headline}</title></head><body><article>${above}<h1>${headline}</h1>${below}<div>${first}${body}</div></article></body></html>`;
  const { embargo, body: blocks } = await readHtml(page, "en");
  return { embargo, opens: blocks[0]!.text };
}

describe("a page that says it is under embargo", () => {
  it.each([
    [{ above: "<p>EMBARGOED UNTIL 5 December 2031</p>" }, "2031-12-05"],
    [{ below: "<p>Embargoed until 6 pm, 5 December 2031</p>" }, "2031-12-05T18:00:00-12:00"],
    [{ below: "<p>By Jane Doe</p><p><b>EMBARGOED</b></p>" }, "EMBARGOED"],
    [{ first: "<p>Sperrfrist: 5. Dezember 2031, 18 Uhr</p>" }, "2031-12-05T18:00:00-12:00"],
    [{ first: "<p>Sous embargo jusqu’au 5 décembre 2031 à 18h</p>" }, "2031-12-05T18:00:00-12:00"],
    [
      { below: "<p>This press release is under embargo until Friday noon.</p>" },
      "This press release is under embargo until Friday noon.",
    ],
  ])("waits: %j", async (parts, embargo) => {
    expect(await read(parts)).toEqual({ embargo, opens: `${paragraph} Part 0.` });
  });

  it.each([
    { above: "<p>Embargo</p>" },
    { above: "<p>EMBARGO</p>", below: "<p>Embargo: what the ban on oil means for the harbour</p>" },
    { above: "<p>EMBARGO PÉTROLIER</p>" },
    { below: "<p>Embargo: none</p>" },
    { first: "<p>Embargo on oil enters into force on 5 December 2031, ministers say.</p>" },
    { above: '<ul><li><a href="/oil">Embargo Cuba: 60 años</a></li></ul>' },
  ])("is not one that tells of an embargo: %j", async (parts) => {
    expect((await read(parts)).embargo).toBeNull();
  });
});
