import type { BusEvent } from "../events/bus-event.ts";
import type { LocalStack } from "../local-stack.ts";
import type { Message } from "../sqs/message.ts";
import type { Outcome } from "./outcome.ts";

type Detail = Record<string, unknown> & { key: string; slug: string };

/** What the steps say in their logs that tells whose message failed, and why. */
interface LogLine {
  event?: string;
  key?: string;
  kept?: string[];
  standing?: string[];
  messageId?: string;
  error?: { message?: string };
}

/** Follows every upload to its end, by what the stack announces: events, and messages that came to a DLQ. */
export function trackOutcomes(stack: LocalStack, known: Outcome[], onOutcome: (outcome: Outcome) => void) {
  const byKey = new Map<string, Map<string, Outcome>>();
  /** Of uploads that came again. */
  const former = new Map<string, Map<string, Outcome>>();
  const since = new Map<string, number>();
  const begun = Date.now();
  const keyOfSlug = new Map<string, string>();
  const reasons = new Map<string, string>();

  const keep = (outcome: Outcome) => {
    const outcomes = byKey.get(outcome.key) ?? new Map<string, Outcome>();
    byKey.set(outcome.key, outcomes.set(outcome.slug, outcome));
    if (outcome.slug) keyOfSlug.set(outcome.slug, outcome.key);
  };
  const settle = (key: string, slug: string, state: Outcome["state"], rest: Partial<Outcome>) => {
    const now = Date.now();
    const outcome = {
      key,
      slug,
      state,
      milliseconds: now - (since.get(key) ?? begun),
      at: new Date(now).toISOString(),
      ...rest,
    };
    keep(outcome);
    onOutcome(outcome);
  };
  for (const outcome of known) keep(outcome);

  stack.on("event", ({ source, "detail-type": type, detail }: BusEvent) => {
    if (source === "aws.s3") {
      const { key } = detail.object as { key: string };
      since.set(key, Date.now());
      const outcomes = byKey.get(key);
      if (outcomes) former.set(key, outcomes);
      byKey.delete(key);
    }
    if (source !== "standfirst") return;
    const { key, slug, url, headline, cards, reason, message } = detail as Detail;
    const card = (cards as { format: string; url: string }[] | undefined)?.find(
      ({ format }) => format === "og",
    )?.url;
    const said = Object.entries({ url, headline, card, reason, message }).filter(
      ([, value]) => value !== undefined,
    );
    const state = {
      ArticlePublished: "published",
      ArticleRejected: "rejected",
      ArticleRetracted: "retracted",
    }[type];
    if (state) settle(key, slug, state as Outcome["state"], Object.fromEntries(said) as Partial<Outcome>);
  });

  stack.on("line", (_functionName, line) => {
    const { event, key, kept = [], standing = [], messageId, error } = readLine(line);
    if (event === "upload-settled" && key) {
      for (const slug of kept) keyOfSlug.set(slug, key);
      // Made anew, for no upload: by `reprocess`, or since its picture came.
      if (byKey.has(key)) since.set(key, Date.now());
      // As they were: nothing else is said of them.
      for (const slug of standing) {
        const { url, headline, card } = byKey.get(key)?.get(slug) ?? former.get(key)?.get(slug) ?? {};
        const said = Object.entries({ url, headline, card }).filter(([, value]) => value !== undefined);
        settle(key, slug, "published", Object.fromEntries(said) as Partial<Outcome>);
      }
    }
    if (messageId && error?.message) reasons.set(messageId, error.message);
  });

  stack.on("failure", ({ messages, error }) => {
    for (const { MessageId } of messages) if (error) reasons.set(MessageId, error.message);
  });

  stack.on("dead", (message, dlqArn) => {
    const { key, slug } = subject(message, keyOfSlug);
    const reason = reasons.get(message.id) ?? "it failed as often as its queue allows";
    if (key) settle(key, slug, "failed", { reason: dlqArn.split(":").at(-1) ?? "", message: reason });
  });

  return {
    of: (key: string): Outcome[] => [...(byKey.get(key)?.values() ?? [])],
    /** Why messages failed, as far as the function has said so. */
    reasonOf: (messages: { MessageId: string }[]): string | undefined =>
      messages.map(({ MessageId }) => reasons.get(MessageId)).find((reason) => reason !== undefined),
    all: (): Outcome[] => [...byKey.values()].flatMap((outcomes) => [...outcomes.values()]),
  };
}

export type Outcomes = ReturnType<typeof trackOutcomes>;

function subject({ body }: Message, keyOfSlug: Map<string, string>): { key?: string; slug: string } {
  const { slug = "", lookAgain, detail } = readMessage(body);
  const key = detail?.object?.key ?? lookAgain ?? keyOfSlug.get(slug);
  return { slug, ...(key === undefined ? {} : { key }) };
}

/** Anyone may send anything; what is no message is about no article. */
function readMessage(body: string): {
  slug?: string;
  lookAgain?: string;
  detail?: { object?: { key?: string } };
} {
  try {
    return JSON.parse(body) as ReturnType<typeof readMessage>;
  } catch {
    return {};
  }
}

function readLine(line: string): LogLine {
  if (!line.startsWith("{")) return {};
  try {
    return JSON.parse(line) as LogLine;
  } catch {
    return {};
  }
}
