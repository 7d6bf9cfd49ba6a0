/** Whether a key is that of a picture, which goes with an article and is none itself. */
export function isPicture(key: string): boolean {
  return /\.(jpe?g|png|webp|gif|avif|svg)$/i.test(key);
}
