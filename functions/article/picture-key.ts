/** Whether an inbox key is that of a picture: it goes with an article, and is none itself. */
export function isPictureKey(key: string): boolean {
  return /\.(jpe?g|png|webp|gif|avif|svg)$/i.test(key);
}
