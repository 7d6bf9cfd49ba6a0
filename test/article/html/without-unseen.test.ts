import { describe, expect, it } from "vitest";
import { withoutUnseen } from "../../../functions/article/html/without-unseen.ts";

/** "İ" is two letters in lower case: a page of many of them is longer there. */
const turkish = `<p>${"İzmir’in İskelesi ".repeat(40)}</p>`;

describe("what no reader sees", () => {
  it("goes from a page in Turkish with nothing beside it", () => {
    const scripts = "<script>start()</script><SCRIPT>let tide = 1 > 0; let ebb = 2 > 1;</SCRIPT>";
    const rest = "<p>Vapur saat dokuzda kalkıyor.</p>";
    expect(withoutUnseen(`${turkish}${scripts}${rest}<svg><path/></svg>${rest}`, [])).toBe(
      `${turkish}  ${rest} ${rest}`,
    );
  });

  it("gives its JSON-LD whole", () => {
    const jsonLd: string[] = [];
    withoutUnseen(`${turkish}<script type="application/ld+json">{"name":"İzmir"}</script>`, jsonLd);
    expect(jsonLd).toEqual(['{"name":"İzmir"}']);
  });
});
