import { describe, expect, it } from "vitest";
import { lineKind } from "../../../functions/article/text/line-kind.ts";

describe("a line with minutes in it", () => {
  it.each([
    "4 min read",
    "3 minutos de leitura",
    "5 Minuten",
    "2–3 min",
    "Min read",
    "4 min de lecture",
    "6 minuti di lettura",
    "3 мин. на чтение",
    "5 phút đọc",
    "5 dk okuma süresi",
    "Lesezeit: 5 Minuten",
    "3分鐘閱讀",
    "5分で読めます",
  ])("is a reading time: %s", (line) => {
    expect(lineKind(line)).toBe("page");
  });

  it.each([
    "Minister quits",
    "Mindestlohn steigt",
    "Ministro renuncia",
    "Miniature ponies escape",
    "Ten minutes late",
    "Minuten der Stille",
    "3 Minuten für Europa",
    "分裂国会选出议长",
    "15分钟生活圈建成",
    "Минские врачи бастуют",
  ])("is not, but a line of the text: %s", (line) => {
    expect(lineKind(line)).toBe("text");
  });
});
