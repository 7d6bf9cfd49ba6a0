import { expect, it } from "vitest";
import { listingsLook } from "../../functions/page/listings-look.ts";
import { masthead, siteOrigin } from "./published-fixtures.ts";

it("the look stays while nothing changes, and changes with the masthead and the site's address", () => {
  const look = listingsLook(masthead, siteOrigin);
  expect(listingsLook(structuredClone(masthead), siteOrigin)).toBe(look);
  expect(listingsLook({ ...masthead, name: "The Other Post" }, siteOrigin)).not.toBe(look);
  expect(
    listingsLook({ ...masthead, palette: { ...masthead.palette, accent: "#004080" } }, siteOrigin),
  ).not.toBe(look);
  expect(listingsLook(masthead, "https://other.example")).not.toBe(look);
});
