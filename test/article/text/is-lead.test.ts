import { describe, expect, it } from "vitest";
import { readText } from "../../../functions/article/text/read-text.ts";

const lead =
  "The ferry to the outer islands will not sail before Easter, its owners said on Monday. A crack was found in the hull during the winter overhaul in the yard.";
const below = [
  "Some four hundred islanders depend on it for groceries, post and the school on the mainland.",
  "A fishing boat takes the children across until then, as it did in the winter twelve years ago.",
];
const read = (...paragraphs: string[]) => readText(paragraphs.join("\n\n"), "en");
const textsOf = ({ body }: ReturnType<typeof read>): string[] => body.map(({ text }) => text);

describe("a text that begins with its lead", () => {
  it.each([
    ["of two sentences", lead],
    ["of one", `${lead.split(". ")[0]}.`],
  ])("has no headline and keeps the lead: %s", (_, first) => {
    const draft = read(first, ...below);
    expect(draft.headline).toBe(null);
    expect(textsOf(draft)).toEqual([first, ...below]);
  });

  it.each(["STORMHAVN —", "STORMHAVN (Reuters) -"])("is known by its first sentence below %s", (place) => {
    const draft = read(`${place} ${lead}`, ...below);
    expect(draft.headline).toBe(`${place} ${lead.split(". ")[0]}.`);
    expect(textsOf(draft)).toEqual([lead, ...below]);
  });

  it.each([
    "Nobody sails. Nobody minds.",
    "The ferry will not sail. So who will take four hundred islanders to their doctors and schools?",
    "The ferry to the outer islands will not sail before Easter, say its owners",
    "No ferry to the outer islands before Easter.",
    "Islanders ask for a ferry: what a winter without one does to those who live north of N.Y.C.",
  ])("is not one with a headline like this: %s", (headline) => {
    const draft = read(headline, lead, ...below);
    expect(draft.headline).toBe(headline);
    expect(textsOf(draft)).toEqual([lead, ...below]);
  });
});
