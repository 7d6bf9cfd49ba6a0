import type { DeskWords } from "./desk-words.ts";
import { type Html, html } from "./html.ts";

/** The search, hidden until the script that answers it runs. */
export function deskSearch(months: string[], phrases: DeskWords["phrases"]): Html {
  const all = html`<option value="">${phrases.all}</option>`;
  return html`<form id="search" role="search" data-months="${months.join(" ")}" hidden>
<label>${phrases.search} <input type="search" name="words" autocomplete="off"></label>
<label>${phrases.language} <select name="language">${all}</select></label>
<label>${phrases.section} <select name="section">${all}</select></label>
<label>${phrases.state} <select name="state">${all}<option value="published">${phrases.published}</option><option value="corrected">${phrases.corrected}</option></select></label>
</form>
<div id="found" hidden></div>
`;
}
