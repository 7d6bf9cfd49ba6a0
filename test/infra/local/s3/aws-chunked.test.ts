import fc from "fast-check";
import { expect, it } from "vitest";
import type { Request } from "../../../../infra/local/gateway/call.ts";
import { ServiceError } from "../../../../infra/local/gateway/call.ts";
import { withoutChunks } from "../../../../infra/local/s3/aws-chunked.ts";

const framed = (body: Buffer) =>
  withoutChunks({
    method: "PUT",
    body,
    headers: { "x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER" },
  } as unknown as Request);

it("a body in chunks is what they hold", () => {
  fc.assert(
    fc.property(
      fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 }), { maxLength: 5 }),
      fc.boolean(),
      (parts, isSigned) => {
        const signature = isSigned ? ";chunk-signature=0123456789abcdef" : "";
        const chunks = [...parts, new Uint8Array()].map((part) =>
          Buffer.concat([
            Buffer.from(`${part.length.toString(16)}${signature}\r\n`),
            part,
            Buffer.from("\r\n"),
          ]),
        );
        expect(framed(Buffer.concat(chunks)).body).toEqual(Buffer.concat(parts));
      },
    ),
    { seed: 4, numRuns: 200 },
  );
});

it("a body that only looks like chunks is refused, and in time", () => {
  const piece = fc.constantFrom(
    "      -9",
    "-1",
    "0",
    "5",
    "ffffffffffffffff",
    "\r\n",
    ";",
    " ",
    "a",
    "0x5",
    "\u00e9",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      try {
        framed(Buffer.from(pieces.join(""), "latin1"));
      } catch (error) {
        expect(error).toBeInstanceOf(ServiceError);
      }
    }),
    { seed: 4, numRuns: 2000 },
  );
  expect(() => framed(Buffer.from("      -9\r\nrain\r\n0\r\n\r\n"))).toThrow(/terminated unexpectedly/);
});
