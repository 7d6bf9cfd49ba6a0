import type { LocalStack } from "../../infra/local/local-stack.ts";
import type { Upload } from "./planned-uploads.ts";

/** Times from an upload to the announcement of what became of it, by the name of its group. */
export function latencies(stack: LocalStack) {
  const waiting = new Map<string, { at: number; group: string }>();
  const samples = new Map<string, number[]>();
  const counts = { published: 0, retracted: 0, rejected: {} as Record<string, number> };
  const answered = (name: string) => {
    const upload = waiting.get(name);
    if (!upload) return;
    waiting.delete(name);
    const group = samples.get(upload.group) ?? [];
    samples.set(upload.group, group);
    group.push(performance.now() - upload.at);
  };
  stack.on("event", ({ "detail-type": type, detail }) => {
    const { key, reason, headline } = detail as { key: string; reason?: string; headline?: string };
    if (type === "ArticlePublished") {
      counts.published++;
      answered(`${key} ${headline}`);
    } else if (type === "ArticleRejected") {
      counts.rejected[reason!] = (counts.rejected[reason!] ?? 0) + 1;
      answered(`${key} undefined`);
    } else if (type === "ArticleRetracted") counts.retracted++;
  });

  return {
    counts,
    uploaded({ key, headline, body }: Upload, group: string) {
      if (body !== null) waiting.set(`${key} ${headline}`, { at: performance.now(), group });
    },
    report: () =>
      Object.fromEntries([...samples].sort().map(([group, times]) => [group, percentiles(times)])),
  };
}

/** Milliseconds. */
function percentiles(times: number[]) {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)]!);
  return { count: sorted.length, p50: at(0.5), p90: at(0.9), p99: at(0.99), most: at(1) };
}
