import { describe, expect, it } from "vitest";
import { readDateline } from "../../../functions/article/text/read-dateline.ts";
import { readText } from "../../../functions/article/text/read-text.ts";

const forms: [string, string | null, string | null][] = [
  ["BEIJING: The minister has called for efforts.", "BEIJING", null],
  ["BIRMINGHAM, Ala. (WXYZ) - Police said the man was found.", "BIRMINGHAM, Ala.", "WXYZ"],
  ["London, Jun 11 (efe-epa).- The minister said on Thursday.", "London", "efe-epa"],
  ["Saltmarsh (EL), Oct 19 (PTI) Police on Sunday found a boat.", "Saltmarsh (EL)", "PTI"],
  ["New Ellery, Oct 19 (PTI) Police on Sunday found a boat.", "New Ellery", "PTI"],
  ["PALUDE (ELLERIA) - È tornato il traghetto sul lago.", "PALUDE (ELLERIA)", null],
  ["PALUDE (KQN) - È tornato il traghetto sul lago.", "PALUDE", "KQN"],
  ["Warendorf (fn-press). Die Reiter haben gewonnen.", "Warendorf", "fn-press"],
  ["Potsdam – Das Land zahlte rund 1,4 Millionen.", "Potsdam", null],
  ["МОСКВА, 4 марта. /ТАСС/. Паром вышел в море.", "МОСКВА", "ТАСС"],
  ["КИЕВ. 8 марта. УНН. Мост открыт.", "КИЕВ", "УНН"],
  ["АКТАУ. КАЗИНФОРМ – В порту построили причал.", "АКТАУ", "КАЗИНФОРМ"],
  ["(서울=연합뉴스) 홍길동 기자 = 정부는 오늘 밝혔다.", "서울", "연합뉴스"],
  ["वाराणसी। घाट पर नया पुल सोमवार को खुला।", "वाराणसी", null],
  ["వరంగల్\u200c: ఓ గ్రామంలో చెరువును నలభై రోజుల్లో తవ్వారు.", "వరంగల్\u200c", null],
  ["नई दिल्ली, 5 मई (भाषा)। प्रधानमंत्री ने कहा।", "नई दिल्ली", "भाषा"],
  ["دمشق، سوريا (CNN) -- قال الرئيس اليوم", "دمشق، سوريا", "CNN"],
  ["کراچی(سی این این ) بندرگاہ پر نیا پل", "کراچی", "سی این این"],
  ["RheineRheine (ots) Am Montag ist ein Zug", "Rheine", "ots"],
  ["(ANSA) - ROMA, 5 MAG - Il presidente ha detto", "ROMA", "ANSA"],
  ["JAKARTA, KABAR.com - Presiden mengatakan", "JAKARTA", "KABAR.com"],
  ["JAKARTA, KABAR.com (ANTARA) - Presiden mengatakan", "JAKARTA", "ANTARA"],
  ["Budapest, 2021. május 5., szerda (MTI) - A kormány", "Budapest", "MTI"],
  ["新华社北京7月20日电（记者 张三）国家主席会见", "北京", "新华社"],
  ["【高知】高知市で四国一長い橋が開通した。", "高知", null],
  ["【ワシントン共同】米政府は二十日", "ワシントン", "共同"],
  ["NAIROBI, Kenya, May 5 – The president said", "NAIROBI, Kenya", null],
  ["Kaieteur News – The ferry to the islands", null, "Kaieteur News"],
  ["(Reuters) - Shares rose on Monday", null, "Reuters"],
  ["GRAZ, Austria--(BUSINESS WIRE)--The mill said", "GRAZ, Austria", "BUSINESS WIRE"],
  ["AARHUS /ritzau/ – Der kommer en ny bro.", "AARHUS", "ritzau"],
  ["Ålborg /ritzau/ Der kommer en ny bro.", "Ålborg", "ritzau"],
  ["Jakarta, CNN Indonesia -- Jembatan baru dibuka", "Jakarta", "CNN Indonesia"],
  ["Kabar.com, Jakarta - Jembatan baru dibuka", "Jakarta", "Kabar.com"],
  ["Jakarta, Kabar.com, 5 Mei 2031 - Jembatan baru dibuka", "Jakarta", "Kabar.com"],
  ["Тверь. 4 марта. INTERFAX.RU - Мост открыт.", "Тверь", "INTERFAX.RU"],
  ["/PRNewswire/ -- The mill said", null, "PRNewswire"],
  ["GRAZ, Austria, Sept. 1, 2031 /WireRoom/ -- The mill said", "GRAZ, Austria", "WireRoom"],
  ["(Saltmarsh, March 12, 2031) – The mill said", "Saltmarsh", null],
  ["(Nueva Elleria, 12 de marzo de 2031) – El molino dijo", "Nueva Elleria", null],
  ["(Ottawa) Le gouvernement a promis un pont.", "Ottawa", null],
  ["Ahmet KAYA/ANKARA, (DHA)- Köprü açıldı.", "ANKARA", "DHA"],
];

describe("a dateline", () => {
  for (const [paragraph, place, agency] of forms) {
    it(`is read in: ${paragraph.slice(0, 40)}`, () => {
      expect(readDateline(paragraph)).toMatchObject({ place, agency });
    });
  }

  it("is not read in an edition's mark", () => {
    expect(readDateline("(Update, March 12) – The mill said")).toBeNull();
    expect(readDateline("Nora Pell, 4 March 2031 /photo/ shows the mill")).toBeNull();
  });

  it("lends its date where a whole one is printed", () => {
    const dateline = readDateline("MOSCOW (UrduPoint News / Sputnik - 4th March, 2021) The ministry said.");
    expect(dateline).toMatchObject({ place: "MOSCOW", date: "2021-03-04", rest: "The ministry said." });
  });

  it.each([
    ["ELSEBY, Ill., March 4, 2031 /PRNewswire/ -- The mill said.", "ELSEBY, Ill."],
    ["ELSEBY, March 04, 2031--(BUSINESS WIRE)--The mill said.", "ELSEBY"],
    ["ELSEBY--(BUSINESS WIRE)--Mar 4, 2031--The mill said.", "ELSEBY"],
    ["ELSEBY, NY / ACCESSWIRE / March 4, 2031 / The mill said.", "ELSEBY, NY"],
    ["Elseby, den 4. März 2031 (dpa) - The mill said.", "Elseby"],
    ["Elseby, 4.3.2031 (dpa) - The mill said.", "Elseby"],
    ["Elseby, le 4 mars 2031 - The mill said.", "Elseby"],
    ["ELSEBY, Illinois – March 4, 2031 – The mill said.", "ELSEBY, Illinois"],
    ["ELSEBY (March 4, 2031) – The mill said.", "ELSEBY"],
    ["March 4, 2031 – Elseby – The mill said.", "Elseby"],
    ["(4 March 2031) – ELSEBY, Illinois -- The mill said.", "ELSEBY, Illinois"],
    ["4. März 2031 – Elseby (dpa) – The mill said.", "Elseby"],
    ["Elseby – 4 mars 2031 – The mill said.", "Elseby"],
    ["Эльсбю — 4 марта 2031 г. — The mill said.", "Эльсбю"],
  ])("lends the day that stands beside it: %s", (paragraph, place) => {
    expect(readDateline(paragraph)).toMatchObject({ place, date: "2031-03-04", rest: "The mill said." });
  });

  it("is no label in a Japanese paper's brackets", () => {
    expect(readDateline("【速報】四国一長い橋が開通した。")).toBeNull();
  });

  it("is one above a sentence with dashes of its own, too", () => {
    expect(readDateline("ELSEBY, Calif. — The mill grinds again — until Monday.")).toMatchObject({
      place: "ELSEBY, Calif.",
    });
    expect(readDateline("The Mill — which grinds again — until Monday.")).toBeNull();
  });

  it("has no agency in a day in brackets", () => {
    expect(readDateline("ELSEBY (March 4, 2031) – The mill said.")).toMatchObject({ agency: null });
    expect(readDateline("ELSEBY (dpa, 4. März 2031) – The mill said.")).toMatchObject({ agency: "dpa" });
  });

  it.each([
    "4 March 2031 – The mill opens again, and seven bakers come.",
    "March 4, 2031 – two bakers leave – was a Tuesday.",
    "The Report (4 March 2031) Mills of Today was read by nobody.",
  ])("is none where a day begins an entry, or stands behind a title: %s", (paragraph) => {
    expect(readDateline(paragraph)?.place ?? null).toBe(null);
  });

  it("is no part of a headline that copy without one is given", () => {
    const first =
      "ELSEBY, Nov. 4, 2031 /PRNewswire/ -- The old mill at Elseby grinds flour again, its owners said on Tuesday.";
    const text = readText(`${first}\n\nSeven bakers have bought it, and each has a day of the week.\n`, "en");
    expect(text).toMatchObject({
      headline: "The old mill at Elseby grinds flour again, its owners said on Tuesday.",
      publishedAt: "2031-11-04",
      dateline: "ELSEBY",
    });
  });

  it("is not invented where a paragraph just begins", () => {
    for (const paragraph of [
      "However – as he said – it failed.",
      "John Smith: The plan was good.",
      "Trump – who lost – said so.",
      "NASA: Mars is red",
      "Note: This article was corrected.",
      "Smith (left) said the plan was good.",
      "In Berlin - so scheint es - ist alles gut.",
      "Foto: Anna Kessler",
      "Stability: Experimental.",
      "The talks in Paris (France) ended.",
      "Preface: The mill has asked its workers for their own account of the fire.",
      "Сегодня, 24 февраля - день рождения моста, и город празднует его на реке.",
      "Tide::Reader drops the first reading of every day, the mill has found out.",
      "街の地図はMAPhttps://map.example/ にあり、誰でも見ることができます。",
    ]) {
      expect(readDateline(paragraph)?.place ?? null).toBe(null);
    }
  });
});

describe("a Korean reporter behind what stands in brackets", () => {
  it.each([
    [
      "[푸른포구=한서윤 기자] 푸른포구 마을의 도서관이 문을 닫지 않게 됐다고 군청이 밝혔다.",
      "푸른포구",
      null,
    ],
    [
      "[한빛뉴스=한서윤 기자] 한빛뉴스가 입수한 문서에 따르면 도서관이 문을 닫지 않게 됐다.",
      null,
      "한빛뉴스",
    ],
    ["[한빛뉴스=한서윤 기자] 마을의 도서관이 문을 닫지 않게 됐다고 군청이 화요일 밝혔다.", null, "한빛뉴스"],
  ])("is at a place where the text says it again: %s", (text, place, agency) => {
    expect(readDateline(text)).toMatchObject({ place, agency, byline: "한서윤" });
  });
});

it("a paper's own correspondent is no agency, and a Brazilian state none either", () => {
  const paragraph = "سیلاب میں بہہ جانے والے اسکول کی عمارت دوبارہ کھڑی کر لی گئی۔";
  expect(readDateline(`نوشہرہ (نمائندہ جنگ) ${paragraph}`)).toMatchObject({
    place: "نوشہرہ",
    agency: null,
    rest: paragraph,
  });
  expect(readDateline("RECIFE (PE) - A feira existe desde 1932.")).toMatchObject({
    place: "RECIFE (PE)",
    agency: null,
  });
  expect(readDateline("HALLE (MZ) - Die Brücke ist wieder offen.")).toMatchObject({ agency: "MZ" });
});

it("a Hindi paper's correspondent stands before the place", () => {
  const rest = "मुनस्यारी ब्लॉक के एक गांव की महिलाओं ने नहर खोद डाली।";
  for (const paper of ["जागरण संवाददाता", "संवाद सूत्र"])
    expect(readDateline(`${paper}, पिथौरागढ़। ${rest}`)).toMatchObject({
      place: "पिथौरागढ़",
      agency: null,
      rest,
    });
  expect(readDateline(`पटना, एजेंसी। ${rest}`)).toMatchObject({ place: "पटना", agency: "एजेंसी" });
});

it("a Vietnamese place has lost the blank behind it", () => {
  const rest = "Sau ba vụ chìm ghe, người dân góp tiền mua tàu cứu hộ.";
  expect(readDateline(`QUẢNG NGÃI${rest}`)).toMatchObject({ place: "QUẢNG NGÃI", rest });
  expect(readDateline(`NASA công bố ảnh mới. ${rest}`)).toBeNull();
  expect(readDateline("VTVNews đưa tin, ngư dân đã về bờ an toàn.")).toBeNull();
  expect(readDateline("UBNDTỉnh Bình Định cho biết ngư dân đã về bờ.")).toBeNull();
  expect(readDateline("NASASays it has new pictures of the old gasworks.")).toBeNull();
});

it("a correspondent stands between an agency's strokes, and a saint's town keeps its full stop", () => {
  expect(readDateline("МУРМАНСК, 27 апреля. /Корр. ТАСС Нора Пелл/. Жителей деревни вывезут.")).toMatchObject(
    {
      place: "МУРМАНСК",
      agency: "ТАСС",
      byline: "Нора Пелл",
      rest: "Жителей деревни вывезут.",
    },
  );
  expect(readDateline("St. Goar (dpa) - Ein Erdrutsch hat die Strecke verschüttet.")).toMatchObject({
    place: "St. Goar",
    agency: "dpa",
  });
});
