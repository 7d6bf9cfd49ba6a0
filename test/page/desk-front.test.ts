import { expect, it } from "vitest";
import { articleDocument } from "../../functions/page/article-json.ts";
import { deskFrontPage } from "../../functions/page/desk-pages.ts";
import { aPublication, masthead } from "./published-fixtures.ts";

const document = articleDocument(
  aPublication({ headline: "Donaudampfschifffahrtsgesellschaft zahlt 12,5 Mio. Euro", language: "de" }),
  masthead,
);

it("the desk's front page leads to older articles only where there are more than it shows", () => {
  const page = (count: number) => deskFrontPage([document], { "2031-03": { "4": count } }, masthead);
  expect(page(2)).toContain('<a href="/desk/" rel="next">');
  expect(page(1)).not.toContain('rel="next"');
});

it("its headlines break where those of share pages do", () => {
  const page = deskFrontPage([document], {}, masthead);
  expect(page).toMatch(/Donaudampf\u00adschifffahrts\u00adgesellschaft/);
  expect(page).toContain('<span class="kept">12,5 Mio.');
});

it("an entry has the summary to unfold, and nothing to unfold where there is none", () => {
  const summaryOf = (keyPoints: string[]) => {
    const summary = { ...aPublication().summary, brief: "It sails.", keyPoints };
    const page = deskFrontPage([articleDocument(aPublication({}, { summary }), masthead)], {}, masthead);
    return /<summary>Summary<.*?<\/details>/s
      .exec(page)?.[0]
      .replace(/<[^>]*>/g, " ")
      .match(/\S+( \S+)*/g);
  };
  expect(summaryOf(["Ferries sail", "Fares stay"])).toEqual([
    "Summary",
    "It sails.",
    "Ferries sail",
    "Fares stay",
  ]);
  expect(summaryOf([])).toBeUndefined();
});
