import { Parser } from "htmlparser2";
import { Rejection } from "../rejection.ts";
import { raiseFigures } from "./raise-figures.ts";
import { withoutReadings } from "./without-readings.ts";
import { withoutUnseen } from "./without-unseen.ts";

const mostElements = 20_000;
const mostTexts = 60_000;
const deepest = 200;
const mostAttributes = 200;

/** A page without what no reader needs to see (scripts, styles, drawings, comments), and the JSON-LD that stood in it. */
export interface BoundedPage {
  html: string;
  jsonLd: string[];
  /** Other JSON, which scripts start from. */
  states: string[];
  elements: number;
}

/**
 * Walks the page's tokens before any DOM is built, since Readability takes time about cubic in depth. Throws
 * `too-complex` beyond 20,000 elements, 60,000 pieces of text, 200 levels or 200 attributes of one element.
 */
export function boundPage(html: string): BoundedPage {
  const jsonLd: string[] = [];
  const states: string[] = [];
  const slim = raiseFigures(withoutReadings(withoutUnseen(html, jsonLd, states)));
  let elements = 0;
  let depth = 0;
  let attributes = 0;
  let texts = 0;
  const parser = new Parser({
    onopentagname() {
      attributes = 0;
      if (++elements > mostElements)
        throw tooComplex(`more than ${mostElements.toLocaleString("en")} elements`);
      if (++depth > deepest) throw tooComplex(`elements nested more than ${deepest} deep`);
    },
    ontext() {
      if (++texts > mostTexts) throw tooComplex(`more than ${mostTexts.toLocaleString("en")} pieces of text`);
    },
    onattribute() {
      if (++attributes > mostAttributes)
        throw tooComplex(`an element with more than ${mostAttributes} attributes`);
    },
    onclosetag() {
      depth--;
    },
  });
  parser.write(slim);
  parser.end();
  return { html: slim, jsonLd, states, elements };
}

function tooComplex(found: string): Rejection {
  return new Rejection(
    "too-complex",
    `The page has ${found}: save the article itself as plain text or a simpler page and upload that.`,
  );
}
