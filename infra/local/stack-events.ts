import type { BusEvent } from "./events/bus-event.ts";
import type { BatchFailure } from "./lambda/event-source-mapping.ts";
import type { Message } from "./sqs/message.ts";

/** What happens in the stack, for those who watch it. */
export interface StackEvents {
  /** On any bus: from S3, and from the functions. */
  event: (event: BusEvent, bus: string) => void;
  /** A line that a function wrote. */
  line: (functionName: string, line: string) => void;
  failure: (failure: BatchFailure) => void;
  /** A message came to a DLQ. */
  dead: (message: Message, dlqArn: string) => void;
}

/** Tells each listener of what it asked for. */
export function stackEvents() {
  const listeners: { [Name in keyof StackEvents]: Set<StackEvents[Name]> } = {
    event: new Set(),
    line: new Set(),
    failure: new Set(),
    dead: new Set(),
  };
  return {
    /** Returns how to stop listening. */
    on<Name extends keyof StackEvents>(name: Name, listener: StackEvents[Name]): () => void {
      listeners[name].add(listener);
      return () => listeners[name].delete(listener);
    },
    tell<Name extends keyof StackEvents>(name: Name, ...what: Parameters<StackEvents[Name]>) {
      for (const listener of listeners[name]) (listener as (...what: unknown[]) => void)(...what);
    },
  };
}
