import { describe, expect, it } from "vitest";
import { namesAfterByWord } from "../../../functions/article/text/read-byline.ts";

describe("the names behind a by-word", () => {
  it.each([
    ["ដោយ សុខ ចាន់ដារ៉ា", ["សុខ ចាន់ដារ៉ា"]],
    ["អ្នកនិពន្ធ៖ សុខ ចាន់ដារ៉ា", ["សុខ ចាន់ដារ៉ា"]],
    ["ရေးသားသူ - မောင်မောင်", ["မောင်မောင်"]],
    ["ໂດຍ ສົມພອນ ແກ້ວມະນີ", ["ສົມພອນ ແກ້ວມະນີ"]],
    ["ጸሐፊ፦ አበበ ከበደ", ["አበበ ከበደ"]],
    ["(서울=연합뉴스) 김민수 이영희 기자 =", ["김민수", "이영희"]],
    ["정치부 김민수 기자", ["김민수"]],
    ["한국일보 김민수 기자", ["김민수"]],
    ["〔記者王小明／台北報導〕", ["王小明"]],
  ])("are read in scripts without capitals: %s", (line, names) => {
    expect(namesAfterByWord(line, [])).toEqual(names);
  });

  it.each(["〔記者王小明／攝〕", "图：记者王小明／摄"])("are not the photographer's: %s", (line) => {
    expect(namesAfterByWord(line, [])).toBeNull();
  });

  it("are not the rest of a sentence that begins with the same letters", () => {
    expect(namesAfterByWord("ដោយសារភ្លៀងធ្លាក់ខ្លាំង សាលារៀនត្រូវបិទបីថ្ងៃ", [])).toBeNull();
  });
});
