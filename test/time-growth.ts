/** Least CPU time that is measured, in microseconds; less is noise. */
const least = 10_000;

const rounds = 3;

/**
 * How many times as much CPU time `run` takes of four times the size: 4 where time grows with the size, 16 where it does by the
 * square. The least of several rounds, because other work on the machine only adds to it.
 */
export function timeGrowth(size: number, run: (size: number) => unknown): number {
  const ratios = Array.from({ length: rounds }, () => timeOf(() => run(4 * size)) / timeOf(() => run(size)));
  return Math.min(...ratios);
}

function timeOf(run: () => unknown): number {
  const begin = process.cpuUsage();
  for (let calls = 1; ; calls++) {
    run();
    const { user, system } = process.cpuUsage(begin);
    if (user + system >= least) return (user + system) / calls;
  }
}
