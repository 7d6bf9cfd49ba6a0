import { describe, expect, it } from "vitest";
import { readSource } from "../../../functions/article/read-source.ts";
import { isSlugLine } from "../../../functions/article/text/slug-line.ts";

const headline = "Herons nest on the old gasworks";
const first =
  "The herons of Port Ellery have nested on the old gasworks, where nobody has been since the winter, the warden said.";
const second =
  "They came from the marsh in March, nine pairs of them, and the reeds there have not grown back since then.";

const read = async (...lines: string[]) => {
  const bytes = new TextEncoder().encode(lines.join("\n\n"));
  const [reading] = await readSource({ key: "wire.txt", bytes, contentType: null, defaultLanguage: "en" });
  return reading;
};

describe("what a wire calls a take by", () => {
  it.each([
    "BC-ECON-RATES/UPDATE 2",
    "AM-Storm, 3rd Ld",
    "PM-Harbour-Fire,5th Ld,700",
    "a0412 BC-Herons",
    "BC-SKERRY-FERRY, 2nd Ld-Writethru,0412",
    "BC-EU--Harbour Fire, 1st Ld-Writethru",
    "HARBOUR-FIRE/ (UPDATE 3, PIX, TV)",
    "BRITAIN-HARBOURS/FERRY",
  ])("is neither headline nor label: %s", async (line) => {
    expect(await read(line, headline, `PORT ELLERY (AP) — ${first}`, second)).toMatchObject({
      article: {
        headline,
        kicker: null,
        section: null,
        dateline: "PORT ELLERY",
        body: [{ text: first }, {}],
      },
    });
    expect(await read(line, `PORT ELLERY (AP) — ${first}`, second)).toMatchObject({
      article: { headline: `PORT ELLERY (AP) — ${first}` },
    });
  });

  it.each([
    "PM-elect Reyl names her cabinet",
    "PM-Elect",
    "AM-FM radio is back at the quay",
    "AC/DC at the quay",
    "BC Ferries, 12 years on",
    "Sport/Segeln",
    "The herons lead, 3rd year running",
  ])("is not what a headline looks like: %s", (line) => expect(isSlugLine(line)).toBe(false));
});

it("a line of nothing but takes is looked at as fast as any other", () => {
  const start = performance.now();
  for (let round = 0; round < 20; round++) expect(isSlugLine(`AM-A${",Ld".repeat(24)} x`)).toBe(false);
  expect(performance.now() - start).toBeLessThan(500);
});

it("how often a wire has sent it is no part of a headline", async () => {
  for (const sent of ["UPDATE 2-", "WRAPUP 1-", "RPT-UPDATE 3-", "REFILE-"])
    expect(await read(`${sent}${headline}`, first, second)).toMatchObject({ article: { headline } });
  for (const told of ["UPDATE 2 - more to come", "Update 2-0: herons win"])
    expect(await read(told, `By Nora Pell`, first, second)).toMatchObject({ article: { headline: told } });
});
