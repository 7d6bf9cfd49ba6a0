import { anyCase } from "../lexicon/any-case.ts";

/** A name without the titles, roles, buttons and beginnings of other words that stand or were glued around it in copying. */
export function withoutRole(name: string): string {
  return shoutedSurname(unglue(stripTitle(name)));
}

/** "Ouest-France Gaëlle LE BRIS": a surname in capitals has one given name before it, and a paper before that. */
const shoutedSurname = (name: string): string =>
  /^\p{Lu}\S*-\p{Lu}\p{Ll}+\s(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s\p{Lu}[\p{Lu}’'-]+)+)$/u.exec(name)?.[1] ??
  name;

/** What English papers write before "reporter" or "editor". */
const desks =
  "chief|senior|deputy|assistant|associate|staff|political|lifestyle|weather|courts?|features?|city|county|travel|film|tv|music|arts?|culture|food|property|legal|religion|climate|energy|tech|showbiz|trends|audience|local democracy|community|council|housing|sports?|football|health|education|economics?|business|foreign|science|technology|crime|environment|entertainment|transport|defence|security|consumer|money|royal|news|digital|social|home|world|national|parliamentary|investigative|investigations|diplomatic|industrial|labou?r|motoring|gaming|data|general assignment|breaking|religious|regional|rural|enterprise|state|government|white house|capitol|video|multimedia|photo|opinion|us|uk|europe|asia|africa|middle east|managing|executive|contributing|special";

const roles = anyCase(
  new RegExp(
    String.raw`^(?:(?:our|onze|unser\p{L}*|notre|nuestr[oa]|nosso|nostr[oa]|vår|vores|nasz\p{L}*|naš\p{L}*|наш\p{L}*)\s)?(?:(?:${desks}|local)\s)*(?:correspondent|reporter|writer|editor|redacteur|redactrice|verslaggever|correspondente?|korrespondent\p{L}*|redakteur\p{L}*|correspondante?|journaliste|corresponsal|periodista|redactora?|inviat[oa]|giornalista|repórter|jornalista|reporterka|dziennikar\p{L}+|redaktor\p{L}*|novinar\p{L}*|корреспондент|обозреватель|журналист\p{L}*|кореспондент\p{L}*|muhabir\p{L}*|wartawan)[:,]?\s+(?=\p{Lu})`,
    "u",
  ),
);

/** "political reporter Sam Tranter": what somebody is, before the name. */
export const beginsWithRole = (text: string): boolean => roles.test(text);

/** "Jane Doe in Oslo", "Jane Doe outside the Old Bailey", "Jane Doe an Bord der Aird": where somebody writes from. */
const filedFrom =
  /(?<=\p{Lu}\S*\s\p{Lu}\S*)\s(?:(?:in|aus|from|à|en|bei|nahe|vor|под|из|w|we|z|ze|spod|IN|AT|FROM|NEAR|OUTSIDE)\s\p{Lu}|(?:in the|at|near|outside|inside|aboard|on board|an Bord|près d[eu]|devant|depuis|à bord d[eu]|cerca del?|frente al?|desde|a bordo del?|vicino a|davanti a|perto de|nabij|vanuit)\s).*$/u;

/** True for what `withoutRole` takes for a place, and for no role: another author may follow it. */
export const isFiledFrom = (words: string): boolean => filedFrom.test(`A A${words}`);

/** "Jane Doe envoyée spéciale à Oslo", "John Roe Special correspondents in Oslo": whoever of a list is named last has the role of all. */
const sentOut = anyCase(
  /(?<=\p{Lu}\S*\s\p{Lu}\S*),?\s(?:envoyée?s?\s(?:spécial|spéciale|spéciaux|spéciales)|enviad[oa]s?\sespecial(?:es)?|enviad[oa]s?\sespeciais|inviat[oaie]\sspecial[ei]|(?:special|foreign)\scorrespondents?)(?!\p{L}).*$/u,
);

/** Swahili: "Na Asha Mrisho". */
const swahiliBy = /^[Nn][Aa]\s+(?=\p{Lu}\P{Z}+\s\p{Lu})/u;
const titles = anyCase(/^(?:(?:by|dr\.?|prof\.?|mr\.?|mrs\.?|ms\.?|sir|dpa|afp|reuters|ap)\s+)+(?=\p{Lu})/u);

/** "श्री राजेश शर्मा" */
const indianTitles =
  /^(?:(?:श्री|श्रीमती|सुश्री|डॉ\.?|डा\.|प्रो\.?|শ্রী|শ্রীমতী|ড\.|ডা\.|திரு\.|திருமதி|முனைவர்|శ్రీ|శ్రీమతి|డా\.|ಶ್ರೀ|ಶ್ರೀಮತಿ|ಡಾ\.|ഡോ\.|ડૉ\.|ਡਾ\.)\s)+(?=[\p{L}\p{M}.]{2,}\s\p{L})/u;

/** A name without "Dr.", "Prof." and their like. */
export const withoutTitle = (name: string): string => name.replace(academic, "").replace(indianTitles, "");

const academic =
  /^(?:(?:[Dd]r|DR|[Pp]rof|PROF|[Dd]ott|[Dd]ra|[Ii]ng|[Dd]ipl\.-[Ii]ng|[Mm]ag|[Mm]gr|Δρ|проф)\.(?:\s?(?:phil|med|rer|jur|h\.\s?c)\.)*\s|Dr\s|Prof\s|Professor\s)+(?=\p{Lu}\S*\s\p{Lu})/u;

function stripTitle(name: string): string {
  return name
    .replace(roles, "")
    .replace(swahiliBy, "")
    .replace(titles, "")
    .replace(indianTitles, "")
    .replace(/\s*(?:기자|특파원|記者|记者|報導|报道|綜合報導)$/u, "")
    .replace(sentOut, "")
    .replace(filedFrom, "")
    .replace(/\s+(?:für|[Ff]or|FOR|pour|para|per)\s+.*$/u, "");
}

/** "Isabel KeaneJournal New": what was glued to a surname in copying is cut off, as is a role or a button after it. */
function unglue(name: string): string {
  const match =
    /^(.*\s(?:\p{Lu}\p{Ll}+[-’'])?(?!Mc\p{Lu}|Mac\p{Lu}|De\p{Lu}|Di\p{Lu}|Le\p{Lu}|La\p{Lu}|Van\p{Lu}|Fitz\p{Lu}|O’|D’)\p{Lu}\p{Ll}{2,})\p{Lu}\p{Ll}+(?:\s.*)?$/u.exec(
      name,
    );
  return (match ? match[1]! : name)
    .replace(/^(.{5,})[\s,]+\1$/u, "$1")
    .replace(wideRole, "")
    .replace(longRole, "")
    .replace(trailingRole, "")
    .replace(ownRole, "");
}

/** "Thabo Mokone Parliamentary editor": one word more before what somebody is. */
const ownRole = anyCase(
  /(?<=^\p{Lu}\S*\s(?:\S+\s)?\p{Lu}\S*)[\s,]+(?:\p{Lu}[\p{L}&’'-]*\s)?(?:correspondent|reporter|editor|writer|journalist|columnist|redakteur(?:in)?|korrespondent(?:in)?|journaliste|redactora?|periodista|giornalista|jornalista|repórter|redacteur|verslaggever|dziennikarka?|muhabiri?)$/u,
);

/** "Harriet Lowe Local government correspondent": of the words of what somebody is, all but the first are small, as The Guardian writes them. */
const wideRole =
  /(?<=^\p{Lu}\S*\s(?:\p{Lu}\S*\s)?\p{Lu}\S*)[\s,]+\p{Lu}[\p{L}-]+(?:\s(?:&|\p{Ll}[\p{L}’'-]*)){1,4}\s(?:correspondent|editor|reporter|writer|columnist|critic)$/u;

/** "Steffan Rhys Deputy Content Hub Director": a role of several words is known by its first. */
const longRole = anyCase(
  /(?<=^\p{Lu}\S*\s(?:\S+\s){0,2}\p{Lu}\S*)[\s,]+(?:(?:deputy|senior|chief|associate|assistant|executive|managing|staff|special|head of|group)\s.*\b(?:director|editor|reporter|writer|correspondent|producer|presenter|columnist|officer)|\p{L}+(?:ische|politische|chef)[rn]?\s(?:korrespondent|redakteur|reporter)(?:in)?|(?:redaktionsleiter|chefredakteur|chefreporter)(?:in)?|tips (?:meg|oss))$/u,
);

const trailingRole = new RegExp(
  String.raw`(?<=\p{L}\s\p{L}.*)[\s,]+(?:(?:follow|twitter|facebook|instagram|linkedin|e-?mail|bio|profile)|for \S+\.\p{L}{2,3}|(?:(?:${desks})\s)*(?:correspondent|reporter|editor|writer|journalist|columnist|redakteur(?:in)?|redaktor(?:ka)?|journalistin|journaliste|reporterin|korrespondent(?:in)?|redactor(?:a)?|periodista|giornalista|jornalista|repórter|journalist|redacteur))$`,
  "iu",
);
