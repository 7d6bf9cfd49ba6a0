export interface Upload {
  key: string;
  /** Null: the object is deleted. */
  body: string | Uint8Array | null;
}

const words =
  "harbour crane ferry quay council school bridge river winter market vote lamp tide storm glass garden night train".split(
    " ",
  );

/** Bursts of uploads, the same each time: of a hundred articles five are poison, five are corrected later, two deleted. */
export function* plannedUploads(articles: number): Generator<Upload[]> {
  let later: Upload[] = [];
  for (let from = 0; from < articles; from += 100) {
    const burst: Upload[] = [];
    const next: Upload[] = [];
    for (let at = from; at < Math.min(articles, from + 100); at++) {
      const key = `articles/2026/${String((at % 12) + 1).padStart(2, "0")}/story-${at}.${at % 3 === 0 ? "md" : "txt"}`;
      const kind = at % 100;
      burst.push({ key, body: kind < 5 ? poison(kind) : article(at, "first") });
      if (kind >= 5 && kind < 10) next.push({ key, body: article(at, "later") });
      if (kind >= 10 && kind < 12) next.push({ key, body: null });
    }
    yield [...later, ...burst];
    later = next;
  }
  yield later;
}

/** No retry helps any of these; each is wrong in a way of its own. */
function poison(kind: number): string | Uint8Array {
  const kinds = [
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]),
    "",
    `<html><body>${"<div>".repeat(30_000)}deep`,
    "---\ntitle: [unclosed\n---\n\nA body.\n",
    "---\ntitle: Not yet\ndraft: true\n---\n\nA body that waits for its day.\n",
  ];
  return kinds[kind]!;
}

/** Most are of some 400 words, every fiftieth of 6,000, and every twentieth hardly one paragraph. */
function article(at: number, take: string): string {
  const paragraphs = at % 50 === 20 ? 120 : at % 20 === 7 ? 1 : 8;
  const sentence = (nth: number) => {
    const word = (offset: number) => words[(at * 7 + nth * 3 + offset * 5) % words.length]!;
    return `The ${word(1)} by the ${word(2)} was closed on day ${nth + 1} because the ${word(3)} needed a new ${word(4)}.`;
  };
  const headline = `Story ${at}, ${take}: the ${words[at % words.length]} and the ${words[(at + 5) % words.length]}`;
  const body = Array.from({ length: paragraphs }, (_, nth) =>
    [sentence(nth), sentence(nth + 1), sentence(nth + 2)].join(" "),
  );
  return at % 3 === 0
    ? `---\ntitle: "${headline}"\nsection: ${words[at % 5]}\ndate: 2026-${String((at % 12) + 1).padStart(2, "0")}-0${(at % 9) + 1}\n---\n\n${body.join("\n\n")}\n`
    : `${headline}\n\nBy Nadia Quill\n\n${body.join("\n\n")}\n`;
}
