import { lookup as resolve } from "node:dns";
import { get } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "./lead-image-address.ts";

const mostRedirects = 3;
/** Milliseconds for one request, from its start to its last byte. */
const timeout = 5_000;

/**
 * The bytes at a public address, over TLS: where an address or a redirect says http, its https form is asked. Throws where the
 * host is, or resolves to, or redirects to an address that is not public; where it is no picture; where it is too large or too
 * slow. The address is checked as it is connected to, so a name that resolves differently the second time gains nothing.
 */
export async function fetchPublic(url: string, mostBytes: number, redirects = 0): Promise<Uint8Array> {
  const target = new URL(url);
  if (!["http:", "https:"].includes(target.protocol))
    throw new Error(`Expected http or https; found ${target.protocol}`);
  target.protocol = "https:";
  const host = target.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) && !isPublicAddress(host)) throw new Error(`${host} is not a public address.`);
  const answer = await request(target, mostBytes);
  if (answer.location === undefined) return answer.bytes;
  if (redirects === mostRedirects) throw new Error(`${url} redirects more than ${mostRedirects} times.`);
  return await fetchPublic(new URL(answer.location, target).href, mostBytes, redirects + 1);
}

type Answer = { location: string; bytes?: undefined } | { location?: undefined; bytes: Uint8Array };

function request(url: URL, mostBytes: number): Promise<Answer> {
  return new Promise((succeed, fail) => {
    const headers = { accept: "image/*", "user-agent": "Standfirst (share cards)" };
    const signal = AbortSignal.timeout(timeout);
    const sent = get(url, { headers, signal, lookup: publicLookup, agent: false }, (response) => {
      const { statusCode = 0, headers: found } = response;
      const refuse = (reason: string) => {
        response.destroy();
        fail(new Error(`${url.href} ${reason}`));
      };
      if (statusCode >= 300 && statusCode < 400 && found.location) {
        response.destroy();
        return succeed({ location: found.location });
      }
      if (statusCode !== 200) return refuse(`answers ${statusCode}.`);
      if (!/^image\//i.test(found["content-type"] ?? ""))
        return refuse(`is no picture but ${found["content-type"]}.`);
      const chunks: Buffer[] = [];
      let size = 0;
      response.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size > mostBytes) return refuse(`has more than ${mostBytes} bytes.`);
        chunks.push(chunk);
      });
      response.on("end", () =>
        response.complete ? succeed({ bytes: Buffer.concat(chunks) }) : refuse("ended early."),
      );
      response.on("error", fail);
    });
    sent.on("error", fail);
  });
}

const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, "", 0);
    const found = addresses.find(({ address }) => !isPublicAddress(address));
    if (found) return callback(new Error(`${hostname} is ${found.address}, which is not public.`), "", 0);
    if (options.all) return callback(null, addresses);
    const [first] = addresses;
    return first
      ? callback(null, first.address, first.family)
      : callback(new Error(`${hostname} has no address.`), "", 0);
  });
};
