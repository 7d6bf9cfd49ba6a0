import { randomUUID } from "node:crypto";
import { ServiceError } from "../gateway/call.ts";
import type { Queues } from "./queues.ts";

export interface MoveTask {
  TaskHandle: string;
  Status: "RUNNING" | "COMPLETED";
  SourceArn: string;
  DestinationArn?: string;
  ApproximateNumberOfMessagesMoved: number;
  ApproximateNumberOfMessagesToMove: number;
  StartedTimestamp: number;
}

/** Redrive: sends what is in a DLQ back to where each message came from, or to a named queue. Here it is done at once. */
export function startMoveTask(queues: Queues, SourceArn: string, DestinationArn?: string): MoveTask {
  const source = queues.byArn(SourceArn);
  const isDlq = queues.all().some(({ settings }) => settings.redrive?.arn === SourceArn);
  if (!source || !isDlq) {
    throw new ServiceError(
      400,
      "ResourceNotFoundException",
      "The resource that you specified for SourceArn is not a DLQ.",
    );
  }
  const messages = [...source.peek()].filter(({ visible }) => visible <= Date.now());
  for (const message of messages) {
    const destination = queues.byArn(DestinationArn ?? message.sourceArn ?? "");
    if (!destination) {
      throw new ServiceError(400, "ResourceNotFoundException", "A message's queue of origin does not exist.");
    }
    const { sourceArn: _, firstReceived: __, receipt: ___, ...rest } = message;
    destination.accept({ ...rest, receives: 0, visible: Date.now(), sent: Date.now() });
    source.discard(message.sequence);
  }
  return {
    TaskHandle: randomUUID(),
    Status: "COMPLETED",
    SourceArn,
    ...(DestinationArn ? { DestinationArn } : {}),
    ApproximateNumberOfMessagesMoved: messages.length,
    ApproximateNumberOfMessagesToMove: messages.length,
    StartedTimestamp: Date.now(),
  };
}
