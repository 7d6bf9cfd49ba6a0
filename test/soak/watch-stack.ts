import { readdirSync, readFileSync } from "node:fs";
import type { LocalStack } from "../../infra/local/local-stack.ts";

/** Looks at the stack every second: this process' memory, that of the functions, and what waits in the queues. */
export function watchStack(stack: LocalStack) {
  const engine: number[] = [];
  const heap: number[] = [];
  const functions: number[] = [];
  const depths: number[] = [];
  const timer = setInterval(() => {
    const { rss, heapUsed } = process.memoryUsage();
    engine.push(rss);
    heap.push(heapUsed);
    functions.push(childrenBytes());
    depths.push(depth(stack));
  }, 1_000);
  return {
    stop: () => clearInterval(timer),
    report: () => ({
      engineMemoryMb: tenths(engine).map(megabytes),
      // The lowest: what is left after the collector ran.
      engineHeapMb: tenths(heap, Math.min).map(megabytes),
      functionsMemoryMb: tenths(functions).map(megabytes),
      queueDepth: tenths(depths),
    }),
  };
}

/** Messages that wait or are at work. */
export function depth(stack: LocalStack): number {
  return stack.queues.all().reduce((sum, { settings, counts }) => {
    if (/Dlq/.test(settings.name)) return sum;
    const { ready, inFlight, delayed } = counts();
    return sum + ready + inFlight + delayed;
  }, 0);
}

/** The highest, or lowest, in each tenth of the time: a leak rises through them. */
function tenths(samples: number[], choose: (...values: number[]) => number = Math.max): number[] {
  const length = Math.max(1, Math.ceil(samples.length / 10));
  return Array.from({ length: Math.ceil(samples.length / length) }, (_, at) =>
    choose(...samples.slice(at * length, (at + 1) * length)),
  );
}

/** Resident bytes of this process' children, where /proc tells. */
function childrenBytes(): number {
  try {
    const parents = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
    return parents.reduce((sum, pid) => sum + residentBytes(pid), 0);
  } catch {
    return 0;
  }
}

function residentBytes(pid: string): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    if (Number(status.match(/^PPid:\s*(\d+)/m)?.[1]) !== process.pid) return 0;
    return Number(status.match(/^VmRSS:\s*(\d+)/m)?.[1] ?? 0) * 1_024;
  } catch {
    return 0; // It has just ended.
  }
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_048_576);
}
