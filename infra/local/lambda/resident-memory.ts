import { readFileSync } from "node:fs";

/** MB that a process has used at most so far; undefined where the system does not tell (it is Linux that does). */
export function mostMemoryUsed(pid: number | undefined): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "latin1");
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1];
    return kilobytes === undefined ? undefined : Math.ceil(Number(kilobytes) / 1024);
  } catch {
    return undefined;
  }
}
