import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { sameCard } from "./same-card.mjs";

const font = (path) => readFileSync(new URL(`../../../../node_modules/@fontsource/${path}`, import.meta.url));
const serif = font("source-serif-4/files/source-serif-4-latin-700-normal.woff");
const sans = font("inter/files/inter-latin-400-normal.woff");
const fonts = [
  { name: "SourceSerif", data: serif, weight: 700, style: "normal" },
  { name: "Inter", data: sans, weight: 400, style: "normal" },
];
const size = { width: 1200, height: 630 };

/** Each renderer as its documentation says, loaded when it is asked for. */
export const peers = {
  "@takumi-rs/core": async () => {
    const { Renderer } = await import("@takumi-rs/core");
    const { fromJsx } = await import("@takumi-rs/helpers/jsx");
    const renderer = new Renderer();
    for (const one of fonts) await renderer.registerFont(one);
    return async (article, masthead, gradient) => {
      const { node } = await fromJsx(sameCard(article, masthead, gradient));
      return renderer.render(node, { ...size, format: "png" });
    };
  },
  "satori + resvg-js": async () => {
    const { default: satori } = await import("satori");
    const { Resvg } = await import("@resvg/resvg-js");
    return async (article, masthead, gradient) => {
      const svg = await satori(sameCard(article, masthead, gradient), { ...size, fonts });
      return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
    };
  },
  "satori + sharp": async () => {
    const { default: satori } = await import("satori");
    const { default: sharp } = await import("sharp");
    return async (article, masthead, gradient) => {
      const svg = await satori(sameCard(article, masthead, gradient), { ...size, fonts });
      return sharp(Buffer.from(svg)).png().toBuffer();
    };
  },
  // What ImageResponse of @vercel/og does where there is no sharp; its own module does not load in plain Node (its issue 801).
  "@vercel/og (WASM)": async () => {
    const { default: satori } = await import("satori");
    const { initWasm, Resvg } = await import("@resvg/resvg-wasm");
    await initWasm(readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")));
    return async (article, masthead, gradient) => {
      const anew = fonts.map((one) => ({ ...one, data: Uint8Array.from(one.data).buffer }));
      const svg = await satori(sameCard(article, masthead, gradient), { ...size, fonts: anew });
      const image = new Resvg(svg, { fitTo: { mode: "width", value: size.width } }).render();
      const png = image.asPng();
      image.free();
      return png;
    };
  },
};
