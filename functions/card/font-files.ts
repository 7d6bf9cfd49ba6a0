import { createRequire } from "node:module";
import { allFamilies, type Family } from "./font/families.ts";

/**
 * What a bundle must carry beside it to draw cards: fonts, the ranges of their slices, and WebAssembly modules. `from`
 * is relative to the repository's root. For the build and for tests: the renderer reads by name only.
 */
export const cardFiles: { name: string; from: string }[] = [
  { name: "hb.wasm", from: "node_modules/harfbuzzjs/hb.wasm" },
  { name: "layout.wasm", from: "node_modules/satori/layout.wasm" },
  { name: "resvg.wasm", from: "node_modules/@resvg/resvg-wasm/index_bg.wasm" },
  { name: "jpeg-decode.wasm", from: "node_modules/@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm" },
  { name: "jpeg-encode.wasm", from: "node_modules/@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm" },
  { name: "png-decode.wasm", from: "node_modules/@jsquash/png/codec/pkg/squoosh_png_bg.wasm" },
  { name: "webp-decode.wasm", from: "node_modules/@jsquash/webp/codec/dec/webp_dec.wasm" },
  { name: "avif-decode.wasm", from: "node_modules/@jsquash/avif/codec/dec/avif_dec.wasm" },
  ...allFamilies.flatMap(filesOf),
];

function filesOf({ package: name, weights }: Family) {
  const ranges = createRequire(import.meta.url)(`@fontsource/${name}/unicode.json`) as Record<string, string>;
  const slices = Object.keys(ranges).map((slice) => slice.replace(/[[\]]/g, ""));
  const files = [...new Set(Object.values(weights))].flatMap((weight) =>
    slices.map((slice) => `${name}-${slice}-${weight}-normal.woff`),
  );
  return [
    { name: `${name}.json`, from: `node_modules/@fontsource/${name}/unicode.json` },
    ...files.map((file) => ({ name: file, from: `node_modules/@fontsource/${name}/files/${file}` })),
  ];
}
