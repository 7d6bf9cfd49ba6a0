/** What putting a page in order needs of the DOM. */
interface Node {
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
  readonly attributes?: Iterable<{ name: string; value: string }>;
  setAttribute(name: string, value: string): void;
  appendChild(child: Node): void;
  remove(): void;
}

interface Document extends Node {
  createElement(name: string): Node;
}

const element = 1;
const text = 3;
const doctype = 10;
const ofHeads = new Set(["title", "meta", "link", "base", "style", "script", "template", "noscript"]);

/**
 * Puts what stands outside of head and body where a browser would: HTML lets a page leave the tags out of which linkedom
 * makes up none, and its body would be empty.
 */
export function makeWhole(page: Document): void {
  const tops = [...page.childNodes].filter(isSeen);
  const root = tops.find(({ localName }) => localName === "html");
  const parts = root ? [...root.childNodes].filter(isSeen) : [];
  const names = parts.map(({ localName }) => localName).join();
  if (tops.length === 1 && (names === "head,body" || names === "body")) return;

  const [html, head, body] = ["html", "head", "body"].map((name) => page.createElement(name)) as [
    Node,
    Node,
    Node,
  ];
  let isBody = false;
  const put = (node: Node) => {
    const { localName = "" } = node;
    if (localName === "html" || localName === "head" || localName === "body") {
      copyAttributes(node, localName === "html" ? html : localName === "head" ? head : body);
      isBody ||= localName === "body";
      for (const child of [...node.childNodes]) put(child);
    } else {
      isBody ||= isSeen(node) && !ofHeads.has(localName);
      (isBody ? body : head).appendChild(node);
    }
  };
  for (const node of [...page.childNodes]) if (node.nodeType !== doctype) put(node);
  for (const node of [...page.childNodes]) if (node.nodeType !== doctype) node.remove();
  html.appendChild(head);
  html.appendChild(body);
  page.appendChild(html);
}

/** Not white space between tags, nor a comment. */
function isSeen({ nodeType, textContent }: Node): boolean {
  return nodeType === element || (nodeType === text && (textContent ?? "").trim() !== "");
}

function copyAttributes(from: Node, to: Node) {
  for (const { name, value } of from.attributes ?? []) to.setAttribute(name, value);
}
