import { setImmediate as nextTurn } from "node:timers/promises";
import type { Queues } from "../../infra/local/sqs/queues.ts";
import { type QueueName, queueNames } from "./engines.ts";
import { listingsDelay, type Step } from "./steps.ts";
import { behindGate, type Gate, type OutgoingCall } from "./transport.ts";

/** What may go wrong, as chances between 0 and 1. */
export interface Chaos {
  /** A step ends at one of its calls, before or after it took effect. */
  kill: number;
  /** Or exactly at this one, counted from 0. */
  crash?: { at: number; tookEffect: boolean };
  /** The step that makes this call, counted from 0, stands still before it until it is thawed. */
  freezeAt?: number;
  /** A message that was done is handed out again; an event of S3 comes twice. */
  duplicate: number;
  /** Steps at work at once. Each goes on one call at a time, in any order among the others. */
  workers: number;
  /** Some steps stand still while others do all their work, rather than each taking its turn. */
  stalls: boolean;
  random: () => number;
}

interface Message {
  queue: QueueName;
  body: string;
  group: string | undefined;
  sent: number;
  /** Milliseconds since 1970. */
  firstReceived?: number;
  failures: number;
}

interface Parked {
  call: OutgoingCall;
  /** Lets the call through; resolves when the step has its answer. */
  pass(): Promise<void>;
  /** The call takes effect, and the step never hears of it. */
  passUnheard(): Promise<unknown>;
}

interface Task {
  message: Message;
  parked: Set<Parked>;
  /** Where steps stall, the one with the highest goes on. */
  rank: number;
  isFrozen: boolean;
  isDone: boolean;
  failed: boolean;
  changed: () => void;
}

/** As infra/work-queue.ts sets maxReceiveCount. */
const tries = 5;

/**
 * SQS, EventBridge and Lambda's pollers at their worst, yet within what they promise: at least once, in any order;
 * FIFO groups one message at a time, in their order. Chance decides everything, so a seed replays a history.
 */
export function deliveries(steps: Record<QueueName, Step>, queues: Queues, withListings: boolean) {
  let waiting: Message[] = [];
  const tasks = new Set<Task>();
  const dead: Message[] = [];
  /** Calls in the order in which they were let through. */
  const trace: string[] = [];
  const counts = { calls: 0, kills: 0, duplicates: 0 };

  /** Takes over what was sent to the engines' queues. */
  function drain() {
    for (const queue of queueNames) {
      const engine = queues.byName(queue);
      const messages = [...engine.peek()];
      if (messages.length === 0) continue;
      engine.purge();
      if (queue === "listings.fifo" && !withListings) continue;
      for (const { body, group, sent } of messages) waiting.push({ queue, body, group, sent, failures: 0 });
    }
  }

  function isReady(message: Message, at: number): boolean {
    const { queue, group, sent } = message;
    if (queue === "listings.fifo" && Date.now() < sent + listingsDelay) return false;
    if (group === undefined) return true;
    const isSame = (other: Message) => other.queue === queue && other.group === group;
    for (const { message: other } of tasks) if (isSame(other)) return false;
    return !waiting.slice(0, at).some(isSame);
  }

  async function start(message: Message, chaos: Chaos) {
    const rank = chaos.random();
    waiting = waiting.filter((other) => other !== message);
    const task: Task = {
      message,
      parked: new Set(),
      rank,
      isFrozen: false,
      isDone: false,
      failed: false,
      changed: () => {},
    };
    tasks.add(task);
    const gate: Gate = (send, call) =>
      new Promise((answer, fail) => {
        const parked: Parked = {
          call,
          async pass() {
            await send().then(answer, fail);
          },
          passUnheard: () => send().catch(() => {}),
        };
        task.parked.add(parked);
        task.changed();
      });
    message.firstReceived ??= Date.now();
    const attributes = {
      ...(message.group === undefined ? {} : { MessageGroupId: message.group }),
      ApproximateReceiveCount: String(message.failures + 1),
      SentTimestamp: String(message.sent),
      ApproximateFirstReceiveTimestamp: String(message.firstReceived),
    };
    // These engines' queues hand nothing out, so a retry's time is never set: it comes as soon as chance has it.
    const event = { Records: [{ messageId: "m", receiptHandle: "r", body: message.body, attributes }] };
    void behindGate(gate, () => steps[message.queue](event)).then(({ batchItemFailures }) => {
      task.isDone = true;
      task.failed = batchItemFailures.length > 0;
      task.changed();
    });
    await settled(task);
    // A request for lists that another run has answered asks nothing of anybody.
    if (task.isDone) end(task, chaos);
  }

  /** Resolves when a step waits at a call, or is done. */
  async function settled(task: Task) {
    await nextTurn();
    await nextTurn();
    if (task.parked.size > 0 || task.isDone) return;
    await new Promise<void>((resolve) => {
      task.changed = resolve;
    });
  }

  function end(task: Task, { random, duplicate }: Chaos) {
    tasks.delete(task);
    const { message } = task;
    if (task.failed && ++message.failures >= tries) dead.push(message);
    else if (task.failed) waiting.unshift(message);
    else if (random() < duplicate) {
      counts.duplicates++;
      waiting.unshift(message);
    }
  }

  async function goOn(task: Task, chaos: Chaos) {
    const choices = [...task.parked];
    const parked = choices[Math.floor(chaos.random() * choices.length)]!;
    if (counts.calls === chaos.freezeAt) {
      counts.calls++;
      task.isFrozen = true;
      return;
    }
    const crash = crashAt(counts.calls++, chaos);
    trace.push(`${task.message.queue} ${parked.call.operation} ${parked.call.about}`);
    if (crash) {
      counts.kills++;
      if (crash.tookEffect) await parked.passUnheard();
      tasks.delete(task);
      waiting.unshift(task.message);
    } else {
      task.parked.delete(parked);
      await parked.pass();
      await settled(task);
      if (task.isDone) end(task, chaos);
    }
    drain();
  }

  function choose(ready: Message[], { stalls, random }: Chaos): Message | Task | undefined {
    const working = [...tasks].filter(({ isFrozen }) => !isFrozen);
    if (!stalls) return [...ready, ...working][Math.floor(random() * (ready.length + working.length))];
    const changed = working[Math.floor(random() * 12)];
    if (changed) changed.rank = random();
    const first = working.sort((one, other) => other.rank - one.rank)[0];
    return ready.length > 0 && random() > (first?.rank ?? 0)
      ? ready[Math.floor(random() * ready.length)]
      : first;
  }

  return {
    dead,
    counts,
    trace,

    /** An event of S3 for the Arrivals queue. */
    announce(event: object, { random, duplicate }: Chaos) {
      const message = {
        queue: "arrivals" as const,
        body: JSON.stringify(event),
        group: undefined,
        sent: 0,
        failures: 0,
      };
      waiting.push({ ...message });
      if (random() < duplicate) waiting.push({ ...message });
    },

    /** One move: a message is taken, or a step's next call let through. False: there is nothing to do now. */
    async move(chaos: Chaos): Promise<boolean> {
      drain();
      const ready = tasks.size < chaos.workers ? waiting.filter(isReady) : [];
      const next = choose(ready, chaos);
      if (!next) return false;
      if ("body" in next) await start(next, chaos);
      else await goOn(next, chaos);
      return true;
    },

    /** What died goes back to where it failed, as an operator has it. */
    redrive() {
      for (const message of dead.splice(0)) {
        const { firstReceived: _, ...again } = message;
        waiting.push({ ...again, sent: Date.now(), failures: 0 });
      }
    },

    thaw() {
      for (const task of tasks) task.isFrozen = false;
    },

    get isQuiet() {
      return waiting.length === 0 && tasks.size === 0;
    },

    clear() {
      waiting = [];
      tasks.clear();
      dead.length = 0;
      trace.length = 0;
      for (const name of queueNames) queues.byName(name).purge();
    },
  };
}

function crashAt(call: number, { crash, kill, random }: Chaos) {
  if (crash) return crash.at === call ? crash : undefined;
  return random() < kill ? { tookEffect: random() < 0.5 } : undefined;
}
