/**
 * The `sequencer` of an S3 event: hexadecimal, rising for each key, of varying length as on AWS. Readers must pad the
 * shorter of two with zeros on the right before they compare; some here are cut or lengthened so that other ways fail.
 */
export function sequencer(sequence: number): string {
  const hex = sequence.toString(16).toUpperCase().padStart(16, "0");
  if (hex.endsWith("00")) return hex.replace(/(00)+$/, "");
  return sequence % 3 === 0 ? `${hex}5A` : hex;
}
