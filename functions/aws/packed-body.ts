import { gunzipSync, gzipSync } from "node:zlib";
import type { Block } from "../article/article.ts";

/**
 * Bytes. A DynamoDB item holds 400 KB; of the rest of the record, the summary and the posts with its sentences may need half
 * where an article has no sentence that is short.
 */
const mostBytes = 192 * 1024;

/**
 * The body as it fits a row: compressed, and of a body as long as a novel only the first part. Nothing but the summary
 * is made of it.
 */
export function packBody(body: Block[]): Uint8Array {
  for (let blocks = body; ; blocks = blocks.slice(0, Math.floor(blocks.length / 2))) {
    const packed = gzipSync(JSON.stringify(blocks), { level: 9 });
    if (packed.length <= mostBytes) return packed;
    if (blocks.length === 1) return packBody(halved(blocks[0]!));
  }
}

/** The blocks of a packed body. Throws where the bytes are not gzipped JSON. */
export function unpackBody(packed: Uint8Array): Block[] {
  return JSON.parse(gunzipSync(packed).toString()) as Block[];
}

function halved({ kind, text }: Block): Block[] {
  return [{ kind, text: text.slice(0, text.length / 2) }];
}
