import { randomUUID } from "node:crypto";
import { ServiceError } from "../gateway/call.ts";
import type { Message } from "./message.ts";
import type { MessageStore } from "./message-store.ts";

export interface QueueSettings {
  name: string;
  arn: string;
  isFifo: boolean;
  contentDeduplication: boolean;
  /** Whether a deduplication id counts within its group only. */
  deduplicatesByGroup: boolean;
  /** Seconds. */
  visibilityTimeout: number;
  delay: number;
  receiveWait: number;
  retention: number;
  maxMessageBytes: number;
  redrive?: { arn: string; maxReceives: number };
}

export interface Counts {
  ready: number;
  inFlight: number;
  delayed: number;
}

const deduplicationMilliseconds = 5 * 60_000;

/** One queue: its messages in order, handed out as SQS does. `moveToDlq` takes those that failed too often. */
export function queue(
  settings: QueueSettings,
  store: MessageStore,
  nextSequence: () => number,
  moveToDlq: (message: Message, dlqArn: string, sourceArn: string) => void,
) {
  const messages = new Map(store.all(settings.name).map((message) => [message.sequence, message]));
  const byReceipt = new Map([...messages.values()].map((message) => [message.receipt, message]));
  const waiters = new Set<() => void>();

  const save = (message: Message) => store.write(settings.name, message);
  // Who had taken messages was a process that ended with the former one: they need not wait out their timeout.
  for (const message of messages.values()) {
    if (message.receives === 0 || message.visible <= Date.now()) continue;
    message.visible = Date.now();
    save(message);
  }
  const wake = () => {
    for (const waiter of waiters) waiter();
  };
  const drop = (message: Message) => {
    messages.delete(message.sequence);
    byReceipt.delete(message.receipt);
    store.drop(settings.name, message.sequence);
  };
  const held = (receipt: string) => {
    const message = byReceipt.get(receipt);
    return message && messages.has(message.sequence) ? message : undefined;
  };

  return {
    settings,

    /** Takes a message, unless its deduplication id was seen within five minutes; returns the id that it goes by. */
    send(message: Omit<Message, "sequence" | "id" | "sent" | "receives" | "visible">, delaySeconds?: number) {
      const now = Date.now();
      const id = randomUUID();
      if (settings.isFifo && message.deduplication !== undefined) {
        const scope = settings.deduplicatesByGroup ? `${message.group}\n` : "";
        const until = now + deduplicationMilliseconds;
        const earlier = store.claim(settings.name, scope + message.deduplication, id, now, until);
        if (earlier) return { id: earlier, sequence: nextSequence() };
      }
      const sequence = nextSequence();
      const visible = now + 1000 * (delaySeconds ?? settings.delay);
      this.accept({ ...message, sequence, id, sent: now, receives: 0, visible });
      return { id, sequence };
    },

    /** Puts a message in as it is. */
    accept(message: Message) {
      messages.set(message.sequence, message);
      save(message);
      wake();
    },

    /** Hands out up to `most`. Of a FIFO group, nothing while any message of it is away, or an earlier one is delayed. */
    receive(most: number, visibilityTimeout = settings.visibilityTimeout): Message[] {
      const now = Date.now();
      const taken: Message[] = [];
      const blocked = new Set<string>();
      if (settings.isFifo)
        for (const { group, receives, visible } of messages.values())
          if (group !== undefined && receives > 0 && visible > now) blocked.add(group);
      for (const message of messages.values()) {
        if (taken.length >= most) break;
        if (message.sent + settings.retention * 1000 < now) {
          drop(message);
          continue;
        }
        const group = settings.isFifo ? message.group : undefined;
        if (group !== undefined && blocked.has(group)) continue;
        if (message.visible > now) {
          if (group !== undefined) blocked.add(group);
          continue;
        }
        if (settings.redrive && message.receives >= settings.redrive.maxReceives) {
          drop(message);
          moveToDlq(message, settings.redrive.arn, settings.arn);
          continue;
        }
        byReceipt.delete(message.receipt);
        message.receives += 1;
        message.firstReceived ??= now;
        message.visible = now + visibilityTimeout * 1000;
        message.receipt = randomUUID();
        byReceipt.set(message.receipt, message);
        save(message);
        taken.push(message);
      }
      return taken;
    },

    /** Resolves when something may have become visible, or after so many milliseconds. */
    wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
      const now = Date.now();
      let soonest = now + milliseconds;
      for (const { visible } of messages.values()) if (visible > now) soonest = Math.min(soonest, visible);
      return new Promise((resolve) => {
        const end = () => {
          clearTimeout(timer);
          waiters.delete(end);
          signal?.removeEventListener("abort", end);
          resolve();
        };
        const timer = setTimeout(end, Math.max(1, soonest - now));
        waiters.add(end);
        signal?.addEventListener("abort", end);
      });
    },

    /** Whether there was such a message. An unknown receipt is no error: the message is gone already. */
    remove(receipt: string): boolean {
      const message = held(receipt);
      if (!message) return false;
      drop(message);
      wake();
      return true;
    },

    /** Takes a message out, wherever it stands. */
    discard(sequence: number) {
      const message = messages.get(sequence);
      if (message) drop(message);
    },

    changeVisibility(receipt: string, seconds: number) {
      const message = held(receipt);
      if (!message || message.visible <= Date.now()) {
        throw new ServiceError(400, "MessageNotInflight", "The specified message isn't in flight.");
      }
      message.visible = Date.now() + seconds * 1000;
      save(message);
      wake();
    },

    /** Shortens the time that a message is still away to so many seconds at most. */
    hasten(receipt: string, seconds: number) {
      const message = held(receipt);
      const soonest = Date.now() + seconds * 1000;
      if (!message || message.visible <= soonest) return;
      message.visible = soonest;
      save(message);
      wake();
    },

    counts(): Counts {
      const now = Date.now();
      const counts = { ready: 0, inFlight: 0, delayed: 0 };
      for (const { visible, receives } of messages.values()) {
        counts[visible <= now ? "ready" : receives > 0 ? "inFlight" : "delayed"] += 1;
      }
      return counts;
    },

    /** In order, for looking only. */
    peek: (): Iterable<Readonly<Message>> => messages.values(),

    purge() {
      for (const message of [...messages.values()]) drop(message);
    },

    wake,
  };
}

export type Queue = ReturnType<typeof queue>;
