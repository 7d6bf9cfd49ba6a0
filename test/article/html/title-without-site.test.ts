import { expect, it } from "vitest";
import { withoutOwnSite, withoutSite } from "../../../functions/article/html/title-without-site.ts";

it.each([
  ["Trade war far from over – Trump", [], []],
  ["Ferries late again - union", ["The Quaylight"], ["quaylight.example"]],
  ["Eels return to the river — study", [], ["harbour.example"]],
])("a page's title keeps whose claim it is: %s", (title, sites, hosts) => {
  expect(withoutSite(title, sites, hosts)).toBe(title);
});

it.each([
  ["Eels return to the river - The Quaylight", ["The Quaylight"], []],
  ["Eels return to the river | Quaylight Daily", [], []],
  ["Eels return to the river - Quaylight", [], ["quaylight.example"]],
  ["Eels return to the river - Quaylight News", [], ["quaylight.co.example"]],
  ["Eels return to the river – The Quaylight", [], ["news.quaylight.example"]],
  ["Eels return to the river – Quaylight Post", [], ["quaylight-post.example"]],
  ["Eels return to the river – Quaylight Post", [], ["quaylightpostonline.example"]],
  ["Eels return to the river - quaylight.com", [], []],
])("a page's title loses its site's name: %s", (title, sites, hosts) => {
  expect(withoutSite(title, sites, hosts)).toBe("Eels return to the river");
});

it.each([
  ["Storm hits the coast | Live updates", [], ["quaylight.example"]],
  ["A year at The Quaylight", ["The Quaylight"], []],
  ["Who reads non-Quaylight", ["Quaylight"], []],
  ["Quaylight: we were wrong about eels", ["Quaylight"], ["quaylight.example"]],
])("a title of one's own is kept whole: %s", (title, sites, hosts) => {
  expect(withoutOwnSite(title, sites, hosts)).toBe(title);
});
