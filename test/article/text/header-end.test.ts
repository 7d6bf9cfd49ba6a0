import { describe, expect, it } from "vitest";
import { readText } from "../../../functions/article/text/read-text.ts";

const prose =
  "The lighthouse keeper has been asked this by her mother, her doctor and a customs officer, and answered each of them.";
const read = (language: string, ...lines: string[]) => readText(lines.join("\n\n"), language);

describe("a first paragraph below headline, byline and date", () => {
  it.each([
    ["en", "What makes a nurse row for three months to a rock that nobody wants?"],
    ["en", "“I had thought that I would die there, and that death would smell of herring.”"],
    ["de", "Frau Lorenz, warum sind die Leuchttürme leer und die Keller voll?"],
    ["fr", "« Je perds une heure par jour, et personne ne me la rendra jamais. »"],
    ["es", "¿Cuánto tiempo puede vivir una isla sin el faro que la parte en dos?"],
    ["ru", "Зачем люди годами живут на скале, на которой нет ничего, кроме маяка?"],
  ])("stays the first where it is a question or a quotation: %s %s", (language, first) => {
    const headline = "Light goes on again at Gull Rock";
    expect(read(language, headline, "By Nora Pell\n12 March 2031", first, prose, prose)).toMatchObject({
      headline,
      standfirst: null,
      bylines: ["Nora Pell"],
      body: [{ text: first }, { text: prose }, { text: prose }],
    });
  });

  it("is none where its own byline or date comes below it", () => {
    const headline = "Who put the light out at Gull Rock, and why does nobody say so?";
    const kicker = "Letters from the northern isles";
    expect(read("en", `${kicker}\n12 March 2031`, headline, "By Nora Pell", prose, prose)).toMatchObject({
      headline,
      body: [{ text: prose }, { text: prose }],
    });
  });

  it("is none below a section and the day", () => {
    const headline = "Who put the light out at Gull Rock, and why does nobody say so?";
    expect(read("en", "Islands\n12 March 2031", headline, prose, prose)).toMatchObject({ headline });
  });
});
