import { extname } from "node:path";

const types: Record<string, string> = {
  ".txt": "text/plain",
  ".md": "text/markdown",
  ".markdown": "text/markdown",
  ".html": "text/html",
  ".htm": "text/html",
  ".json": "application/json",
  ".xml": "application/xml",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".png": "image/png",
  ".webp": "image/webp",
  ".gif": "image/gif",
};

/** As `aws s3 cp` guesses it, by the extension. */
export function mediaType(key: string): string {
  return types[extname(key).toLowerCase()] ?? "binary/octet-stream";
}
