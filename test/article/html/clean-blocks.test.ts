import { describe, expect, it } from "vitest";
import type { PageBlock } from "../../../functions/article/html/blocks-of.ts";
import { cleanBlocks } from "../../../functions/article/html/clean-blocks.ts";

const paragraph = (text: string) => ({ kind: "paragraph" as const, text, linked: 0, caption: false });
const long =
  "The bakers of the old town will open at four in the morning again, as their grandparents did before the war.";
const textsOf = (...texts: string[]): string[] =>
  cleanBlocks(texts.map(paragraph), new Set()).map(({ text }) => text);

const thai = "ว่าวกระดาษหลากสีลอยเหนือไร่ข้าวโพดของหมู่บ้านทุกเช้าตั้งแต่ต้นเดือน เพื่อไล่ฝูงนกที่มากินฝักอ่อน";

describe("the last words of a page's article", () => {
  it.each(["It will be worth it.", "“So what?” they say.", "それだけの価値はある。"])("stay: %s", (words) => {
    expect(textsOf(long, long, words)).toEqual([long, long, words]);
  });

  it.each([thai, "อำเภอจะจัดประกวดว่าวในเดือนหน้า"])(
    "stay in Thai, which ends no sentence with a mark: %s",
    (words) => {
      expect(textsOf(`${thai}${thai}`, words)).toEqual([`${thai}${thai}`, words]);
      expect(textsOf(`${thai}${thai}`, "ข่าวล่าสุด")).toEqual([`${thai}${thai}`]);
    },
  );

  it.each(["Next story", "Sign up.", "Bakers in the news:", "the old town …"])(
    "are no scrap: %s",
    (scrap) => {
      expect(textsOf(long, long, scrap)).toEqual([long, long]);
    },
  );
});

it("a table of three rows at the foot is the article's, with its heading, and two rows are a box", () => {
  const row = (text: string) => ({ ...paragraph(text), kind: "list-item" as const });
  const table = [
    { ...paragraph("Table"), kind: "heading" as const },
    ...["Club · Points", "Ellery Rovers · 23", "Quay United · 19"].map(row),
  ];
  const textsOfBlocks = (...blocks: PageBlock[]) =>
    cleanBlocks([paragraph(long), paragraph(long.replace("again", "still")), ...blocks], new Set())
      .slice(2)
      .map(({ text }) => text);
  expect(textsOfBlocks(...table, paragraph("Next story"))).toEqual(table.map(({ text }) => text));
  expect(textsOfBlocks(...table.slice(0, 3))).toEqual([]);
  const links = ["Home · News", "Sport · Weather", "Contact · Imprint"];
  expect(textsOfBlocks(...links.map((text) => ({ ...table[1]!, text })))).toEqual([]);
});

it("the letters that an icon font shows as buttons are no paragraphs, those of a glossary are", () => {
  expect(textsOf(long, "S", long, "S", long)).toEqual([long, long, long]);
  expect(textsOf(long, "A", long, "B", long)).toEqual([long, "A", long, "B", long]);
  const interview = [long, "Q", long, "A", long, "Q", long, "A", long];
  expect(textsOf(...interview)).toEqual(interview);
});

it.each(["Written by Nora Pell", "More from The Quay", "Mehr von Nora Pell", "Sobre el autor"])(
  "what stands below a heading about the author or the site is no part of the article: %s",
  (text) => {
    const heading = { ...paragraph(text), kind: "heading" as const };
    const blocks = [...[long, long].map(paragraph), heading, paragraph(`${long} Really.`)];
    expect(cleanBlocks(blocks, new Set())).toHaveLength(2);
    const first = [heading, ...[long, long].map(paragraph)];
    expect(
      cleanBlocks(first, new Set())
        .slice(-2)
        .map((block) => block.text),
    ).toEqual([long, long]);
  },
);

it("what stands below the paper and its wire is no part of the article", () => {
  expect(textsOf(long, long, "Le Petit Phare avec AFP", long)).toEqual([long, long]);
  const heading = { ...paragraph("Interview with CNN"), kind: "heading" as const };
  expect(cleanBlocks([paragraph(long), paragraph(long), heading, paragraph(long)], new Set())).toHaveLength(
    4,
  );
});

it("a sentence within which a picture or a card stood is one paragraph", () => {
  const [start, rest] = [
    "They use the new oven of the baker’s daughter",
    ". It burns pellets and needs no wood at all.",
  ];
  expect(textsOf(long, start, rest)).toEqual([long, start + rest]);
  expect(
    textsOf(long, ".htaccess files are read by the server, and by nobody else in the house."),
  ).toHaveLength(2);
});

it("a page's own line of place and date does not begin its article", () => {
  expect(textsOf("Puerto Viejo - 09 mar 2031 05:30 Actualizado a las 11:02 h.", long, long)).toEqual([
    long,
    long,
  ]);
  const told = "On 9 March 2031 at 05:30 the bakers lit their ovens, and the street smelt of bread.";
  expect(textsOf(told, long)).toEqual([told, long]);
});

it.each([
  "2031年3月9日14:30，县政府召开新闻发布会，通报了渡轮事故情况。",
  "The council met at 14:30 on Monday, 9 March 2031.",
  "Der letzte Zug fuhr – wie immer – am 9. März 2031 um 14:30 Uhr.",
  "9 मार्च 2031 को सुबह 05:30 बजे नाव घाट से टकरा गई।",
  "El 9 de marzo de 2031, a las 05:30, el barco chocó con el muelle…",
])("a first sentence that tells of a day and an hour stays: %s", (told) => {
  expect(textsOf(told, long)).toEqual([told, long]);
});

it.each(["Comments", "Σχόλια"])(
  "an article ends at its readers' comments, which may be longer: %s",
  (heading) => {
    const article = [`${long} One.`, `${long} Two.`, `${long} Three.`];
    const comments = article.flatMap((text) => [`${text} I agree.`, `${text} I do not.`]);
    expect(textsOf(...article, heading, ...comments)).toEqual(article);
  },
);

describe("captions", () => {
  const caption = (text: string) => ({ ...paragraph(text), caption: true });
  const captions = ["A", "B", "C"].map((name) => caption(long.replace("The", `Baker ${name} and the`)));
  const clean = (...blocks: ReturnType<typeof paragraph>[]) => cleanBlocks(blocks, new Set()).length;

  it("are the article in a story told by pictures", () => {
    expect(clean(paragraph(long), ...captions, caption("Tomas Arb"))).toBe(4);
  });

  it("are none beside a text, or where there are few", () => {
    const text = ["one", "two", "three", "four"].map((name) => paragraph(`${long} ${name}.`));
    expect(clean(...text, ...captions)).toBe(4);
    expect(clean(paragraph(`${long} ${long}`), ...captions.slice(1))).toBe(1);
  });
});

describe("a mark below a press release", () => {
  const text = ["One", "Two", "Three", "Four"].map((name) => `${long} ${name}.`);

  it("ends it, but where it parts chapters", () => {
    expect(textsOf(...text, "###", long)).toEqual(text);
    expect(textsOf(...text.slice(0, 2), "###", ...text.slice(2), "###", long)).toContain(long);
  });
});
