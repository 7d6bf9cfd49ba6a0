/** A line that fills as work is done; where there is no terminal, a line for every tenth. */
export function progressBar(total: number, done = 0) {
  const terminal = process.stderr.isTTY;
  const width = 40;
  const draw = () => {
    const share = total === 0 ? 1 : done / total;
    const bar = "█".repeat(Math.floor(share * width)).padEnd(width, "░");
    if (terminal) process.stderr.write(`\r${bar} ${done}/${total}`);
    else if (done === total || done % Math.max(1, Math.floor(total / 10)) === 0)
      process.stderr.write(`${done}/${total}\n`);
  };
  return {
    step() {
      done++;
      draw();
    },
    end() {
      if (terminal) process.stderr.write("\n");
    },
  };
}
