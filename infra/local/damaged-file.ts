/** That a file of the state folder cannot be read: which, why, and what to do. */
export function damagedFile(path: string, cause: unknown): Error {
  const reason = (cause as Error).message;
  return new Error(
    `${path} is damaged: ${reason}. Begin anew by adding --fresh, which forgets all that is kept there.`,
    {
      cause,
    },
  );
}
