import { describe, expect, it } from "vitest";
import { checkFaithfulness } from "../../functions/summary/check-faithfulness.ts";

const article = `The World Weather Office said on Monday that 19,874 homes in Saltmarsh lost power when the storm came ashore.
Mayor Ines Caldeira, 52, did not order the harbour to be closed. "We had no warning at all," she told reporters.
Repairs will cost 2.4 million euros, the council said, and the ferry has been cancelled until 3 March.
In Dhaka ১২ জন আহত হয়েছেন। Iraqi engineers helped with the pumps, and the bridge was opened again by Tomas Reyl.`;

const kinds = (summary: string) => checkFaithfulness(article, summary).issues.map(({ kind }) => kind);

describe("a summary that says what the article says", () => {
  it.each([
    [
      "a sentence of it",
      "Repairs will cost 2.4 million euros, the council said, and the ferry has been cancelled until 3 March.",
    ],
    ["a clipped one", "Repairs will cost 2.4 million euros, the council said…"],
    [
      "several in a row",
      'The World Weather Office said on Monday that 19,874 homes in Saltmarsh lost power when the storm came ashore. "We had no warning at all," she told reporters.',
    ],
    [
      "other words for it",
      "The storm left 19,874 homes in Saltmarsh without power, and repairs will cost 2.4 million euros.",
    ],
    ["a rounded number", "Nearly 20,000 homes lost power in Saltmarsh."],
    ["a number in other digits and words", "Repairs will cost €2,400,000, the council said."],
    ["native digits", "In Dhaka 12 জন আহত হয়েছেন।"],
    ["an acronym", "The WWO said that homes lost power."],
    ["a name with another ending", "Engineers from Iraq helped with the pumps."],
    ["a denial that it makes", "Mayor Caldeira did not order the harbour closed."],
    ["a quotation of it", "“We had no warning at all,” the mayor told reporters."],
  ])("with %s passes", (_, summary) => {
    expect(checkFaithfulness(article, summary).issues).toEqual([]);
  });

  it("scores the more, the closer it keeps to the wording", () => {
    const [copied, reworded, foreign] = [
      "Repairs will cost 2.4 million euros, the council said, and the ferry has been cancelled until 3 March.",
      "The council said that the repairs cost euros, millions of them.",
      "Astronomers in distant countries rejoiced about another comet.",
    ].map((summary) => checkFaithfulness(article, summary).score) as [number, number, number];
    expect(copied).toBe(1);
    expect(reworded).toBeLessThan(copied);
    expect(foreign).toBeLessThan(reworded);
  });
});

describe("a summary that invents", () => {
  it.each([
    ["number", "The storm left 18,874 homes in Saltmarsh without power."],
    ["number", "Repairs will cost 4.2 million euros."],
    ["number", "Repairs will cost 52 million euros."],
    ["name", "Mayor Sofia Brandt spoke to reporters about the storm."],
    ["date", "The office said on Thursday that homes lost power."],
    ["quotation", "The mayor said: “Nobody could have known about it.”"],
    ["negation", "The ferry has not been cancelled until 3 March."],
    ["negation", "The bridge was never opened again by Tomas Reyl."],
    ["negation", "Mayor Ines Caldeira did order the harbour to be closed."],
  ])("a %s is caught: %s", (kind, summary) => {
    expect(kinds(summary)).toContain(kind);
  });
});

it("languages have their own denials", () => {
  const source =
    "Die Fähre fährt ab Montag wieder, sagte die Bürgermeisterin. Der Hafen wurde am Abend geschlossen.";
  expect(
    checkFaithfulness(source, "Die Fähre fährt ab Montag nicht wieder, sagte die Bürgermeisterin.").issues,
  ).toMatchObject([{ kind: "negation" }]);
});
