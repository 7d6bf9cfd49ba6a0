import { type DefaultTreeAdapterMap, parse } from "parse5";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

/** A page as a browser's parser sees it. */
export function parsedPage(markup: string) {
  const elements = [...walk(parse(markup))].filter((node): node is Element => "tagName" in node);
  const attribute = (element: Element | undefined, name: string) =>
    element?.attrs.find((each) => each.name === name)?.value;
  const all = (tag: string) => elements.filter(({ tagName }) => tagName === tag);

  return {
    all,
    attribute,
    first: (tag: string) => all(tag)[0],
    text: (element: Element | undefined) => (element ? textOf(element) : undefined),
    withClass: (name: string) =>
      elements.filter((element) => attribute(element, "class")?.split(" ").includes(name)),
    /** Contents of the meta tags of that property or name. */
    meta: (kind: "property" | "name", key: string) =>
      all("meta")
        .filter((element) => attribute(element, kind) === key)
        .map((element) => attribute(element, "content")!),
    metaKeys: () =>
      all("meta").map((element) => attribute(element, "property") ?? attribute(element, "name")),
    jsonLd: () =>
      all("script")
        .filter((element) => attribute(element, "type") === "application/ld+json")
        .map(textOf),
    links: () => all("a").map((element) => attribute(element, "href") ?? ""),
  };
}

function* walk(node: Node): Generator<Node> {
  yield node;
  if ("childNodes" in node) for (const child of node.childNodes) yield* walk(child);
}

function textOf(element: Element): string {
  return [...walk(element)]
    .map((node) => (node.nodeName === "#text" && "value" in node ? node.value : ""))
    .join("");
}
