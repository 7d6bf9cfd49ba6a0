import { describe, expect, it } from "vitest";
import { readText } from "../../../functions/article/text/read-text.ts";

const first =
  "The herons of Port Ellery have nested on the old gasworks, where nobody has been since the winter, the warden said.";
const second =
  "They came from the marsh in March, nine pairs of them, and the reeds there have not grown back since then.";
const read = (...lines: string[]) => readText(lines.join("\n"), "en");

describe("a copied text's standfirst", () => {
  it("is the line below a headline that stands there twice", () => {
    const headline = "Herons nest on the old gasworks of Port Ellery";
    const standfirst = "Nine pairs have come from the marsh since March, and the town lets them stay.";
    const text = read(headline, headline, standfirst, "By Nora Pell", "12 March 2031", "", first, "", second);
    expect(text).toMatchObject({ headline, standfirst });
  });

  it.each([
    ["Nine pairs, one warden, no gas", "By Nora Pell", "12 March 2031"],
    ["Nine pairs, one warden, no gas", "Nora Pell", "12 March 2031"],
  ])("may have a few words above the byline: %s / %s", (standfirst, ...meta) => {
    expect(read("Herons nest on the gasworks", standfirst, ...meta, "", first, "", second)).toMatchObject({
      standfirst,
      bylines: ["Nora Pell"],
    });
  });

  it.each([
    "Nora Pell and Joe Lund in Ellery",
    "PORT ELLERY BY NIGHT AND DAY",
    "News > Local > Port Ellery > Birds",
  ])("is no line of names, capitals or sections: %s", (line) => {
    const text = read("Herons nest on the gasworks", line, "12 March 2031", "", first, "", second);
    expect(text.standfirst).toBe(null);
  });

  it("is no caption with who took the picture behind it, in capitals or Korean", () => {
    const shouted = "A heron on the rim of the gasworks' tank in the evening sun. ANNA LUND";
    const text = read("Herons nest on the gasworks", shouted, "By Nora Pell", "", first, "", second);
    expect(text).toMatchObject({ standfirst: null, bylines: ["Nora Pell"] });
    const korean = read(
      "왜가리 아홉 쌍, 옛 가스공장에 둥지 틀었다",
      "김민수 기자",
      "2031.03.12. 오후 3:15",
      "옛 가스공장 위에 앉은 왜가리 한 마리. 한빛시청 제공",
      "옛 가스공장에 왜가리 아홉 쌍이 둥지를 틀었다고 시청이 12일 밝혔다. 갈대밭이 사라진 뒤의 일이다.",
    );
    expect(korean.standfirst).toBe(null);
    expect(korean.body).toHaveLength(1);
  });
});

it("two Japanese names beside a date are two people, and what only subscribers read is no section", () => {
  const text = read(
    "地域",
    "有料記事",
    "古いガス工場にサギが巣　九つがいが湿地から移る",
    "石川沙織　田中修一2031年3月12日 7時00分",
    "　古いガス工場の屋根に、サギ九つがいが巣を作った。湿地のアシが刈られたため、三月に移ってきたという。市は秋まで工場を閉じる。",
  );
  expect(text).toMatchObject({
    bylines: ["石川沙織", "田中修一"],
    section: "地域",
    publishedAt: "2031-03-12",
  });
});

it("an agency in brackets is kept without them", () => {
  expect(read("Herons nest on the gasworks", "12 March 2031", "(ansa)", "", first, "", second).agency).toBe(
    "ansa",
  );
});

describe("a place with nothing but a full stop behind it", () => {
  const article =
    "På onsdagen såg vakten nio par hägrar på det gamla gasverket, där ingen har varit sedan i vintras.";
  const told = "Fåglarna kom till Hagby från kärret i mars, och vassen där har inte vuxit upp igen.";

  it("may be in capitals where the text says that something happened there", () => {
    const text = read("Hägrar häckar på gasverket", "2031-03-12", "", `HAGBY. ${article}`, "", told);
    expect(text).toMatchObject({ dateline: "HAGBY", body: [{ text: article }, { text: told }] });
  });

  it("is none where it says what kind of text this is", () => {
    const text = read("Hägrar häckar på gasverket", "2031-03-12", "", `KOMMENTAR. ${article}`, "", told);
    expect(text.dateline).toBe(null);
  });

  it("is one if the text goes on between it and another", () => {
    const [start, rest] = [
      "Um sechs Uhr stehen vierzig Menschen am Gleis und schauen auf eine Anzeige, die nichts mehr anzeigt.",
      "Zwischen Marsch und Deich fahren die Züge zwischen Hagby und Ellern nur noch jede zweite Stunde.",
    ];
    const text = read("Weniger Züge", "12. März 2031", "", `Hagby. ${start}`, "", rest);
    expect(text).toMatchObject({ dateline: "Hagby", body: [{ text: start }, { text: rest }] });
  });
});
