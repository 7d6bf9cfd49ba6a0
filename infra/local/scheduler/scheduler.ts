import { openScheduleStore, type Schedule } from "./schedule-store.ts";

/** Sends what a schedule says to its target; throws where the target refuses it. */
export type Send = (schedule: Schedule) => Promise<void>;

/** Milliseconds between two looks at the clock: one that waited for an instant would sleep through what a laptop does. */
const tick = 500;

/** Fires one-time schedules when their time has come, and forgets them then. What cannot be sent is tried again, unless refused. */
export function openScheduler(file: string, send: Send, onTrouble: (problem: string) => void) {
  const store = openScheduleStore(file);
  let firing: Promise<void> | undefined;
  let ticking: NodeJS.Timeout | undefined;

  async function fire(schedule: Schedule) {
    try {
      await send(schedule);
    } catch (error) {
      onTrouble(`A schedule could not be sent to ${schedule.target.arn}: ${(error as Error).message}`);
      if (!(error as { isRefusal?: boolean }).isRefusal) return;
    }
    store.drop(schedule);
  }

  async function fireDue(now: number) {
    for (const schedule of store.due(now)) await fire(schedule);
  }

  return {
    store,

    get isFiring() {
      return firing !== undefined;
    },

    /** Fires those whose time has come, or will have by an instant given in milliseconds since 1970. */
    async fireDue(now = Date.now()) {
      while (firing) await firing;
      firing = fireDue(now).finally(() => {
        firing = undefined;
      });
      await firing;
    },

    start() {
      ticking = setInterval(() => {
        if (!firing) void this.fireDue();
      }, tick);
    },

    /** Begins no more. */
    pause: () => clearInterval(ticking),

    async close() {
      clearInterval(ticking);
      await firing;
      store.close();
    },
  };
}
