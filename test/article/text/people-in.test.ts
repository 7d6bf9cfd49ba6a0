import { describe, expect, it } from "vitest";
import { peopleIn } from "../../../functions/article/text/people-in.ts";

describe("the people of a line without a by-word", () => {
  it.each([
    ["Jane Doe", ["Jane Doe"]],
    ["Jane Doe, John Roe and Ann Poe", ["Jane Doe", "John Roe", "Ann Poe"]],
    ["Felix Schröder und Jörg Soldwedel", ["Felix Schröder", "Jörg Soldwedel"]],
    ["Thabo Mokone Parliamentary editor", ["Thabo Mokone"]],
    ["Mary Jane Watson Health Editor", ["Mary Jane Watson"]],
    ["Kyra Wiggers 7 hours", ["Kyra Wiggers"]],
    ["Ángeles Escrivá | Madrid", ["Ángeles Escrivá"]],
    ["Rosa Vidal (texto) e", ["Rosa Vidal"]],
    ["Ouest-Presse Maël QUINIOU.", ["Maël QUINIOU"]],
    ["Nora Pell / Reuters", ["Nora Pell"]],
    ["Ostrava / Nora Pell / AFP", ["Nora Pell"]],
    ["高橋美咲 / 共同通信", ["高橋美咲"]],
    ["سلمى الخطيب / رويترز", ["سلمى الخطيب"]],
    ["Anna van der Berg, Peter von der Heide", ["Anna van der Berg", "Peter von der Heide"]],
    ["Andrej Novák", ["Andrej Novák"]],
    ["سلمى الخطيب", ["سلمى الخطيب"]],
    ["शिवानी तोमर", ["शिवानी तोमर"]],
    ["ऋतुजा देशपांडे", ["ऋतुजा देशपांडे"]],
    ["विवेक पौडेल", ["विवेक पौडेल"]],
    ["इशिता अधिकारी", null],
    ["नगर निगम", null],
    ["विशेष राय", null],
    ["איתמר רוזן", ["איתמר רוזן"]],
    ["ירדן וישראל", null],
    ["கார்த்திக் ராஜா", ["கார்த்திக் ராஜா"]],
    [
      "Birgit Baumann Anna Giulia Fink Jan Michael Moor",
      ["Birgit Baumann", "Anna Giulia Fink", "Jan Michael Moor"],
    ],
    ["政治部　田中 健太郎", ["田中 健太郎"]],
    ["社会部 田中健太郎、佐藤花子", ["田中健太郎", "佐藤花子"]],
    ["ワシントン＝田中健太郎", ["田中健太郎"]],
    ["編集委員　田中健太郎", ["田中健太郎"]],
    ["田中健太郎（政治部）", ["田中健太郎"]],
    ["田中健太郎記者", ["田中健太郎"]],
    ["Nguyễn Thị Hương Giang", ["Nguyễn Thị Hương Giang"]],
    ["Bùi Thị Anna Mai", ["Bùi Thị Anna Mai"]],
    ["Ярослав Кузин Антон Зелёный Карина Гасанова", ["Ярослав Кузин", "Антон Зелёный", "Карина Гасанова"]],
    ["高橋美咲", ["高橋美咲"]],
  ])("are read: %s", (line, names) => {
    expect(peopleIn(line)).toEqual(names);
  });

  it.each([
    "Front Page",
    "Jens Kohl (Fotos)",
    "Latest News",
    "View Author Page",
    "From Wikipedia",
    "DAMAGES OR OTHER",
    "The Herald",
    "高雄，金門",
    "8 March 2024",
    "His brother and their lawyer, J. Vail, were on board",
    "最新文章",
    "関連記事",
    "أخبار محلية",
    "खेल समाचार",
    "חדשות היום",
  ])("are not there: %s", (line) => {
    expect(peopleIn(line)).toBeNull();
  });
});
