import { ofLanguage } from "../../article/language/of-language.ts";
import { perLanguage } from "../../article/language/per-language.ts";
import { primaryLanguage } from "../../article/language/primary-language.ts";
import { wholeWords } from "../whole-words.ts";
import { auxiliaries } from "./verb-bracket.ts";

/** Signs of a finite verb: auxiliaries and common verbs, then endings. Where a language is missing here, a verb cannot be told from a noun. */
const signs: Record<string, string> = {
  de: "kam|kommen|ging|gehen|stand|stehen|ließ|lag|liegen|blieb|bekam|zog|sah|\\p{Ll}{3,}(?<!nich|jetz|selbs|stat|zuletz|bereit|gesam)(?:t|ten?)",
  es: "es|son|fue|fueron|era|eran|ha|han|había|hay|está|están|puede|pueden|debe|deben|tiene|tienen|va|van|quiere|será|serán|dio|vio|sigue|hizo|hace|hacen|dijo|pide|busca|llega|llegan|vuelve|\\p{Ll}{2,}(?:ó|aron|ieron|[aei]rán?|aban?|ían)",
  pt: "é|são|foi|foram|era|eram|tem|têm|tinha|está|estão|pode|podem|deve|devem|há|vai|vão|quer|será|serão|fez|faz|diz|deu|\\p{Ll}{2,}(?:ou|[aei]r(?:am|á|ão)|avam?)",
  it: "è|sono|era|erano|ha|hanno|avevano|possono|deve|devono|va|vanno|fa|fanno|sarà|saranno|si|c'è|vuole|\\p{Ll}{2,}(?:ò|[ai]rono|[ei]r(?:à|anno)|ava|avano|eva)",
  nl: "komt|gaan|krijgen|staan|laat|ligt|ziet|zegt|zei|\\p{Ll}{4,}t|\\p{Ll}{3,}[dt]en?",
  fr: "a|ont|est|sont|va|vont|doit|doivent|peut|peuvent|fait|font|veut|veulent|reste|restent|vient|viennent|devient|prévoit|renonce|refuse|quitte|dénonce|prend|perd|met|sera|seront|n'est|n'a|n'ont|c'est|s'est|qu'il|qu'elle|\\p{Ll}{2,}(?:ait|aient|èrent|[ei]r(?:a|ont))",
  uk: "був|буде|будуть|є|може|можуть|\\p{Ll}{2,}(?:[иаіу]в|л[аои](?:ся)?|вся|[ию]ть|[ау]є)",
  ru: "будут|есть|могут|нет|\\p{Ll}{2,}(?:л[аои]?|лся|л[аои]сь|[еи]т(?:ся)?|[юя]т|ются)",
  da: "er|var|har|havde|blev|kan|skal|skulle|vil|får|fik|kom|går|gik|må|sagde|står|\\p{Ll}{3,}(?:ede|er)",
  sv: "är|var|har|hade|blir|blev|kan|ska|skulle|vill|får|fick|kom|går|gick|måste|sade|finns|står|ger|\\p{Ll}{3,}(?:ade|er|ar)",
  pl: "jest|są|będzie|będą|ma|mają|może|mogą|chce|trwa|nie|\\p{Ll}{2,}(?:ł[aoy]?|li)",
  cs: "je|jsou|byl|byla|bylo|byli|byly|bude|budou|má|mají|může|mohou|chce|se|\\p{Ll}{2,}(?:[aěiye]l[aoiy]?)",
};

const signOf = perLanguage((base): RegExp | undefined => {
  const found = ofLanguage(signs, base);
  return found ? wholeWords(found, "u") : undefined;
});

/** A clause that tells more of the noun before it, up to its comma or the end. */
export const relative =
  /(?:,\s(?:\p{Ll}{1,4}\s)?(?:der|die|das|den|dem|deren|dessen|denen|welche[rsnm]?|qui|que|dont|où|(?:la|le|du|au)quel\p{L}*|l[ea]squel\p{L}*|quien(?:es)?|cuy[oa]s?|donde|quem|cuj[oa]s?|onde|che|cui|quale|dove|dat|waar\p{L}*|som|hvis|hvor|vars|där|któr\p{L}+|gdzie|kter\p{L}+|ktor\p{L}+|jenž|котор\p{L}+|чь\p{L}+|где|як(?:ий|а|ого|их|им|ою|е|і|ої)|де|care)|\s(?:qui|dont))(?![\p{L}\p{M}])[^,]*(?:,|$)/gu;

/** Of so many characters hardly any sentence has no verb yet. */
const verbBy = 100;

/**
 * Whether the beginning of a sentence shows the verb of its main clause, or cannot be said not to; `opening`: where what stands before its
 * subject ends; `led`: a phrase of any length stands before its verb, in German with adjectives that end like one.
 */
export function showsVerb(head: string, language: string, opening: number, led: boolean): boolean {
  const base = primaryLanguage(language);
  const sign = signOf(base);
  if (!sign) return true;
  const bare = head.replace(relative, " ");
  if (led) return (auxiliaries[base] ?? sign).test(bare);
  if (bare.length - opening >= verbBy) return true;
  return sign.test(bare) || (auxiliaries[base]?.test(bare) ?? false);
}
