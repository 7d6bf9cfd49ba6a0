/** Resolves when something is so, and still is a moment later: between two steps all can look quiet. */
export async function whenIdle(isQuiet: () => boolean): Promise<void> {
  let quiet = 0;
  while (quiet < 3) {
    quiet = isQuiet() ? quiet + 1 : 0;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
