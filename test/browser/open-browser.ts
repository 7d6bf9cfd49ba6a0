import axe from "axe-core";
import type { Browser, Page } from "playwright-core";

export interface Visit {
  width: number;
  scheme: "light" | "dark";
  javaScript?: boolean;
  /** Fingers and no keyboard. */
  isPhone?: boolean;
}

export type OpenedPage = Awaited<ReturnType<typeof openPage>>;

/** A page with nothing kept from others. `troubles` collects what the console complains of, `hosts` whom it called. */
export async function openPage(
  browser: Browser,
  { width, scheme, javaScript = true, isPhone = false }: Visit,
) {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    reducedMotion: "reduce",
    javaScriptEnabled: javaScript,
    permissions: ["clipboard-read", "clipboard-write"],
    isMobile: isPhone,
    hasTouch: isPhone,
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  const hosts = new Set<string>();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) troubles.push(message.text());
  });
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("request", (request) => hosts.add(new URL(request.url()).hostname));
  return { page, troubles, hosts, close: () => context.close() };
}

/** What axe finds against WCAG 2.2 A and AA and its best practices. It runs beside the page: the page's CSP stays in force. */
export async function violationsOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId: contextId } = await session.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
  });
  await session.send("Runtime.evaluate", { expression: axe.source, contextId });
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
    expression: `axe.run(document, {
        runOnly: { type: "tag", values: ${JSON.stringify(tags)} },
        resultTypes: ["violations"],
      })
      .then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => id + " " + nodes[0].html)))`,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(`axe did not run: ${exceptionDetails.text}`);
  return JSON.parse(result.value as string) as string[];
}

/** The families in which the browser really sets an element's letters. */
export async function typefacesOf(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  return fonts.map(({ familyName }) => familyName);
}
