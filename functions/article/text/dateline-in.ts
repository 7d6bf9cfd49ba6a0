import type { Block } from "../article.ts";
import { type Dateline, readDateline } from "./read-dateline.ts";
import { isSaid, isTown, townAlone } from "./town-alone.ts";

/** The dateline at the head of an article whose first paragraph is known, or its town alone. */
export const openingDateline = (paragraph: string, body: readonly Block[]): Dateline | null =>
  datelineIn(paragraph, body) ?? townAlone(paragraph, () => textOf(body));

/** The dateline at the head of a standfirst, as papers have it that print their first paragraph above the byline: in capitals, or of a town that the text speaks of. */
export function datelineOfStandfirst(standfirst: string | null, body: readonly Block[]): Dateline | null {
  const dateline = standfirst === null ? null : datelineIn(standfirst, body);
  return isTown(dateline?.place ?? null, () => textOf(body)) ? dateline : null;
}

/**
 * The dateline at the head of a paragraph of the article; null for a label or a speaker ("Pensions: …", "MACBETH – …", "HOST: …"),
 * which is what a place without agency and date is where the paragraph beside it, or many others, begin in the same form.
 */
export function datelineIn(paragraph: string, body: readonly Block[]): Dateline | null {
  const dateline = readDateline(paragraph);
  if (!dateline?.place || dateline.agency || dateline.date) return dateline;
  const { place } = dateline;
  const own = labelled.exec(paragraph)?.groups;
  if (own?.label !== place) return dateline;
  const paragraphs = body.filter(({ kind }) => kind === "paragraph").map(({ text }) => text);
  const isLike = (text: string): boolean => {
    const other = text === paragraph ? undefined : labelled.exec(text)?.groups;
    if (!other || isColon(other.mark!) !== isColon(own.mark!)) return false;
    const label = other.label!;
    return label === place || (isShouted(label) === isShouted(place) && readDateline(text)?.place === label);
  };
  const at = paragraphs.indexOf(paragraph);
  const alike = paragraphs.flatMap((text, index) => (isLike(text) ? [index] : []));
  // One far below heads a box: "CONTEXT: …".
  const isListed =
    alike.some((index) => Math.abs(index - at) <= near) || alike.length >= paragraphs.length * mostlyLabelled;
  return isListed && !isSaid(place, () => textOf(body)) ? null : dateline;
}

/** Paragraphs between which labels stand beside each other. */
const near = 2;

/** Share of the other paragraphs that begin so where all are labelled. */
const mostlyLabelled = 0.4;

const labelled = /^(?<label>\p{L}[\p{L}\p{M}\d .,/’'&-]{1,29}?)(?<mark>\s?[:：]|\s-|\s?[—–―−]|\s?--)\s/u;

const isColon = (mark: string): boolean => /[:：]/.test(mark);

const isShouted = (label: string): boolean => label === label.toUpperCase();

const textOf = (body: readonly Block[]): string => body.map(({ text }) => text).join("\n");
