import * as fc from "fast-check";

/** Keys that meet in one slug (`n/tide`), in a feed's items, and in a picture that articles show. */
export const inboxKeys = [
  "articles/n/tide.md",
  "articles/n/Tide.md",
  "articles/n/low.md",
  "articles/n/feed.json",
  "articles/n/feed/x.md",
  "articles/n/pier.jpg",
] as const;

/**
 * What happens to the inbox; `work` lets the steps come so far before the next change. `unheard`: S3's event is lost, and somebody
 * has `verify` look for it. `expire`: all work is done, and so much later TTL takes the rows that it may. `pass`: so much time goes
 * by while steps are at work; embargoes end, and articles expire.
 */
export type InboxChange =
  | { do: "upload"; at: number; content: number; unheard?: boolean }
  | { do: "expire" }
  | { do: "pass"; days: number }
  | { do: "delete" | "undelete" | "drop-version" | "restore"; at: number }
  | { do: "work"; moves: number };

const at = fc.constantFrom(0, 0, 0, 1, 1, 1, 2, 2, 3, 4, 5);

export const inboxChange: fc.Arbitrary<InboxChange> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant("upload" as const),
      at,
      content: fc.constantFrom(0, 1, 2, 3, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
      unheard: fc.constantFrom(false, false, false, true),
    }),
  },
  {
    weight: 7,
    arbitrary: fc.record({
      do: fc.constantFrom(
        "delete" as const,
        "undelete" as const,
        "drop-version" as const,
        "restore" as const,
      ),
      at,
    }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant("work" as const), moves: fc.nat(50) }) },
  { weight: 2, arbitrary: fc.constant({ do: "expire" as const }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("pass" as const), days: fc.constantFrom(15, 30) }) },
);

/** The bytes of a content for a key: articles in their several states, feeds with some of their items, pictures. */
export function contentOf(key: string, content: number): Buffer {
  if (key.endsWith(".jpg")) return Buffer.from([0xff, 0xd8, 0xff, 0xe0, content % 3]);
  return Buffer.from(key.endsWith(".json") ? feed(content) : article(content));
}

const body = "The harbour lay still this morning, and nobody in the town could say for how long it would.";

function article(content: number): string {
  const fields = [
    [],
    ["date: 2026-10-05"],
    ["date: 2026-11-05"],
    ["slug: tide"],
    ["slug: quay", "section: News"],
    ["draft: true"],
    ["image: pier.jpg", "date: 2026-10-05"],
    ["slug: y"],
    [],
    ["slug: tide", "image: pier.jpg"],
    [`embargo: ${dayAhead(40)}`, `expiryDate: ${dayAhead(60)}`],
    [`embargo: ${dayAhead(20)}`],
    ["slug: tide", `expiryDate: ${dayAhead(10)}`],
  ][content]!;
  const words = content === 8 ? "" : body;
  return `---\n${fields.join("\n")}\ntitle: The tide came in, take ${content}\n---\n\n${words}\n`;
}

/** An instant so many days from now, by the history's clock: a whole second, as schedules are made for. */
const dayAhead = (days: number) =>
  new Date(Math.ceil(Date.now() / 1_000) * 1_000 + days * 86_400_000).toISOString();

/** From the tenth on, some items have an embargo, others an expiry, at several instants. */
function feed(content: number): string {
  const items = ["x", "y", "z", "w"].flatMap((name, bit) =>
    (content + 3) & (1 << bit)
      ? [
          {
            id: name,
            slug: name,
            title: `Item ${name}, ${content > 6 ? "later" : "first"}`,
            content_text: body,
            ...(content > 9 && bit % 2 === 0 ? { embargo: dayAhead(10 * (bit + 1)) } : {}),
            ...(content > 9 && bit > 1 ? { expiryDate: dayAhead(12 * (bit + 1)) } : {}),
          },
        ]
      : [],
  );
  return JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "Feed", items });
}
