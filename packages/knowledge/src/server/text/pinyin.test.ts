import { describe, expect, test } from "vitest";
import { pinyinForms, pinyinOf, pinyinQuery } from "./pinyin.ts";

describe("search by sound", () => {
  test("a word inside a title is found from its full pinyin and from its initials", () => {
    const forms = pinyinForms("合作增值业务重复扣费处理口径", []);
    for (const typed of ["chongfukoufei", "cfkf", "hezuo", "hzzz"]) {
      expect(forms.some((form) => form.startsWith(typed))).toBe(true);
    }
  });
  test("numbers and Latin words keep their letters", () => {
    expect(pinyinForms("5g畅享129", [])).toEqual(expect.arrayContaining(["5gchangxiang129", "5gcx129"]));
  });
  test("a keyword is found from its beginning", () => {
    expect(pinyinForms("", ["携转"])).toEqual(["xiezhuan", "xz"]);
  });
  test("a syllable is read as its word is read", () => {
    expect(pinyinOf("重复")).toBe("chongfu");
    expect(pinyinOf("银行")).toBe("yinhang");
  });
  test("a short word or letters are looked for by sound, sentences and bare numbers are not", () => {
    expect(pinyinQuery("chong fu")).toBe("chongfu");
    expect(pinyinQuery("重复口费")).toBe("chongfukoufei");
    expect(pinyinQuery("129")).toBeNull();
    expect(pinyinQuery("我想问一下这个月话费怎么多了")).toBeNull();
  });
});
