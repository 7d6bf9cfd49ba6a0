import { expect, it } from "vitest";
import { scriptFamilies } from "../../functions/card/font/families.ts";
import { typecase } from "../../functions/card/font/typecase.ts";
import { readWoff } from "../../functions/card/font/woff.ts";
import { cardAsset } from "../bench/cards/card-asset.ts";

const beh = "\u0628";
const behWithKasra = "\u0628\u0650";
const slice = "noto-naskh-arabic-arabic-700-normal.woff";

/** The lowest y of the outlines that satori draws; y points down. */
async function lowestBySatori(text: string): Promise<number> {
  const { default: satori, init } = await import("satori/standalone");
  await init(cardAsset("layout.wasm") as unknown as Parameters<typeof init>[0]);
  const data = Buffer.from(readWoff(cardAsset(slice)));
  const style = { display: "flex", fontSize: 100, padding: 100 };
  const svg = await satori({ type: "div", key: null, props: { style, children: text } } as never, {
    width: 400,
    height: 400,
    fonts: [{ name: "Naskh", data, weight: 400, style: "normal" }],
  });
  const numbers = [...svg.matchAll(/[MLQC](-?[\d.]+(?:[ ,]-?[\d.]+)*)/g)].flatMap(([, list = ""]) =>
    list
      .split(/[ ,]/)
      .map(Number)
      .filter((_, i) => i % 2 === 1),
  );
  return Math.max(...numbers);
}

it("puts the kasra below its letter, as our own setting does", () => {
  const face = typecase(cardAsset).find(scriptFamilies.Arab!.headline, "headline", [0x628, 0x650])!;
  const lowest = (text: string) => {
    const { glyphs, ys } = face.shape(text, "Arab", "rtl", "ar");
    return Math.min(...[...glyphs].map((glyph, i) => (face.inkOf(glyph)?.bottom ?? 0) + ys[i]!));
  };
  expect(lowest(behWithKasra)).toBeLessThan(lowest(beh) - 0.1);
});

it("is still not what satori does: where this fails, upstream has mended the sign, and text may go through it again", async () => {
  expect(await lowestBySatori(beh)).toBeGreaterThan(100);
  expect((await lowestBySatori(behWithKasra)) - (await lowestBySatori(beh))).toBeLessThan(5);
});
