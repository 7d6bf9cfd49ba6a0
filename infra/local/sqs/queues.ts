import { ServiceError } from "../gateway/call.ts";
import type { Message } from "./message.ts";
import { openMessageStore } from "./message-store.ts";
import { type Queue, type QueueSettings, queue } from "./queue.ts";

/** All queues of the template, over one file. */
export function openQueues(
  file: string,
  settings: QueueSettings[],
  onDead: (message: Message, dlqArn: string) => void = () => {},
) {
  const store = openMessageStore(file);
  const byArn = new Map<string, Queue>();
  let last = 0;
  const nextSequence = () => {
    last = Math.max(last + 1, Date.now() * 1000);
    return last;
  };
  for (const each of settings) {
    const made = queue(each, store, nextSequence, (message, dlqArn, sourceArn) => {
      const dlq = byArn.get(dlqArn);
      if (!dlq) throw new Error(`Expected the DLQ ${dlqArn} of ${sourceArn} in the template; found none.`);
      // The age counts on: a DLQ's retention is from when the message was first sent.
      dlq.accept({ ...message, sequence: nextSequence(), visible: Date.now(), receives: 0, sourceArn });
      onDead(message, dlqArn);
    });
    for (const { sequence } of made.peek()) last = Math.max(last, sequence);
    byArn.set(each.arn, made);
  }
  return {
    all: () => [...byArn.values()],
    byArn: (arn: string): Queue | undefined => byArn.get(arn),
    byName: (name: string): Queue => {
      const found = [...byArn.values()].find(({ settings }) => settings.name === name);
      if (found) return found;
      throw new ServiceError(400, "QueueDoesNotExist", "The specified queue does not exist.", {
        "x-amzn-query-error": "AWS.SimpleQueueService.NonExistentQueue;Sender",
      });
    },
    close: () => store.close(),
  };
}

export type Queues = ReturnType<typeof openQueues>;
