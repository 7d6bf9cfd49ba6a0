import { describe, expect, it } from "vitest";
import type { Draft } from "../../../functions/article/article-draft.ts";
import { fragmentBlocks } from "../../../functions/article/newsroom/fragment-blocks.ts";
import { readFeed } from "../../../functions/article/newsroom/read-feed.ts";
import { withoutShortcodes } from "../../../functions/article/newsroom/without-shortcodes.ts";
import { readSource } from "../../../functions/article/read-source.ts";
import { fromIptc7901 } from "../../../functions/article/text/from-iptc7901.ts";
import { timeGrowth } from "../../time-growth.ts";

const first = "Fog kept all six ferries of Port Ellery at their piers until ten in the morning on Thursday.";
const second =
  "Some four hundred people walked over the old bridge, which has been closed to cars since May.";
const paragraphs = `<p>${first}</p><p>${second}</p>`;
const textsOf = ({ body }: Draft): string[] => body.map(({ text }) => text);

const nitf = async (content: string, head = ""): Promise<Draft> =>
  readFeed(
    `<nitf><body><body.head><hedline><hl1>Fog keeps ferries at their piers</hl1></hedline>${head}</body.head><body.content>${content}</body.content></body></nitf>`,
  ).open[0]!();

describe("a NITF text", () => {
  it("has its paragraphs whole where the wire broke them at a column", async () => {
    const broken = [
      "   PORT ELLERY, March 4 AAP - Fog kept all six ferries of Port <br/>Ellery at their piers until ten in the morning on Thursday, the <br/>harbour office said.",
      "   Some four hundred people walked over the old bridge, which <br/>has been closed to cars since the storm in May broke two of its <br/>seven arches.",
    ];
    expect(
      textsOf(await nitf(`${broken.map((line) => `<p>${line}</p>`).join("\n")}<p>   AAP rtv</p>`)),
    ).toEqual([
      "Fog kept all six ferries of Port Ellery at their piers until ten in the morning on Thursday, the harbour office said.",
      "Some four hundred people walked over the old bridge, which has been closed to cars since the storm in May broke two of its seven arches.",
    ]);
  });

  it("keeps its lists and headings, and no captions and notes, where the wire broke its lines", async () => {
    const broken =
      "<p>Fog kept all six ferries of Port Ellery at their piers <br/>until ten in the morning on Thursday, the harbour office <br/>said, and some four hundred people walked over the old <br/>bridge, which has been closed to cars since the storm <br/>in May.</p>";
    const around =
      "<media><media-caption>Ferries at the pier. Call 555 0199.</media-caption></media><note><p>Desk: 555 0100</p></note>";
    const { body } = await nitf(
      `${around}${broken}<ul><li>Six ferries</li><li>One bridge</li></ul><hl2>The bridge</hl2>${broken}`,
    );
    expect(body.map(({ kind }) => kind)).toEqual([
      "paragraph",
      "list-item",
      "list-item",
      "heading",
      "paragraph",
    ]);
    expect(JSON.stringify(body)).not.toContain("555");
  });

  it("keeps the lines of an address apart", async () => {
    const address = "<p>Harbour Office<br/>7 Mill Street<br/>Port Ellery</p>";
    expect(textsOf(await nitf(paragraphs + address))).toEqual([
      first,
      second,
      "Harbour Office",
      "7 Mill Street",
      "Port Ellery",
    ]);
  });

  it.each([
    ["<byline>By Nora Pell<byttl>Harbour Writer</byttl></byline>", ["Nora Pell"]],
    ["<byline>Nora Pell, Joe Lund</byline>", ["Nora Pell", "Joe Lund"]],
    [
      "<byline>By <person>Nora Pell</person> and <person>Joe Lund</person></byline>",
      ["Nora Pell", "Joe Lund"],
    ],
  ])("names who wrote it without their title: %s", async (byline, names) => {
    expect(await nitf(paragraphs, byline)).toMatchObject({ bylines: names });
  });

  it("has a byline above its first paragraph where none is named", async () => {
    expect(await nitf(`<p>By Nora Pell</p>${paragraphs}`)).toMatchObject({
      bylines: ["Nora Pell"],
      body: [{ text: first }, { text: second }],
    });
    expect(
      await nitf(`<p>By Nora Pell</p>${paragraphs}`, "<byline>By Staff Reporter</byline>"),
    ).toMatchObject({ bylines: ["Nora Pell"] });
    expect(await nitf(`<p>By Nora Pell</p>${paragraphs}`, "<byline>By Joe Lund</byline>")).toMatchObject({
      bylines: ["Joe Lund"],
    });
  });

  it("has no note on what is new, and its bullets are a list above its dateline", async () => {
    const head =
      "<p>(Adds quotes, background)</p><p>By Nora Pell</p><p>* Ferries to run from ten</p><p>* Bridge stays closed</p>";
    expect(
      await nitf(`${head}<p>PORT ELLERY, March 4 (Reuters) - ${first}</p><p>${second}</p>`),
    ).toMatchObject({
      bylines: ["Nora Pell"],
      dateline: "PORT ELLERY",
      agency: "Reuters",
      body: [
        { kind: "list-item", text: "Ferries to run from ten" },
        { kind: "list-item", text: "Bridge stays closed" },
        { text: first },
        { text: second },
      ],
    });
  });

  it("keeps a first paragraph in brackets that tells something", async () => {
    const told = "(Updates are expected every hour until the fog has lifted.)";
    expect(textsOf(await nitf(`<p>${told}</p>${paragraphs}`))[0]).toBe(told);
  });

  it("has the heading above its dateline for a standfirst", async () => {
    expect(
      await nitf(
        `<hl2>Commuters walked over the old bridge</hl2><p>PORT ELLERY (AP) -- ${first}</p><p>${second}</p>`,
      ),
    ).toMatchObject({
      standfirst: "Commuters walked over the old bridge",
      dateline: "PORT ELLERY",
      body: [{ text: first }, { text: second }],
    });
    expect(await nitf(`<hl2>Commuters</hl2>${paragraphs}`)).toMatchObject({
      standfirst: null,
      body: [{ kind: "heading", text: "Commuters" }, { text: first }, { text: second }],
    });
  });

  it.each([
    `<p>${second} (Reporting by Nora Pell and Joe Lund; Editing by Ada Krohn)</p>`,
    `<p>${second}</p><p>(Reporting by Nora Pell and Joe Lund Editing by Ada Krohn)</p>`,
    `<p>${second}</p><p>(Reporting by Nora Pell and Joe Lund, editing by Ada Krohn) ((quay@quay.example))</p>`,
  ])("names those who reported below it: %s", async (foot) => {
    expect(await nitf(`<p>${first}</p>${foot}`)).toMatchObject({
      bylines: ["Nora Pell", "Joe Lund"],
      body: [{ text: first }, { text: second }],
    });
  });

  it("may be signed behind its last full stop", async () => {
    expect(await nitf(`<p>${first}</p><p>${second} EFE</p>`)).toMatchObject({
      agency: "EFE",
      body: [{ text: first }, { text: second }],
    });
    expect(await nitf(`<p>${second} EFE</p>`)).toMatchObject({ agency: "EFE", body: [{ text: second }] });
    expect(textsOf(await nitf(`<p>${first}</p><p>${second} NASA</p>`))[1]).toBe(`${second} NASA`);
  });

  it.each(["ends", "(ends)", "--END--", "hh/ph/ts", "np-jl/rm", "AAP rtv ar", "EFE np/jl"])(
    "ends above “%s”",
    async (mark) => {
      expect(textsOf(await nitf(`${paragraphs}<p>${mark}</p>`))).toEqual([first, second]);
      expect(textsOf(await nitf(`<p>${mark}</p>`))).toHaveLength(1);
    },
  );

  it("does not say whom a newsroom may ask", async () => {
    const contact = "((nora.pell@quay.example; +44 20 7946 0000; Messaging: nora.pell))";
    expect(textsOf(await nitf(`${paragraphs}<p>${contact}</p><p>ends</p>`))).toEqual([first, second]);
    expect(textsOf(await nitf(`<p>${first}</p><p>${second} ${contact}</p>`))).toEqual([first, second]);
  });

  it.each(["-30-", "###", "– 30 –"])("ends above “%s”, too", async (mark) => {
    expect(textsOf(await nitf(`${paragraphs}<p>${mark}</p>`))).toEqual([first, second]);
  });

  it("ends above any number of such marks", async () => {
    expect(textsOf(await nitf(`${paragraphs}${"<p>ends</p>".repeat(9000)}`))).toEqual([first, second]);
  });

  it("has no markup that was escaped once too often", async () => {
    const widget = '&lt;div class="map"&gt;&lt;/div&gt;&lt;script src="a.js"&gt;&lt;/script&gt;';
    const told = `&lt;p&gt;${first}&lt;/p&gt;`;
    expect(textsOf(await nitf(`<p>${told}</p><p>${second}</p><p>${widget}</p>`))).toEqual([first, second]);
    expect(
      textsOf(await nitf(`<p>Fares rise to 8&lt;endash&gt;–&lt;/endash&gt;9 euros.</p>${paragraphs}`))[0],
    ).toBe("Fares rise to 8–9 euros.");
  });
});

it.each([
  ["København /ritzau/: En 41-årig kaptajn har sejlet færgen på grund.", "København", "ritzau", "En 41-årig"],
  ["PORT ELLERY (AP) _ Fog kept all six ferries at their piers.", "PORT ELLERY", "AP", "Fog kept"],
])("a dateline ends before the text: %s", async (text, place, agency, opening) => {
  const draft = await nitf(`<p>${text}</p><p>${second}</p>`);
  expect(draft).toMatchObject({ dateline: place, agency });
  expect(draft.body[0]!.text.startsWith(opening)).toBe(true);
});

describe("an item of NewsML-G2", () => {
  const item = async (about: string, inline: string): Promise<Draft> =>
    readFeed(
      `<newsItem guid="g"><itemMeta><itemClass qcode="ninat:text"/><pubStatus qcode="stat:usable"/></itemMeta><contentMeta><headline>Fog</headline>${about}</contentMeta><contentSet>${inline}</contentSet></newsItem>`,
    ).open[0]!();

  it("has neither the subjects above its text nor what newsrooms are told beside it", async () => {
    const header =
      '<header><ul class="slugline"><li>Ferries</li></ul><time>4.3.2031</time><h1>Fog</h1></header>';
    const notes =
      '<section class="notepad"><section class="np-nonpublic"><p>Call Nora Pell, +44 20 7946 0000</p></section></section>';
    const html = `<inlineXML><html><body>${header}<section class="main">${paragraphs}</section>${notes}</body></html></inlineXML>`;
    expect(textsOf(await item("", html))).toEqual([first, second]);
  });

  it.each([
    ["<embargoed>2031-03-05T06:00:00Z</embargoed>", "2031-03-05T06:00:00Z"],
    ["<embargoed/>", "embargoed"],
    ["<embargoed>until she has spoken</embargoed>", "until she has spoken"],
  ])("waits for %s", async (embargoed, embargo) => {
    const [draft] = readFeed(
      `<newsItem guid="g"><itemMeta>${embargoed}</itemMeta><contentMeta><headline>Fog</headline></contentMeta><contentSet><inlineXML><html><body>${paragraphs}</body></html></inlineXML></contentSet></newsItem>`,
    ).open.map((open) => open());
    expect(await draft).toMatchObject({ embargo });
  });

  it("reads text whose markup is escaped", async () => {
    const escaped = paragraphs.replaceAll("<", "&lt;");
    expect(textsOf(await item("", `<inlineData>\n${escaped}\n</inlineData>`))).toEqual([first, second]);
  });

  it.each([
    ["<by>Nora Pell, Joe Lund</by>", ["Nora Pell", "Joe Lund"]],
    ["<by>By Nora Pell</by>", ["Nora Pell"]],
    ["<creator><name>Nora Pell</name></creator><creator><name>pell.nora</name></creator>", ["Nora Pell"]],
  ])("names people, and no accounts: %s", async (about, bylines) => {
    expect(await item(about, `<inlineXML><html><body>${paragraphs}</body></html></inlineXML>`)).toMatchObject(
      {
        bylines,
      },
    );
  });
});

describe("an item of NewsML 1", () => {
  const newsml = (management: string, content: string): string =>
    `<?xml version="1.0"?><NewsML Version="1.2"><NewsItem xml:lang="en"><Identification><NewsIdentifier><ProviderId>quay.example</ProviderId><DateId>20310304</DateId><NewsItemId>QW-17</NewsItemId></NewsIdentifier><NameLabel>Ellery-fog-ferries</NameLabel></Identification><NewsManagement><FirstCreated>20310304T091500+0100</FirstCreated><ThisRevisionCreated>20310304T101500+0100</ThisRevisionCreated>${management}</NewsManagement><NewsComponent><NewsLines><HeadLine>Fog keeps ferries at their piers</HeadLine><ByLine>By Nora Pell</ByLine><DateLine>PORT ELLERY, March 4, 2031 (AFP) -</DateLine></NewsLines><DescriptiveMetadata><Language FormalName="en"/><Property FormalName="Keyword" Value="ferries"/></DescriptiveMetadata>${content}</NewsComponent></NewsItem></NewsML>`;
  const told = `<ContentItem><DataContent><nitf><body><body.content>${paragraphs}<p>hh/ph</p></body.content></body></nitf></DataContent></ContentItem>`;
  const usable = '<Status FormalName="Usable"/>';
  const read = async (xml: string): Promise<Draft> => readFeed(xml).open[0]!();

  it("is read with its lines, people, dates and keywords", async () => {
    expect(await read(newsml(usable, told))).toMatchObject({
      headline: "Fog keeps ferries at their piers",
      bylines: ["Nora Pell"],
      agency: "AFP",
      dateline: "PORT ELLERY",
      publishedAt: "2031-03-04T09:15:00+01:00",
      modifiedAt: "2031-03-04T10:15:00+01:00",
      tags: ["ferries"],
      language: "en",
      slug: "Ellery-fog-ferries",
      identity: "quay.example:QW-17",
      embargo: null,
      body: [{ text: first }, { text: second }],
    });
    expect(
      textsOf(await read(newsml(usable, told.replace(/<\/?(?:nitf|body|body\.content)>/g, "")))),
    ).toEqual([first, second]);
  });

  it("has the lines of its text, not those of a picture or of another language beside it", async () => {
    const component = (headline: string, language: string, content: string): string =>
      `<NewsComponent xml:lang="${language}"><NewsLines><HeadLine>${headline}</HeadLine></NewsLines><ContentItem><DataContent>${content}</DataContent></ContentItem></NewsComponent>`;
    const [picture, text, other] = [
      component("Ferries at the pier", "en", "Ferries at the pier of Port Ellery"),
      component("Fog keeps ferries at their piers", "en", paragraphs),
      component("Le brouillard retient les bacs", "fr", "<p>Les bacs sont restés à quai.</p>"),
    ];
    expect(
      await read(
        `<NewsML><NewsItem><NewsComponent>${picture}${text}${other}</NewsComponent></NewsItem></NewsML>`,
      ),
    ).toMatchObject({
      headline: "Fog keeps ferries at their piers",
      language: "en",
      body: [{ text: first }, { text: second }],
    });
  });

  it("takes no more than its share of time for a long dateline", async () => {
    const long = (length: number) => read(newsml(usable, told).replace("March 4, 2031", "- ".repeat(length)));
    expect(timeGrowth(4000, long)).toBeLessThan(8);
  });

  it("waits while it is embargoed, and is no article while it is withheld or a picture", async () => {
    const until = "<StatusWillChange><DateAndTime>20310305T060000Z</DateAndTime></StatusWillChange>";
    expect(await read(newsml(`<Status FormalName="Embargoed"/>${until}`, told))).toMatchObject({
      embargo: "2031-03-05T06:00:00Z",
    });
    expect(await read(newsml('<Status FormalName="Embargoed"/>', told))).toMatchObject({
      embargo: "Embargoed",
    });
    await expect(read(newsml('<Status FormalName="Withheld"/>', told))).rejects.toMatchObject({
      reason: "draft",
    });
    await expect(
      read(newsml(usable, '<ContentItem Href="a.jpg"><MediaType FormalName="Photo"/></ContentItem>')),
    ).rejects.toMatchObject({ reason: "unsupported-format" });
  });
});

describe("a message of IPTC 7901", () => {
  const message = (head: string, note = ""): Uint8Array =>
    new TextEncoder().encode(
      `\u0001eca0017 3 i 93  dpa 1888\r\n\r\nEllery/ferries/\r\n\u0002${head} =\r\n\r\nPort Ellery (dpa) - Fog kept all six ferries of Port Ellery at their\r\npiers until ten in the morning on Thursday.\r\n\r\n${second}\r\n\r\n${note}dpa np jl\r\n\r\n\u0003041101 GMT Mar 31\r\n`,
    );
  const read = async (bytes: Uint8Array) => {
    const [reading] = await readSource({ key: "a.txt", bytes, contentType: null, defaultLanguage: "en" });
    return reading && "article" in reading ? reading.article : null;
  };

  it("is read without its numbers, flags, signature and notes", async () => {
    const note =
      "# Notebook\r\n\r\n## Editorial contacts\r\n- Editing by: Joe Lund, +44 20 7946 0000\r\n\r\n";
    expect(
      await read(message("1ST LEAD\r\nFog keeps ferries\r\nat their piers\r\nBy Nora Pell, dpa", note)),
    ).toMatchObject({
      headline: "Fog keeps ferries at their piers",
      kicker: null,
      bylines: ["Nora Pell"],
      agency: "dpa",
      dateline: "Port Ellery",
      body: [
        {
          text: "Fog kept all six ferries of Port Ellery at their piers until ten in the morning on Thursday.",
        },
        { text: second },
      ],
    });
    expect(await read(message("Fog keeps ferries at their piers"))).toMatchObject({
      headline: "Fog keeps ferries at their piers",
    });
  });

  it("is known also where a system lost its control characters, with slug lines above its headline", async () => {
    const bytes = new TextEncoder().encode(
      `bsf025 3 ec 121   etf 967\r\n\r\nEllery\r\n\r\nSituation\r\nEllery:\r\nLe brouillard retient les bacs à quai =\r\n \r\n   Port Ellery (ats afp) Les six bacs de Port Ellery sont restés à quai\r\njusqu'à dix heures, a indiqué jeudi le port.\r\n \r\n   Quatre cents personnes ont traversé le vieux pont à pied.\r\n\r\n101137 GMT Dez 18\r\n`,
    );
    expect(await read(bytes)).toMatchObject({
      headline: "Le brouillard retient les bacs à quai",
      agency: "ats afp",
      dateline: "Port Ellery",
      body: [
        {
          text: "Les six bacs de Port Ellery sont restés à quai jusqu'à dix heures, a indiqué jeudi le port.",
        },
        { text: "Quatre cents personnes ont traversé le vieux pont à pied." },
      ],
    });
  });
});

it("a message of IPTC 7901 takes no more than its share of time for a run of blanks", () => {
  const message = (blanks: number): string =>
    `eca0017 3 i 93  dpa 1888\n\nFog keeps ferries at their piers =\n\n${first}${" ".repeat(blanks)}${second}\n`;
  expect(fromIptc7901(message(1))).toContain(second);
  expect(timeGrowth(10_000, (size) => fromIptc7901(message(size)))).toBeLessThan(9);
});

it("a saved mail is refused by name, but not a text below a mail's head", async () => {
  const read = (text: string) =>
    readSource({
      key: "a.txt",
      bytes: new TextEncoder().encode(text),
      contentType: null,
      defaultLanguage: "en",
    });
  const head =
    "From: Nora Pell\nTo: The Quaylight\nDate: 4 March 2031\nSubject: Fog keeps ferries at their piers";
  await expect(
    read(`Delivered-To: desk@quay.example\nReceived: by 192.0.2.1\nMIME-Version: 1.0\n${head}\n\n${first}\n`),
  ).rejects.toMatchObject({ reason: "unsupported-format" });
  const technical = "MIME-Version: 1.0\nContent-Type: text/plain\nMessage-ID: <17@quay.example>";
  for (const above of [head, "From nora@quay.example Tue Mar  4 09:15:00 2031"])
    await expect(read(`${above}\n${technical}\n\n${first}\n`)).rejects.toMatchObject({
      reason: "unsupported-format",
    });
  const unsent = "MIME-Version: 1.0\nContent-Type: text/plain\nContent-Transfer-Encoding: quoted-printable";
  await expect(read(`${head}\n${unsent}\n\n${first}\n`)).rejects.toMatchObject({
    reason: "unsupported-format",
  });
  await expect(read(`${head}\n\n${first}\n\n${second}\n`)).resolves.toHaveLength(1);
  await expect(read(`How mail is sent\n${technical}\n\n${first}\n`)).resolves.toHaveLength(1);
});

it("code in an item stays as it is printed", () => {
  const code = '&lt;p class="a"&gt;Fog&lt;/p&gt;\n\n&lt;endash&gt;–&lt;/endash&gt;';
  expect(fragmentBlocks(`<b>${first}</b>\n\n<pre><code>${code}</code></pre>\n\n${second}`)).toMatchObject([
    { kind: "paragraph", text: first },
    { kind: "code", text: '<p class="a">Fog</p> <endash>–</endash>' },
    { kind: "paragraph", text: second },
  ]);
});

describe("what WordPress keeps", () => {
  it("has a paragraph at each blank line where it has no paragraphs of its own", () => {
    expect(
      fragmentBlocks(`<strong>${first}</strong>\n\n${second}\n<h2>After the fog</h2>\n${first}`),
    ).toMatchObject([
      { text: first },
      { text: second },
      { kind: "heading", text: "After the fog" },
      { text: first },
    ]);
  });

  it.each([
    [
      '[caption id="a_1" width="300"]<img src="a.jpg" /> The pier at dawn[/caption]The fog came.',
      "The fog came.",
    ],
    ["[dropcap]T[/dropcap]he fog came.", "The fog came."],
    ['[vc_row css="a"][vc_column]The fog came.[/vc_column][/vc_row]', "The fog came."],
    ['The fog came. [gallery ids="1,2"]', "The fog came. "],
    [
      "He said [sic] that the fog [a thick one] came. [1]",
      "He said [sic] that the fog [a thick one] came. [1]",
    ],
  ])("loses its shortcodes: %s", (written, kept) => {
    expect(withoutShortcodes(written)).toBe(kept);
  });

  it("is read in time that grows with it", () => {
    for (const code of ["[caption]", "[a", "[/a][a]", "[caption][a]"])
      expect(timeGrowth(20_000, (size) => withoutShortcodes(code.repeat(size / code.length)))).toBeLessThan(
        9,
      );
  });
});
