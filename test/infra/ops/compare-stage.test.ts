import { expect, it } from "vitest";
import { siteKeys } from "../../../functions/site-keys.ts";
import { compareStage, type Found, orphansAmong } from "../../../infra/ops/compare-stage.ts";

const key = "articles/tide.md";
const picture = "articles/tide.jpg";
const slug = "tide";
const card = { key: siteKeys.card(slug, "og", "0123456789abcdef", "png"), format: "og", bytes: 3 };
const upload = { slug: `upload#${key}`, key, state: "accepted", etag: '"1"', slugs: new Set([slug]) };
const article = { slug, sourceKey: key, state: "published", cards: [card], pictures: new Set([picture]) };
const pictureRow = { slug: `picture#${picture}`, etag: '"2"' };
const files = {
  [siteKeys.sharePage(slug)]: 9,
  [siteKeys.articleJson(slug)]: 9,
  [card.key]: 3,
  [siteKeys.currentCard(slug, "og")]: 3,
};

const now = new Date("2026-11-20T10:00:00Z");

/** A stage where all is well, but for what is given. */
function compare({
  inbox = { [key]: '"1"', [picture]: '"2"' } as Record<string, string>,
  rows = [upload, article, pictureRow] as Found["rows"],
  site = files as Record<string, number>,
}) {
  const objects = Object.entries(inbox).map(([key, etag]) => ({
    key,
    etag,
    size: 1,
    modifiedAt: new Date(0),
  }));
  const differences = compareStage({ inbox: objects, rows, site: new Map(Object.entries(site)), now });
  return differences.map(({ kind, what, key, slug }) => [kind, what, key, slug]);
}

it("finds nothing where all is well, nor in an empty stage", () => {
  expect(compare({})).toEqual([]);
  expect(compare({ inbox: {}, rows: [], site: {} })).toEqual([]);
});

it("has an upload looked at again that was never looked at, not to the end, or in another version", () => {
  const of = (changed: object) => compare({ rows: [{ ...upload, ...changed }, article, pictureRow] });
  expect(of({ state: "looking" })).toEqual([["stale", key, key, undefined]]);
  expect(of({ etag: '"0"' })).toEqual([["stale", key, key, undefined]]);
  expect(compare({ inbox: { [picture]: '"2"' } })).toEqual([["stale", key, key, undefined]]);
  expect(
    compare({ inbox: { [key]: '"1"', "articles/pier.md": '"1"', "articles/": "", [picture]: '"2"' } }),
  ).toEqual([["missing", "articles/pier.md", "articles/pier.md", undefined]]);
});

it("has an upload looked at again whose time came, and that nobody looked at then", () => {
  const of = (looksAgainAt: string | null) =>
    compare({ rows: [{ ...upload, looksAgainAt }, article, pictureRow] });
  expect(of("2026-11-20T09:00:00Z")).toEqual([["stale", key, key, undefined]]);
  expect(of("2026-11-20T09:59:00Z")).toEqual([]);
  expect(of("2026-11-20T11:00:00Z")).toEqual([]);
  expect(of(null)).toEqual([]);
});

it("has an upload looked at again whose article is lost, or did not come through", () => {
  expect(compare({ rows: [upload, pictureRow], site: {} })).toEqual([["missing", slug, key, undefined]]);
  for (const state of ["ingested", "summarized"])
    expect(compare({ rows: [upload, { ...article, state }, pictureRow] })).toEqual([
      ["stale", slug, key, undefined],
    ]);
});

it.each(Object.keys(files))("finds that %s is missing", (file) => {
  const { [file]: _, ...site } = files;
  expect(compare({ site })).toEqual([["missing", file, key, undefined]]);
});

it("finds a card of another size than was published", () => {
  expect(compare({ site: { ...files, [card.key]: 2 } })).toEqual([["stale", card.key, key, undefined]]);
});

it("has a retraction ended that did not end, also one before the article that stands there now", () => {
  const gone = { ...upload, state: "absent", etag: null, slugs: new Set() };
  const retracted = (cleared: boolean) => {
    const row = { slug, sourceKey: key, state: "retracted", cleared };
    return compare({ inbox: {}, rows: [gone, row], site: { [siteKeys.sharePage(slug)]: 9 } });
  };
  expect(retracted(true)).toEqual([]);
  expect(retracted(false)).toEqual([["stale", slug, null, slug]]);
  expect(compare({ rows: [upload, { ...article, cleared: false }, pictureRow] })).toEqual([
    ["stale", slug, null, slug],
  ]);
});

it("has a picture looked at again of which articles show another version, or none", () => {
  expect(compare({ rows: [upload, article] })).toEqual([["missing", picture, picture, undefined]]);
  expect(compare({ inbox: { [key]: '"1"' } })).toEqual([["stale", picture, picture, undefined]]);
  expect(compare({ inbox: { [key]: '"1"', [picture]: '"3"' } })).toEqual([
    ["stale", picture, picture, undefined],
  ]);
  const unused = { ...article, pictures: new Set() };
  expect(compare({ inbox: { [key]: '"1"', [picture]: '"3"' }, rows: [upload, unused, pictureRow] })).toEqual(
    [],
  );
});

it("takes a file for orphaned that no article has, but no tombstone, and no card that pages may still show", () => {
  const lost = [siteKeys.articleJson("gone"), siteKeys.card("gone", "og", "0123456789abcdef", "png")];
  const old = siteKeys.card(slug, "og", "fedcba9876543210", "png");
  const of = (row: object) =>
    orphansAmong([...lost, siteKeys.sharePage("gone"), old], [{ ...article, ...row }]);
  const orphans = (row: object) => of(row).map(({ what }) => what);
  expect(orphans({})).toEqual([...lost, old]);
  expect(orphans({ formerCards: [old] })).toEqual(lost);
  expect(orphans({ state: "summarized" })).toEqual(lost);
  expect(orphans({ state: "retracted" })).toEqual([...lost, old]);
});
