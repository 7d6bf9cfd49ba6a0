import { readFileSync } from "node:fs";
import { createRequire, registerHooks } from "node:module";
import { dirname } from "node:path";
import { sameCard, sizeOf } from "./same-card.mjs";

const font = (path) => readFileSync(new URL(`../../../../node_modules/@fontsource/${path}`, import.meta.url));
const serif = font("source-serif-4/files/source-serif-4-latin-700-normal.woff");
const sans = font("inter/files/inter-latin-400-normal.woff");
const fonts = [
  { name: "SourceSerif", data: serif, weight: 700, style: "normal" },
  { name: "Inter", data: sans, weight: 400, style: "normal" },
];

/** Each renderer as its documentation says, fonts handed over once, loaded when it is asked for. */
export const peers = {
  "@takumi-rs/core": async () => {
    const { Renderer } = await import("@takumi-rs/core");
    const { fromJsx } = await import("@takumi-rs/helpers/jsx");
    const renderer = new Renderer();
    for (const one of fonts) await renderer.registerFont(one);
    return async (article, masthead, gradient, format) => {
      const { node } = await fromJsx(sameCard(article, masthead, gradient, format));
      return renderer.render(node, { ...sizeOf(format), format: "png" });
    };
  },
  "satori + resvg-js": async () => {
    const { default: satori } = await import("satori");
    const { Resvg } = await import("@resvg/resvg-js");
    return async (article, masthead, gradient, format) => {
      const svg = await satori(sameCard(article, masthead, gradient, format), { ...sizeOf(format), fonts });
      return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
    };
  },
  "satori + sharp": async () => {
    const { default: satori } = await import("satori");
    const { default: sharp } = await import("sharp");
    return async (article, masthead, gradient, format) => {
      const svg = await satori(sameCard(article, masthead, gradient, format), { ...sizeOf(format), fonts });
      return sharp(Buffer.from(svg)).png().toBuffer();
    };
  },
  "@vercel/og with sharp": () => vercelOg(),
  "@vercel/og (WASM)": () => {
    // Without sharp it takes resvg's WebAssembly, as on Lambda.
    registerHooks({
      resolve(specifier, context, next) {
        if (specifier === "sharp") throw new Error("sharp is not installed.");
        return next(specifier, context);
      },
    });
    return vercelOg();
  },
};

/** It is an ES module that asks for CommonJS's names (its issue 801): without them it does not load. */
async function vercelOg() {
  const require = createRequire(import.meta.url);
  globalThis.require = require;
  globalThis.__dirname = dirname(require.resolve("harfbuzzjs/hb.wasm"));
  const { ImageResponse } = await import("@vercel/og");
  return async (article, masthead, gradient, format) => {
    const card = sameCard(article, masthead, gradient, format);
    const response = new ImageResponse(card, { ...sizeOf(format), fonts });
    return new Uint8Array(await response.arrayBuffer());
  };
}
