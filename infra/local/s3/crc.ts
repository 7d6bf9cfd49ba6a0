/** CRC-32C (Castagnoli), as S3's `x-amz-checksum-crc32c`. */
export function crc32c(bytes: Uint8Array): Buffer {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ table32[(crc ^ byte) & 0xff]!;
  const out = Buffer.alloc(4);
  out.writeUInt32BE((crc ^ 0xffffffff) >>> 0);
  return out;
}

/** CRC-64/NVME, as S3's `x-amz-checksum-crc64nvme`; in two halves, since BigInt is fifty times slower. */
export function crc64nvme(bytes: Uint8Array): Buffer {
  let high = 0xffffffff;
  let low = 0xffffffff;
  for (const byte of bytes) {
    const index = (low ^ byte) & 0xff;
    low = ((low >>> 8) | (high << 24)) ^ table64Low[index]!;
    high = (high >>> 8) ^ table64High[index]!;
  }
  const out = Buffer.alloc(8);
  out.writeUInt32BE((high ^ 0xffffffff) >>> 0, 0);
  out.writeUInt32BE((low ^ 0xffffffff) >>> 0, 4);
  return out;
}

const table32 = new Uint32Array(256);
const table64High = new Uint32Array(256);
const table64Low = new Uint32Array(256);
const polynomial64 = 0x9a6c9329ac4bc9b5n;
for (let byte = 0; byte < 256; byte++) {
  let small = byte;
  let large = BigInt(byte);
  for (let bit = 0; bit < 8; bit++) {
    small = small & 1 ? (small >>> 1) ^ 0x82f63b78 : small >>> 1;
    large = large & 1n ? (large >> 1n) ^ polynomial64 : large >> 1n;
  }
  table32[byte] = small;
  table64High[byte] = Number(large >> 32n);
  table64Low[byte] = Number(large & 0xffffffffn);
}
