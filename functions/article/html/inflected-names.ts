/**
 * Whether names printed after a byline's word are others' names in another case (Greek "της Δανάης" of "Δανάη"): as many,
 * of as many parts, each beginning alike. The declared form is then the name itself.
 */
export function areInflected(printed: string[], declared: string[]): boolean {
  return (
    printed.length === declared.length &&
    printed.every((name, at) => isInflected(name.split(/\s+/), declared[at]!.split(/\s+/)))
  );
}

function isInflected(printed: string[], declared: string[]): boolean {
  return printed.length === declared.length && printed.every((part, at) => beginsAlike(part, declared[at]!));
}

/** All but an ending of at most three letters, which no more than half of the name is. */
function beginsAlike(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length);
  let same = 0;
  while (same < longest && fold(one[same]) === fold(other[same])) same++;
  return longest - same <= Math.min(3, longest / 2);
}

const fold = (letter = "") => letter.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
