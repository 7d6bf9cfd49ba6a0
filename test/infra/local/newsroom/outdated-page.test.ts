import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { securityHeaders } from "../../../../functions/page/security-headers.ts";
import { sharePage } from "../../../../functions/page/share-page.ts";
import { outdatedBy } from "../../../../infra/local/newsroom/outdated-page.ts";
import { aPublication, masthead, siteOrigin } from "../../../page/published-fixtures.ts";

const changed = { ...masthead, palette: { ...masthead.palette, accent: "#004400" } };
const page = sharePage(aPublication(), masthead, siteOrigin);
const server = createServer(({ url }, response) => {
  const headers = securityHeaders(url === "/changed" ? changed : masthead);
  response.writeHead(url === "/gone" ? 404 : 200, headers).end(page);
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => server.close());

it("tells a page whose style the site's headers no longer name, or that names another site", async () => {
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect(await outdatedBy(`${site}/same`, siteOrigin)).toBeUndefined();
  expect(await outdatedBy(`${site}/changed`, siteOrigin)).toBe("style");
  expect(await outdatedBy(`${site}/same`, site)).toBe("address");
  expect(await outdatedBy(`${site}/gone`, site)).toBeUndefined();
});
