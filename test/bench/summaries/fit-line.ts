/** Rows of features with what each is worth above the mean of its article, and how much it weighs. */
export interface Samples {
  rows: Float64Array[];
  owner: number[];
  targets: number[];
  weights: number[];
}

/**
 * Ridge regression on how the rows of an article differ from each other: a weight for each feature, without an intercept, since only
 * sets of one article are compared. `ridge` is in units of the features' variance.
 */
export function fitLine(samples: Samples, kept: number[], ridge: number): number[] {
  const { rows, owner, targets, weights } = samples;
  const width = rows[0]!.length;
  const scale = deviations(rows, kept, width);
  const means = meansByOwner(samples, kept, width);
  const system = Array.from({ length: width }, () => new Float64Array(width + 1));
  const x = new Float64Array(width);
  let total = 0;
  for (const r of kept) {
    const mean = means.get(owner[r]!)!;
    for (let f = 0; f < width; f++) x[f] = (rows[r]![f]! - mean[f]!) / scale[f]!;
    total += weights[r]!;
    for (let i = 0; i < width; i++) {
      const weighted = weights[r]! * x[i]!;
      for (let j = 0; j < width; j++) system[i]![j]! += weighted * x[j]!;
      system[i]![width]! += weighted * targets[r]!;
    }
  }
  for (let i = 0; i < width; i++) system[i]![i]! += ridge * total;
  return solve(system).map((weight, f) => Number((weight / scale[f]!).toPrecision(4)));
}

function deviations(rows: Float64Array[], kept: number[], width: number): Float64Array {
  return Float64Array.from({ length: width }, (_, f) => {
    const mean = kept.reduce((sum, r) => sum + rows[r]![f]!, 0) / kept.length;
    return Math.sqrt(kept.reduce((sum, r) => sum + (rows[r]![f]! - mean) ** 2, 0) / kept.length) || 1;
  });
}

function meansByOwner({ rows, owner }: Samples, kept: number[], width: number): Map<number, Float64Array> {
  const sums = new Map<number, Float64Array>();
  const counts = new Map<number, number>();
  for (const r of kept) {
    const k = owner[r]!;
    const sum = sums.get(k) ?? new Float64Array(width);
    for (let f = 0; f < width; f++) sum[f]! += rows[r]![f]!;
    sums.set(k, sum);
    counts.set(k, (counts.get(k) ?? 0) + 1);
  }
  for (const [k, sum] of sums) for (let f = 0; f < width; f++) sum[f]! /= counts.get(k)!;
  return sums;
}

/** Ordinary ridge regression: a weight for each column, of which the first may be a constant. `ridge` is in units of the rows' weights. */
export function fitRidge(rows: number[][], targets: number[], ridge: number, weights?: number[]): number[] {
  const width = rows[0]!.length;
  const system = Array.from({ length: width }, () => new Float64Array(width + 1));
  for (const [r, row] of rows.entries()) {
    for (let i = 0; i < width; i++) {
      const weighted = (weights?.[r] ?? 1) * row[i]!;
      for (let j = i; j < width; j++) system[i]![j]! += weighted * row[j]!;
      system[i]![width]! += weighted * targets[r]!;
    }
  }
  for (let i = 0; i < width; i++) {
    for (let j = 0; j < i; j++) system[i]![j] = system[j]![i]!;
    system[i]![i]! += ridge;
  }
  return solve(system).map((weight) => Number(weight.toPrecision(4)));
}

/** Gauss' elimination; the ridge keeps every pivot positive. */
function solve(system: Float64Array[]): number[] {
  const n = system.length;
  for (let i = 0; i < n; i++) {
    for (let r = i + 1; r < n; r++) {
      const factor = system[r]![i]! / system[i]![i]!;
      for (let c = i; c <= n; c++) system[r]![c]! -= factor * system[i]![c]!;
    }
  }
  const solution = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let rest = system[i]![n]!;
    for (let c = i + 1; c < n; c++) rest -= system[i]![c]! * solution[c]!;
    solution[i] = rest / system[i]![i]!;
  }
  return solution;
}
