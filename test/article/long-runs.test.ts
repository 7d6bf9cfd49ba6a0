import { expect, it } from "vitest";
import { readSource } from "../../functions/article/read-source.ts";

const lead = "It rained in the valley for the first time since June.";
const item = (body: string) => JSON.stringify({ headline: "A headline", body_html: `${body}<p>${lead}</p>` });

/** A run of what readers look for, so long as to take seconds where each is held against every other. */
const runs: Record<string, [extension: string, length: number, (length: number) => string]> = {
  "capitals and hyphens": [
    "txt",
    4000,
    (length) => `A headline of it all\n\n${"A-".repeat(length)}\n\n${lead}`,
  ],
  "capitals and stops": [
    "txt",
    4000,
    (length) => `A headline of it all\n\nBERN, ${"A.".repeat(length)}\n\n${lead}`,
  ],
  "joiners within a word": [
    "txt",
    60_000,
    (length) => `A headline of it all\n\nrain${"\u200c".repeat(length)}fall\n\n${lead}`,
  ],
  "dashes between words": [
    "txt",
    60_000,
    (length) => `A headline of it all\n\nrain${"-".repeat(length)}fall\n\n${lead}`,
  ],
  "signs of an address": [
    "txt",
    60_000,
    (length) => `A headline of it all\n\nrain${"@".repeat(length)}fall\n\n${lead}`,
  ],
  "brackets in a title": [
    "md",
    60_000,
    (length) => `---\ntitle: "Rain ${"[".repeat(length)} falls"\n---\n\n${lead}`,
  ],
  "marks of a list, set wide": [
    "md",
    11,
    (length) => `# A headline of it all\n\n${`-${" ".repeat(6)}`.repeat(length)}x\n\n${lead}`,
  ],
  "line breaks": ["json", 8000, (length) => item(`<p>${"<br>".repeat(length)}</p>`)],
  "lines of verse": ["json", 4900, (length) => item(`<p>${"Rain on the roof<br>\n".repeat(length)}</p>`)],
};

it.each(Object.entries(runs))(
  "takes no two seconds for a long run of %s",
  async (_name, [extension, most, write]) => {
    const milliseconds = async (length: number) => {
      const bytes = new TextEncoder().encode(write(length));
      const begin = process.cpuUsage();
      const [reading] = await readSource({
        key: `articles/a.${extension}`,
        bytes,
        contentType: null,
        defaultLanguage: "en",
      });
      const { user, system } = process.cpuUsage(begin);
      expect(JSON.stringify(reading)).toContain(lead);
      return (user + system) / 1000;
    };
    await milliseconds(10);
    expect(await milliseconds(most)).toBeLessThan(1500);
  },
);
