import type { Masthead } from "../article/masthead.ts";
import { deskFrame } from "./desk-frame.ts";
import { deskWords } from "./desk-words.ts";
import { html } from "./html.ts";
import { dateInWords } from "./printed-date.ts";
import { rejectionLabel } from "./rejection-label.ts";

export interface RejectedUpload {
  /** Key in the inbox. */
  key: string;
  reason: string;
  /** Says what was found and how to mend it; in English. */
  message: string;
  /** Instant at which it was rejected. */
  at: string;
}

/** Uploads that stand rejected. For editors' own machines: never written to the public site. */
export function rejectedPage(uploads: RejectedUpload[], masthead: Masthead): string {
  const { language, phrases, locale } = deskWords(masthead);
  const items = uploads.map(
    ({ key, reason, message, at }) =>
      html`<li><h2><bdi dir="ltr">${key}</bdi></h2>
<p class="meta"><span class="state">${rejectionLabel(reason, language)}</span> <time datetime="${at}">${dateInWords(at, locale)}</time> <code lang="en" dir="ltr">${reason}</code></p>
<p lang="en" dir="ltr">${message}</p></li>\n`,
  );
  const list =
    items.length === 0
      ? html`<p class="none">${phrases.noneRejected}</p>\n`
      : html`<ul class="rejected">\n${items}</ul>\n`;
  return deskFrame(phrases.rejected, html`<h1>${phrases.rejected}</h1>\n${list}`, masthead);
}
