import { type FunctionSettings, functionProcess } from "./function-process.ts";
import type { serveRuntimeApi } from "./runtime-api.ts";

/**
 * A function: as many processes as it has events at the same time, up to `mostAtOnce`, started when first needed and kept
 * warm. Further events wait their turn.
 */
export function functionPool(
  settings: FunctionSettings,
  mostAtOnce: number,
  api: Awaited<ReturnType<typeof serveRuntimeApi>>,
) {
  let processes: ReturnType<typeof functionProcess>[] = [];
  const turns: (() => void)[] = [];
  let running = 0;

  const takeTurn = async () => {
    if (running >= mostAtOnce) await new Promise<void>((turn) => turns.push(turn));
    running++;
  };
  const passTurn = () => {
    running--;
    turns.shift()?.();
  };

  return {
    name: settings.name,
    get running() {
      return running;
    },
    /** The handler's result; throws `InvocationError` where it threw, ran out of time, or took its process down. */
    async invoke(event: unknown): Promise<unknown> {
      await takeTurn();
      try {
        processes = processes.filter(({ alive }) => alive);
        let idle = processes.find(({ busy }) => !busy);
        if (!idle) {
          idle = functionProcess(settings, api);
          processes.push(idle);
        }
        return await idle.invoke(event);
      } finally {
        passTurn();
      }
    },
    async stop() {
      await Promise.all(processes.map((process) => process.end()));
      processes = [];
    },
  };
}
