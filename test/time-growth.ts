/** Least CPU time that is measured, in microseconds; less is noise. */
const least = 10_000;

/** Time that is certain to grow with the size, and not by the square: no further round is needed. */
const linear = 6;

const rounds = 8;

/**
 * How many times as much CPU time `run` takes of four times the size: 4 where time grows with the size, 16 where it does by the
 * square. The least of several rounds, because other work on the machine only adds to it; the first that shows no growth but the
 * size's is enough.
 */
export function timeGrowth(size: number, run: (size: number) => unknown): number {
  let growth = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds && growth > linear; round++)
    growth = Math.min(growth, timeOf(() => run(4 * size)) / timeOf(() => run(size)));
  return growth;
}

function timeOf(run: () => unknown): number {
  const begin = process.cpuUsage();
  for (let calls = 1; ; calls++) {
    run();
    const { user, system } = process.cpuUsage(begin);
    if (user + system >= least) return (user + system) / calls;
  }
}
