import { beforeAll, expect, it } from "vitest";
import type { CardFormat } from "../../functions/article/masthead.ts";
import { cardSizes } from "../../functions/card/card-sizes.ts";
import { templates } from "../../functions/card/choose-template.ts";
import { typecase } from "../../functions/card/font/typecase.ts";
import { gridOf } from "../../functions/card/grid.ts";
import { type Box, layoutEngine } from "../../functions/card/satori.ts";
import { setCard } from "../../functions/card/set-card.ts";
import { paragraphs } from "../../functions/card/text/paragraphs.ts";
import { wordmarkOf } from "../../functions/card/wordmark.ts";
import { wordsOf } from "../../functions/card/words-of.ts";
import { cardAsset } from "../bench/cards/card-asset.ts";
import { anArticle } from "../fixtures/an-article.ts";
import { aMasthead } from "./a-masthead.ts";

const masthead = aMasthead();
const setting = paragraphs(typecase(cardAsset), () => {});
const pages = templates.flatMap((template) =>
  (Object.keys(cardSizes) as CardFormat[]).map((format) => ({ template, grid: gridOf(format, "ltr") })),
);
const frames: Record<string, Box>[] = [];
beforeAll(async () => {
  const layOut = await layoutEngine(cardAsset);
  const mark = wordmarkOf(masthead, setting.stackFor(masthead, "headline", "en"));
  for (const { template, grid } of pages) {
    const tree = template.page(grid, masthead.palette, mark);
    frames.push((await layOut(tree, grid.width, grid.height)).frames);
  }
});

/** The lines of everything but the headline and the mark, in each template and format. */
function creditsOf(
  bylines: string[],
  language: string,
  section: string | null = null,
  publishedAt = "2026-11-20",
) {
  const article = anArticle({
    headline: "Rain",
    standfirst: null,
    kicker: null,
    section,
    bylines,
    language,
    publishedAt,
  });
  const words = wordsOf(article, null);
  const paragraphOf = setting.forArticle(article, masthead);
  return pages.map(({ template, grid }, i) => ({
    page: `${template.name} ${grid.format}`,
    date: words.date!,
    lines: setCard(template, frames[i]!, words, grid, masthead.palette, paragraphOf)
      .filter(({ copy }) => copy.role === "text")
      .flatMap(({ copy, lines }) =>
        lines.map(({ line }) => {
          const { text } = paragraphOf(copy, copy.text!);
          const drawn = line.pieces.map(({ piece }) => piece.text).join("");
          const own = text.slice(line.start, line.end);
          // A hyphen or an ellipsis that the text has not.
          const mark = /[-…]$/.exec(drawn)?.[0] ?? "";
          return own.endsWith(mark) ? own : own + mark;
        }),
      ),
  }));
}

it.each([
  ["en", "Bartholomew Featherstonehaugh"],
  ["el", "Κωνσταντίνος Παπακωνσταντίνου"],
  ["ml", "വി. കെ. ഗോപാലകൃഷ്ണൻനായർ"],
])("a long name is whole on every card, and so is the date: %s", (language, name) => {
  for (const { page, lines, date } of creditsOf([name], language)) {
    const credit = lines.join(" ").replace(" · ", " ");
    // On the one line beside a photograph the date may be left out.
    const said = page.startsWith("image") && !credit.includes(date) ? name : `${name} ${date}`;
    expect([page, credit]).toEqual([page, said]);
  }
});

it.each([
  ["ja", ["佐藤 由紀", "長谷川 健太郎", "小比類巻 かほる", "五十嵐 大"]],
  ["th", ["กานต์ธิดา", "ศรีสุวรรณปัญญา"]],
  ["en", ["Ada Holm", "Bo Featherston", "Cy Ek"]],
])("lines end between names, not within one: %s", (language, names) => {
  for (const { page, lines } of creditsOf(names, language))
    for (const name of names) {
      // Further names may have given way to their number.
      if (!lines.join(" ").replaceAll("、 ", "、").includes(name) && lines.join("").includes("+")) continue;
      expect([page, name, lines.some((line) => line.includes(name))]).toEqual([page, name, true]);
    }
});

it("the date goes before a name does, and no ellipsis stands for it", () => {
  const names = ["Ada Holm", "Bartholomew Featherstonehaugh"];
  for (const { page, lines } of creditsOf(names, "en")) {
    const credit = lines.join(" ");
    expect([page, credit]).not.toEqual([page, expect.stringContaining("…")]);
    if (page.startsWith("image")) expect(credit).toBe(names.join(", "));
    if (page.startsWith("quote")) expect(credit).toBe(`${names.join(", ")} November 20, 2026`);
  }
});

it("a date in Nastaliq stands below the name of whoever wrote it, however deep both are", () => {
  for (const name of ["گل بخاری", "محمد حنیف گیلانی", "رضیہ بٹ"])
    for (let month = 1; month <= 12; month++) {
      const day = `2026-${String(month).padStart(2, "0")}-28`;
      for (const { page, lines, date } of creditsOf([name], "ur", null, day))
        if (page.startsWith("plain")) expect([page, lines.join(" ")]).toEqual([page, `${name} ${date}`]);
    }
});

it("whole names give way to their number", () => {
  const names = [
    "Karl-Theodor von Guttenberg-Schwarzenfels",
    "Friederike Öztürk",
    "Nguyễn Thị Hồng Nhung",
    "Juan Carlos Fernández de la Reguera y Ortiz",
  ];
  const said = names.map((_, i) => {
    const left = names.length - 1 - i;
    return names.slice(0, i + 1).join(", ") + (left > 0 ? `\u00a0+${left}` : "");
  });
  const seen = new Set<string>();
  for (const { page, lines, date } of creditsOf(names, "de")) {
    const credit = lines.join(" ").replace(/-\s/g, "-").replace(` ${date}`, "");
    expect([page, said]).toEqual([page, expect.arrayContaining([credit])]);
    seen.add(credit);
  }
  expect(seen.size).toBeGreaterThan(1);
});

it("a name that is longer than any line is cut after a word", () => {
  const name = "Karl-Theodor Maria Nikolaus Johann Jacob Philipp Franz Joseph Sylvester zu Guttenberg";
  const image = creditsOf([name], "de").filter(({ page }) => page.startsWith("image"));
  for (const { lines } of image) {
    const kept = lines.join(" ").replace("…", "");
    expect(lines.join(" ")).toContain("…");
    expect(`${name} `).toContain(`${kept} `);
  }
});

it.each([
  ["fa", "\u200e+۲"],
  ["en", "+2"],
])("the number is written as its language writes it: %s", (language, number) => {
  const { fewerNames } = wordsOf(anArticle({ bylines: ["Ada Holm", "Bo Lind", "Cy Ek"], language }), null);
  expect(fewerNames.at(-1)).toBe(`Ada Holm\u00a0${number}`);
});

it.each([
  ["en", "Environment, climate, agriculture, fisheries and rural affairs"],
  ["ru", "Окружающая среда, сельское хозяйство и дела регионов"],
])("a long section is set smaller before it is cut: %s", (language, section) => {
  for (const { page, lines } of creditsOf([], language, section))
    expect([page, lines[0]]).toEqual([page, section]);
});
