/** Letters beyond ASCII stand as they are, a third of the bytes; browsers encode them as UTF-8 when the link is followed. */
export function readableAddress(href: string): string {
  return href.replace(/(?:%[89A-F][0-9A-F])+/g, (bytes) => {
    const text = decodeURIComponent(bytes);
    return /^[\p{L}\p{M}\p{N}\p{P}\p{S}]+$/u.test(text) ? text : bytes;
  });
}
