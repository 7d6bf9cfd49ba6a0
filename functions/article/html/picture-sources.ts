import { type PageElement, selectAll } from "./page-element.ts";

/** Where scripts that load a picture late keep its address; `src` then has a placeholder. */
const lateNames = ["data-src", "data-lazy-src", "data-original"];

/** Not "false", "1200x800" or "{{image.url}}". */
const isAddress = /^[^{}]*[./][^{}]*$/;

const mostSizes = 20;

/**
 * The addresses of an `img` as its page writes them, best first: what a script will load, its own, the widest of its sizes, and those
 * of a `picture` around it, which may be of formats that not everybody shows.
 */
export function pictureSources(image: PageElement): string[] {
  const around = image.closest("picture");
  const sources = around ? selectAll(around, "source").slice(0, mostSizes) : [];
  const addresses = [
    ...lateNames
      .map((name) => image.getAttribute(name))
      .filter((address) => address && isAddress.test(address)),
    widestIn(image.getAttribute("data-srcset")),
    image.getAttribute("src"),
    widestIn(image.getAttribute("srcset")),
    ...sources.map((source) => widestIn(source.getAttribute("data-srcset") ?? source.getAttribute("srcset"))),
  ];
  return addresses.filter((address) => address !== null && !/^\s*(?:data:|$)/i.test(address)) as string[];
}

/** The widest address of a `srcset`. One may have commas in it, but ends in none. */
function widestIn(srcset: string | null): string | null {
  const sizes = (srcset ?? "")
    .split(/,\s+|(?<=\s[\d.]{1,8}[wx]),/)
    .slice(0, mostSizes)
    .map((size) => size.trim().split(/\s+/))
    .map(([address = "", width = "1x"]) => ({ address, width: Number.parseFloat(width) }));
  return sizes.sort((a, b) => b.width - a.width)[0]?.address || null;
}
