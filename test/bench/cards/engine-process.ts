import { fork } from "node:child_process";
import { once } from "node:events";

export type EngineProcess = Awaited<ReturnType<typeof engineProcess>>;

/** A renderer in a process of its own that has said that it is ready. Whoever waits for one that ends is told so. */
export async function engineProcess(script: string, name: string) {
  const child = fork(script, [name]);
  const ended = once(child, "exit").then(([status]) => {
    throw new Error(`The renderer ${name} ended with status ${status}; what it said stands above.`);
  });
  ended.catch(() => {});
  const next = () => Promise.race([once(child, "message"), ended]);
  await next();

  return {
    async ask<Answer>(task: object): Promise<Answer> {
      child.send(task);
      const [answer] = await next();
      return answer as Answer;
    },
    end: () => child.disconnect(),
  };
}
