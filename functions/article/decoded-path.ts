/** A path without its percent signs; as it stands where they escape nothing: a file can have a percent sign in its name. */
export function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
