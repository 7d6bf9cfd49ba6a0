export interface Upload {
  key: string;
  /** Null: the object is deleted. */
  body: string | Uint8Array | null;
  /** Of an article that can be published; tells its takes apart. */
  headline?: string;
  isPoison: boolean;
}

const words =
  "harbour crane ferry quay council school bridge river winter market vote lamp tide storm glass garden night train".split(
    " ",
  );

/**
 * Bursts of uploads, the same each time. Of a hundred articles five are poison, five are corrected in the burst after
 * theirs, two deleted then.
 */
export function* plannedUploads(from: number, to: number, burstSize: number): Generator<Upload[]> {
  let later: Upload[] = [];
  for (let start = from; start < to; start += burstSize) {
    const burst: Upload[] = [];
    const next: Upload[] = [];
    for (let at = start; at < Math.min(to, start + burstSize); at++) {
      const key = keyOf(at);
      const isPoison = at % 20 === 3;
      burst.push(isPoison ? { key, body: poison(at), isPoison } : article(at, "first"));
      if (at % 20 === 9) next.push(article(at, "later"));
      if (at % 50 === 11) next.push({ key, body: null, isPoison });
    }
    yield [...later, ...burst];
    later = next;
  }
  yield later;
}

/** The fewest that have each of these among them. */
export const quickArticles = 40;

/** Slugs of what the site must show in the end, with the headline of the last take. */
export function plannedSite(articles: number): Map<string, string> {
  const site = new Map<string, string>();
  for (const { key, headline, body } of [...plannedUploads(0, articles, 100)].flat()) {
    const slug = slugOf(key);
    if (body === null) site.delete(slug);
    else if (headline) site.set(slug, headline);
  }
  return site;
}

/** One in two hundred cannot be written to the site while something outside is down: nothing is wrong with it. */
export function isHeldUp(key: string): boolean {
  return Number(key.match(/story-(\d+)/)?.[1]) % 200 === 30;
}

export function slugOf(key: string): string {
  return key.replace(/^articles\//, "").replace(/\.\w+$/, "");
}

function keyOf(at: number): string {
  return `articles/2026/${String((at % 12) + 1).padStart(2, "0")}/story-${at}.${at % 3 === 0 ? "md" : "txt"}`;
}

/** No retry helps any of these; each is wrong in a way of its own. */
function poison(at: number): string | Uint8Array {
  const kinds = [
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]),
    "",
    `<html><body>${"<div>".repeat(30_000)}deep`,
    "---\ntitle: [unclosed\n---\n",
    "---\ntitle: Not yet\ndraft: true\n---\n\nA body that waits for its day.\n",
  ];
  return kinds[Math.floor(at / 20) % kinds.length]!;
}

/** Most are of some 400 words, every fiftieth of 6,000, and every twentieth hardly one paragraph. */
function article(at: number, take: string): Upload {
  const paragraphs = at % 50 === 20 ? 120 : at % 20 === 7 ? 1 : 8;
  const sentence = (nth: number) => {
    const word = (offset: number) => words[(at * 7 + nth * 3 + offset * 5) % words.length]!;
    return `The ${word(1)} by the ${word(2)} was closed on day ${nth + 1} because the ${word(3)} needed a new ${word(4)}.`;
  };
  const headline = `Story ${at}, ${take}: the ${words[at % words.length]} and the ${words[(at + 5) % words.length]}`;
  const body = Array.from({ length: paragraphs }, (_, nth) =>
    [sentence(nth), sentence(nth + 1), sentence(nth + 2)].join(" "),
  ).join("\n\n");
  const fields = `section: ${words[at % 5]}\ndate: 2026-${String((at % 12) + 1).padStart(2, "0")}-0${(at % 9) + 1}`;
  const text =
    at % 3 === 0
      ? `---\ntitle: "${headline}"\n${fields}\n---\n\n${body}\n`
      : `${headline}\n\nBy Nadia Quill\n\n${body}\n`;
  return { key: keyOf(at), body: text, headline, isPoison: false };
}
