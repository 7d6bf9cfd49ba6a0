import { ofLanguage } from "../article/language/of-language.ts";
import { primaryLanguage } from "../article/language/primary-language.ts";

/** German and Dutch close a clause with its verb: what opens such a bracket, as an auxiliary or at the clause's head. */
export const auxiliaries: Record<string, RegExp> = {
  de: /(?<!\p{L})(?:hat|habe|hast|haben|kannst|musst|willst|sollst|darfst|wirst|bist|hatten?|wird|werden|wurden?|würden?|ist|sind|sei|seien|war|waren|soll|sollen|sollten?|will|wollen|wollten?|kann|können|konnten?|könnten?|muss|müssen|mussten?|müssten?|darf|dürfen|durften?|möchten?|mag|schein(?:t|en)|lässt|lassen|nimmt|nehmen|nahmen?|findet|finden|fand|fanden|stell(?:t|te|en|ten)|tritt|treten|trat|gibt|geben|gab|teil(?:t|te|en|ten)|weist|wies|kündig\p{L}+|lehn(?:t|te|en|ten)|schlägt|schlug|ruft|rief)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:heeft|hebben|had|hadden|is|zijn|wordt|worden|werden?|zal|zullen|zou|zouden|kan|kunnen|kon|konden|moet|moeten|moest|moesten|wil|willen|wilde|mag|mogen|was|waren)(?!\p{L})/iu,
};
const subordinators: Record<string, RegExp> = {
  de: /^[,;\s]+(?:dass|weil|wenn|ob|nachdem|bevor|während|obwohl|damit|um|da|als|sodass|bis|(?:(?:in|mit|auf|an|bei|für|von|aus|durch|über|unter) )?(?:der|die|das|den|dem|deren|dessen|denen)|wer|was|wie|wo|wobei|indem|wodurch|womit|welche[rsmn]?)(?!\p{L})/iu,
  nl: /^[,;\s]+(?:dat|omdat|als|wanneer|terwijl|nadat|voordat|hoewel|zodat|om|die|wie|wat|waar\p{L}*|toen)(?!\p{L})/iu,
};

/** Languages whose sentences end with their verb: a head is whole only where it ends with one too. */
const finite: Record<string, RegExp> = {
  tr: /(?:(?:[fstkçşhp]t|[^fstkçşhp]d)[ıiuü](?:lar|ler)?|yor(?:lar)?|[ea]ca[kğ](?:t[ıi])?|m[ıiuü]şt[ıiuü]|[dt][ıiuü]r|\svar|\syok|değil)$/u,
  ja: /(?:した|する|いる|ある|った|れた|えた|んだ|いた|きた|だ|です|ます|ない|れる|える|おり|ており|たが|るが|だが)$/u,
  ko: /(?:다|으며|며|고|지만|으나)$/u,
  hi: /\s(?:है|हैं|था|थे|थी|थीं|गया|गई|गए|किया|दिया|हुआ|हुई|हुए|रहे|\S{2,}(?:गे|गी|गा))$/u,
  ur: /\s(?:ہے|ہیں|تھا|تھے|تھی|تھیں|گیا|گئی|گئے|کیا|دیا|ہوا|ہوئی|ہوئے|گے|گی|گا)$/u,
  bn: /(?:েছেন?|\sছিলেন?|\sহয\u09bc|\sহবে|\sযাবে|\S(?:বে|লে|রে|দে|নে)ন|\sআছে|\sনেই)$/u,
  fa: /[\s\u200c](?:است|هست|بود|بودند|شد|شدند|شده|کرد|کردند|می‌شود|می‌کند|می‌کنند|دارد|دارند|داد|دادند|گفت|نیست|هستند|شوند|کنند|یافت|رسید)$/u,
};
const otherVerbFinal = /^(?:ta|te|ml|kn|si|gu|pa|am|ka|my|mn|kk|ky|uz|eu|ps|ku|ckb)$/u;

/** "Der Rat setzt sich für die Fähre | ein": the verb's other half closes the clause. */
const particles: Record<string, RegExp> = {
  de: /\s(?:ein|aus|an|ab|auf|zu|vor|durch|um|mit|nach|bei|fest|statt|teil|zurück|weiter|her|hin|los|vorbei|zusammen)$/u,
  nl: /\s(?:in|uit|aan|af|op|toe|voor|door|om|mee|na|bij|vast|terug|verder|weg|samen)$/u,
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
  de: /^(?:\p{Ll}{2,4} )?(?:dass|ob|wer|wem|wen|wessen|was|wie|wo|warum|wann|welche[rsnm]?)(?!\p{L})/u,
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
