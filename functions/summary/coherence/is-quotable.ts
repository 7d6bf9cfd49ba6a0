import { endMark } from "../split/sentence-marks.ts";
import { withoutQuotations } from "./speaks-for-itself.ts";
import { hasWholeQuotations } from "./whole-quotations.ts";

const question = /[?？؟፧][!！]*["'”’»）)\]」』\s]*$/u;

/** What follows the name of a label where it is one, and no word of a sentence ("Image:", but "Image rights"). */
const labelEnd = String.raw`(?=\s*(?:[:：|/=]|\.(?:\s|$)|[-–—]\s|$))`;

/** What stands before the date of a page. */
const published =
  "mis à jour|actualizado|aktualizacja|updated|publicado|atualizado|aktualisiert|publié|veröffentlicht|pubblicato|published|опубликовано|aggiornato|opublikowano|posted|обновлено";

/** What stands before what a picture shows, or who took it. */
const shown =
  "(?:photo|foto|picture|image|credit|crédit|source)s?|bild|quelle|fuente|fonte|imagen|imagem|ảnh|zdjęcie|фото|kaynak";

/** Labels, captions, advertisements and calls to act, as they stand among the paragraphs of copied pages. */
const boilerplate = [
  /^(?:posted (?:on|by|in)\b|read (?:more|also|next)\b|listen\b|read:|also read\b|see also\b|updated?:|publish(?:ed)?(?: date)?(?::| on\b| at\b| \d)|follow (?:us|me|him|her|the|@)|sign up\b|skip to\b|for more\b(?! than\b)|download\b|file (?:photo|picture|image)\b|pictured\b|stay tuned\b|share (?:this|on)\b|print this|leave a comment|[\p{L}.]{3,9} \p{N}{1,2}, \p{N}{4};|e-?mail this|\||related (?:articles?|stor(?:y|ies)|topics?|posts?|content|links|news|coverage|videos?)\b|subscribe\b|see (?:a|the|more) (?:photos?|pictures?|videos?|images?)\b|now playing\b|sponsored (?:by|content|post)\b|submit your\b|scroll down\b|getty images|watch(?: (?:the|this|below|now|live|more))?\b.*(?:video|below|clip|live|here))/iu,
  new RegExp(
    String.raw`^(?:advertis(?:ement|ing)|photos?|cover image|credits?|topics?|getty|sponsored|photographs?|pictures?|related|tags?|copyright|captions?|categories|sources?|images?|more)(?:${labelEnd}|\s+(?:via|copyright|caption|credit|courtesy|source|by|©)(?![\p{L}]))`,
    "iu",
  ),
  /^(?:siehe auch|شاهد|اقرأ|leia (?:mais|também)|baca(?=:)|lees ook|مزید|klicken? (?:sie )?hier,?|lire aussi|czytaj (?:też|także)|veja também|baca juga|voir aussi|lihat juga|à lire|смотрите|lea también|tonton juga|vea también|gambas|video(?=:)|leer más|clip(?=:)|lesen sie|leggi anche|xem thêm|zobacz|fot\.|simak|mehr zum|читати|mehr lesen|আরও পড়ুন|यह भी पढ़ें)(?:[\s:：.|/-]|$)/iu,
  new RegExp(
    String.raw`^(?:${shown}|bildquelle|crédito|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|iklan|إعلان|関連|写真|広告|相关|图片)(?:${labelEnd}|\s+©)`,
    "iu",
  ),
  /\bicon-|\{\s?"@?\w+"\s?:|^https?:|^@|^#\p{L}|pic\.twitter\.com|\b(?:we|this (?:site|website)|our)\b.*\buses? cookies\b|\bcookies?\b.*\b(?:privacy|accept|consent)|©|&copy;|\[(?:advertisement|photo|foto|gambas)/iu,
  // The wires end their captions so: "…in Jakarta December 29, 2014."
  /(?<!\b(?:from|and|before|through|to|dated|by|for|of|in|on|after|since|until)|,|day) \p{Lu}\p{Ll}{2,8} \d{1,2}, \d{4}\.$/u,
  /(?:verwend|kullan|menggunakan|использу|sử dụng|usam|gebruik|używ|nutz|utiliz|utilis)\p{L}*(?: \S+){0,3} cookies?\b/iu,
  new RegExp(String.raw`\((?:${shown}): [^()]*\)`, "iu"),
  new RegExp(
    String.raw`^(?:${published}|last updated|stand|modifié|güncelleme|diterbitkan|cập nhật)(?!\p{L}).{0,24}(?:\p{N}[:h]\p{N}{2}|\p{N}[./-]\p{N}{1,2}[./-]\p{N}{2})`,
    "iu",
  ),
  // A line of date, time and name: "lunes 4 de mayo de 2026 - 7:45 p.m.", "Dienstag, 13. Mai 2014, von Jonas Feld".
  new RegExp(
    String.raw`^(?:(?:${published})(?: (?:le|am|el|em|il|on))?:? )?(?:\p{L}+,? )?(?:the )?\p{N}{1,2}(?:\.|º|er|st|nd|rd|th)? (?:de )?\p{L}{3,10}\.?,? (?:de )?\p{N}{4}(?:\P{L}|$)(?:.{0,16}|,? (?:von|by|par|por|di|door|av|af) .{0,40})$`,
    "iu",
  ),
  /follow @\w|\b(?:read more (?:from|at|on|about|here|in)|newsletters?|subscribe to|iscriviti|abonnez-vous|sign up (?:for|to)|abonnieren|suscríb(?:ete|ase)|follow us on|assine)\b/iu,
  /^(?=.*\b(?:our|your?)\b).*(?:privacy\s?(?:policy|notice)|terms of (?:use|service))|^our\s?privacy|\bjavascript\b.*(?:disabl|support|отключ|включ|enabl|a[ck]?tiv|habilit)|\b(?:enabl|activ|habilit)\p{L}* javascript\b/iu,
  /^["“]?\d{1,2}[.:h] ?\d{2}(?: ?(?:uur|Uhr|kl|GMT|h|[ap]\.?m)\.?)?(?:\s[-–—]\s|\s?[–—|]\s|:\s)/u,
  /, (?:left|right|cent(?:er|re)), (?:and |with )?\p{Lu}/u,
  new RegExp(String.raw`(?<=[\s-])(?:${shown})\s?: ?\S.{0,60}$`, "iu"),
  /\((?:[^()]*\b)?(?:AP|AFP|Reuters|Getty|EPA|dpa|PTI|HT)\b[^()]*(?:photo|foto|file|images)[^()]*\)\s*\.?$/iu,
  // Captions written as sentences: they say who stands where in the picture.
  /\bin (?:this|an?) (?:\S+ ){0,4}(?:illustration|photo|photograph|file picture|handout)\b|\bthis (?:mug ?shot|photo|photograph|frame grab)\b|^\([^()]*\)$|\((?:à (?:gauche|droite)|v\. ?l\.|izq(?:uierda|\.)?|слева|kiri|s(?:lij|l)eva|rechts|links|trái|kanan|phải|(?:from|second from) (?:left|right)|L-R|left|right|cent(?:er|re)|C|mitte|der(?:echa|\.)|L)\)|(?:symbol|archiv)(?:bild|foto)|(?:foto|imagen|imagem|immagine) de? ?(?:archivo|arquivo|archivio)|(?:photo|image) d['’](?:illustration|archives?)|zdjęcie ilustracyjne|ilustrační (?:foto|snímek)|архивное фото|фото из архива|ảnh (?:minh họa|minh hoạ|tư liệu)|foto ilustrasi/iu,
];

/** Whether a whole paragraph belongs to the page around the article and not to it. */
export function isBoilerplate(text: string): boolean {
  return text.length < 240 && boilerplate.some((rule) => rule.test(text.trim()));
}

/** What concedes. */
export const concessives =
  "although|though|whereas|unless|obwohl|bien que|quoique|aunque|embora|sebbene|hoewel|хотя|хоча|choć|ačkoli|meski(?:pun)?|walaupun|sekalipun";

/** "Although the crew had been warned.", "Weil es Geld kostet.": a concession or a cause without its main clause. */
const concession = new RegExp(
  String.raw`^["“«„]?(?:${concessives}|weil|because(?! of)|parce que|perché|omdat)(?!\p{L})[^,،;–—]*$`,
  "iu",
);

/** A turn of an interview that says whose it is, as may stand but once. */
export const namedTurn =
  /^(?:[QA] ?:|(?:Pregunta|Resposta|Risposta|Réponse|Antwort|Respuesta|Domanda|Pergunta|Frage|Question) ?[:.]) /u;

/** "1 squash, cubed; 2 tins chickpeas; 3 tbsp oil": what a recipe needs, or a table in one line. */
const items = /(?:;\s*\p{N}[^;]*){2}/u;

/** Scripts of which a few characters are a sentence. */
const dense = /[\p{sc=Han}\p{sc=Hangul}]/u;

/** A line of so many words is prose even where its full stop was forgotten. */
const longLine = 14;

/** Whether a sentence may stand in a summary: whole, telling, and part of the article rather than of the page around it. */
export function isQuotable(text: string, size: number, language: string): boolean {
  if (size < 4 || (text.length < 20 && !dense.test(text))) return false;
  if (question.test(text) || boilerplate.some((rule) => rule.test(text))) return false;
  if (
    !/^(?:th|lo)\b/u.test(language) &&
    !endMark.test(text) &&
    (size < longLine || /[-–—|]\s*\p{L}+:/u.test(text))
  )
    return false;
  if (/^[?.,;]|[,،、，]\s*$|\p{Ll}["”»]\p{Lu}\p{Ll}/u.test(text) || brokenOff(text, language)) return false;
  if (/[:;]\s*$/u.test(text) && !/^(?:hy|el)\b/u.test(language)) return false;
  if (namedTurn.test(text) || concession.test(text) || items.test(text)) return false;
  // What is quoted from end to end, without who says it, is nobody's claim: it would read as the article's.
  if (!/\p{L}\p{M}*\p{L}/u.test(withoutQuotations(text)) || isMostlyCapitals(text) || isMostlyFigures(text))
    return false;
  return hasWholeQuotations(text) && hasWholeBrackets(text);
}

/** The number of a list at the head; or, where ordinals have a full stop, one at the end that a date was cut behind. */
function brokenOff(text: string, language: string): boolean {
  if (/^(?:en|fr|es|it|pt|id|vi|ru)\b/u.test(language)) return /^\p{N}{1,2}[.)]\s/u.test(text);
  return /^(?:nb|sr|et|de|fi|cs|sk|tr|lv|sl|da|no|hr|hu)\b/u.test(language) && /\s\p{N}{1,2}\.$/u.test(text);
}

function isMostlyCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  return capitals.length > 0.6 * letters.length;
}

/** A time, a score or a row of a table. Where words are not parted by spaces, characters are counted. */
function isMostlyFigures(text: string): boolean {
  if (
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(text)
  ) {
    const figures = text.match(/\p{N}/gu)?.length ?? 0;
    return figures > 0.45 * (text.match(/[\p{L}\p{N}]/gu)?.length ?? 1);
  }
  const pieces = text.split(/\s+/u);
  return (
    pieces.filter((piece) => /\p{N}/u.test(piece)).length > 0.45 * pieces.length && pieces.length < longLine
  );
}

/** Brackets, and quotations in single marks, which are apostrophes too, close where they open. */
function hasWholeBrackets(text: string): boolean {
  const count = (marks: RegExp): number => text.match(marks)?.length ?? 0;
  if (count(/\(/gu) !== count(/\)/gu) && count(/[0-9a-z]\)/gu) !== count(/\)/gu)) return false;
  const opens = count(/(?:^|[\s(])['‘](?=\p{L})(?!(?:t|s|re|m|ll|ve|d|n)(?!\p{L}))/gu);
  const closes = count(/(?:[.,!?]['’](?=\s|$)|\p{L}['’](?=[.,!?]?$))/gu);
  return (
    !(opens === 0 && closes === 1 && /[.,!?]['’]/u.test(text)) &&
    !(opens === 1 && !/['’](?=[\s.,!?;:)]|\p{sc=Hangul}|$)/u.test(text.slice(1)))
  );
}
