import { shorten } from "../article/shorten.ts";
import { leadingSentences } from "./leading-sentences.ts";

/** The post, then the same with less and less of what stands between headline and address, then with less of the headline. */
export function* shorterPosts(post: string, url: string, language: string): Generator<string> {
  yield post;
  const parts = post.split("\n\n").filter((part) => part !== url);
  for (let kept = parts.length - 1; kept >= 1; kept--) {
    const before = parts.slice(0, kept);
    for (const lead of leadingSentences(parts[kept]!, language).slice(1)) {
      yield [...before, lead, url].join("\n\n");
    }
    yield [...before, url].join("\n\n");
  }
  const headline = parts[0] ?? "";
  for (const letters of [160, 80, 40]) {
    yield [shorten(headline, (text) => text.length <= letters), url].filter(Boolean).join("\n\n");
  }
  yield url;
}
