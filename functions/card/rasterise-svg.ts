let ready:
  | Promise<(svg: string, width: number) => { width: number; height: number; rgba: Uint8Array }>
  | undefined;

/** resvg draws what our own kernel does not know: a page's ornaments, wordmarks, emoji. Loaded when first needed. */
export function svgRasteriser(files: (name: string) => Uint8Array) {
  ready ??= load(files);
  return ready;
}

async function load(files: (name: string) => Uint8Array) {
  const { initWasm, Resvg } = await import("@resvg/resvg-wasm");
  await initWasm(files("resvg.wasm"));
  return (svg: string, width: number) => {
    const image = new Resvg(svg, {
      fitTo: { mode: "width", value: width },
      font: { loadSystemFonts: false },
    });
    const picture = image.render();
    const result = { width: picture.width, height: picture.height, rgba: picture.pixels.slice() };
    picture.free();
    image.free();
    return result;
  };
}
