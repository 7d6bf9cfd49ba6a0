import { distance } from "./colour.ts";

/** At most `limit` colours (`0xrrggbb`) that stand for all of these: the median cut. The same input gives the same colours. */
export function quantise(colours: Map<number, number>, limit: number): number[] {
  if (colours.size <= limit) return [...colours.keys()];
  const boxes = [[...colours.entries()].sort((a, b) => a[0] - b[0])];
  while (boxes.length < limit) {
    const widest = boxes
      .map((box) => ({ box, ...widestChannel(box) }))
      .sort((a, b) => b.weight - a.weight)[0]!;
    if (widest.box.length < 2) break;
    const sorted = widest.box.toSorted(
      (a, b) => ((a[0] >> widest.shift) & 255) - ((b[0] >> widest.shift) & 255),
    );
    const half = middle(sorted);
    boxes.splice(boxes.indexOf(widest.box), 1, sorted.slice(0, half), sorted.slice(half));
  }
  return boxes.map(mean);
}

type Box = [colour: number, count: number][];

function widestChannel(box: Box): { shift: number; weight: number } {
  let [shift, range] = [0, -1];
  for (const channel of [16, 8, 0]) {
    let [low, high] = [255, 0];
    for (const [colour] of box) {
      const value = (colour >> channel) & 255;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    if (high - low > range) [shift, range] = [channel, high - low];
  }
  const count = box.reduce((sum, [, n]) => sum + n, 0);
  return { shift, weight: box.length < 2 ? -1 : range * range * Math.sqrt(count) };
}

function middle(box: Box): number {
  const half = box.reduce((sum, [, n]) => sum + n, 0) / 2;
  let sum = 0;
  const at = box.findIndex(([, n]) => {
    sum += n;
    return sum >= half;
  });
  return Math.min(Math.max(at, 1), box.length - 1);
}

function mean(box: Box): number {
  const total = box.reduce((sum, [, n]) => sum + n, 0);
  return [16, 8, 0].reduce((rgb, shift) => {
    const value = box.reduce((sum, [colour, n]) => sum + ((colour >> shift) & 255) * n, 0) / total;
    return rgb | (Math.round(value) << shift);
  }, 0);
}

/** Looks up which of these colours is nearest to another one; remembers its answers. */
export function nearestIndex(palette: number[]): (colour: number) => number {
  const known = new Map(palette.map((colour, index) => [colour, index]));
  return (colour) => {
    let best = known.get(colour);
    if (best === undefined) {
      best = 0;
      for (let i = 1; i < palette.length; i++) {
        if (distance(palette[i]!, colour) < distance(palette[best]!, colour)) best = i;
      }
      known.set(colour, best);
    }
    return best;
  };
}
