import type { BusEvent } from "./bus-event.ts";
import { fitsPattern } from "./event-pattern.ts";

export interface Rule {
  arn: string;
  bus: string;
  pattern: Parameters<typeof fitsPattern>[0];
  targets: Target[];
}

export interface Target {
  arn: string;
  dlqArn?: string;
  group?: string;
}

/** Sends an event to a target; throws where the target refuses it. */
export type Deliver = (target: Target, event: BusEvent, rule: Rule) => Promise<void>;

const retryMilliseconds = [50, 200, 1_000, 3_000, 10_000];

/**
 * All buses with their rules. Who listens hears every event; a target that cannot be reached is tried again, then its DLQ
 * gets the event.
 */
export function eventBuses(rules: Rule[], deliver: Deliver, onTrouble: (problem: string) => void) {
  const listeners = new Set<(bus: string, event: BusEvent) => void>();
  const stopping = new AbortController();
  let underWay = 0;

  async function send(target: Target, event: BusEvent, rule: Rule) {
    for (const pause of [...retryMilliseconds, undefined]) {
      try {
        return await deliver(target, event, rule);
      } catch (error) {
        if (stopping.signal.aborted) return;
        const isFinal = pause === undefined || (error as { isRefusal?: boolean }).isRefusal;
        if (isFinal) return giveUp(target, event, rule, error);
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  async function giveUp(target: Target, event: BusEvent, rule: Rule, error: unknown) {
    const reason = error instanceof Error ? error.message : String(error);
    onTrouble(`An event (${event["detail-type"]}) could not be delivered to ${target.arn}: ${reason}`);
    if (!target.dlqArn) return;
    try {
      await deliver({ arn: target.dlqArn }, event, rule);
    } catch (second) {
      onTrouble(
        `Nor could it be put into ${target.dlqArn}: ${second instanceof Error ? second.message : second}`,
      );
    }
  }

  return {
    /** Takes an event; its delivery goes on by itself. */
    put(bus: string, event: BusEvent) {
      for (const listener of listeners) listener(bus, event);
      for (const rule of rules) {
        if (rule.bus !== bus || !fitsPattern(rule.pattern, event)) continue;
        for (const target of rule.targets) {
          underWay++;
          send(target, event, rule).finally(() => underWay--);
        }
      }
    },
    listen(listener: (bus: string, event: BusEvent) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get underWay() {
      return underWay;
    },
    stop: () => stopping.abort(),
  };
}

export type EventBuses = ReturnType<typeof eventBuses>;
