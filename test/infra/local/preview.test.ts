import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { preview } from "../../../infra/local/preview-file.ts";

const script = join(import.meta.dirname, "../../../infra/local/preview.ts");
const folder = mkdtempSync(join(tmpdir(), "standfirst-preview-"));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const story = (image: string) =>
  `---\ntitle: The keeper hangs up her lamp\nimage: ${image}\n---\n\nThe last barge went through the lock at noon on Thursday. The gates were shut for the winter an hour later.\n`;

const linesOf = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as object);

describe("npm run preview", () => {
  it("prints articles alone on standard output, and what a card lacks, with its reason, on standard error", () => {
    file("lamp.gif", "GIF89a, or so it says");
    const files = [file("missing.md", story("lamp.jpg")), file("unreadable.md", story("lamp.gif"))];
    const { status, stdout, stderr } = run("--out", join(folder, "out"), ...files);
    expect(linesOf(stdout)).toMatchObject([{ slug: "missing" }, { slug: "unreadable" }]);
    expect(linesOf(stderr)).toMatchObject([
      { event: "lead-image-missing", error: { message: "articles/lamp.jpg is not in the inbox." } },
      { event: "lead-image-unreadable", error: { message: expect.stringContaining("found a GIF") } },
    ]);
    expect(status).toBe(0);
  });

  it("draws the articles of a feed one after the other, so that their pictures are not in memory all at once", async () => {
    const items = ["one", "two", "three"].map((id) => ({
      id,
      url: `https://canal.example/${id}-of-the-locks`,
      title: `Lock ${id} is shut`,
      content_text: "The last barge went through the lock at noon on Thursday, and the gates were shut.",
    }));
    const feed = { version: "https://jsonfeed.org/version/1.1", title: "Locks", items };
    const out = join(folder, "feed");
    const lines = preview(file("locks.json", JSON.stringify(feed)), out);
    expect((await lines.next()).value).toMatchObject({ slug: "locks/one-of-the-locks" });
    expect(readdirSync(join(out, "a/locks"))).toEqual(["one-of-the-locks"]);
    expect(await Array.fromAsync(lines)).toHaveLength(2);
  });

  it("prints all that it was given, and fails where a file would be rejected", () => {
    const draft = file("draft.md", "---\ntitle: Not yet\ndraft: true\n---\n\nIt waits.\n");
    const { status, stdout, stderr } = run(draft, file("fine.md", story("")));
    expect(linesOf(stdout)).toMatchObject([
      { file: draft, rejected: { reason: "draft" } },
      { slug: "fine", article: { headline: "The keeper hangs up her lamp" } },
    ]);
    expect(stderr).toBe("");
    expect(status).toBe(1);
  });

  it("says what it was to read, and was not", () => {
    expect(run().stderr).toMatch(/^Expected files to read; found none\.\n\nUsage: /);
    const story = file("story.txt", "A headline\n\nA text.\n");
    expect(run("--out", story, story).stderr).toMatch(/^--out: expected a folder; found the file /);
    expect(run(folder).stderr).toMatch(/ is a folder: name the files in it/);
  });
});
