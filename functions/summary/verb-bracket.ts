import { ofLanguage } from "../article/language/of-language.ts";
import { primaryLanguage } from "../article/language/primary-language.ts";

/** German and Dutch close a clause with its verb: what opens such a bracket, as an auxiliary or at the clause's head. */
export const auxiliaries: Record<string, RegExp> = {
  de: /(?<!\p{L})(?:hat|habe|kannst|musst|willst|sollst|kündig\p{L}+|darfst|könnten?|hatten?|wird|werden|wurden?|würden?|ist|sind|sei|seien|waren|soll|sollen|sollten?|hast|will|wollen|wollten?|kann|können|konnten?|wirst|muss|müssen|mussten?|darf|dürfen|durften?|möchten?|mag|fanden|fand|lehn(?:t|te|en|ten)|stell(?:t|te|en|ten)|geben|haben|schein(?:t|en)|lassen|lässt|nimmt|nahmen?|findet|tritt|gibt|treten|war|trat|gab|teil(?:t|te|en|ten)|weist|nehmen|ruft|wies|müssten?|finden|bist|schlägt|schlug|rief)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:heeft|hebben|had|hadden|is|wordt|worden|werden?|zal|zullen|zou|zouden|kan|kunnen|kon|konden|moet|moeten|moest|mag|moesten|wil|willen|wilde|mogen|was|waren|zijn)(?!\p{L})/iu,
};
const subordinators: Record<string, RegExp> = {
  de: /^[,;\s]+(?:dass|weil|bis|wenn|ob|welche[rsmn]?|nachdem|bevor|indem|da|als|wodurch|während|womit|(?:(?:in|mit|auf|an|bei|für|von|aus|durch|über|unter) )?(?:der|die|das|den|dem|deren|dessen|denen)|wer|was|wie|wo|wobei|damit|um|sodass|obwohl)(?!\p{L})/iu,
  nl: /^[,;\s]+(?:dat|nadat|omdat|om|die|terwijl|voordat|wanneer|wie|waar\p{L}*|als|toen|hoewel|zodat|wat)(?!\p{L})/iu,
};

/** Languages whose sentences end with their verb: a head is whole only where it ends with one too. */
const finite: Record<string, RegExp> = {
  tr: /(?:(?:[fstkçşhp]t|[^fstkçşhp]d)[ıiuü](?:lar|ler)?|yor(?:lar)?|değil|m[ıiuü]şt[ıiuü]|[dt][ıiuü]r|[ea]ca[kğ](?:t[ıi])?|\svar|\syok)$/u,
  ja: /(?:った|たが|だ|ます|する|いる|きた|える|いた|れる|おり|した|るが|ある|ており|ない|れた|えた|んだ|です|だが)$/u,
  ko: /(?:다|으며|며|고|지만|으나)$/u,
  hi: /\s(?:हुए|हुई|है|दिया|गया|हैं|थे|हुआ|थी|थीं|था|गई|किया|गए|रहे|\S{2,}(?:गे|गी|गा))$/u,
  ur: /\s(?:ہے|تھیں|تھا|تھی|کیا|دیا|گیا|گئی|گئے|گا|ہوا|ہیں|ہوئی|ہوئے|تھے|گے|گی)$/u,
  bn: /(?:েছেন?|\sছিলেন?|\sনেই|\sআছে|\sহবে|\sযাবে|\sহয\u09bc|\S(?:বে|লে|রে|দে|নে)ন)$/u,
  fa: /[\s\u200c](?:یافت|رسید|شدند|است|شده|شوند|می‌کنند|کنند|بودند|بود|شد|می‌کند|دارد|کرد|کردند|داد|دارند|می‌شود|دادند|هستند|گفت|نیست|هست)$/u,
};
const otherVerbFinal = /^(?:ka|kn|ku|ky|mn|ml|pa|uz|ta|si|my|ps|gu|ckb|kk|te|am|eu)$/u;

/** "Der Rat setzt sich für die Fähre | ein": the verb's other half closes the clause. */
const particles: Record<string, RegExp> = {
  de: /\s(?:her|aus|ein|mit|nach|fest|statt|hin|los|zu|vor|durch|weiter|an|um|bei|zurück|vorbei|teil|auf|ab|zusammen)$/u,
  nl: /\s(?:af|voor|in|uit|vast|toe|op|verder|om|mee|weg|na|bij|terug|samen|door|aan)$/u,
};

const halves: Record<string, RegExp> = {
  de: /(?<!\p{L})(?:hat|habe|haben|hatten?|wird|werden|wurden?|soll|sollen|sollten?|will|wollen|wollten?|kann|können|konnten?|muss|müssen|mussten?|darf|dürfen|durften?)(?!\p{L})/u,
  nl: /(?<!\p{L})(?:heeft|hebben|had|hadden|wordt|worden|werden?|zal|zullen|zou|zouden|kan|kunnen|moet|moeten|wil|willen)(?!\p{L})/u,
};

/** "Der Rat hat dazu aufgerufen | , die Fähre zu…": what to is told behind the comma. */
const heralding = /\sda(?:zu|von|vor|für|gegen|mit|r(?:auf|an|um|über)) [^,]*$/u;

/** "Der Rat hat den Plan, der…, | beschlossen": a main clause that opened with half a verb must have had the other half. */
function closesBracket(head: string, base: string): boolean {
  if (heralding.test(head)) return false;
  const main = /^[^,;:–—]*/u.exec(head)![0].trimEnd();
  return !halves[base]!.test(main) || /(?<!\p{L})\p{Ll}+(?:t|en|n)$/u.test(main);
}

/** What a clause promises and the next one tells: "…verriet, welche Boote". */
const promised: Record<string, RegExp> = {
  de: /^(?:\p{Ll}{2,4} )?(?:dass|wessen|wann|warum|wer|was|wie|wo|wem|wen|ob|welche[rsnm]?)(?!\p{L})/u,
  nl: /^(?:dat|of|wie|hoe|waarom|wanneer|welke)(?!\p{L})/u,
  da: /^at(?!\p{L})/u,
  sv: /^att(?!\p{L})/u,
  bg: /^че(?!\p{L})/u,
  el: /^ότι(?!\p{L})/u,
  pl: /^(?:że|czy|jak|kto)(?!\p{L})/u,
  cs: /^(?:že|zda|jak|kdo)(?!\p{L})/u,
  ru: /^(?:что|ли|как|кто|где|куда|когда|почему)(?!\p{L})/u,
  uk: /^(?:що|чи|як|хто|де)(?!\p{L})/u,
  hu: /^hogy(?!\p{L})/u,
  fi: /^(?:että|ettei|miten|mitä)(?!\p{L})/u,
};

/** Whether a language ends its sentences with a verb that is known here. */
export function isVerbFinal(language: string): boolean {
  return ofLanguage(finite, language) !== undefined;
}

/** Whether a sentence may end at `end`, at a clause or before a phrase, without its verb being lost. */
export function keepsVerb(text: string, end: number, before: "clause" | "phrase", language: string): boolean {
  const base = primaryLanguage(language);
  if (otherVerbFinal.test(base) || ofLanguage(promised, base)?.test(text.slice(end).replace(/^[,\s]+/u, "")))
    return false;
  const rule = ofLanguage(finite, base);
  if (rule)
    return rule.test(
      text
        .slice(0, end)
        .normalize("NFC")
        .replace(/[”»"』」)）]+$/u, ""),
    );
  const auxiliary = auxiliaries[base];
  if (!auxiliary) return true;
  if (before === "clause") return closesBracket(text.slice(0, end), base);
  if (particles[base]!.test(/^[^,;:.!?–—]*/u.exec(text.slice(end))![0].trimEnd())) return false;
  let start = end;
  while (start > 0 && !/[,;–—:]/u.test(text[start - 1]!)) start--;
  if (start > 0 && subordinators[base]!.test(text.slice(start - 1, end))) return false;
  // "Der Rat hat den Plan, der…, mit großer Mehrheit | beschlossen": the bracket is still open behind the comma.
  return !auxiliary.test(text.slice(0, end));
}
