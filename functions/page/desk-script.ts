import type { Masthead } from "../article/masthead.ts";
import { deskWords } from "./desk-words.ts";
import { addSheetScript } from "./eastern-fonts.ts";
import { foldScript } from "./fold-script.ts";
import { Html } from "./html.ts";
import { jsonInHtml } from "./json-in-html.ts";
import { monthCalendar } from "./printed-date.ts";

/**
 * Copy buttons, and a search through the months' indexes, newest first and only as far as asked. Without it the desk is
 * a plain list. One text for every page of a masthead, so that one CSP hash serves all.
 */
export function deskScript(masthead: Masthead): Html {
  const { locale, phrases } = deskWords(masthead);
  const { copied, notCopied, found, since, first, more, nothing, unread, tryAgain } = phrases;
  const words = { copied, notCopied, found, since, first, more, nothing, unread, tryAgain };
  return new Html(
    script.replace("WORDS", () => jsonInHtml({ locale, calendar: monthCalendar(locale), ...words }).markup),
  );
}

const script = `(() => {
const words = WORDS;
${foldScript}
${addSheetScript}
const fill = (phrase, value) => phrase.replace(/\\{\\w+\\}/, () => value);
const named = (month) => new Intl.DateTimeFormat(words.locale, { calendar: words.calendar, year: "numeric", month: "long", timeZone: "UTC" }).format(new Date(month + "-15"));
const dated = (day) => new Intl.DateTimeFormat(words.locale, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(day));
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
let silence;
const say = (words) => { const said = document.getElementById("said"); said.textContent = words; clearTimeout(silence); silence = setTimeout(() => { said.textContent = ""; }, 4000); };
if (navigator.clipboard) {
  for (const button of all("[data-copy],[data-copy-text]")) button.hidden = false;
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-copy],[data-copy-text]");
    if (!button) return;
    const text = button.dataset.copy || button.closest("li").querySelector(".text").textContent;
    navigator.clipboard.writeText(text).then(() => say(words.copied), () => say(words.notCopied));
  });
}
const form = document.getElementById("search");
if (!form) return;
form.hidden = false;
if (matchMedia("(any-pointer: fine)").matches) form.words.placeholder = "Ctrl K";
const months = form.dataset.months.split(" ").filter(Boolean);
const found = document.getElementById("found"), latest = document.getElementById("latest"), count = document.getElementById("count");
const list = found.querySelector("ul"), further = found.querySelector("button");
const rows = [];
let loaded = 0, isRefused = false, loading;
const load = () => loading ??= loadMonth(months[loaded]).then(() => { loaded++; isRefused = false; }, () => { isRefused = true; }).finally(() => { loading = undefined; });
const loadMonth = async (month) => {
  if (!month) return;
  const answer = await fetch("/desk/" + month.replace("-", "/") + "/index.json");
  // Nothing is published of that month any more.
  if (answer.status === 404) return;
  if (!answer.ok) throw new Error(answer.status);
  for (const row of (await answer.json()).rows) rows.push({ ...row, text: fold([row.headline, row.by, row.section, row.slug].join(" ")) });
  choices(form.language, "language", (tag) => { try { return new Intl.DisplayNames([words.locale], { type: "language" }).of(tag); } catch { return tag; } });
  choices(form.section, "section", (name) => name);
};
const order = new Intl.Collator(words.locale);
const choices = (select, field, name) => {
  const known = new Set(all("option", select).map((option) => option.value));
  for (const value of new Set(rows.map((row) => row[field]).filter(Boolean))) {
    if (known.has(value)) continue;
    const option = new Option(name(value), value);
    select.add(option, all("option", select).find((other) => other.value && order.compare(other.text, option.text) > 0));
  }
};
// A month of a small paper is a line or two: whoever looks at a list of twenty looks for all of them.
const isShort = () => !isRefused && loaded < Math.min(months.length, 36) && rows.length < 500;
const loadSome = async () => { while (isShort()) await load(); };
const matches = () => {
  const wanted = fold(form.words.value).split(/\\s+/).filter(Boolean);
  const { language, section, state } = form;
  return rows.filter((row) => (!language.value || row.language === language.value) && (!section.value || row.section === section.value) && (!state.value || (row.corrected ? "corrected" : "published") === state.value) && wanted.every((word) => row.text.includes(word)));
};
const itemOf = ({ path, slug, headline, language, dir, day }) => {
  const item = document.createElement("li"), link = item.appendChild(document.createElement("a")), when = item.appendChild(document.createElement("time"));
  link.href = path + "#" + slug;
  link.textContent = headline;
  link.lang = language;
  link.dir = dir || "ltr";
  when.dateTime = day;
  when.textContent = dated(day);
  return item;
};
const number = (n) => n.toLocaleString(words.locale);
let asking = 0;
const show = async () => {
  const mine = ++asking;
  const asked = form.words.value.trim() || form.language.value || form.section.value || form.state.value;
  latest.hidden = !!asked;
  found.hidden = !asked;
  if (!asked) { count.textContent = ""; return; }
  await loadSome();
  let hits = matches();
  while (!hits.length && !isRefused && loaded < Math.min(months.length, 6)) { await load(); hits = matches(); }
  if (mine !== asking) return;
  const shown = hits.slice(0, 200);
  for (const name of new Set(shown.flatMap(({ sheets }) => sheets || []))) addSheet(name);
  list.replaceChildren(...shown.map(itemOf));
  const said = [];
  if (hits.length) said.push(fill(words.found, number(hits.length)));
  else if (loaded) said.push(words.nothing);
  if (hits.length > shown.length) said.push(fill(words.first, number(shown.length)));
  if (loaded && loaded < months.length) said.push(fill(words.since, named(months[loaded - 1])));
  if (isRefused) said.push(words.unread);
  count.textContent = said.join(" ");
  const wasThere = document.activeElement === further;
  further.hidden = loaded >= months.length;
  if (!further.hidden) further.textContent = isRefused ? words.tryAgain : fill(words.more, named(months[loaded]));
  // Whoever pressed it would start from the head of the page again.
  else if (wasThere) (list.querySelector("li:last-child a") || form.words).focus();
};
further.onclick = () => load().then(show);
form.addEventListener("input", () => { isRefused = false; show(); });
addEventListener("pageshow", show);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("focusin", loadSome, { once: true });
document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") { event.preventDefault(); form.words.focus(); }
  if (event.key === "Escape" && event.target === form.words) { form.reset(); show(); }
});
})();`;
