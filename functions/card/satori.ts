import type { Element } from "./element.ts";

export type CSSProperties = Record<string, string | number>;

export interface LaidOut {
  svg: string;
  /** Of the elements with a key, in pixels. */
  frames: Record<string, Box>;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

let ready: Promise<(tree: Element, width: number, height: number) => Promise<LaidOut>> | undefined;

/**
 * Satori lays out boxes and draws what is not text. Text never goes through it (it places marks on the wrong side of the
 * line, and has no dictionary breaks), so it needs no fonts here. Loaded when a page is first compiled.
 */
export function layoutEngine(files: (name: string) => Uint8Array) {
  ready ??= load(files);
  return ready;
}

async function load(files: (name: string) => Uint8Array) {
  const { default: satori, init } = await import("satori/standalone");
  await init(files("layout.wasm") as unknown as Parameters<typeof init>[0]);
  return async (tree: Element, width: number, height: number) => {
    const frames: Record<string, Box> = {};
    const svg = await satori(tree as unknown as Parameters<typeof satori>[0], {
      width,
      height,
      fonts: [],
      onNodeDetected: ({ key, left, top, width, height }) => {
        if (key) frames[key] = { left, top, width, height };
      },
    });
    return { svg, frames };
  };
}
