import { isNoteClass } from "../html/is-note-mark.ts";

const link = "<a(?:\\s[^<>]{0,300})?>";
const mark = "[[(]?(?:\\d{1,3}|[a-z]|[*†‡§]{1,3})[\\])]?";
const raised = new RegExp(
  `(${link})?<sup(\\s[^<>]{0,200})?>\\s?(${link})?${mark}(?:</a>)?\\s?</sup>(?:</a>)?`,
  "giu",
);

/** Markup without footnotes' marks, which would make 20193 of 2019³: those that are links, or have a class of their own. */
export function withoutNoteMarks(markup: string): string {
  return markup.replace(raised, (whole, around?: string, attributes?: string, inside?: string) =>
    around || inside || isNoteClass(attributes ?? "") ? "" : whole,
  );
}
