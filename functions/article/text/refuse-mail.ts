import { Rejection } from "../rejection.ts";

/** Lines that only mail programs write; "From", "To" and "Date" stand above copied texts too. */
const technical =
  /^(?:Authentication-Results|Content-(?:Transfer-Encoding|Type)|Delivered-To|DKIM-Signature|MIME-Version|Message-ID|Received(?:-SPF)?|Return-Path|X-[\w-]+): ?/i;
const fewest = 3;

/** A subject or a text that is not written in its letters. */
const encoded =
  /^Content-Transfer-Encoding: ?(?:base64|quoted-printable)|^Subject: .*=\?[\w-]+\?[bq]\?\S*\?=/im;

/** A mail begins with a line of its header, in a mailbox with "From nora@example.org …". */
const begins = /^(?:From\s\S+@|[\w-]+:\s)/;

/** A line without which no mail is sent, and that stands above no article: "X-Men: the return" stands there above "Text: Nora Pell". */
const ofMail = /^(?:From|To|Subject|Message-ID|MIME-Version|Content-[\w-]+): ?/i;

/** True for a line that only a mail program writes. */
export const isTechnical = (line: string): boolean => technical.test(line);

/** Throws `unsupported-format` for a mail as it was saved: its text is encoded, and its header tells addresses. */
export function refuseMail(text: string): void {
  const header = headerOf(text);
  const lines = header.split(/\r?\n/).filter(isTechnical);
  if (!begins.test(header) || (lines.length < fewest && !encoded.test(header))) return;
  throw new Rejection(
    "unsupported-format",
    `This is a saved mail (“${(lines[0] ?? header).slice(0, 60)}”): copy its text, or save its attachment, and upload that.`,
  );
}

/** A text, or a mail in plain letters, without the few lines that a program wrote into its head. */
export function withoutTechnical(text: string): string {
  const header = headerOf(text);
  const lines = header.split(/\r?\n/);
  // "X-Men: the return" is a headline.
  const isHead =
    lines.some((line) => ofMail.test(line)) &&
    lines.length > 1 &&
    lines.every((line) => begins.test(line) || /^[ \t]\S/.test(line));
  if (!isHead || !lines.some(isTechnical)) return text;
  let isSkipped = false;
  const own = lines.filter((line) => {
    // A line that begins with a blank goes on from the one above.
    isSkipped = isTechnical(line) || (isSkipped && /^[ \t]/.test(line));
    return !isSkipped;
  });
  return own.join("\n") + text.trimStart().slice(header.length);
}

const headerOf = (text: string): string => text.trimStart().split(/\r?\n\s*\r?\n/, 1)[0]!;
