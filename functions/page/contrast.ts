/** WCAG 2's contrast ratio of two `#rrggbb` colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** The colour itself if it reads on the ground at WCAG AA, else the least mixture with the ink that does. */
export function readable(color: string, ground: string, ink: string): string {
  for (let part = 0; part <= 1; part += 0.05) {
    const mixed = mix(color, ink, part);
    if (contrast(mixed, ground) >= 4.6) return mixed;
  }
  return luminance(ground) > 0.18 ? "#000000" : "#ffffff";
}

/** The first colour with a part, 0 to 1, of the second. */
export function mix(one: string, other: string, part: number): string {
  const [from, to] = [channels(one), channels(other)];
  const mixed = from.map((value, at) => Math.round(value + (to[at]! - value) * part));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}
