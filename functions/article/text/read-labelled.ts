import type { Block } from "../article.ts";
import type { Draft } from "../article-draft.ts";
import { cleanText } from "../clean-text.ts";
import { embargoOf } from "../markdown/embargo-of.ts";
import { namesOf } from "../markdown/read-fields.ts";
import { refuseDraft } from "../markdown/refuse-draft.ts";
import { readText } from "./read-text.ts";
import { isTechnical } from "./refuse-mail.ts";

/** What desks write before a colon, lower case, by field. */
const labels: Record<string, string> = {
  headline:
    "headline|head|hed|title|überschrift|titel|schlagzeile|titre|título|titular|titolo|título|kop|rubrik|tytuł|заголовок",
  standfirst:
    "standfirst|subhead|subheading|sub-heading|subheadline|sub-headline|subtitle|deck|dek|strap|strapline|sell|unterzeile|untertitel|vorspann|chapô|chapeau|sous-titre|subtítulo|entradilla|bajada|sottotitolo|sommario|ingress|подзаголовок",
  byline: "byline|by-line|by|author|authors|writer|reporter|autor|autorin|autoren|auteur|autora|autore|автор",
  date: "date|published|publication date|publish date|datum|fecha|data|dato|дата",
  section: "section|category|desk|ressort|rubrique|sección|seccion|seção|sezione|рубрика",
  kicker: "kicker|overline|eyebrow|dachzeile|spitzmarke|surtitre|antetítulo|occhiello",
  dateline: "dateline|place|location|ort|lieu|lugar|luogo",
  agency: "agency|agentur|agence|agencia|agenzia",
  tags: "tags|keywords|schlagwörter|mots-clés|palabras clave",
  subject:
    "subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|aihe|temat|předmět|predmet|tárgy|konu|θέμα|тема|件名|主题|主旨|제목|الموضوع|נושא",
  sender:
    "from|von|de|da|van|från|fra|od|lähettäjä|feladó|kimden|από|от|от кого|від|发件人|差出人|보낸 사람|من|מאת",
  recipients:
    "to|cc|bcc|reply-to|an|à|a|para|aan|kopie|til|till|do|komu|címzett|kime|προς|кому|копия|收件人|抄送|宛先|받는 사람|إلى|אל",
  sent: "sent|gesendet|envoyé|enviado|enviada em|inviato|verzonden|skickat|sendt|wysłano|odesláno|отправлено|送信日時|发送时间",
  status: "status",
  embargo: "embargo|embargoed until|sperrfrist",
  body: "body|body text|text|copy|story|article|artikel|fließtext|texte|texto|testo|текст",
};

export const fieldOf = new Map(
  Object.entries(labels).flatMap(([field, names]) => names.split("|").map((name) => [name, field] as const)),
);

const mostLines = 40;

/** "Nora Pell [mailto:nora@quay.example]" */
const address = /\[[^[\]]{0,200}\]/;

/** "Re: ", "Fwd: ": what a mail's subject is about, and how often it has gone round. */
const passedOn =
  /^(?:(?:re|fwd?|aw|wg|tr|rv|enc|i|r|vs|sv|odp|pd|ynt|ilt|отв|转发|回复|转|答复)\s?[:：]\s*)+/iu;

/**
 * A text that a desk sends with its fields labelled ("Headline: …", "Byline: …") above the body, or as a mail with its head; null
 * for any other.
 */
export function readLabelled(text: string, defaultLanguage: string): Draft | null {
  const found = takeFields(text);
  if (!found) return null;
  const { fields, rest } = found;
  const { standfirst, byline, date, section, kicker, dateline, agency, tags, embargo } = fields;
  const headline = headlineIn(fields)!;
  refuseDraft({ status: fields.status });
  // Day and embargo are read as printed ones are: in the order of the language.
  const lines = [headline, date, embargo && `Embargo: ${embargo}`, rest].filter(Boolean);
  const draft = readText(lines.join("\n\n"), defaultLanguage);
  return {
    ...draft,
    embargo: draft.embargo ?? embargoOf({ status: fields.status, date }, [], null),
    headline,
    standfirst: standfirst ?? draft.standfirst,
    kicker: kicker ?? draft.kicker,
    section: section ?? draft.section,
    bylines: byline ? namesOf(byline) : authorsOf(draft, fields.sender),
    dateline: dateline ?? draft.dateline,
    agency: agency ?? draft.agency,
    tags: tags?.split(/\s*[,;]\s*/) ?? [],
    body: (draft.body.length > 0 ? draft.body : paragraphsOf(rest)).filter(
      ({ text: words }) => words !== headline && words !== standfirst,
    ),
  };
}

/** A text of short lines that is known to be the body, down to a mail's signature ("-- "). */
function paragraphsOf(rest: string): Block[] {
  const own = rest.split(/(?:^|\r?\n)-- ?\r?\n/, 1)[0]!.trim();
  const parts = own.split(/\r?\n\s*\r?\n/);
  return (parts.length > 1 ? parts : own.split(/\r?\n/)).map((text) => ({ kind: "paragraph", text }));
}

/** Whom the text below the labels names, else who sent it. */
const authorsOf = ({ bylines = [] }: Draft, sender = ""): string[] =>
  bylines.length > 0 ? bylines : namesOf(sender.replace(address, ""));

/** A subject is a headline only in a mail: elsewhere it is what an article is about. */
const headlineIn = ({ headline, subject, sender, technical }: Fields): string | undefined =>
  headline ?? ((sender ?? technical) === undefined ? undefined : subject?.replace(passedOn, "") || undefined);

type Fields = Record<string, string | undefined>;

/** The labelled fields that the text begins with, the headline and one more at least, and what stands below them. */
function takeFields(text: string): { fields: Fields; rest: string } | null {
  const lines = headed(text.split(/\r\n|[\n\r\u2028\u2029]/));
  const fields = Object.create(null) as Fields;
  let end = 0;
  for (let index = 0; index < Math.min(lines.length, mostLines); index++) {
    const line = cleanText(lines[index]!);
    if (line === "" || (/^[ \t]/.test(lines[index]!) && isTechnical(lines[index - 1] ?? ""))) continue;
    if (isTechnical(line)) {
      fields.technical ??= line;
      end = index + 1;
      continue;
    }
    const [, label, value] =
      /^\**([\p{L}][\p{L}\p{M} -]{1,24}?|[àa])\**\s?[:：]\**\s*(.*)$/iu.exec(line) ?? [];
    if (label === undefined) break;
    // "Words: 312" counts them, "Words: Nora Pell" wrote them.
    const isWriter = /^(?:words|copy by|story)$/i.test(label) && /^\p{Lu}\p{L}+\s\p{Lu}/u.test(value ?? "");
    const field = isWriter ? "byline" : fieldOf.get(label.toLowerCase());
    if (!field) continue;
    if (field === "body") {
      return chosen(fields, [value, ...lines.slice(index + 1)].join("\n"));
    }
    if (value) fields[field] ??= value;
    // A label alone has its value on the next line.
    else if (cleanText(lines[index + 1] ?? "") !== "") fields[field] ??= cleanText(lines[++index]!);
    end = index + 1;
  }
  return chosen(fields, lines.slice(end).join("\n"));
}

/** "BOARD VOTES TO DREDGE" above "Strap: …" and "Words: Nora Pell": a headline without a label above labelled lines. */
function headed(lines: string[]): string[] {
  const at = lines.findIndex((line) => cleanText(line) !== "");
  const labelled = lines
    .slice(at + 1, at + 12)
    .map(
      (line) => fieldOf.get(labelOfLine(line)) ?? (/^words$/.test(labelOfLine(line)) ? "byline" : undefined),
    );
  return at >= 0 &&
    !fieldOf.has(labelOfLine(lines[at]!)) &&
    labelled.includes("standfirst") &&
    !labelled.includes("headline") &&
    new Set(labelled.filter(Boolean)).size > 1
    ? [...lines.slice(0, at), `Headline: ${lines[at]!}`, ...lines.slice(at + 1)]
    : lines;
}

const labelOfLine = (line: string): string =>
  /^([\p{L}-]{2,24})\s?[:：]/u.exec(cleanText(line))?.[1]?.toLowerCase() ?? "";

const chosen = (fields: Fields, rest: string) =>
  headlineIn(fields) && Object.keys(fields).length >= 2 && rest.trim() ? { fields, rest } : null;
