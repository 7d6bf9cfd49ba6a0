import type { AttributeValue } from "@aws-sdk/client-dynamodb";

type Item = Record<string, AttributeValue>;

/**
 * Write units that an index takes for a change of one row, which dynalite does not count: none where what it projects stays the
 * same, two writes where its key changes.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html#GSI.ThroughputConsiderations.Writes
 */
export function indexUnits(
  before: Item | undefined,
  after: Item | undefined,
  { keys, projected }: { keys: string[]; projected: string[] },
): number {
  const entryOf = (row: Item | undefined) => {
    if (!row || !keys.every((key) => row[key])) return undefined;
    const named = [...keys, "slug", ...projected].filter((name) => row[name]);
    return Object.fromEntries(named.map((name) => [name, row[name]!]));
  };
  const [old, now] = [entryOf(before), entryOf(after)];
  if (JSON.stringify(old) === JSON.stringify(now)) return 0;
  const isMoved = old && now && keys.some((key) => JSON.stringify(old[key]) !== JSON.stringify(now[key]));
  if (isMoved) return units(old) + units(now);
  return Math.max(units(old), units(now));
}

function units(item: Item | undefined): number {
  return item ? Math.ceil(itemBytes(item) / 1_024) : 0;
}

function itemBytes(item: Item): number {
  return Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + bytes(value), 0);
}

/** https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html */
function bytes({ S, N, B, L, M, SS }: AttributeValue): number {
  if (S !== undefined) return Buffer.byteLength(S);
  if (N !== undefined) return Math.ceil(N.length / 2) + 1;
  if (B !== undefined) return B.length;
  if (L) return L.reduce((sum, each) => sum + bytes(each) + 1, 3);
  if (M) return 3 + Object.keys(M).length + itemBytes(M);
  if (SS) return SS.reduce((sum, each) => sum + Buffer.byteLength(each), 0);
  return 1;
}
