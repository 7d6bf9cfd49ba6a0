import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { printable, say } from "../say.ts";
import { told } from "../told.ts";
import { type LocalStack, startLocalStack } from "./local-stack.ts";
import { claimState } from "./newsroom/claim-state.ts";
import { contentFolder } from "./newsroom/content-folder.ts";
import { emptyState } from "./newsroom/empty-state.ts";
import { askForFirstLists } from "./newsroom/first-lists.ts";
import { inboxMirror } from "./newsroom/inbox-mirror.ts";
import { writeKept } from "./newsroom/kept-file.ts";
import { keptOutcomes } from "./newsroom/kept-outcomes.ts";
import { outcomeLine, outcomeTable } from "./newsroom/outcome-table.ts";
import { outdatedPages } from "./newsroom/outdated-pages.ts";
import { pictureTrouble } from "./newsroom/picture-trouble.ts";
import { rejectedDesk } from "./newsroom/rejected-desk.ts";
import { saidOnce } from "./newsroom/said-once.ts";
import { type Outcomes, trackOutcomes } from "./newsroom/track-outcomes.ts";
import { watchMasthead } from "./newsroom/watch-masthead.ts";
import { startCommand } from "./start-command.ts";
import { defaultState, type StartOptions, synthesisLine } from "./start-options.ts";

/** Publishes a folder of articles and goes on following it, until `ended` resolves. */
export async function watchContent(options: StartOptions, ended: Promise<void>): Promise<void> {
  const { state, content, port, origin } = options;
  const complain = saidOnce((line) => console.error(printable(line)));
  const folder = contentFolder(content, complain);
  const letGo = claimState(state, startCommand({ ...options, port: port + 10, state: `${state}-2` }));
  if (options.isFresh) emptyState(state);
  const file = join(state, "outcomes.json");
  const siteOrigin = origin ?? `http://127.0.0.1:${port + 1}`;
  const standing = keptOutcomes(file, siteOrigin);

  let isEnded = false;
  void ended.then(() => {
    isEnded = true;
  });
  let outcomes: Outcomes | undefined;
  const stack = await startLocalStack({
    stateDir: state,
    assemblyDir: join(state, "assemblies"),
    port,
    sitePort: port + 1,
    ...(origin ? { siteOrigin: origin } : {}),
    desk: rejectedDesk(() => outcomes?.all() ?? []),
    onSynthesis: () => console.log(synthesisLine),
  }).catch((error: unknown) => {
    // Ctrl-C in a terminal ends what synthesizes too.
    if (isEnded) return undefined;
    throw error;
  });
  if (!stack) return letGo();
  if (options.isVerbose) stack.on("line", (name, line) => say(`         ${name}: ${line}`));
  stack.on("failure", ({ functionName, attempt, messages, error }) => {
    const why = error?.message ?? outcomes?.reasonOf(messages);
    say(`         attempt ${attempt} of ${functionName} failed${why ? `: ${why}` : ""}`);
  });
  const tellOfPicture = pictureTeller();
  stack.on("line", (_name, line) => tellOfPicture(line));
  let isSaved = true;
  outcomes = trackOutcomes(stack, standing, (outcome) => {
    isSaved = false;
    say(outcomeLine(outcome));
  });
  const save = () => {
    if (isSaved) return;
    isSaved = true;
    writeKept(file, outcomes.all());
  };
  // Also while the first of them are on their way: an archive takes long enough for a power cut.
  const saving = setInterval(save, 1_000);

  try {
    const mirror = inboxMirror(stack, join(state, "mirrored.json"));
    const follow = async () => await mirror.follow(folder.look(), folder.read, complain, () => isEnded);
    console.log(`Publishing ${content} …`);
    const trying = untilTriedLater(stack);
    await follow();
    const published = stack
      .idle()
      .then(() => askForFirstLists(stack))
      .then(() => stack.idle());
    // First: Ctrl-C in a terminal ends the functions too, which is then no failure to tell of.
    const rest = await Promise.race([ended.then(() => "ended" as const), published, trying]);
    if (rest === "ended") return;
    console.log(`\n${outcomeTable(outcomes.all())}\n\n${addresses(stack, options)}\n`);
    if (rest === "tried later")
      console.log("What failed is tried again; what becomes of it is said below.\n");
    const remake = `npm run ops -- reprocess${state === defaultState ? "" : ` --state ${state}`}`;
    for (const why of await outdatedPages(stack.siteUrl, siteOrigin, standing))
      console.log(`${why} To make them anew: ${remake}\n`);

    const stopWatching = folder.watch(oneAtATime(follow, complain));
    const stopWatchingMasthead = watchMasthead(masthead, () =>
      say(`The masthead has changed. Start again, then: ${remake}. Until then the former one is used.`),
    );
    await ended;
    stopWatching();
    stopWatchingMasthead();
  } finally {
    clearInterval(saving);
    await stack.stop();
    save();
    letGo();
  }
}

/** Resolves when something fails that comes back only after half a minute or more: for a second time, or by a crash. */
function untilTriedLater(stack: LocalStack): Promise<"tried later"> {
  return new Promise((resolve) => {
    stack.on("failure", ({ attempt, error }) => {
      if (attempt > 1 || error) resolve("tried later");
    });
  });
}

/** Says why a picture is on no card; of those on the web once, since all of them are left out. */
function pictureTeller(): (line: string) => void {
  let isWebTold = false;
  return (line) => {
    const trouble = pictureTrouble(line);
    if (!trouble || (trouble.isNotFetched && isWebTold)) return;
    isWebTold ||= trouble.isNotFetched;
    say(`         ${trouble.sentence}`);
  };
}

const masthead = fileURLToPath(new URL("../../content/masthead.json", import.meta.url));

/** A change while a look is under way is found by one more look after it. */
function oneAtATime(look: () => Promise<unknown>, complain: (line: string) => void): () => void {
  let running = false;
  let again = false;
  const run = () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    look()
      .catch((error: unknown) => complain(`The folder could not be followed: ${told(error)}`))
      .finally(() => {
        running = false;
        if (again) run();
        again = false;
      });
  };
  return run;
}

function addresses(
  { siteUrl, endpoint, outputs, region }: LocalStack,
  { content, state }: StartOptions,
): string {
  const inbox = `s3://${outputs.InboxBucketName}/articles/`;
  return [
    `The desk       ${siteUrl}/`,
    `Rejected       ${siteUrl}/desk/rejected`,
    `AWS endpoint   ${endpoint}  (any credentials, region ${region})`,
    `The inbox      ${inbox}`,
    `The table      ${outputs.ArticleTableName}  (DynamoDB)`,
    `Kept in        ${resolve(state)}  (--fresh empties it)`,
    "",
    `Watching ${content}. To upload from elsewhere:`,
    `  AWS_ENDPOINT_URL=${endpoint} AWS_ACCESS_KEY_ID=me AWS_SECRET_ACCESS_KEY=me AWS_DEFAULT_REGION=${region} aws s3 cp story.txt ${inbox}`,
    "Ctrl-C ends it.",
  ].join("\n");
}
