import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { ServiceError } from "../gateway/call.ts";
import { crc32c, crc64nvme } from "./crc.ts";

const algorithms: Record<string, (bytes: Uint8Array) => Buffer> = {
  crc32: (bytes) => {
    const out = Buffer.alloc(4);
    out.writeUInt32BE(crc32(bytes));
    return out;
  },
  crc32c,
  crc64nvme,
  sha1: (bytes) => createHash("sha1").update(bytes).digest(),
  sha256: (bytes) => createHash("sha256").update(bytes).digest(),
};

/** Base64 of the checksum; undefined for an algorithm that S3 does not know. */
export function checksumOf(algorithm: string, bytes: Uint8Array): string | undefined {
  return algorithms[algorithm]?.(bytes).toString("base64");
}

/** The checksums that came with a body, by algorithm. Throws as S3 does when one does not fit. */
export function verifiedChecksums(
  headers: Record<string, string>,
  bytes: Uint8Array,
): Record<string, string> {
  const md5 = headers["content-md5"];
  if (md5 !== undefined && createHash("md5").update(bytes).digest("base64") !== md5) {
    throw new ServiceError(400, "BadDigest", "The Content-MD5 you specified did not match what we received.");
  }
  const sha256 = headers["x-amz-content-sha256"];
  if (
    sha256 &&
    /^[0-9a-f]{64}$/.test(sha256) &&
    createHash("sha256").update(bytes).digest("hex") !== sha256
  ) {
    const message = "The provided 'x-amz-content-sha256' header does not match what was computed.";
    throw new ServiceError(400, "XAmzContentSHA256Mismatch", message);
  }
  const checksums: Record<string, string> = {};
  for (const algorithm of Object.keys(algorithms)) {
    const given = headers[`x-amz-checksum-${algorithm}`];
    if (given === undefined) continue;
    if (given !== checksumOf(algorithm, bytes)) {
      const message = `The ${algorithm.toUpperCase()} you specified did not match the calculated checksum.`;
      throw new ServiceError(400, "BadDigest", message);
    }
    checksums[algorithm] = given;
  }
  return checksums;
}

/** Response headers for stored checksums. */
export function checksumHeaders(checksums: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(checksums).map(([name, value]) => [`x-amz-checksum-${name}`, value]),
  );
}

/** Of a multipart upload: over the parts' checksums, with their count. */
export function compositeChecksum(algorithm: string, parts: string[]): string | undefined {
  const joined = Buffer.concat(parts.map((part) => Buffer.from(part, "base64")));
  const checksum = checksumOf(algorithm, joined);
  return checksum && `${checksum}-${parts.length}`;
}
