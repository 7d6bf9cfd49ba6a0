import { decode, init } from "@jsquash/png/decode.js";
import { start } from "../../../functions/card/picture/codec.ts";
import { cardAsset } from "./card-asset.ts";

let ready: Promise<void> | undefined;

/** Decodes a PNG, whoever wrote it. */
export async function readPng(
  bytes: Uint8Array,
): Promise<{ width: number; height: number; rgba: Uint8Array }> {
  ready ??= start(init, cardAsset("png-decode.wasm"));
  await ready;
  const { data, width, height } = await decode(Uint8Array.from(bytes).buffer as ArrayBuffer);
  return { width, height, rgba: new Uint8Array(data.buffer, data.byteOffset, data.byteLength) };
}
