/**
 * Few combinations of choices such that each choice of each setting meets each choice of each other one at least once: what
 * goes wrong between two settings shows in one of them. The same each time.
 */
export function everyPair<Settings extends Record<string, readonly unknown[]>>(
  settings: Settings,
): Record<keyof Settings, number>[] {
  const names = Object.keys(settings);
  const pair = (one: string, at: number, other: string, otherAt: number) =>
    names.indexOf(one) < names.indexOf(other)
      ? `${one} ${at}, ${other} ${otherAt}`
      : `${other} ${otherAt}, ${one} ${at}`;
  const missing = new Set<string>();
  for (const one of names)
    for (const other of names)
      if (one !== other)
        for (const at of settings[one]!.keys())
          for (const otherAt of settings[other]!.keys()) missing.add(pair(one, at, other, otherAt));

  const rows: Record<string, number>[] = [];
  while (missing.size > 0) {
    const [first] = missing;
    const row: Record<string, number> = Object.fromEntries(
      first!.split(", ").map((choice) => [choice.split(" ")[0]!, Number(choice.split(" ")[1])]),
    );
    for (const name of names) {
      if (name in row) continue;
      const gain = (at: number) =>
        Object.entries(row).filter(([other, otherAt]) => missing.has(pair(name, at, other, otherAt))).length;
      row[name] = [...settings[name]!.keys()].toSorted((one, other) => gain(other) - gain(one))[0]!;
    }
    for (const [one, at] of Object.entries(row))
      for (const [other, otherAt] of Object.entries(row))
        if (one !== other) missing.delete(pair(one, at, other, otherAt));
    rows.push(row);
  }
  return rows as Record<keyof Settings, number>[];
}
