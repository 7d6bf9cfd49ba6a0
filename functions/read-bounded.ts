import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { type Reading, readSource, type Source } from "./article/read-source.ts";
import { Rejection, type RejectionReason } from "./article/rejection.ts";

/**
 * How long one source may be read, milliseconds of the processor's time: on a busy machine the same article takes longer
 * by the clock, and must not be refused for it. And how much heap the reader may use, MB.
 */
const timeLimit = 3000;
const heapLimit = 256;

const role = "standfirst-reader";

/** Classes do not pass between threads. */
type Plain = { reason: RejectionReason; message: string; until: string | null };
type PlainReading = Exclude<Reading, { rejection: Rejection }> | { slug: string; rejection: Plain };
type Answer = { readings: PlainReading[] } | { rejection: Plain } | { problem: string };

let reader: Promise<Worker> | null = null;
let turn: Promise<unknown> = Promise.resolve();

/**
 * As readSource, with a hard stop: reading runs in a thread of its own that is ended after three seconds of work or 256 MB, which
 * is the rejection `too-complex`. The thread stays between calls; sources are read one after the other.
 */
export function readBounded(source: Source): Promise<Reading[]> {
  const reading = turn.then(() => readInThread(source));
  turn = reading.catch(() => undefined);
  return reading;
}

async function readInThread(source: Source): Promise<Reading[]> {
  reader ??= startReader();
  const worker = await reader;
  worker.ref();
  try {
    return readingsOf(await answerOf(worker, source));
  } finally {
    worker.unref();
  }
}

/** The thread runs this very module, or the bundle that it is in: there is no second file to deploy. */
function startReader(): Promise<Worker> {
  const worker = new Worker(new URL(import.meta.url), {
    workerData: role,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: heapLimit, stackSizeMb: 8 },
  });
  return new Promise((resolve, reject) => {
    worker.once("message", () => {
      worker.removeAllListeners("error");
      resolve(worker);
    });
    worker.once("error", (cause) => {
      reader = null;
      reject(new Error("The reader's thread did not start", { cause }));
    });
  });
}

function answerOf(worker: Worker, source: Source): Promise<Answer> {
  return new Promise((resolve) => {
    let isOver = false;
    let timer: NodeJS.Timeout;
    const finish = (answer: Answer): void => {
      isOver = true;
      clearTimeout(timer);
      for (const event of ["message", "error", "exit"]) worker.removeAllListeners(event);
      resolve(answer);
    };
    const giveUp = (found: string): void => {
      reader = null;
      void worker.terminate();
      finish({
        rejection: plain(
          new Rejection("too-complex", `${found}: simplify it, or upload the article as plain text.`),
        ),
      });
    };
    const started = worker.cpuUsage();
    started.catch(() => undefined);
    const look = async (): Promise<void> => {
      const { user, system } = await worker.cpuUsage(await started);
      if (isOver) return;
      const left = timeLimit - (user + system) / 1000;
      if (left <= 0) giveUp(`The file took more than ${timeLimit / 1000} seconds to read`);
      else timer = setTimeout(again, Math.max(50, left));
    };
    // A thread that has ended has no usage to tell of; its end is heard below.
    const again = () => void look().catch(() => undefined);
    timer = setTimeout(again, timeLimit);
    worker.once("message", finish);
    worker.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY")
        return giveUp(`The file took more than ${heapLimit} MB of memory to read`);
      reader = null;
      finish({ problem: error.stack ?? String(error) });
    });
    worker.once("exit", () => {
      reader = null;
      finish({ problem: "The reader's thread ended by itself" });
    });
    worker.postMessage(source);
  });
}

function readingsOf(answer: Answer): Reading[] {
  if ("problem" in answer) throw new Error(answer.problem);
  if ("rejection" in answer) throw rejectionOf(answer.rejection);
  return answer.readings.map((reading) =>
    "rejection" in reading ? { slug: reading.slug, rejection: rejectionOf(reading.rejection) } : reading,
  );
}

/** In the thread: a first word when it is ready, then one answer for each source. */
function serve(): void {
  parentPort!.on("message", async (source: Source) => parentPort!.postMessage(await answer(source)));
  parentPort!.postMessage("ready");
}

async function answer(source: Source): Promise<Answer> {
  try {
    const readings = await readSource(source);
    return {
      readings: readings.map((reading) =>
        "rejection" in reading ? { slug: reading.slug, rejection: plain(reading.rejection) } : reading,
      ),
    };
  } catch (problem) {
    if (problem instanceof Rejection) return { rejection: plain(problem) };
    if (problem instanceof RangeError && /call stack/.test(problem.message)) {
      const message =
        "The file is nested too deep to be read: simplify it, or upload the article as plain text.";
      return { rejection: plain(new Rejection("too-complex", message)) };
    }
    return { problem: problem instanceof Error ? (problem.stack ?? problem.message) : String(problem) };
  }
}

const plain = ({ reason, message, until }: Rejection): Plain => ({ reason, message, until });

const rejectionOf = ({ reason, message, until }: Plain) => new Rejection(reason, message, until);

if (!isMainThread && workerData === role) serve();
