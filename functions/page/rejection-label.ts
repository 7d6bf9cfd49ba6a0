import { type Html, html } from "./html.ts";
import labelsByLanguage from "./rejection-labels.json" with { type: "json" };

/** A reason in a few words of one of the desk's languages; a reason from elsewhere as it is. */
export function rejectionLabel(reason: string, language: string): Html {
  const labels: Record<string, Record<string, string> | undefined> = labelsByLanguage;
  const label = labels[language]?.[reason];
  return label ? html`${label}` : html`<bdi lang="en">${reason}</bdi>`;
}
