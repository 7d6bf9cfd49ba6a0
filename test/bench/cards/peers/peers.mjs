import { readFileSync } from "node:fs";
import { createRequire, registerHooks } from "node:module";
import { dirname } from "node:path";
import { sameCard, sizeOf } from "./same-card.mjs";

const font = (path) => readFileSync(new URL(`../../../../node_modules/@fontsource/${path}`, import.meta.url));
const readAll = () => [
  {
    name: "SourceSerif",
    data: font("source-serif-4/files/source-serif-4-latin-700-normal.woff"),
    weight: 700,
    style: "normal",
  },
  { name: "Inter", data: font("inter/files/inter-latin-400-normal.woff"), weight: 400, style: "normal" },
];
const fonts = readAll();

/** Each renderer as its documentation says, loaded when it is asked for. */
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
  "@vercel/og with sharp": () => vercelOg({ sharp: true, readFonts: true }),
  "@vercel/og (WASM)": () => vercelOg({ sharp: false, readFonts: true }),
  "@vercel/og (WASM), fonts kept": () => vercelOg({ sharp: false, readFonts: false }),
};

/**
 * Without sharp it takes resvg's WebAssembly, as on Lambda. `readFonts`: for each card, as the documentation of Next.js
 * shows it. It is an ES module that asks for CommonJS's names (its issue 801): without them it does not load.
 */
async function vercelOg({ sharp, readFonts }) {
  if (!sharp) {
    registerHooks({
      resolve(specifier, context, next) {
        if (specifier === "sharp") throw new Error("sharp is not installed.");
        return next(specifier, context);
      },
    });
  }
  const require = createRequire(import.meta.url);
  globalThis.require = require;
  globalThis.__dirname = dirname(require.resolve("harfbuzzjs/hb.wasm"));
  const { ImageResponse } = await import("@vercel/og");
  return async (article, masthead, gradient, format) => {
    const card = sameCard(article, masthead, gradient, format);
    const its = readFonts ? readAll() : fonts;
    const response = new ImageResponse(card, { ...sizeOf(format), fonts: its });
    return new Uint8Array(await response.arrayBuffer());
  };
}
