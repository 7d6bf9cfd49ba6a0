import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { claimState } from "../../../infra/local/newsroom/claim-state.ts";

const root = join(import.meta.dirname, "../../..");
const script = join(root, "infra/local/start.ts");
const folder = mkdtempSync(join(tmpdir(), "standfirst-start-"));
afterAll(() => rmSync(folder, { recursive: true }));

const story = join(folder, "lock-keeper.txt");
writeFileSync(
  story,
  "The keeper hangs up her lamp\n\nThe last barge went through the lock at noon on Thursday. The gates were shut for the winter an hour later. Nobody hurried, the keeper said, and nobody was late.\n",
);
const empty = join(folder, "empty.txt");
writeFileSync(empty, "");
const pictured = join(folder, "lantern.md");
writeFileSync(
  pictured,
  "---\ntitle: The lantern\nimage: lantern.jpg\n---\n\nThe lantern of the lock was lit again on Thursday, and nobody could say by whom.\n",
);

const spoilt = join(folder, "weir.md");
writeFileSync(
  spoilt,
  "---\ntitle: The weir\nimage: weir.jpg\n---\n\nThe weir of the lock was mended on Thursday, and nobody could say by whom.\n",
);
writeFileSync(join(folder, "weir.jpg"), "no picture");

describe("npm start -- --once", () => {
  const out = join(folder, "site");
  const run = spawnSync(
    process.execPath,
    [script, "--once", "--json", "--out", out, story, empty, pictured, spoilt, join(folder, "weir.jpg")],
    {
      encoding: "utf8",
    },
  );
  const [good, bad] = run.stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, never>);

  it("says of each file what became of it, and fails if one was not published", () => {
    expect(run.status).toBe(1);
    expect(good).toMatchObject({
      file: story,
      key: "articles/lock-keeper.txt",
      state: "published",
      article: { headline: "The keeper hangs up her lamp", language: "en" },
      summary: { description: expect.any(String) },
    });
    expect(bad).toMatchObject({ file: empty, state: "rejected", rejected: { reason: "empty" } });
  });

  it("says of a picture that was not named with its article, and why another is on no card", () => {
    expect(run.stderr).toContain(
      "lantern.md: its picture lantern.jpg is on no card. articles/lantern.jpg is not in the inbox. Name the file too",
    );
    expect(run.stderr).toMatch(/“The weir”: its picture weir.jpg is on no card. Expected a JPEG, .*JPEG\.\n/);
  });

  it("copies the finished site: page, cards and lists, and says whose addresses they have", () => {
    expect(run.stderr).toContain("Their addresses begin with http://127.0.0.1:4647.");
    const page = readFileSync(join(out, "a/lock-keeper/index.html"), "utf8");
    expect(page).toContain("http://127.0.0.1:4647/a/lock-keeper/");
    const png = readFileSync(join(out, "cards/lock-keeper/og.png"));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(readFileSync(join(out, "index.html"), "utf8")).toContain("The keeper hangs up her lamp");
  });
});

describe("npm start", () => {
  const state = join(folder, "state of mine");

  it("says what is wrong with what it is to read, and ends", () => {
    const run = (...args: string[]) => {
      const { status, stderr } = spawnSync(process.execPath, [script, ...args], {
        encoding: "utf8",
        timeout: 60_000,
      });
      return { status, stderr: stderr.trim() };
    };
    expect(run("--once", folder, join(folder, "nothing.txt"))).toEqual({
      status: 1,
      stderr: `${folder} is a folder: name the files in it, such as ${folder}/*.txt.\nThere is no file ${folder}/nothing.txt.`,
    });
    for (const option of ["--out", "--state"])
      expect(run("--once", option, story, story)).toEqual({
        status: 1,
        stderr: `${option}: expected a folder; found the file ${story}.`,
      });
    mkdirSync(join(folder, "other"));
    const namesake = join(folder, "other/lock-keeper.txt");
    writeFileSync(namesake, "");
    expect(run("--once", story, namesake)).toEqual({
      status: 1,
      stderr: `${story} and ${namesake} have the same name, which would be the same key.`,
    });
    writeFileSync(join(folder, "alone.jpg"), "picture");
    expect(run("--once", join(folder, "alone.jpg"))).toEqual({
      status: 1,
      stderr: "None of the files is an article: a picture goes with the article that names it.",
    });
    const nowhere = run("--content", join(folder, "nowhere"), "--state", join(folder, "kept"));
    expect(nowhere).toEqual({ status: 1, stderr: expect.stringMatching(/^There is no folder .*nowhere/) });
  });

  it("leaves alone, with --fresh too, the state that another one has, and says how to run beside it", () => {
    const taken = join(folder, "taken");
    const letGo = claimState(taken, "");
    writeFileSync(join(taken, "outcomes.json"), "[]");
    const args = [script, "--fresh", "--port", "4650", "--state", taken, "--content", folder];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", timeout: 60_000 });
    letGo();
    expect(stderr.trim()).toBe(
      `${taken} is in use by another npm start. End that one, or run this one beside it: npm start -- --content ${folder} --port 4660 --state ${taken}-2 --fresh`,
    );
    expect(status).toBe(1);
    expect(readFileSync(join(taken, "outcomes.json"), "utf8")).toBe("[]");
  });

  it("ends at Ctrl-C also while the stack is synthesized, which it says, and calls that no failure", async () => {
    const args = [script, "--port", "4660", "--state", join(folder, "interrupted"), "--content", folder];
    const child = spawn(process.execPath, args, { detached: true });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        // A terminal's Ctrl-C is for all that run in it, so also for what synthesizes, which has begun by then.
        if (`${chunk}`.startsWith("Synthesizing"))
          setTimeout(() => process.kill(-child.pid!, "SIGINT"), 1_500);
        said += chunk;
      });
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect(said.trim()).toMatch(/^Synthesizing the stack\. .*…$/);
    expect(status).toBe(0);
  });

  it("ends at Ctrl-C also while it publishes", async () => {
    const content = join(root, "content/articles");
    const args = [script, "--port", "4660", "--state", state, "--content", content];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    // Were it never to publish, it would keep its state and port from all that comes after.
    onTestFinished(() => void child.kill("SIGKILL"));
    let said = "";
    child.stdout.on("data", (chunk) => {
      if (!said.includes(" published ") && `${chunk}`.includes(" published ")) child.kill("SIGINT");
      said += chunk;
    });
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect(status).toBe(0);
    expect(said).toContain(" published ");
    expect(said).not.toContain("Ctrl-C ends it.");
  });

  it("names a taken port, and how to choose another", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const args = [script, "--port", String(port), "--state", state];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (chunk) => (said += chunk));
    const status = await new Promise((resolve) => child.on("close", resolve));
    server.close();
    expect(status).toBe(1);
    expect(said).toContain(`Port ${port} is taken`);
    expect(said).toContain(`npm start -- --port ${port + 10} --state '${state}'\n`);
  });
});
