/** `#rrggbb` as 0xrrggbb. */
export function parseColour(hex: string): number {
  return Number.parseInt(hex.slice(1, 7), 16);
}

export function toHex(rgb: number): string {
  return `#${rgb.toString(16).padStart(6, "0")}`;
}

/** `share` of `over` on `under`, 0 to 1. */
export function mix(under: number, over: number, share: number): number {
  return (
    mixChannel(under, over, share, 16) | mixChannel(under, over, share, 8) | mixChannel(under, over, share, 0)
  );
}

function mixChannel(under: number, over: number, share: number, shift: number): number {
  const a = (under >> shift) & 255;
  const b = (over >> shift) & 255;
  return Math.round(a + (b - a) * share) << shift;
}

export function distance(a: number, b: number): number {
  const red = (a >> 16) - (b >> 16);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = (a & 255) - (b & 255);
  return 2 * red * red + 4 * green * green + 3 * blue * blue;
}
