import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Block } from "../../functions/article/article.ts";
import { packBody, unpackBody } from "../../functions/aws/packed-body.ts";

const noise = (length: number) => {
  let text = "";
  for (let i = 0; text.length < length; i++) text += createHash("sha256").update(String(i)).digest("base64");
  return text.slice(0, length);
};
const paragraph = (text: string): Block => ({ kind: "paragraph", text });

describe("a packed body", () => {
  it("comes back as it was", () => {
    const body = [paragraph("Olá"), { kind: "heading" as const, text: "三" }];
    expect(unpackBody(packBody(body))).toEqual(body);
  });

  it("too long for a row keeps its beginning", () => {
    const body = Array.from({ length: 100 }, (_, i) =>
      paragraph(`${i} ${noise(10_000)}`.repeat(2) + noise(i * 97)),
    );
    const long = body.map(({ text }, i) => paragraph(text.slice(i) + noise(20_000 + i)));
    const packed = packBody(long);
    expect(packed.length).toBeLessThanOrEqual(192 * 1024);
    const kept = unpackBody(packed);
    expect(kept).toEqual(long.slice(0, kept.length));
  });

  it("of one endless paragraph keeps the beginning of that", () => {
    const text = noise(2_000_000);
    const packed = packBody([paragraph(text)]);
    expect(packed.length).toBeLessThanOrEqual(192 * 1024);
    const [{ kind, text: kept }] = unpackBody(packed) as [Block];
    expect(kind).toBe("paragraph");
    expect(kept.length).toBeGreaterThan(100_000);
    expect(text.startsWith(kept)).toBe(true);
  });

  it("of an empty article is empty", () => {
    expect(unpackBody(packBody([]))).toEqual([]);
  });
});
