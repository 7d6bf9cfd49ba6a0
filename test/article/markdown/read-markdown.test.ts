import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../../functions/article/markdown/read-markdown.ts";
import { timeGrowth } from "../../time-growth.ts";

const first =
  "The town hall gets forty thousand tulips along the ring road this spring, the gardeners said on Monday.";
const second =
  "They will be planted at night, so that nobody sees which colour goes where, and dug up in June.";
const read = (text: string) => readMarkdown(text, { key: "articles/tulips.md" });
const bodyOf = (text: string): string[] => read(text).body.map((block) => block.text);

describe("a Markdown article", () => {
  it("has its headline in bold where it has no heading above its text", () => {
    const title = "Town plants forty thousand tulips";
    expect(read(`**${title}**\n\n*By Nora Pell*\n\n${first}\n\n## At night\n\n${second}\n`)).toMatchObject({
      headline: title,
      bylines: ["Nora Pell"],
      body: [{ text: first }, { text: "At night" }, { text: second }],
    });
    expect(read(`# ${title}\n\n**Nobody is to see it**\n\n${first}\n`)).toMatchObject({
      headline: title,
      standfirst: "Nobody is to see it",
    });
    expect(read(`**${first}**\n\n**${second}**\n`).headline).toBeNull();
  });

  it("has its other fields where one's value has a colon of its own", () => {
    const text = `---\ntitle: Tulips: the town plants again # at last\nauthor: {name: Nora Pell, twitter: npell}\nimage:\n  path: /img/tulips.jpg\n  alt: A "bed": red\n---\n${first}\n`;
    expect(read(text)).toMatchObject({
      headline: "Tulips: the town plants again",
      bylines: ["Nora Pell"],
      image: { url: "/img/tulips.jpg", alt: 'A "bed": red' },
    });
  });

  it("has no picture at the address that only its Ghost knows", () => {
    const text = `---\ntitle: Town plants tulips\nfeature_image: __GHOST_URL__/content/a.jpg\n---\n${first}\n`;
    expect(read(text).image).toBeNull();
  });

  it.each([
    ["", null],
    ["### Nobody is to see which colour goes where\n\n", "Nobody is to see which colour goes where"],
    [
      "*They are planted at night. Nobody is to see them.*\n\n",
      "They are planted at night. Nobody is to see them.",
    ],
  ])("has an author without a by-word above the day, as saved pages have it: %s", (above, standfirst) => {
    const credits = "[Ruth Calder](https://tulips.example/@ruth)\n\n·\n\n5 min read\n\n·\n\nFeb 21, 2031";
    const text = `# Town plants tulips\n\n${above}${credits}\n\n${first}\n\n${second}\n`;
    expect(read(text)).toMatchObject({ bylines: ["Ruth Calder"], publishedAt: "2031-02-21", standfirst });
    expect(bodyOf(text)).toEqual([first, second]);
  });

  it("has people and days of its own, which are no credits", () => {
    const people =
      "Ruth Calder\n\nGil Stone, who plants them, has counted each of the tulips on 21 February 2031 at the latest.";
    expect(bodyOf(`# Town plants tulips\n\n${first}\n\n${people}\n`)).toContain("Ruth Calder");
    expect(
      read(`# Who plants them?\n\nPort Ellery\n\n${first}\n\n4 March 2031\n\n${second}`).bylines,
    ).toEqual([]);
  });

  it("has no menu of the page that it was saved from above its title", () => {
    const menu = "[Skip to content](#main)\n\n* [News](/news)\n* [Sport](/sport)\n* [Weather](/weather)";
    expect(bodyOf(`${menu}\n\n# Town plants tulips\n\n${first}\n\n${second}\n`)).toEqual([first, second]);
    expect(
      bodyOf(
        `* [A list](/list) that the text begins with, says the gardener\n\n# Town plants tulips\n\n${first}\n`,
      ),
    ).toHaveLength(2);
  });

  it("has its byline and day below a list of key points, which stays", () => {
    const points = "## Key points\n\n- Forty thousand tulips\n- Planted at night\n- Dug up in June";
    const text = `# Town plants tulips\n\n${points}\n\nBy Nora Pell\n\n9 November 2031\n\n${first}\n\n${second}\n`;
    expect(read(text)).toMatchObject({ bylines: ["Nora Pell"], publishedAt: "2031-11-09" });
    expect(bodyOf(text)).toEqual([
      "Key points",
      "Forty thousand tulips",
      "Planted at night",
      "Dug up in June",
      first,
      second,
    ]);
  });

  it.each(["9. November 2031", "9. november 2031"])("has its day on a line: %s", (day) => {
    expect(read(`# Town plants tulips\n\n${day}\n\n${first}\n\n${second}\n`)).toMatchObject({
      publishedAt: "2031-11-09",
      body: [{ text: first }, { text: second }],
    });
  });

  it.each([
    ["said the sheriff, whose favorite color they are", "2031-03-04"],
    ["said the gardeners, whose favourite colour they are", "2031-04-03"],
    ["said the gardeners", null],
  ])("has a day in figures as its spelling is: %s", (words, publishedAt) => {
    const text = `They will be planted along the ring road at night, ${words}, and dug up in June.`;
    expect(read(`# Town plants tulips\n\nBy Nora Pell\n\n03/04/2031\n\n${text}\n`)).toMatchObject({
      publishedAt,
      body: [{ text }],
    });
  });

  it.each([
    ["Words by Nora Pell, photographs by Joe Lund", ["Nora Pell"]],
    ["Words and pictures by Nora Pell", ["Nora Pell"]],
    ["Testo di Nora Pell, foto di Joe Lund", ["Nora Pell"]],
    ["Text: Nora Pell und Lena Brandt, Fotos: Joe Lund", ["Nora Pell", "Lena Brandt"]],
    ["Nora Pell / Photos by Joe Lund", ["Nora Pell"]],
    ["Nora Pell for the Harbour News", ["Nora Pell"]],
    ["Di Canio", ["Di Canio"]],
    ["Gloria Text", ["Gloria Text"]],
    ["The Harbour Collective", ["The Harbour Collective"]],
  ])("has the writers of its front matter's byline: %s", (byline, bylines) => {
    expect(read(`---\ntitle: Town plants tulips\nbyline: "${byline}"\n---\n\n${first}\n`)).toMatchObject({
      bylines,
    });
  });

  it.each([
    ["公園在週一開放，**「免費入場」**的日子只有一天。", "公園在週一開放，「免費入場」的日子只有一天。"],
    ["市は**「橋を閉じない」**と決めた。", "市は「橋を閉じない」と決めた。"],
    ["**使用状況:**Lisp言語で書く。", "使用状況:Lisp言語で書く。"],
    ["**주의:**다리는 **‘통행금지’**로 바뀐다.", "주의:다리는 ‘통행금지’로 바뀐다."],
  ])("has emphasis without blanks around it, as it is written in East Asia: %s", (written, printed) => {
    expect(bodyOf(`# 公園\n\n${written}\n`)).toEqual([printed]);
  });

  it.each([
    [
      "Under [the statute][law] and the [Harbour Act][] boats pay.",
      "Under the statute and the Harbour Act boats pay.",
    ],
    [
      "The [`tide_table`][tides] is *[new][]*, its `rows[0][a]` too.",
      "The tide_table is new, its rows[0][a] too.",
    ],
    ['The [ferry]( "Timetable") sails at nine.', "The ferry sails at nine."],
    ["The tide is “hihg” [sic] at nine [1][2].", "The tide is “hihg” [sic] at nine [1][2]."],
    ["Some boats ([1][Ferry 7], [2][Ferry 8]) pay.", "Some boats (1, 2) pay."],
    ["请写 `**潮汐**` 而不是 `[潮汐](/)`。", "请写 **潮汐** 而不是 [潮汐](/)。"],
    ["今は **潮 は **船 と書く。", "今は **潮 は **船 と書く。"],
    ["The pier ![The pier](the pier.jpg) was closed.", "The pier was closed."],
    [
      "It takes rows[0][1] and calls find(text[, from][, to]).",
      "It takes rows[0][1] and calls find(text[, from][, to]).",
    ],
  ])("has the words of links that lead nowhere: %s", (written, printed) => {
    expect(bodyOf(`# Town plants tulips\n\n${written}\n`)).toEqual([printed]);
  });

  it("has the Markdown in containers, whether a blank line parts it from its tag or not", () => {
    const text = `# Town plants tulips\n\n<div class="story" markdown="1">\n*${first}*\n</div>\n\n<div>Approach</div>\n### At night\n\n${second}\n`;
    expect(read(text).body.map(({ kind, text: words }) => [kind, words])).toEqual([
      ["paragraph", first],
      ["paragraph", "Approach"],
      ["heading", "At night"],
      ["paragraph", second],
    ]);
  });

  it.each([
    ["Nora Pell (example.org/nora)", ["Nora Pell"]],
    ["Nora Pell (https://example.org/nora)", ["Nora Pell"]],
    ["[Nora Pell](https://example.org/nora)", ["Nora Pell"]],
    ["Nora Pell, on March 4, 2031, updated March 5, 2031", ["Nora Pell"]],
    ["Nora Pell and Joe Lund am 4. März 2031", ["Nora Pell", "Joe Lund"]],
  ])("has no address and no day among its authors: %s", (author, bylines) => {
    expect(read(`---\ntitle: Town plants tulips\nauthor: "${author}"\n---\n\n${first}\n`).bylines).toEqual(
      bylines,
    );
  });

  it("has a standfirst where its first paragraph is bold", () => {
    const text = read(
      `# Town plants tulips\n\n**Forty thousand bulbs, one night**\n\n${first}\n\n${second}\n`,
    );
    expect(text).toMatchObject({
      standfirst: "Forty thousand bulbs, one night",
      body: [{ text: first }, { text: second }],
    });
  });

  it("loses captions, notes about the author, and the signature", () => {
    const notes = "*A bulb by night. Photo: Joe Lund*";
    const foot = "*Nora Pell writes about gardens. She lives by the ring road.*";
    const text = `# Town plants tulips\n\nBy Nora Pell\n\n${first}\n\n![](a.jpg)\n\n${notes}\n\n${second} (AFP)\n\n`;
    expect(bodyOf(`${text}${foot}\n`)).toEqual([first, second]);
    expect(read(text)).toMatchObject({ agency: "AFP", body: [{ text: first }, { text: second }] });
  });

  it("has no marks of its generator in it", () => {
    const marks = [
      "* TOC\n{:toc}",
      '\\[caption id="a" width="600"\\]A bulb\\[/caption\\]',
      '[caption id="a"] ![](a.jpg) A bulb[/caption]',
      "[embed]https://video.example/1[/embed]",
    ];
    expect(bodyOf(`# Town plants tulips\n\n${first}\n\n${marks.join("\n\n")}\n\n${second}\n`)).toEqual([
      first,
      second,
    ]);
  });

  it.each([
    [`"The mayor said "no" to us"`, `The mayor said "no" to us`],
    [`"מס: מע"מ יעלה"`, `מס: מע"מ יעלה`],
    [`'It's the mayor's year'`, `It's the mayor's year`],
    [`"She \\"won\\" and he "lost""`, `She "won" and he "lost"`],
    [`"Yes" and "no": tulips in doubt`, `"Yes" and "no": tulips in doubt`],
    [`"Yes," she says: "no"`, `"Yes," she says: "no"`],
  ])("loses the marks around a title that holds others of their kind: %s", (title, headline) => {
    expect(read(`---\ntitle: ${title}\nlang: en\n---\n\n${first}\n\n${second}\n`).headline).toBe(headline);
  });

  it.each([
    ["The <em>Titanic</em> at 100", "The Titanic at 100"],
    ["The <a href='/t'><i>Titanic</i></a> at<br>100", "The Titanic at 100"],
    ["Over 10<sup>6</sup> tulips eat CO<sub>2</sub>", "Over 10⁶ tulips eat CO2"],
    ["How to close <b> and &lt;em&gt;", "How to close <b> and <em>"],
    ["<script>alert(1)</script> is no headline", "<script>alert(1)</script> is no headline"],
  ])("has its fields' words without elements that emphasise them: %s", (field, words) => {
    const text = `---\ntitle: ${field}\nstandfirst: ${field} or so\n---\n\n${first}\n\n${second}\n`;
    expect(read(text)).toMatchObject({ headline: words, standfirst: `${words} or so` });
  });

  it("may leave out the line that opens its front matter", () => {
    const text = `title: Town plants tulips\ndate: 2031-11-09 08:00:00\ntags:\n- gardens\n---\n\n${first}\n\n${second}\n`;
    expect(read(text)).toMatchObject({ headline: "Town plants tulips", publishedAt: "2031-11-09" });
    expect(bodyOf(text)).toEqual([first, second]);
  });

  it("has no marks, comments, tags or queries of Obsidian in it", () => {
    const marked = first.replace("forty thousand tulips", "==forty thousand [[Tulip|tulips]]==");
    const text = `# Town plants tulips\n\n${marked} ^bulbs\n\n%% ask again %%\n\n${second}%%who?%%\n\n%%\nNot yet told.\n%%\n\n#gardens #town/ring-road\n\n\`\`\`dataview\nLIST\n\`\`\`\n`;
    expect(bodyOf(text)).toEqual([first, second]);
    const sums = "The bulbs cost 2 == 2 × 1 crowns, and #1 of them is red.";
    expect(bodyOf(`# Town plants tulips\n\n${first}\n\n${sums}\n`)).toEqual([first, sums]);
  });

  it("has a callout's title apart from its words", () => {
    const text = `# Town plants tulips\n\n${first}\n\n> [!note]+ In short\n> ${second}\n\n> [!tip]\n> Dig deep.\n`;
    expect(bodyOf(text)).toEqual([first, "In short", second, "Dig deep."]);
  });

  it("has no code that is run in it, and keeps what is shown", () => {
    const code = "```{r}\n#| label: bulbs\nplot(bulbs)\n```\n\n```r\nsum(bulbs)\n```";
    expect(bodyOf(`# Town plants tulips\n\n${first}\n\n${code}\n`)).toEqual([first, "sum(bulbs)"]);
  });

  it("loses buttons, adverts and links to others that were saved with it, but no request of its own", () => {
    const furniture = [
      "[Share](a) | [Tweet](b) | [Email](c)",
      "Advertisement",
      "Related: [Why tulips](d)",
      "https://video.example/1",
    ].join("\n\n");
    const request = "Gardeners may sign up for the night shift at the town hall until Friday.";
    expect(bodyOf(`# Town plants tulips\n\n${first}\n\n${furniture}\n\n${request}\n`)).toEqual([
      first,
      request,
    ]);
  });

  it("keeps a hashtag that is a word of its sentence, and a paragraph that begins with “Related”", () => {
    const wrapped =
      "They took the square on Friday under the name of\n#tulips\nand stayed until the evening.";
    const related =
      "Related: the beds were dug in autumn, and nobody has watered them since, says the gardener.";
    expect(bodyOf(`# Town plants tulips\n\n${first}\n\n${wrapped}\n\n${related}\n\n#tulips\n`)).toEqual([
      first,
      wrapped.replaceAll("\n", " "),
      related,
    ]);
  });

  it("loses a list of links under its heading, and a list that is the article's own stays", () => {
    const links = "## Read more\n\n- [The old bulbs](a)\n- [The new beds](b)";
    const own = "## Read more slowly\n\n- Plant in [October](c), says the gardener.\n- Water in May.";
    expect(bodyOf(`# Town plants tulips\n\n${first}\n\n${own}\n\n${links}\n\n[Subscribe now](d)\n`)).toEqual([
      first,
      "Read more slowly",
      "Plant in October, says the gardener.",
      "Water in May.",
    ]);
  });

  it("has a dateline below a caption", () => {
    const text = `# Town plants tulips\n\n![](a.jpg)\n*A bulb. Photo: Joe Lund*\n\n**PORT ELLERY** — ${first}\n\n${second}\n`;
    expect(read(text)).toMatchObject({ dateline: "PORT ELLERY", body: [{ text: first }, { text: second }] });
  });

  it.each([
    '{{ card({\n  title: "More",\n  url: "/more"\n}) }}',
    '{% from "a.njk"\n  import card %}',
    '<Picture\n  src={bulb}\n  alt="A bulb"\n/>',
    "::figure\n---\nsrc: /a.png\n---\n::",
    '::alert{type="info"}\n::',
    ':icon{name="bulb"}',
  ])("has no macro of several lines or components in it: %s", (macro) => {
    expect(bodyOf(`# Town plants tulips\n\n${first}\n\n${macro}\n\n${second}\n`)).toEqual([first, second]);
  });

  it("keeps a bracket that never closes, with all below it", () => {
    const open = "The sign reads {{ and nothing else, which nobody at the town hall can explain.";
    expect(bodyOf(`# Town plants tulips\n\n${first}\n\n${open}\n\n${second}\n`)).toEqual([
      first,
      open,
      second,
    ]);
  });

  it("has a title without the marks of its emphasis", () => {
    const title = "The **long** night of `tulip.txt`, *The Quaylight* and 2*3*4 [bulbs](a)";
    expect(read(`---\ntitle: "${title}"\n---\n\n${first}\n`).headline).toBe(
      "The long night of tulip.txt, The Quaylight and 2*3*4 bulbs",
    );
  });

  it("has the picture that Hugo's theme names below its params", () => {
    const params = '[params]\nauthor = "Nora Pell"\n[params.cover]\nimage = "img/bulb.jpg"\nalt = "A bulb"';
    const text = `+++\ntitle = "Town plants tulips"\n${params}\n+++\n\n${first}\n`;
    expect(read(text)).toMatchObject({
      bylines: ["Nora Pell"],
      image: { url: "img/bulb.jpg", alt: "A bulb" },
    });
  });

  it("has a title without entities, whole where no site is named, and names without brackets", () => {
    const text = `---\ntitle: Town plants tulips &#8211; here&#8217;s why\nauthor: "[[Nora Pell]]"\n---\n\n${first}\n`;
    expect(read(text)).toMatchObject({ headline: "Town plants tulips – here’s why", bylines: ["Nora Pell"] });
  });
});

function headlineOf(title: string, ...fields: string[]): string | null {
  const text = [
    "---",
    `title: ${JSON.stringify(title)}`,
    ...fields,
    "---",
    "",
    "The wall is dry again.",
  ].join("\n");
  return readMarkdown(text, { key: "a.md", publication: "The Quaylight" }).headline;
}

it.each([
  ["Trade war far from over – Trump"],
  ["Storm hits the coast | Live updates"],
  ["Circuits updates – April 2026"],
])("a title keeps a tail that names no site: %s", (title) => {
  expect(headlineOf(title)).toBe(title);
  expect(headlineOf(title, "url: https://www.harbour.example/wall", "source: Harbour Blog")).toBe(title);
});

it.each([
  ["Harbour wall is dry | The Quaylight", []],
  ["Harbour wall is dry - Harbour", ["source: Harbour Blog"]],
  ["Harbour wall is dry | Harbour", ["url: https://www.harbour.example/wall"]],
  ["Harbour wall is dry – Harbour News", ["source: https://news.harbour.example/wall"]],
])("a title loses the publication's name, and that of the site it was taken from: %s", (title, fields) => {
  expect(headlineOf(title, ...fields)).toBe("Harbour wall is dry");
});

it("fields of blanks are read in time that grows with their length", () => {
  const readWith = (blanks: string) =>
    read(`---\ntitle: "Town plants${blanks}tulips"\ntags: "spring${blanks}bulbs, town"\n---\n\n${first}\n`);
  expect(timeGrowth(10_000, (size) => readWith(" ".repeat(size)))).toBeLessThan(9);
  expect(readWith(" ".repeat(200_000)).headline).toMatch(/^Town plants/);
});

it("a tag that nothing closes is read in time that grows with its length", () => {
  const readWith = (size: number) =>
    read(`# Town plants tulips\n\n${first}\n\n<a ${"markdown=1 ".repeat(size / 11)}\n`);
  expect(timeGrowth(20_000, readWith)).toBeLessThan(9);
});

describe("a page saved as Markdown", () => {
  it("loses where it stood on its site, above its title", () => {
    const text = `[Home](/) > [News](/news) > [Town](/town)\n\n# Town plants tulips\n\n**Forty thousand of them, and nobody knows where**\n\nBy [Nora Pell](/nora) | Published 7 March 2031\n\n${first}\n\n${second}\n`;
    expect(read(text)).toMatchObject({
      standfirst: "Forty thousand of them, and nobody knows where",
      bylines: ["Nora Pell"],
      body: [{ text: first }, { text: second }],
    });
  });

  it("has its standfirst below the byline also where a picture's caption stands above the title", () => {
    const text = `![Tulips](a.jpg)\n*The ring road in May. Photo: Joe Lund*\n\n# Town plants tulips\n\n_By Nora Pell_\n\n**Nobody is to see it**\n\n${first}\n\n${second}\n`;
    expect(read(text)).toMatchObject({
      standfirst: "Nobody is to see it",
      bylines: ["Nora Pell"],
      body: [{ text: first }, { text: second }],
    });
  });

  it("keeps a first paragraph that is mostly a link", () => {
    const linked = `[The town hall gets forty thousand tulips along the ring road](/tulips), the gardeners said on Monday.`;
    expect(bodyOf(`# Town plants tulips\n\n${linked}\n\n${second}\n`)).toHaveLength(2);
  });
});

it.each(["datum: 07.03.2031", "fecha: 7 de marzo de 2031", "data: 07/03/2031"])(
  "front matter's day may be called so in other languages: %s",
  (line) => {
    expect(read(`---\ntitle: Town plants tulips\n${line}\n---\n\n${first}\n`).publishedAt).toBe("2031-03-07");
  },
);

describe("front matter's day in slashes", () => {
  it.each([
    ["of American spelling", "", "The labor center's neighbors favor the color.", "2031-03-04"],
    ["of British spelling", "", "The labour centre's neighbours favour the colour.", "2031-04-03"],
    ["declared American", "lang: en-US\n", "", "2031-03-04"],
    ["declared British", "lang: en_GB\n", "", "2031-04-03"],
    ["with another day that tells", "lastmod: 03/14/2031\n", "", "2031-03-04"],
    ["that tells nothing", "", "", null],
  ])("is read in the order of its text: one %s", (_name, line, sentence, day) => {
    const text = `---\ntitle: Town plants tulips\ndate: 03/04/2031\n${line}---\n\n${first}\n\n${sentence}\n`;
    expect(read(text).publishedAt).toBe(day);
  });

  it("has the day first in other languages", () => {
    const text =
      "---\ntitle: La ville plante des tulipes\ndate: 03/04/2031\n---\n\nLa ville a planté quarante mille tulipes le long de la route au printemps, ont dit les jardiniers lundi.\n";
    expect(read(text).publishedAt).toBe("2031-04-03");
  });

  it("is waited for as an embargo where nobody knows it", () => {
    const text = `---\ntitle: Town plants tulips\nembargo: 03/04/2031\n---\n\n${first}\n`;
    expect(read(text).embargo).toBe("03/04/2031");
  });
});

it.each(["<!--", "<?a "])(
  "a paragraph of five thousand %s, which nothing closes, is refused at once",
  (sign) => {
    const text = `# Town plants tulips\n\nThe gardeners ${sign.repeat(5000)}\n`;
    expect(() => read(text)).toThrow("Too many brackets, stars and other marks");
  },
);

describe("what single generators write", () => {
  const paragraph =
    "The herons of Port Ellery have nested on the old gasworks, where nobody has been since the winter.";
  const read = (text: string, key = "a.md") => readMarkdown(text, { key });

  it("Zola keeps author and tags in tables of their own", () => {
    const draft = read(
      `+++\ntitle = "Herons"\ndate = 2022-04-01\n[taxonomies]\ntags = ["birds"]\n[extra]\nauthor = "Nora Pell"\n+++\n\n${paragraph}`,
    );
    expect(draft).toMatchObject({ bylines: ["Nora Pell"], tags: ["birds"] });
  });

  it("Nikola keeps its fields in a comment, or above the text", () => {
    const fields =
      ".. title: Herons\n.. slug: herons\n.. date: 2017-05-19 16:45:00 UTC+02:00\n.. tags: birds, quay\n.. author: Nora Pell\n";
    for (const text of [`<!--\n${fields}-->\n\n${paragraph}`, `${fields}\n${paragraph}`])
      expect(read(text)).toMatchObject({
        headline: "Herons",
        publishedAt: "2017-05-19T16:45:00+02:00",
        tags: ["birds", "quay"],
        bylines: ["Nora Pell"],
        body: [{ text: paragraph }],
      });
  });

  it("Quarto and MkDocs tell when it was changed by fields of their own", () => {
    expect(
      read(`---\ntitle: Herons\ndate: 2023-11-30\ndate-modified: 2023-12-04\n---\n${paragraph}`).modifiedAt,
    ).toBe("2023-12-04");
    expect(
      read(`---\ntitle: Herons\ndate:\n  created: 2024-04-02\n  updated: 2024-04-03\n---\n${paragraph}`),
    ).toMatchObject({ publishedAt: "2024-04-02", modifiedAt: "2024-04-03" });
  });

  it("Jekyll parts tags by blanks, and Eleventy's collection of all posts is none", () => {
    const tags = (head: string) => read(`---\ntitle: Herons\n${head}\n---\n${paragraph}`).tags;
    expect(tags("layout: post\ntags: birds quay")).toEqual(["birds", "quay"]);
    expect(tags("tags: old gasworks")).toEqual(["old gasworks"]);
    expect(tags("layout: layouts/post.njk\ntags: [posts, birds]")).toEqual(["birds"]);
    expect(tags("tags: [Post, Streik]")).toEqual(["Post", "Streik"]);
  });

  it("abbreviations and the labels of tabs are no text, and a formula is as code is", () => {
    const { body } = read(
      `# Herons\n\n${paragraph}\n\n=== "pip"\n\n    \`\`\` sh\n    pip install heron\n    \`\`\`\n\n$$\nw = \\frac{a}{b}\n$$\n\n*[HTML]: HyperText Markup Language\n`,
    );
    expect(body.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      `paragraph: ${paragraph}`,
      "code: pip install heron",
      "code: $$ w = \\frac{a}{b} $$",
    ]);
  });

  it("emphasised words below a picture are its caption, and a newsletter's box is the site's", () => {
    const { body, image } = read(
      `# Herons\n\n![heron](/h.jpg)\n*A heron, drawn from memory*\n\n${paragraph}\n\n<p align="center"><img src="a.jpg"><br><em>Another heron</em></p>\n\n<div class="newsletter">\n<p>News of the marsh, every Friday</p>\n</div>\n\n*All of it is true, and ![heron](/i.png) so on.*\n`,
    );
    expect(body.map(({ text }) => text)).toEqual([paragraph, "All of it is true, and so on."]);
    expect(image?.url).toBe("/h.jpg");
    expect(read(`# Herons\n\n![heron](/h.jpg)\n*By Nora Pell, 12 March 2031*\n\n${paragraph}`)).toMatchObject(
      {
        bylines: ["Nora Pell"],
        publishedAt: "2031-03-12",
      },
    );
  });

  it("a text that is boxed as the newsletter that it was sent in is kept", () => {
    const box = (name: string) =>
      `# Herons\n\n<div class="${name}">\n${`<p>${paragraph}</p>\n`.repeat(4)}</div>`;
    for (const name of ["newsletter-body", "subscriber-content"])
      expect(read(box(name)).body).toHaveLength(4);
  });

  it("an emphasised note that begins in brackets is no abbreviation", () => {
    const note = "[Update]: The council has voted to keep the gasworks as they are, with the herons in them.";
    expect(read(`# Herons\n\n${paragraph}\n\n*${note}*\n`).body.at(-1)!.text).toBe(note);
  });

  it.each([
    ["a paragraph", second],
    ["a quotation", `> ${second}`],
    ["a heading", "## Nobody is to see which colour goes where"],
    ["an emphasised line", "*Nobody is to see which colour goes where*"],
  ])("%s between title and byline is the standfirst", (_, line) => {
    const text = `# Town plants forty thousand tulips\n\n${line}\n\nBy Nora Pell | March 3, 2031\n\n${first}\n`;
    expect(read(text)).toMatchObject({
      standfirst: line.replace(/^[>#* ]+|\*$/g, ""),
      bylines: ["Nora Pell"],
      publishedAt: "2031-03-03",
      body: [{ text: first }],
    });
    expect(read(text.replace(/By .*\n\n/, ""))).toMatchObject({ standfirst: null, bylines: [] });
  });

  it("an emphasised line may hold author and day", () => {
    expect(read(`# Pięć jezior\n\n*Wiktor Sadowski, 21 sierpnia 2023*\n\n${paragraph}`)).toMatchObject({
      bylines: ["Wiktor Sadowski"],
      publishedAt: "2023-08-21",
    });
    for (const place of ["New York", "Buenos Aires", "Нижний Новгород", "Climate Change"])
      expect(read(`# Herons\n\n*${place}, 21 August 2023*\n\n${paragraph}`).bylines, place).toEqual([]);
  });
});
