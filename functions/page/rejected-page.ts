import type { Masthead } from "../article/masthead.ts";
import { deskFrame } from "./desk-frame.ts";
import { html } from "./html.ts";
import { dateInWords } from "./printed-date.ts";

export interface RejectedUpload {
  /** Key in the inbox. */
  key: string;
  reason: string;
  /** Says what was found and how to mend it. */
  message: string;
  /** Instant of the upload. */
  at: string;
}

/** Uploads that stand rejected. For editors' own machines: never written to the public site. */
export function rejectedPage(uploads: RejectedUpload[], masthead: Masthead): string {
  const rows = uploads.map(
    ({ key, reason, message, at }) =>
      html`<tr><td><bdi>${key}</bdi></td><td>${reason}</td><td dir="auto">${message}</td><td><time datetime="${at}">${dateInWords(at, masthead.language)}</time></td></tr>\n`,
  );
  const content =
    rows.length === 0
      ? html`<h1>Rejected uploads</h1>\n<p>None: every upload was published.</p>\n`
      : html`<h1>Rejected uploads</h1>
<table class="rejected">
<thead><tr><th scope="col">Upload</th><th scope="col">Reason</th><th scope="col">What to do</th><th scope="col">When</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
`;
  return deskFrame("Rejected uploads", content, masthead);
}
