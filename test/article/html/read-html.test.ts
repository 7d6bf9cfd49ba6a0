import { describe, expect, it } from "vitest";
import { readHtml } from "../../../functions/article/html/read-html.ts";
import { readSource } from "../../../functions/article/read-source.ts";
import { headline, pages } from "../../fixtures/declared-pages.ts";

describe("a page of a content management system", () => {
  for (const [system, { html, bylines }] of Object.entries(pages)) {
    it(`gives headline, day and authors: ${system}`, async () => {
      const draft = await readHtml(html, "en");
      expect({ ...draft, publishedAt: draft.publishedAt?.slice(0, 10) }).toMatchObject({
        headline,
        publishedAt: "2024-03-07",
        bylines,
      });
      expect(draft.body.map(({ text }) => text.split(" ", 3).join(" "))).toEqual([
        "The cranes stood",
        "The night school,",
        "Classes begin at",
      ]);
    });
  }
});

describe("a page that names no person", () => {
  const read = (name: string, ...own: string[]) =>
    readHtml(
      `<html lang="fr"><head><title>${headline}</title><meta property="og:site_name" content="${own[0]}"><meta name="author" content="${name}"></head><body><article><h1>${headline}</h1><p>${own[1] ?? ""}</p><p>7 mars 2024</p><p>Les grues sont restées immobiles pendant une heure mardi soir, et quarante dockers ont pris un crayon.</p></article></body></html>`,
      "fr",
    );

  it.each([
    ["Éditions du Petit Phare", "Petit Phare"],
    ["Le Petit Phare.fr avec AFP", "Phare"],
    ["Le Phare", "Le Phare"],
    ["中央通訊社", "Phare"],
  ])("but itself has no byline: %s", async (name, site) => {
    expect((await read(name, site)).bylines).toEqual([]);
  });

  it.each(["Rosa Vidal", "Le Minh Tuan"])("but a person who is called as it is has one: %s", async (name) => {
    expect((await read(name, name)).bylines).toEqual([name]);
  });

  it("but whose wire it used has that agency", async () => {
    const printed = "Le Petit Phare avec AFP";
    expect(await read(printed, "Phare", `${printed} |`)).toMatchObject({ bylines: [], agency: "AFP" });
  });
});

describe("what a page declares and what it prints", () => {
  const page = (head: string, shown: string): string =>
    `<html lang="en"><head><title>${headline}</title>${head}</head><body><p>Friday 6 December 2030</p><article><h1>${headline}</h1>${shown}<p>The cranes stood still for an hour on Tuesday evening while forty dockers sat down with pencils.</p></article></body></html>`;
  const declared = (date: string, name = "date"): string => `<meta name="${name}" content="${date}">`;

  it("are one date where a zone makes them two days", async () => {
    const draft = await readHtml(page(declared("2024-03-08T00:47:00Z"), "<p>March 7, 2024</p>"), "en");
    expect(draft.publishedAt).toBe("2024-03-08T00:47:00Z");
  });

  it("agree on the printed day where one of several declarations has it", async () => {
    const head = declared("2024-03-08T00:47:00Z", "pubdate") + declared("2024-03-07", "sailthru.date");
    expect((await readHtml(page(head, "<p>March 7, 2024</p>"), "en")).publishedAt).toBe("2024-03-07");
  });

  it("differ by an import: the printed day stands", async () => {
    const draft = await readHtml(page(declared("2024-05-20"), "<p>March 7, 2024</p>"), "en");
    expect(draft.publishedAt).toBe("2024-03-07");
  });

  it("differ by an update: the declared day stands", async () => {
    const head = declared("2024-03-07") + declared("2024-05-20", "lastmod");
    expect((await readHtml(page(head, "<p>May 20, 2024</p>"), "en")).publishedAt).toBe("2024-03-07");
  });

  it("do not hear today's date above the headline, nor a caption's", async () => {
    const shown = "<p>By Maren Oduya</p><p>Smoke over the old harbour after the fire, 2 March 2024</p>";
    expect((await readHtml(page(declared("2024-03-07"), shown), "en")).publishedAt).toBe("2024-03-07");
  });

  it("name the same people, with a role or a button glued to one", async () => {
    const shown = "<p>By Maren OduyaTransport Writer Follow</p>";
    const draft = await readHtml(page('<meta name="author" content="Maren Oduya">', shown), "en");
    expect(draft.bylines).toEqual(["Maren Oduya"]);
  });
});

describe("who wrote a page", () => {
  const text =
    "<p>The cranes stood still for an hour on Tuesday evening while forty dockers sat down with pencils.</p><p>Classes begin at six, and there is tea in the break, said the night school's head on Monday.</p><p>Whoever comes may bring a chair, since the school has thirty of them and forty dockers want to sit.</p>";
  const page = (above: string, below = "", head = ""): string =>
    `<html lang="en"><head><title>${headline}</title>${head}</head><body><article>${above}<h1>${headline}</h1>${below}${text}</article></body></html>`;
  const bylinesOf = async (html: string): Promise<string[]> => (await readHtml(html, "en")).bylines ?? [];

  it.each([". .", "{{ author.name }}", "[object Object]", "%author%", "Author Name"])(
    "is not what a template left: %s",
    async (name) => {
      const head = `<meta name="author" content="${name}">`;
      expect(
        await bylinesOf(page("", `<span class="byline">by <a class="author">${name}</a></span>`, head)),
      ).toEqual([]);
    },
  );

  it("is no section that is linked beside the date above the headline", async () => {
    expect(await bylinesOf(page('<div><p>May 22, 2031</p><a href="/ai">AI Adoption</a></div>'))).toEqual([]);
    expect(await bylinesOf(page("<div><p>May 22, 2031</p><p>Harbour Newsroom Blog</p></div>"))).toEqual([]);
  });

  it.each([
    ['<article><h3><a href="/1">Ferry crews try silence</a></h3><p>By Joe Lund</p></article>'],
    ['<div><h2><a href="/1">Ferry crews try the silent crossing</a></h2><p>By Joe Lund</p></div>'],
    ['<ul><li><a href="/1">Ferry crews try the silent crossing</a><p>By Joe Lund</p></li></ul>'],
  ])("is nobody of another article above the headline: %s", async (card) => {
    const html = (below: string) =>
      `<html lang="en"><head><title>${headline}</title></head><body><section>${card}</section><main><article><h1>${headline}</h1>${below}${text}</article></main></body></html>`;
    expect(await bylinesOf(html("<p>By Maren Oduya</p>"))).toEqual(["Maren Oduya"]);
    expect(await bylinesOf(html("<p>March 24, 2031</p>"))).toEqual([]);
  });

  it.each([
    '<p>By Maren Oduya</p><div><a href="/harbour">Harbour</a></div>',
    '<div><p><a href="/oduya">By Maren Oduya</a></p><p>24 March 2031</p></div>',
  ])("may stand above the headline: %s", async (above) => {
    expect(await bylinesOf(page(above))).toEqual(["Maren Oduya"]);
  });

  it.each([
    '<article><h3><a href="/1">A seal in the pool</a></h3><p>By Carla Weiss</p></article>',
    '<ul><li><h3><a href="/1">A seal in the pool</a></h3><p>By Carla Weiss</p></li></ul>',
  ])("is nobody of another story's card above the headline: %s", async (card) => {
    const withCard = (below: string): string =>
      page("", below).replace("<body>", `<body><section>${card}</section>`);
    expect(await bylinesOf(withCard("<p>March 24, 2031</p>"))).toEqual([]);
    expect(await bylinesOf(withCard("<p>Maren Oduya, Harbour reporter</p><p>March 24, 2031</p>"))).toEqual([
      "Maren Oduya",
    ]);
  });

  it("is said above the headline in the article's own element, or in none", async () => {
    expect(await bylinesOf(page("<p>By Maren Oduya</p>"))).toEqual(["Maren Oduya"]);
    const header = page("", "").replace("<body>", "<body><ul><li>By Maren Oduya</li></ul>");
    expect(await bylinesOf(header)).toEqual(["Maren Oduya"]);
  });

  it("is no sender of a letter, nor whom it greets", async () => {
    const letter =
      "<p>Date: Wed, 08 Apr 2031</p><p>From: The Harbour Team &lt;harbour@quay.example&gt;</p><p>Hi Maren</p>";
    expect(await bylinesOf(page("", letter))).toEqual([]);
  });

  it("is nobody's role, and the line that says so is no standfirst", async () => {
    const line = "Maren Oduya, Research Scientist, and Joe Lund, VP and Senior Fellow, Harbour Research";
    const draft = await readSource({
      key: "articles/a.html",
      bytes: new TextEncoder().encode(page("", `<div><p>March 24, 2031</p><p>${line}</p></div>`)),
      contentType: null,
      defaultLanguage: "en",
    });
    expect(draft).toMatchObject([{ article: { bylines: ["Maren Oduya", "Joe Lund"], standfirst: null } }]);
  });

  it("is said below the headline in a sentence that is no standfirst", async () => {
    const note = "Maren Oduya is a crane driver and teaches at the night school of the old harbour";
    const [reading] = await readSource({
      key: "articles/a.html",
      bytes: new TextEncoder().encode(page("", `<p>By Maren Oduya</p><p>${note}</p><p>March 24, 2031</p>`)),
      contentType: null,
      defaultLanguage: "en",
    });
    expect(reading).toMatchObject({ article: { bylines: ["Maren Oduya"], standfirst: null } });
  });

  it.each([
    "Maren Oduya and Joe Lund walked the old harbour for six weeks, and nobody asked them why.",
    "Maren Oduya, who drives a crane, and Joe Lund, who does not, tell what they saw at the quay.",
    "Maren Oduya and Joe Lund on the cranes that stand still and the dockers who sit down",
    "Maren Oduya reports from the quay where forty dockers have sat down with pencils.",
    "Maren Oduya has sat with the dockers for six weeks, and learnt to spell their names.",
  ])("does not make less of a standfirst that begins with them: %s", async (standfirst) => {
    const [reading] = await readSource({
      key: "articles/a.html",
      bytes: new TextEncoder().encode(
        page("", `<p>${standfirst}</p><p>By Maren Oduya and Joe Lund</p><p>March 24, 2031</p>`),
      ),
      contentType: null,
      defaultLanguage: "en",
    });
    expect(reading).toMatchObject({ article: { bylines: ["Maren Oduya", "Joe Lund"], standfirst } });
  });

  it("is a name in small letters that a blog signs with, but no account that anybody has", async () => {
    const posted = (name: string) =>
      `<p>Posted by <a rel="author" href="/u">${name}</a> on March 7, 2024</p>`;
    expect(await bylinesOf(page("", posted("riverfox")))).toEqual(["riverfox"]);
    expect(await bylinesOf(page("", posted("admin")))).toEqual([]);
    expect(await bylinesOf(page("", posted("wordpress2")))).toEqual([]);
  });

  it("is nobody who answered it elsewhere", async () => {
    const mention =
      '<div class="mentions"><div class="reply"><span class="author">Henry Mott</span></div></div>';
    expect(await bylinesOf(page("", "") + mention)).toEqual([]);
  });

  it("is told apart from what the page says of the author", async () => {
    const bio =
      "<p>Maren Oduya writes about cranes, docks and schools, and has a boat of her own in the old harbour.</p>";
    const draft = await readHtml(page("", `<div class="author-bio">${bio}</div>`), "en");
    expect(draft.body).toHaveLength(3);
  });
});

describe("what stands below a page's headline", () => {
  const text =
    "<p>The cranes stood still for an hour on Tuesday evening while forty dockers sat down with pencils.</p><p>Classes begin at six, and there is tea in the break, said the night school's head on Monday.</p><p>Whoever comes may bring a chair, since the school has thirty of them and forty dockers want to sit.</p>";
  const read = (below: string) =>
    readHtml(
      `<html lang="en"><head><title>${headline}</title></head><body><article><h1>${headline}</h1>${below}${text}</article></body></html>`,
      "en",
    );

  it.each([
    "<h4>Maren Oduya</h4><time>March 24, 2031</time>",
    "<ul><li>Share on Facebook</li><li>Share on X</li></ul>",
  ])("is a standfirst, also one that would make a better headline, above %s", async (meta) => {
    const standfirst =
      "Forty dockers, ten tables and a teacher who will not leave the quay before they can spell it";
    expect((await read(`<p>${standfirst}</p>${meta}`)).standfirst).toBe(standfirst);
  });

  it("is no standfirst where nothing parts it from the body", async () => {
    expect(
      (await read("<p>Forty dockers, ten tables and a teacher who will not leave the quay</p>")).standfirst,
    ).toBe(null);
  });

  it.each([
    "Port &raquo; Schools &raquo; Cranes stand still for the night school",
    "Home &gt; Port of Ellery &gt; Schools for dockers and their children",
  ])("is no standfirst where it leads through the sections: %s", async (trail) => {
    expect((await read(`<p>${trail}</p><p>March 24, 2031</p>`)).standfirst).toBe(null);
  });

  it("is no standfirst where it is the headline in other marks", async () => {
    const printed = headline.replaceAll(" ", "&nbsp;&ndash; ");
    expect((await read(`<h2>${printed}</h2><p>March 24, 2031</p>`)).standfirst).toBe(null);
  });

  it("is a standfirst behind a label of its own, which is the kicker", async () => {
    const standfirst = "Forty dockers, ten tables and a teacher who will not leave the quay";
    const below = `<p><b>Schools</b> <span>${standfirst}</span></p><p>March 24, 2031</p>`;
    const page = (described: string) =>
      `<html lang="en"><head><title>${headline}</title><meta name="description" content="${described}"></head><body><article><h1>${headline}</h1>${below}${text}</article></body></html>`;
    expect(await readHtml(page(standfirst), "en")).toMatchObject({ kicker: "Schools", standfirst });
    expect(await readHtml(page("Dockers learn to spell."), "en")).toMatchObject({
      kicker: null,
      standfirst: `Schools ${standfirst}`,
    });
  });

  it("is no paragraph within the text either, where it says who wrote it", async () => {
    const head = '<meta name="author" content="Maren Oduya">';
    const paragraphs = text.replace("<p>Whoever", "<p>By Maren Oduya</p><p>Whoever");
    const html = `<html lang="en"><head><title>${headline}</title>${head}</head><body><article><h1>${headline}</h1>${paragraphs}</article></body></html>`;
    const { body } = await readHtml(html, "en");
    expect(body.map((block) => block.text)).not.toContain("By Maren Oduya");
  });

  it("is no paragraph where it says who wrote it, nor one name where there are two", async () => {
    const draft = await read("<p>March 24, 2031</p><p>By Maren Oduya</p>");
    expect(draft.bylines).toEqual(["Maren Oduya"]);
    expect(draft.body).toHaveLength(3);
    expect((await read("<p>2031年3月24日 5時00分</p><p>石川沙織、田中修一</p>")).bylines).toEqual([
      "石川沙織",
      "田中修一",
    ]);
  });
});

it("a page's headline is not the site's name in an h1 above it", async () => {
  const html = `<html><head><title>${headline} | Four Harbours and a Crane</title><meta property="og:site_name" content="Four Harbours and a Crane"><meta property="og:title" content="${headline}"></head><body><h1><a href="/">Four Harbours and a Crane</a></h1><article><h1>${headline}</h1><p>The cranes stood still for an hour on Tuesday evening while forty dockers sat down with pencils.</p></article></body></html>`;
  expect((await readHtml(html, "en")).headline).toBe(headline);
});

describe("an article in an odd place of its page", () => {
  const prose = (about: string): string =>
    `<p>The ${about} of the harbour was told to everybody at length, in a sentence of some forty words or fewer.</p>`.repeat(
      4,
    );

  it("is read though it is hidden, as behind a wall that a script takes away", async () => {
    const html = `<html><body><h1>${headline}</h1><div hidden class="paywall">${prose("history")}</div></body></html>`;
    expect((await readHtml(html, "en")).body.length).toBeGreaterThan(0);
  });

  it("is not what a consent manager says", async () => {
    const html = `<html><body><article><h1>${headline}</h1>${prose("history")}</article><div id="onetrust-consent-sdk">${prose("use of cookies").repeat(6)}</div></body></html>`;
    expect(JSON.stringify((await readHtml(html, "en")).body)).not.toContain("cookies");
  });

  it("has no script in it, whatever stands in a template", async () => {
    const html = `<html><body><template><p>x</p><script>"</template>"; f("leak")</script></template><h1>${headline}</h1>${prose("history")}</body></html>`;
    expect(JSON.stringify(await readHtml(html, "en"))).not.toContain("leak");
  });

  it("is not the next one, which is loaded below it", async () => {
    const html = `<html><body><main><article><h1>${headline}</h1>${prose("history")}</article><article><h1>Ferry crews try the silent crossing</h1>${prose("ferry")}</article></main></body></html>`;
    expect(JSON.stringify((await readHtml(html, "en")).body)).not.toContain("ferry");
  });

  it("is not what an unknown consent manager says", async () => {
    const consent =
      "<div><p>We and our 843 partners store and access information on a device, such as cookies, and process personal data, such as unique identifiers.</p></div>";
    const html = `<html><body>${consent}<h1>${headline}</h1>${prose("history")}</body></html>`;
    expect(JSON.stringify((await readHtml(html, "en")).body)).not.toContain("843");
  });

  it("keeps a table's figures, a line a row", async () => {
    const table =
      "<table><tr><th>Year</th><th>Ships</th></tr><tr><td>2023</td><td>4,120</td></tr><tr><td>2024</td><td>1,034</td></tr></table>";
    const html = `<html><body><article><h1>${headline}</h1>${prose("history")}${table}${prose("end")}</article></body></html>`;
    expect((await readHtml(html, "en")).body).toContainEqual({ kind: "list-item", text: "2023 · 4,120" });
  });

  it("has no caption in it, though nothing but italics below a picture tells it", async () => {
    const html = `<html><body><article><h1>${headline}</h1>${prose("history")}<p><img src="a.jpg"><em>The paddles that rusted through, seen from above.</em></p>${prose("end")}</article></body></html>`;
    expect(JSON.stringify((await readHtml(html, "en")).body)).not.toContain("paddles");
  });
});

it("a page's longer h1 is its headline where no blanks part its words", async () => {
  const html =
    "<html lang='th'><head><title>ประตูน้ำเก่าเปิดอีกครั้ง</title></head><body><article><h1>ประตูน้ำเก่าเปิดอีกครั้งหลังปิดสามปี</h1><p>คณะกรรมการท่าเรือมีมติเมื่อคืนวันอังคารให้เปิดประตูน้ำเก่าที่ปิดไปเมื่อสามปีก่อนหลังเกิดอุบัติเหตุเรือชน</p></article></body></html>";
  expect((await readHtml(html, "th")).headline).toBe("ประตูน้ำเก่าเปิดอีกครั้งหลังปิดสามปี");
});

describe("a page that says little about itself", () => {
  const page = (head: string, below: string, lang = "en") =>
    `<html lang="${lang}"><head><title>${headline}</title>${head}</head><body><article><h1>${headline}</h1>${below}</article></body></html>`;
  const paragraph =
    "<p>The cranes stood still for an hour on Tuesday evening while forty dockers sat down.</p>";

  it("may have its picture beside it, unless it says where it stands", async () => {
    const picture = '<meta property="og:image" content="cranes.jpg">';
    expect((await readHtml(page(picture, paragraph), "en")).image?.url).toBe("cranes.jpg");
    const figure = `<figure><img src="img/cranes.png"></figure>${paragraph}`;
    expect((await readHtml(page("", figure), "en")).image?.url).toBe("img/cranes.png");
    const placed = `<link rel="canonical" href="https://quay.example/a/">${picture}`;
    expect((await readHtml(page(placed, paragraph), "en")).image?.url).toBe(
      "https://quay.example/a/cranes.jpg",
    );
    expect((await readHtml(page(picture.replace("cr", "file:///cr"), paragraph), "en")).image).toBeNull();
  });

  it("is by whoever signs below its last paragraph, in Vietnamese", async () => {
    const body =
      "<p>Cứ 20h mỗi tối, cụ Hỷ Khương ngồi trước chiếc điện thoại và bắt đầu buổi học chữ Nôm với 300 người.</p><p>Thành phố sẽ lưu trữ toàn bộ các buổi học của cụ vào năm 2027, theo một thông báo.</p>";
    const signed = `${body}<p style="text-align:right"><strong>Nguyễn Thị Phương Thảo</strong></p>`;
    expect((await readHtml(page("", signed, "vi"), "en")).bylines).toEqual(["Nguyễn Thị Phương Thảo"]);
    expect((await readHtml(page("", body, "vi"), "en")).bylines).toEqual([]);
  });

  it("may have an author of two letters, whose paragraph is not taken for a byline", async () => {
    const body =
      "<p>江南网杭州11月16日电（记者 周静）有380年历史的长宁桥15日夜间整体平移300米，全程用时7小时。</p><p>桥重约1100吨，由56台千斤顶托起，新桥址将于2027年春节前开放。</p>";
    const draft = await readHtml(page('<meta name="author" content="周静">', body, "zh-CN"), "en");
    expect(draft.bylines).toEqual(["周静"]);
    expect(draft.body.map(({ text }) => text.slice(0, 2))).toEqual(["江南", "桥重"]);
    expect((await readHtml(page('<meta name="author" content="网络">', body, "zh"), "en")).bylines).toEqual(
      [],
    );
  });

  it("has its dateline below the description that its body begins with", async () => {
    const description = "The cranes of the port stood still on Tuesday. Nobody minded, the dockers say.";
    const body = `<p>${description}</p><p>PORT ELLERY (AP) - The cranes stood still for an hour on Tuesday evening while forty dockers sat down.</p>`;
    const draft = await readHtml(page(`<meta name="description" content="${description}">`, body), "en");
    expect(draft).toMatchObject({ dateline: "PORT ELLERY", agency: "AP" });
    expect(draft.body[1]?.text).toMatch(/^The cranes stood/);
  });

  it("has its author behind day and time", async () => {
    const meta = "<p>18/11/2026 om 07:00 door Pieter-Jan van ’t Hoff</p>";
    const body =
      "<p>De gemeenteraad heeft dinsdagavond vijf en een half uur vergaderd over de vraag of de apostrof terugkeert.</p>";
    expect((await readHtml(page("", meta + body, "nl"), "en")).bylines).toEqual(["Pieter-Jan van ’t Hoff"]);
  });
});

describe("a dateline on a page", () => {
  const page = (first: string, second: string): string =>
    `<html><body><article><h1>${headline}</h1><p>7 March 2024</p><p>${first}</p><p>${second}</p></article></body></html>`;

  it("is a town alone where the text goes on to say so, as in a copied text", async () => {
    const html = page(
      "BOGOTÁ. Donde hace tres años pastaban vacas hay otra vez una laguna de doce hectáreas, rodeada de frailejones.",
      "La laguna, que abastece a una parte del norte de Bogotá, había sido drenada en 1964 para sembrar papa en la orilla.",
    );
    const { dateline, body } = await readHtml(html, "es");
    expect([dateline, body[0]!.text.slice(0, 10)]).toEqual(["BOGOTÁ", "Donde hace"]);
  });

  it("may name the author, set off by a dash of its own", async () => {
    const html = page(
      "عمان - أحمد الخطيب - حوّل معلمان متقاعدان حافلة مدرسية قديمة إلى مكتبة متنقلة تجوب قرى البادية الشمالية مرتين في الأسبوع.",
      "وتضم الحافلة ألفي كتاب تبرع بها أهالي المنطقة وناشرون من عمان، وفيها ركن للرسم وآخر لإصلاح الدراجات.",
    );
    const { dateline, bylines, body } = await readHtml(html, "ar");
    expect([dateline, bylines, body[0]!.text.slice(0, 3)]).toEqual(["عمان", ["أحمد الخطيب"], "حوّ"]);
  });
});

it("spans that only a style sheet sets apart are told apart", async () => {
  const html = `<html lang="ru"><body><h1>Старый паром вышел на линию</h1><div><span>7 марта 2024, 11:30</span><span>Просмотров: 412</span><span>Автор: Нора Пелл</span></div><p>Паром, который простоял на берегу шесть лет, в четверг снова перевёз через Лену первую машину.</p><p>Ремонт обошёлся в 14 миллионов рублей, причём дороже всего стоила справка о состоянии машины.</p></body></html>`;
  expect(await readHtml(html, "ru")).toMatchObject({ bylines: ["Нора Пелл"], publishedAt: "2024-03-07" });
  const persian = `<html lang="fa"><body><h1>قنات خاموش دوباره جان گرفت</h1><div><span>نویسنده: پریسا جوادی</span><span>پنجشنبه ۱۷ اسفند ۱۴۰۲ ساعت ۱۰:۲۰</span></div><p>پس از چهارده سال خشکی، آب دوباره از مظهر قنات روستا جاری شد و کودکان تا غروب پا در آن گذاشتند.</p><p>مقنی هشتادساله روستا، استاد رجب، راه را از حفظ می‌دانست و نقشه‌ای در کار نبود.</p></body></html>`;
  expect(await readHtml(persian, "fa")).toMatchObject({
    bylines: ["پریسا جوادی"],
    publishedAt: "2024-03-07",
  });
});

it("a page's place may be printed beside the author and the day, and an account is nobody", async () => {
  const told = "停駛十二年的海港小火車今天復駛，首日吸引上千名遊客搭乘，月台擠得水洩不通，連站長也笑了。";
  const page = `<html lang="zh-TW"><head><title>小火車復駛</title></head><body><article><h1>小火車復駛首日湧千名遊客</h1><p>海港報 記者林海生／高雄即時報導</p><time>2031-04-04 17:52</time><p>${told}</p><p>${told.replace("今天", "昨天")}</p></article></body></html>`;
  expect(await readHtml(page, "zh")).toMatchObject({ bylines: ["林海生"], dateline: "高雄" });
  const bytes = new TextEncoder().encode(
    `Herons nest on the gasworks\n\nPosted by quay_editor\n12 March 2031\n\n${told}\n\n${told}\n`,
  );
  const [reading] = await readSource({
    key: "articles/a.txt",
    bytes,
    contentType: null,
    defaultLanguage: "en",
  });
  expect(reading).toMatchObject({ article: { bylines: [] } });
});

describe("a page's day", () => {
  const text =
    "Nine pairs of herons have nested on the old gasworks, the warden said on Monday to the paper.";
  const pageOf = (language: string, line: string, head = "") =>
    `<html lang="${language}"><head><title>Herons nest</title>${head}</head><body><article><h1>Herons nest on the gasworks</h1><p>By Nora Pell</p><p>${line}</p><p>${text}</p><p>${text.replace("Nine", "Ten")}</p></article></body></html>`;

  it.each([
    ["en-GB", "2031-04-03"],
    ["en-IN", "2031-04-03"],
    ["en-US", null],
    ["en", null],
  ])("is read in the order of the country that it is declared to be of: %s", async (language, day) => {
    expect((await readHtml(pageOf(language, "Published 03/04/2031"), "en")).publishedAt).toBe(day);
  });

  it("may stand in its address with the month's name", async () => {
    const link = '<link rel="canonical" href="https://quay.example/news/2031/mar/04/herons">';
    expect((await readHtml(pageOf("en", "3 hours ago", link), "en")).publishedAt).toBe("2031-03-04");
  });
});

describe("a page's own name, its readers and its pictures", () => {
  const first =
    "Every day 28,000 cars drive through the tunnel, and hardly anybody who sits in them looks up at the roof.";
  const second =
    "There, above the lanes, hangs what no other tunnel of the continent has: a bank of mussels.";
  const read = (body: string, head = "", lang = "en") =>
    readHtml(
      `<html lang="${lang}"><head><title>The tunnel that nobody looks up in</title>${head}</head><body>${body}</body></html>`,
      lang,
    );
  const h1 = "<h1>The tunnel that nobody looks up in</h1>";

  it("have no author in them that the name begins with a by-word for: De Zeeuwse Bode", async () => {
    const draft = await read(
      `<p>De Zeeuwse Bode</p>${h1}<p>Bram Kesel</p><p>14 September 2023</p><p>${first}</p><p>${second}</p>`,
      '<meta property="og:site_name" content="De Zeeuwse Bode"><meta name="author" content="Bram Kesel">',
    );
    expect(draft.bylines).toEqual(["Bram Kesel"]);
  });

  it("leave a short blog post its first paragraph, and its author in Blogger's widget", async () => {
    const draft = await read(
      `<div class="widget Blog"><div class="hentry"><h2><span>Sunday, 11 October 2015</span></h2><h3 class="post-title">The tunnel that nobody looks up in</h3><div class="post-body" itemprop="description articleBody">${first}<br><br>${second}<br><br>${first.replace("cars", "lorries")}</div><div class="post-footer"><span class="post-author vcard">Posted by <span class="fn" itemprop="author"><span itemprop="name">Marga</span></span></span> at 20:14</div></div><div class="comments" id="comments"><h4>1 comment:</h4><p>We drove through in August, and there was not a single mussel to be seen, nor a lorry that went before us.</p></div></div>`,
    );
    expect(draft).toMatchObject({ standfirst: null, bylines: ["Marga"] });
    expect(draft.body[0]!.text).toBe(first);
  });

  it("leave a byline where the whole page stands in the readers' box", async () => {
    const draft = await read(
      `<div class="comments"><article>${h1}<p>By Bram Kesel</p><p>14 September 2023</p><p>${first}</p><p>${second}</p></article></div>`,
    );
    expect(draft).toMatchObject({ bylines: ["Bram Kesel"], publishedAt: "2023-09-14" });
  });

  it("give the agency that is declared as the author", async () => {
    const author = (name: string) =>
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"The tunnel that nobody looks up in","author":{"@type":"Organization","name":"${name}"},"publisher":{"name":"BBC News"}}</script>`;
    const body = `<article>${h1}<p>${first}</p><p>${second}</p></article>`;
    expect(await read(body, author("TT"))).toMatchObject({ agency: "TT", bylines: [] });
    expect(await read(body, author("BBC News"))).toMatchObject({ agency: null, bylines: [] });
    for (const house of ["Redacción", "Web Desk", "Petra", "Online"])
      expect(await read(body, author(house)), house).toMatchObject({ agency: null });
  });

  it("have all of an article's authors where Ghost declares the others as contributors", async () => {
    const authors = (generator: string) =>
      `<meta name="generator" content="${generator}"><script type="application/ld+json">{"@type":"Article","headline":"The tunnel that nobody looks up in","author":{"name":"Nora Pell"},"contributor":[{"name":"Joe Lund"}]}</script>`;
    const body = `<article>${h1}<p>${first}</p><p>${second}</p></article>`;
    expect((await read(body, authors("Ghost 5.76"))).bylines).toEqual(["Nora Pell", "Joe Lund"]);
    expect((await read(body, authors("Quay 2"))).bylines).toEqual(["Nora Pell"]);
  });

  it("have no author that is a place beside a linked name, in a script without capitals", async () => {
    const draft = await read(
      `<article>${h1}<div class="article-author">الإسكندرية - <a href="/m">مريم عبد الجواد</a></div><p>${first}</p><p>${second}</p></article>`,
    );
    expect(draft.bylines).toEqual(["مريم عبد الجواد"]);
  });

  it("give the tags that the article links to, and none of a sidebar", async () => {
    const tags =
      '<a rel="tag">tunnels</a> <a rel="tag">mussels</a> <a rel="category tag">Zeeland</a> <ul><li><a rel="tag">a bank of mussels in Zeeland</a></li></ul>';
    const draft = await read(
      `<article>${h1}<p>${first}</p><p>${second}</p><p>${tags}</p></article><aside><a rel="tag">football</a></aside>`,
    );
    expect(draft.tags).toEqual(["tunnels", "mussels", "a bank of mussels in Zeeland"]);
  });

  it("give no tags of other articles", async () => {
    const draft = await read(
      `<article>${h1}<p>${first}</p><p>${second}</p></article><section class="related-posts"><a rel="tag">football</a></section><article><h2><a href="/x">Another story of the gulls on the quay</a></h2><a rel="tag">gulls</a></article>`,
    );
    expect(draft.tags).toEqual([]);
  });

  it("leave out what a picture's box says that is no paragraph", async () => {
    const draft = await read(
      `<article>${h1}<p>${first}</p><div class="pic"><img src="m.jpg"><br><span>A mussel, yesterday</span></div><p>${second}</p></article>`,
    );
    expect(draft.body.map(({ text }) => text)).toEqual([first, second]);
  });
});

describe("what stands around an article's text", () => {
  const sentences = [
    "The Millbrook pump was carried down Main Street by hand on Saturday, as its founders did a hundred years ago.",
    "About nine hundred people watched the parade, which took twice as long as anybody had planned.",
    "The company answered fourteen calls in its first year and six hundred and eleven in its last.",
  ];
  const text = sentences.map((sentence) => `<p>${sentence}</p>`).join("");
  const read = (above: string, body = text, head = "") =>
    readHtml(
      `<html lang="en"><head><title>Fire company marks a hundred years with a pump</title>${head}</head><body><main><h1>Fire company marks a hundred years with a pump</h1>${above}<div>${body}</div></main></body></html>`,
      "en",
    );

  it("is a dateline in an element of its own", async () => {
    const body = text.replace("<p>", "<strong>Millbrook</strong> - <p>");
    expect(await read("<p>By Amara Osei</p><p>March 3, 2026</p>", body)).toMatchObject({
      dateline: "Millbrook",
      body: [{ text: sentences[0] }, { text: sentences[1] }, { text: sentences[2] }],
    });
  });

  it("is a heading that is a sentence: the standfirst, but not a question or a heading's few words", async () => {
    const deck = "The founders carried it by hand, and so does everybody since.";
    expect(await read("", `<h2>${deck}</h2>${text}`)).toMatchObject({ standfirst: deck });
    const [question, words] = ["Why was the pump carried by hand, as its founders did?", "A pump by hand"];
    for (const heading of [question, words])
      expect(await read("", `<h2>${heading}</h2>${text}`)).toMatchObject({ standfirst: null });
  });

  it("is an author in the classes of a system, beside an account that everybody has", async () => {
    const named = '<span itemprop="author" itemscope><span itemprop="name">Amara Osei</span></span>';
    expect(await read(named, text, '<meta name="author" content="Super User">')).toMatchObject({
      bylines: ["Amara Osei"],
    });
    const contributor = '<div><span class="contributor-name">মাহমুদা আক্তার</span></div><time>3 March 2026</time>';
    expect(await read(contributor)).toMatchObject({ bylines: ["মাহমুদা আক্তার"] });
  });
});

it("a headline behind a kicker is the page's where its title has the place before it", async () => {
  const title = "Die Stadt, die ihre Laternen vermietet";
  const page = await readHtml(
    `<html lang="de"><head><title>Görsdorf: ${title}</title></head><body><article><h2><span>Licht im Osten</span> <span>${title}</span></h2><p>Der Mann mit dem Schlüssel heißt Bernd Kupfer, und wenn er dreht, geht in der Straße das Licht an.</p><p>Görsdorf hat zweitausend Einwohner, 214 Laternen und ein Loch im Haushalt.</p></article></body></html>`,
    "de",
  );
  expect(page.headline).toBe(title);
});

it("a page's author may stand unspaced behind the day, in Japanese", async () => {
  const page = await readHtml(
    '<html><head><title>港町の灯台守、最後の日誌を書く</title></head><body><h1>港町の灯台守、最後の日誌を書く</h1><div align="right">2026年3月31日　村上由紀</div>　浜町灯台の管理人、小野寺さんが三十一日、四十四年続けた日誌の最後の一行を書いた。灯台は四月から無人になる。<br><br>　日誌は百十八冊。天気と船の数のほか、毎日の夕食も書き残されている。</body></html>',
    "ja",
  );
  expect(page.bylines).toEqual(["村上由紀"]);
});

it.each([
  ['<span class="author">الواحة - خالد منصور</span>', "خالد منصور"],
  ['<meta name="author" content="Saltmarsh - Nora Pell">', "Nora Pell"],
  ['<meta name="author" content="Nora Pell - The Quaylight">', "Nora Pell"],
])("a place before an author is not the author: %s", async (author, name) => {
  const text = "<p>وقالت اللجنة المنظمة إن المهرجان سيقام هذا العام في الساحة القديمة بعد ترميمها.</p>";
  const html = `<html lang="ar"><head><title>مهرجان التمور</title></head><body><article><h1>مهرجان التمور في المدينة القديمة</h1>${author}${text}${text.replace("وقالت", "وأكدت")}</article></body></html>`;
  expect((await readHtml(html, "ar")).bylines).toEqual([name]);
});
