import { describe, expect, it } from "vitest";
import { readHtml } from "../../../functions/article/html/read-html.ts";

interface Given {
  lang: string;
  title: string;
  text: string[];
}

const english: Given = {
  lang: "en",
  title: "Herons nest on the gasworks",
  text: [
    "Nine pairs of herons have nested on the old gasworks at Port Ellery, the warden said on Monday.",
    "They came from the marsh, where the reeds were cut in the autumn and have not grown back yet.",
  ],
};
const greek: Given = {
  lang: "el",
  title: "Κλείνει για έντεκα εβδομάδες η παλιά γέφυρα",
  text: [
    "Η λιμενική αρχή θα κλείσει για έντεκα εβδομάδες την παλιά γέφυρα από τη Δευτέρα, είπε η εκπρόσωπος.",
    "Τα φορτηγά θα κινούνται από τον περιφερειακό και για τους πεζούς θα τοποθετηθεί πλωτή γέφυρα.",
  ],
};
const russian: Given = {
  lang: "ru",
  title: "Старый мост закроют на одиннадцать недель",
  text: [
    "Городские власти закроют старый мост на одиннадцать недель, сообщила в четверг пресс-служба.",
    "Грузовики пустят по объездной дороге, а для пешеходов наведут понтонную переправу.",
  ],
};
const arabic: Given = {
  lang: "ar",
  title: "إغلاق الجسر الدوار القديم أحد عشر أسبوعا",
  text: [
    "أعلنت هيئة الميناء يوم الخميس أنها ستغلق الجسر الدوار القديم لمدة أحد عشر أسبوعا للصيانة الشاملة.",
    "وستحول الشاحنات إلى الطريق الدائري، في حين يستخدم المشاة وراكبو الدراجات جسرا عائما مؤقتا.",
  ],
};
const turkish: Given = {
  lang: "tr",
  title: "Otuz yıllık yama",
  text: [
    "Liman idaresi eski döner köprünün pazartesi gününden itibaren kapatılacağını perşembe günü açıkladı.",
    "Kamyonlar çevre yoluna yönlendirilecek, yayalar ise hafta sonu kurulacak köprüyü kullanabilecek.",
  ],
};
const chinese: Given = {
  lang: "zh",
  title: "老港口旋转桥将关闭十一周大修",
  text: [
    "市政府周四宣布，由于工程师发现严重锈蚀，老港口的旋转桥将从下周一起关闭十一周，车辆须绕行外环公路。",
    "行人和骑车者可以使用一座临时浮桥，海事部门计划在周末将其拖到位，届时还会安排志愿者在两岸引导。",
  ],
};

const bylinesOf = async (
  { lang, title, text }: Given,
  { head = "", above = "", below = "", foot = "" }: Record<string, string>,
) =>
  (
    await readHtml(
      `<html lang="${lang}"><head><title>${title}</title>${head}</head><body>${above}<article><h1>${title}</h1>${below}<div class="text">${text.map((each) => `<p>${each}</p>`).join("")}</div>${foot}</article></body></html>`,
      lang,
    )
  ).bylines;

const author = (name: string) => ({ head: `<meta name="author" content="${name}">` });

describe("the authors that a page prints", () => {
  it.each([
    [greek, "<div><span>18.02.2021 • 11:06</span> <span>Ελπίδα Μανωλά</span></div>", "Ελπίδα Μανωλά"],
    [russian, "<div><span>18.02.2021 11:06</span> <span>Ирина Громова</span></div>", "Ирина Громова"],
    [arabic, '<div class="writer"><a href="/w/1">سميرة الدوسري</a> (المنامة)</div>', "سميرة الدوسري"],
  ])("are known by their names beside the day or in a box of theirs: %#", async (given, below, name) => {
    expect(await bylinesOf(given, { below })).toEqual([name]);
  });

  it.each([
    [russian, "<div><span>18.02.2021 11:06</span> <span>Нижний Новгород</span></div>"],
    [greek, "<div><span>18.02.2021 • 11:06</span> <span>Βόρεια Προάστια</span></div>"],
  ])("are no towns beside the day: %#", async (given, below) => {
    expect(await bylinesOf(given, { below })).toEqual([]);
  });

  it("do not have the site's name among them, wherever JSON-LD keeps that", async () => {
    const head = `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"${english.title}","author":{"name":"Delia Marsh, Shore Ledger"},"publisher":{"@id":"#org"}},{"@type":"Organization","@id":"#org","name":"Shore Ledger"}]}</script>`;
    const below =
      '<span class="byline">by <a>Delia Marsh, Shore Ledger</a> and <a>Owen Whitlock, Shore Ledger</a></span>';
    expect(await bylinesOf(english, { head, below })).toEqual(["Delia Marsh", "Owen Whitlock"]);
  });

  it.each([
    [
      '<div class="byline"><a href="/av/t">Tuva Lindroos</a><a href="mailto:t@x.example">E-post</a></div>',
      "Tuva Lindroos",
    ],
    ['<span itemprop="author">By Carla Jimenez<br>cjimenez@quay.example</span>', "Carla Jimenez"],
    [
      '<div class="author-info"><a href="/tac-gia/b">Lê Quốc Bảo</a><a>quocbao@quay.example</a></div>',
      "Lê Quốc Bảo",
    ],
    ['<p rel="author">Редактор: <span><br><a>Елин Димитров</a></span></p>', "Елин Димитров"],
  ])("are parted from the link or address that is glued to them: %s", async (below, name) => {
    expect(await bylinesOf(english, { below })).toEqual([name]);
  });

  it("are no editors where somebody wrote it", async () => {
    const editor = "<div>Редактор: Вера Шмидт</div>";
    expect(await bylinesOf(russian, { below: `<div>Текст: Тимур Галеев</div>${editor}` })).toEqual([
      "Тимур Галеев",
    ]);
    expect(await bylinesOf(russian, { below: editor })).toEqual(["Вера Шмидт"]);
  });

  it("are behind the site's name on one line, and before the paper's and the place's", async () => {
    const head = '<meta property="og:site_name" content="The Shore Ledger">';
    const own = "<div>The Shore Ledger Owen Whitlock<br>Published 9 December 2021</div>";
    expect(await bylinesOf(english, { head, below: own })).toEqual(["Owen Whitlock"]);
    const below = "<p>Por Rafaela Montenegro, Portal Um Vale do Pardo — Rio Pardo</p>";
    expect(await bylinesOf(english, { below })).toEqual(["Rafaela Montenegro"]);
  });

  it("have the columnist whose portrait stands above the headline, and no heading of what else was written", async () => {
    const above = '<div class="author-header"><h3><a href="/yazar/feride-aksoy">Feride Aksoy</a></h3></div>';
    const foot = "<div><h3>Yazarın Diğer Yazıları</h3><ul><li><a>Rıhtımda bir yaz akşamı</a></li></ul></div>";
    expect(await bylinesOf(turkish, { above, foot })).toEqual(["Feride Aksoy"]);
    expect(await bylinesOf(turkish, { foot })).toEqual([]);
    expect(
      await bylinesOf(turkish, { above: '<aside class="author-header"><a>Feride Aksoy</a></aside>' }),
    ).toEqual([]);
  });
});

describe("a declared author", () => {
  it.each(["海滨晚报", "滨海新闻网", "中央電視台", "港口管理委员会"])(
    "is no paper or office: %s",
    async (name) => {
      expect(await bylinesOf(chinese, author(name))).toEqual([]);
    },
  );

  it.each(["Gemeente Zilverdam", "Stadt Niederhafen", "Ministerio de Obras", "University of Dunmere"])(
    "is no town or office: %s",
    async (name) => {
      expect(await bylinesOf(english, author(name))).toEqual([]);
    },
  );

  it("has an address beside it", async () => {
    expect(await bylinesOf(english, author("Carla Jimenez cjimenez@quay.example"))).toEqual([
      "Carla Jimenez",
    ]);
  });

  it.each(["林一舟", "欧阳海"])("is a person: %s", async (name) => {
    expect(await bylinesOf(chinese, author(name))).toEqual([name]);
  });

  it.each(["Frank Tolle - http://tolle.example", "Frank Tolle, www.tolle.example"])(
    "is not who made the page: %s",
    async (name) => {
      expect(await bylinesOf(english, author(name))).toEqual([]);
      expect(await bylinesOf(english, author("Frank Tolle"))).toEqual(["Frank Tolle"]);
    },
  );
});

describe("the authors of a page as systems print them", () => {
  const box = (heading: string) => ({
    foot: `<section class="author"><h3>${heading}</h3><p><a href="/authors/nora-pell">Nora Pell</a></p><p>She writes on ports.</p></section>`,
  });
  const jsonLd = (author: unknown) => ({
    head: `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: english.title, author })}</script>`,
  });

  it.each([
    ["in a box below a heading", box("About the author"), "Nora Pell"],
    ["in a list within a list", jsonLd([[{ "@type": "Person", name: "Nora Pell" }]]), "Nora Pell"],
    ["with a title", jsonLd({ "@type": "Person", name: "Prof. Dr. Nora Pell" }), "Nora Pell"],
    ["behind an address, as RSS has them", author("npell@quaylight.example (Nora Pell)"), "Nora Pell"],
    ["as a guest", { below: "<p>Guest author: Nora Pell</p>" }, "Nora Pell"],
    ["with a surname in capitals", { below: "<p>Marie Anne MARCHAND</p>" }, "Marie Anne MARCHAND"],
    ["by one name", { below: "<p>Penulis: Suharyono</p>" }, "Suharyono"],
    ["with two surnames", { below: "<p>Por Ana de la Fuente y Ortiz</p>" }, "Ana de la Fuente y Ortiz"],
    ["above the headline", { above: '<div class="author">Nora Pell</div>' }, "Nora Pell"],
    ["as श्री", { below: "<p>लेखक: श्री राजेश शर्मा</p>" }, "राजेश शर्मा"],
    ["beside who took the pictures", { below: "<p>文／高橋健太　写真／中村優</p>" }, "高橋健太"],
    ["with a dot between", { below: "<p>作者：让·勒克莱尔</p>" }, "让·勒克莱尔"],
  ])("are known %s", async (_where, given, name) => {
    expect(await bylinesOf(english, given as Record<string, string>)).toEqual([name]);
  });

  it.each([
    ["a menu", { above: '<div class="authors"><a>Nora Pell</a> <a>Jens Kohl</a> <a>Rita Sousa</a></div>' }],
    ["a sentence", { foot: '<p>See <a href="/team/nora-pell">Nora Pell</a> on the page of the club.</p>' }],
  ])("are not those whom %s links to", async (_where, given) => {
    expect(await bylinesOf(english, given as Record<string, string>)).toEqual([]);
  });
});
