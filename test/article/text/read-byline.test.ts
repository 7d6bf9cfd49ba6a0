import { describe, expect, it } from "vitest";
import { namesAfterByWord } from "../../../functions/article/text/read-byline.ts";

describe("the names behind a by-word", () => {
  it.each([
    ["ដោយ សុខ ចាន់ដារ៉ា", ["សុខ ចាន់ដារ៉ា"]],
    ["អ្នកនិពន្ធ៖ សុខ ចាន់ដារ៉ា", ["សុខ ចាន់ដារ៉ា"]],
    ["ရေးသားသူ - မောင်မောင်", ["မောင်မောင်"]],
    ["ໂດຍ ສົມພອນ ແກ້ວມະນີ", ["ສົມພອນ ແກ້ວມະນີ"]],
    ["ጸሐፊ፦ አበበ ከበደ", ["አበበ ከበደ"]],
  ])("are read in scripts without capitals: %s", (line, names) => {
    expect(namesAfterByWord(line, [])).toEqual(names);
  });

  it("are not the rest of a sentence that begins with the same letters", () => {
    expect(namesAfterByWord("ដោយសារភ្លៀងធ្លាក់ខ្លាំង សាលារៀនត្រូវបិទបីថ្ងៃ", [])).toBeNull();
  });
});
