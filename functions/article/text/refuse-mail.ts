import { Rejection } from "../rejection.ts";

/** Lines that only mail programs write; "From", "To" and "Date" stand above copied texts too. */
const technical =
  /^(?:Authentication-Results|Content-(?:Transfer-Encoding|Type)|Delivered-To|DKIM-Signature|MIME-Version|Message-ID|Received(?:-SPF)?|Return-Path|X-[\w-]+): ?/i;
const fewest = 3;

/** A mail begins with a line of its header, in a mailbox with "From nora@example.org …". */
const begins = /^(?:From\s\S+@|[\w-]+:\s)/;

/** Throws `unsupported-format` for a mail as it was saved: its text is encoded, and its header tells addresses. */
export function refuseMail(text: string): void {
  const [header = ""] = text.trimStart().split(/\r?\n\s*\r?\n/, 1);
  const lines = header.split(/\r?\n/).filter((line) => technical.test(line));
  if (lines.length < fewest || !begins.test(header)) return;
  throw new Rejection(
    "unsupported-format",
    `This is a saved mail (“${lines[0]!.slice(0, 60)}”): copy its text, or save its attachment, and upload that.`,
  );
}
