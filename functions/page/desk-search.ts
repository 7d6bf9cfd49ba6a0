import type { DeskWords } from "./desk-words.ts";
import { type Html, html } from "./html.ts";

/**
 * The search, hidden until the script that answers it runs. Where that says what it found is there from the start and never
 * hidden: screen readers announce no change of what they have not met.
 */
export function deskSearch(months: string[], phrases: DeskWords["phrases"]): Html {
  const all = html`<option value="">${phrases.all}</option>`;
  return html`<form id="search" role="search" data-months="${months.join(" ")}" hidden>
<label>${phrases.search} <input type="search" name="words" autocomplete="off"></label>
<label>${phrases.language} <select name="language">${all}</select></label>
<label>${phrases.section} <select name="section">${all}</select></label>
<label>${phrases.state} <select name="state">${all}<option value="published">${phrases.published}</option><option value="corrected">${phrases.corrected}</option></select></label>
</form>
<p id="count" role="status"></p>
<div id="found" hidden><ul class="archive"></ul>
<button type="button" hidden></button></div>
`;
}
