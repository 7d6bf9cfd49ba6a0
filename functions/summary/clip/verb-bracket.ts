import { ofLanguage } from "../../article/language/of-language.ts";
import { primaryLanguage } from "../../article/language/primary-language.ts";

/** German and Dutch close a clause with its verb: what opens such a bracket, as an auxiliary or at the clause's head. */
export const auxiliaries: Record<string, RegExp> = {
  de: /(?<!\p{L})(?:nimmt|lässt|kannst|möchten?|willst|mag|kündig\p{L}+|gibt|wies|finden|fanden|nahmen?|hast|trat|müssten?|war|fand|wirst|ist|gab|sei|könnten?|würden?|treten|sollst|darfst|seien|lehn(?:t|te|en|ten)|stell(?:t|te|en|ten)|sind|weist|ruft|teil(?:t|te|en|ten)|schein(?:t|en)|musst|schlug|schlägt|bist|geben|nehmen|waren|findet|rief|lassen|tritt|hat|habe|hatten?|wird|werden|wurden?|haben|soll|sollen|sollten?|will|wollen|wollten?|kann|können|konnten?|muss|müssen|mussten?|darf|dürfen|durften?)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:is|was|kon|konden|moest|mag|moesten|wilde|mogen|waren|zijn|heeft|hebben|had|hadden|wordt|worden|werden?|zal|zullen|zou|zouden|kan|kunnen|moet|moeten|willen|wil)(?!\p{L})/iu,
};
const subordinators: Record<string, RegExp> = {
  de: /^[,;\s]+(?:dass|weil|da|als|indem|(?:(?:in|mit|auf|aus|an|bei|für|von|unter|durch|über) )?(?:der|die|das|den|dem|deren|dessen|denen)|wodurch|während|wenn|ob|welche[rsmn]?|bis|womit|wer|was|wie|wo|wobei|um|sodass|obwohl|damit|nachdem|bevor)(?!\p{L})/iu,
  nl: /^[,;\s]+(?:dat|om|wanneer|wie|waar\p{L}*|als|terwijl|zodat|toen|die|hoewel|voordat|omdat|nadat|wat)(?!\p{L})/iu,
};

/** Languages whose sentences end with their verb: a head is whole only where it ends with one too. */
const finite: Record<string, RegExp> = {
  tr: /(?:yor(?:lar)?|değil|(?:[fstkçşhp]t|[^fstkçşhp]d)[ıiuü](?:lar|ler)?|\svar|m[ıiuü]şt[ıiuü]|[dt][ıiuü]r|[ea]ca[kğ](?:t[ıi])?|\syok)$/u,
  ja: /(?:[ただる]が|[っえしきれい]た|[すいれあえ]る|だ|ます|ない|おり|です)$/u,
  ko: /(?:다|며|고|지만|으나)$/u,
  fa: /[\s\u200c](?:ن?می‌\S+د|است|نیست|(?:کن|شو)ند|دار(?:د|ند)|ن?(?:هست|گفت|خواند|داشت|کرد|داد|گرفت|رفت|بود|افتاد|یافت|رسید|آمد|شد)(?:ند)?)$/u,
  bn: /(?:েছেন?|\sছিলেন?|\sযাবে|\sনেই|\sআছে|\sহবে|\S(?:বে|লে|রে|দে|নে)ন|\sহয\u09bc)$/u,
  ur: /\s(?:دیا|تھیں|تھی|ہوئی|گیا|ہوئے|گی|گے|گا|ہیں|تھے|گئی|گئے|کیا|تھا|ہے|ہوا)$/u,
  hi: /\s(?:थीं|हुए|था|किया|गए|हुई|है|दिया|गया|रहे|थे|थी|गई|हैं|हुआ|\S{2,}(?:गे|गी|गा))$/u,
};

/** What tells of a noun has a verb of its own, and the main clause's comes after it: "کشاورزانی که … نکنند، …". */
const relatives: Record<string, RegExp> = {
  fa: /(?<!د|[سفش]ت)\s\S*که\s[^،]*(?:،|$)/gu,
  hi: /(?:^|,\s)(?:जो|जि[सन]\S*|जब|अगर|यदि)\s[^,]*(?:,|$)/gu,
  ur: /(?:^|،\s)(?:جو|جس|جن|جب|اگر)\s[^،]*(?:،|$)/gu,
};

const otherVerbFinal = /^(?:ky|ka|mn|ta|si|ps|ml|eu|gu|kn|te|kk|ku|my|uz|am|pa|ckb)$/u;

/** "Der Rat setzt sich für die Fähre | ein": the verb's other half closes the clause. */
const particles: Record<string, RegExp> = {
  de: /\s(?:auf|an|fest|zusammen|hin|los|her|durch|teil|bei|um|statt|aus|weiter|zu|ein|mit|nach|vor|vorbei|zurück|ab)$/u,
  nl: /\s(?:af|na|bij|toe|verder|op|om|mee|terug|weg|samen|door|voor|in|uit|vast|aan)$/u,
};

const halves: Record<string, RegExp> = {
  de: /(?<!\p{L})(?:hat|habe|hatten?|wird|werden|wurden?|haben|soll|sollen|sollten?|will|wollen|wollten?|kann|können|konnten?|muss|müssen|mussten?|darf|dürfen|durften?)(?!\p{L})/u,
  nl: /(?<!\p{L})(?:heeft|hebben|had|hadden|wordt|worden|werden?|zal|zullen|zou|zouden|kan|kunnen|moet|moeten|willen|wil)(?!\p{L})/u,
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
  de: /^(?:\p{Ll}{2,4} )?(?:wann|dass|wessen|warum|wer|was|wie|wo|wem|wen|ob|welche[rsnm]?)(?!\p{L})/u,
  nl: /^(?:of|welke|hoe|dat|waarom|wanneer|wie)(?!\p{L})/u,
  pl: /^(?:że|czy|jak|kto)(?!\p{L})/u,
  bg: /^че(?!\p{L})/u,
  hu: /^hogy(?!\p{L})/u,
  fi: /^(?:että|ettei|miten|mitä)(?!\p{L})/u,
  cs: /^(?:že|zda|jak|kdo)(?!\p{L})/u,
  el: /^ότι(?!\p{L})/u,
  da: /^at(?!\p{L})/u,
  uk: /^(?:що|чи|як|хто|де)(?!\p{L})/u,
  sv: /^att(?!\p{L})/u,
  ru: /^(?:ли|что|как|кто|когда|где|куда|почему)(?!\p{L})/u,
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
  const head = text.slice(0, end);
  const rule = ofLanguage(finite, base);
  if (rule)
    return rule.test(
      head
        .normalize("NFC")
        .replace(ofLanguage(relatives, base) ?? /$^/u, "")
        .replace(/[”»"』」)）]+$/u, ""),
    );
  const auxiliary = auxiliaries[base];
  if (!auxiliary) return true;
  if (before === "clause") return closesBracket(head, base);
  if (particles[base]!.test(/^[^,;:.!?–—]*/u.exec(text.slice(end))![0].trimEnd())) return false;
  const clause = /[,;–—:][^,;–—:]*$/u.exec(head)?.[0];
  if (clause && subordinators[base]!.test(clause)) return false;
  // "Der Rat hat den Plan, der…, mit großer Mehrheit | beschlossen": the bracket is still open behind the comma.
  return !auxiliary.test(head);
}
