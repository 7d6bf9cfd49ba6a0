import { Html } from "./html.ts";

/**
 * Copy buttons, and a search through the months' indexes, newest first and only as far as asked. Without it the desk is
 * a plain list. One text for every page, so that one CSP hash serves all.
 */
export const deskScript = new Html(`(() => {
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const say = (words) => { const said = document.getElementById("said"); said.textContent = words; setTimeout(() => { said.textContent = ""; }, 4000); };
if (navigator.clipboard) {
  for (const button of all("[data-copy],[data-copy-text]")) button.hidden = false;
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-copy],[data-copy-text]");
    if (!button) return;
    const text = button.dataset.copy || button.closest("li").querySelector(".text").textContent;
    navigator.clipboard.writeText(text).then(() => say("Copied"), () => say("The browser did not allow copying"));
  });
}
const form = document.getElementById("search");
if (!form) return;
form.hidden = false;
const months = form.dataset.months.split(" ").filter(Boolean);
const found = document.getElementById("found"), latest = document.getElementById("latest");
const rows = [];
let loaded = 0, loading;
const load = () => loading ??= loadMonth(months[loaded]).finally(() => { loaded++; loading = undefined; });
const loadMonth = async (month) => {
  if (!month) return;
  const answer = await fetch("/desk/" + month.replace("-", "/") + "/index.json");
  if (!answer.ok) return;
  for (const row of (await answer.json()).rows) rows.push({ ...row, text: (row.headline + " " + (row.section || "") + " " + row.slug).toLocaleLowerCase() });
  choices(form.language, "language", (tag) => { try { return new Intl.DisplayNames(["en"], { type: "language" }).of(tag); } catch { return tag; } });
  choices(form.section, "section", (name) => name);
};
const choices = (select, field, name) => {
  const known = new Set(all("option", select).map((option) => option.value));
  for (const value of new Set(rows.map((row) => row[field]).filter(Boolean))) if (!known.has(value)) select.add(new Option(name(value), value));
};
const show = async () => {
  const wanted = form.words.value.toLocaleLowerCase().split(/\\s+/).filter(Boolean);
  const { language, section, state } = form;
  const asked = wanted.length || language.value || section.value || state.value;
  latest.hidden = !!asked;
  found.hidden = !asked;
  if (!asked) return;
  if (!loaded) await load();
  const hits = rows.filter((row) => (!language.value || row.language === language.value) && (!section.value || row.section === section.value) && (!state.value || (row.corrected ? "corrected" : "published") === state.value) && wanted.every((word) => row.text.includes(word)));
  const list = document.createElement("ul");
  list.className = "archive";
  for (const { path, slug, headline, language: lang, day } of hits.slice(0, 200)) {
    const item = list.appendChild(document.createElement("li")), link = item.appendChild(document.createElement("a")), when = item.appendChild(document.createElement("span"));
    link.href = path + "#" + slug;
    link.textContent = headline;
    link.lang = lang;
    link.dir = "auto";
    when.textContent = day;
  }
  const count = document.createElement("p");
  count.textContent = hits.length + (hits.length === 1 ? " article" : " articles") + " back to " + (months[loaded - 1] || "the beginning") + (hits.length > 200 ? ", the first 200 shown" : "");
  found.replaceChildren(count, list);
  if (loaded < months.length) {
    const more = document.createElement("button");
    more.type = "button";
    more.textContent = "Search " + months[loaded] + " too";
    more.onclick = () => load().then(show);
    found.append(more);
  }
};
form.addEventListener("input", show);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("focusin", () => { if (!loaded) load(); }, { once: true });
document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") { event.preventDefault(); form.words.focus(); }
  if (event.key === "Escape" && event.target === form.words) { form.reset(); show(); }
});
})();`);
