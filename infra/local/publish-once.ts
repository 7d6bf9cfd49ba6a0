import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { leadImageKey } from "../../functions/article/lead-image-key.ts";
import { isPictureKey } from "../../functions/article/picture-key.ts";
import { printable } from "../say.ts";
import { expectFiles } from "./expect-files.ts";
import { startLocalStack } from "./local-stack.ts";
import { copySite } from "./newsroom/copy-site.ts";
import { inboxMirror } from "./newsroom/inbox-mirror.ts";
import type { Outcome } from "./newsroom/outcome.ts";
import { outcomeLine, outcomeTable } from "./newsroom/outcome-table.ts";
import { type PictureTrouble, pictureTrouble } from "./newsroom/picture-trouble.ts";
import { trackOutcomes } from "./newsroom/track-outcomes.ts";
import { type StartOptions, synthesisLine } from "./start-options.ts";

/** Fixed, so that the same files make the same pages, whatever ports are free: the address of the site under `npm start`. */
const defaultOrigin = "http://127.0.0.1:4647";

/** Publishes some files on a stack of their own, in memory; returns the exit status. */
export async function publishOnce(files: string[], options: StartOptions): Promise<number> {
  expectFiles(files);
  const byKey = new Map<string, string>();
  for (const file of files) {
    const key = `articles/${basename(file).normalize("NFC")}`;
    const other = byKey.get(key);
    if (other) throw new Error(`${other} and ${file} have the same name, which would be the same key.`);
    byKey.set(key, file);
  }
  if (![...byKey.keys()].some((key) => !isPictureKey(key)))
    throw new Error("None of the files is an article: a picture goes with the article that names it.");

  const note = (line: string) => console.error(printable(line));
  const stack = await startLocalStack({
    assemblyDir: `${options.state}/assemblies`,
    siteOrigin: options.origin ?? defaultOrigin,
    // Somebody waits for it, and no fault here mends itself in the quarter of an hour that five tries take.
    retrySeconds: 1,
    onSynthesis: () => note(synthesisLine),
    onTrouble: note,
  });
  stack.on("line", (_name, line) => {
    const trouble = pictureTrouble(line);
    if (trouble)
      note(`${trouble.sentence}${isNamed(trouble, byKey) ? "" : " Name the file too, if you have it."}`);
  });
  if (options.isVerbose) stack.on("line", (name, line) => note(`${name}: ${line}`));
  try {
    const outcomes = trackOutcomes(stack, [], (outcome) => note(outcomeLine(outcome)));
    const { upload } = inboxMirror(stack, undefined);
    const keys = [...byKey.keys()].sort((a, b) => Number(isPictureKey(b)) - Number(isPictureKey(a)));
    for (const key of keys) await upload(key, readFileSync(byKey.get(key)!));
    await stack.idle();

    const articles = keys.filter((key) => !isPictureKey(key));
    const results = articles.flatMap((key) => {
      const found = outcomes.of(key);
      return found.length > 0 ? found : [unheard(key)];
    });
    if (options.isJson) {
      for (const outcome of results)
        console.log(JSON.stringify(await described(outcome, byKey, stack.siteUrl)));
    } else console.log(outcomeTable(results));
    if (options.out !== undefined) {
      note(`${await copySite(stack, options.out)} files of the site are in ${options.out}.`);
      if (options.origin === undefined)
        note(
          `Their addresses begin with ${defaultOrigin}. To put them on a site of yours, name it: --origin URL`,
        );
    }
    return results.every(({ state }) => state === "published") ? 0 : 1;
  } finally {
    await stack.stop();
  }
}

/** Whether a picture is among the files, or can be among none. */
function isNamed({ key, url }: PictureTrouble, byKey: Map<string, string>): boolean {
  const picture = key && leadImageKey({ image: { url, alt: null, caption: null, credit: null } }, key);
  return !picture || byKey.has(picture);
}

function unheard(key: string): Outcome {
  const message = "The pipeline came to rest without saying what became of it.";
  return {
    key,
    slug: "",
    state: "failed",
    milliseconds: 0,
    at: new Date().toISOString(),
    reason: "unheard",
    message,
  };
}

/** The outcome with its file, and with all that is in the article's `article.json`. */
async function described(outcome: Outcome, byKey: Map<string, string>, siteUrl: string) {
  const { key, slug, state, milliseconds, reason, message } = outcome;
  const facts = { file: byKey.get(key), key, slug, state, milliseconds };
  if (state === "rejected") return { ...facts, rejected: { reason, message } };
  if (state !== "published") return { ...facts, reason, message };
  const response = await fetch(
    `${siteUrl}/a/${slug.split("/").map(encodeURIComponent).join("/")}/article.json`,
  );
  return { ...facts, ...((await response.json()) as object) };
}
