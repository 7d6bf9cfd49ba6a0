import { expect, it } from "vitest";
import { typecase } from "../../functions/card/font/typecase.ts";
import { paragraphs } from "../../functions/card/text/paragraphs.ts";
import { cardAsset } from "../bench/cards/card-asset.ts";
import { anArticle } from "../fixtures/an-article.ts";
import { aMasthead } from "./a-masthead.ts";

const setting = paragraphs(typecase(cardAsset), () => {});

/** The packages of the faces that a headline's letters and figures are set in. */
function families(text: string, language: string, headline = "Source Serif 4"): string[] {
  const masthead = aMasthead({ typefaces: { headline, text: "Inter" } });
  const made = setting.forArticle(anArticle({ language }), masthead);
  const { stack } = made({ role: "headline" }, text);
  const names = (text.match(/[\p{L}\p{N}]/gu) ?? []).map(
    (one) => stack.faceFor(one.normalize("NFKC")[0]!)!.name,
  );
  return [
    ...new Set(names.map((name) => /^(.*?)-(?:latin|greek|cyrillic|vietnamese)/.exec(name)?.[1] ?? name)),
  ];
}

it.each([
  ["ha", "Ƙasar Haɓɓaka: Ɗaliban jami’a sun ƙi", "Source Serif 4"],
  ["ee", "Ŋkeke si woɖo ɖe ƒe 2027 ŋuti", "Source Serif 4"],
  ["el", "Ἐν ἀρχῇ ἦν ὁ λόγος", "Source Serif 4"],
  ["el", "Ο πρωθυπουργός προανήγγειλε 3 εκλογές στην UEFA", "Playfair Display"],
])("%s: no word is set in letters of two typefaces: %s", (language, text, typeface) => {
  expect(families(text, language, typeface)).toEqual(["noto-sans"]);
});

it.each([
  ["kk", "Қазақстанда жаңа үкімет құрылды"],
  ["vi", "NGƯỜI VIỆT Ở NƯỚC NGOÀI ĐƯỢC SỞ HỮU NHÀ"],
  ["en", "ﬁnal ﬂight of ﬀ"],
  ["yo", "Ọ̀jọ̀gbọ́n Wọlé Ṣóyínká ṣàlàyé"],
])("%s keeps the masthead's typeface, which has it all: %s", (language, text) => {
  expect(families(text, language)).toEqual(["source-serif-4"]);
});

it("a single name changes nothing for the words around it", () => {
  expect(families("The Haɓɓaka festival returns to town after a long break", "en")).toContain(
    "source-serif-4",
  );
});
