import { lookup as resolve } from "node:dns";
import { type IncomingMessage, request } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "./lead-image-address.ts";

interface Limits {
  maxBytes: number;
  /** For all of it, redirects included. */
  timeoutMs?: number;
  maxRedirects?: number;
}

/** For tests: how names become addresses, and which of these may be asked. */
export interface Network {
  resolve: typeof resolve;
  isPublicAddress: (address: string) => boolean;
  /** Further options of the connection, as a test's own certificate authority. */
  tls?: { ca?: string };
}

const world: Network = { resolve, isPublicAddress };

/**
 * Fetches a picture by https from the public internet. Every address is checked as the connection is made, so neither a
 * redirect nor a name that changes its mind leads inside. Throws where the answer is not a picture, too large or too slow.
 */
export async function fetchPicture(url: string, limits: Limits, network = world): Promise<Uint8Array> {
  const { maxBytes, timeoutMs = 8000, maxRedirects = 3 } = limits;
  const signal = AbortSignal.timeout(timeoutMs);
  let next = new URL(url);
  for (let hop = 0; hop <= maxRedirects; hop++) {
    const response = await get(next, network, signal);
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && headers.location) {
      response.destroy();
      next = new URL(headers.location, next);
      continue;
    }
    try {
      if (statusCode !== 200) throw new Error(`Expected 200 from ${next.host}, found ${statusCode}.`);
      const type = headers["content-type"] ?? "";
      if (!/^(?:image\/|application\/octet-stream)/i.test(type))
        throw new Error(`Expected a picture from ${next.host}, found ${type || "no content type"}.`);
      return await readBody(response, maxBytes, next.host);
    } finally {
      response.destroy();
    }
  }
  throw new Error(`More than ${maxRedirects} redirects from ${url}.`);
}

function get(url: URL, network: Network, signal: AbortSignal): Promise<IncomingMessage> {
  if (url.protocol !== "https:") throw new Error(`Expected an https address, found ${url.protocol}.`);
  if (url.username || url.password) throw new Error("Expected an address without a name or password.");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) && !network.isPublicAddress(host)) throw new Error(`${host} is not on the public internet.`);
  return new Promise((done, failed) => {
    const headers = { accept: "image/avif,image/webp,image/jpeg,image/png", "user-agent": "Standfirst" };
    const options = { headers, signal, lookup: publicLookup(network), agent: false, ...network.tls };
    request(url, options, done).on("error", failed).end();
  });
}

/** Answers with public addresses only; a name that has any other is refused as a whole. */
function publicLookup(network: Network): LookupFunction {
  return (name, options, callback) => {
    network.resolve(name, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, "");
      const inside = addresses.find(({ address }) => !network.isPublicAddress(address));
      const first = addresses[0];
      if (inside || !first)
        return callback(new Error(`${name} is not on the public internet: ${inside?.address}.`), "");
      if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

async function readBody(response: IncomingMessage, maxBytes: number, host: string): Promise<Uint8Array> {
  if (Number(response.headers["content-length"] ?? 0) > maxBytes)
    throw new Error(`The picture from ${host} is larger than ${maxBytes} bytes.`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > maxBytes) throw new Error(`The picture from ${host} is larger than ${maxBytes} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
