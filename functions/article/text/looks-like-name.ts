import { foldLetters } from "../language/fold-letters.ts";
import { otherCredits } from "../lexicon/by-words.ts";
import { familyNames } from "../lexicon/family-names.ts";
import { isFirstName } from "../lexicon/first-names.ts";
import { givenNames } from "../lexicon/given-names.ts";
import { japaneseSurnames } from "../lexicon/japanese-surnames.ts";
import { koreanSurnames } from "../lexicon/korean-surnames.ts";
import { labelOf } from "../lexicon/phrase-set.ts";
import { namesAgency } from "./bracket-agency.ts";

const particle =
  "(?:de|del|della|di|da|dos|das|do|du|des|le|la|van|von|der|den|ter|ten|te|’t|'t|op|zu|zur|bin|bint|ibn|al|el|ul|e|y|i|af|av|ben|abu|o’|mac|st\\.)";
const nameWord =
  "(?:(?:al|el|ul|as|ash|an|ar|at|ad)-(?=\\p{Lu})|[dl]['’](?=\\p{Lu}))?(?:[\\p{Lu}][\\p{L}\\p{M}’'.-]*|[\\p{Lu}]\\.)";
const casedName = new RegExp(
  `^${nameWord}(?:[ -](?:${particle} )?(?:${particle} )?${nameWord}){1,4}(?:,? (?:Jr|Sr|III?|PhD|MD)\\.?)?$`,
  "u",
);
const initialed = /^(?:\p{Lu}\.\s?-?){1,3}\s?\p{Lu}[\p{L}\p{M}’'-]+(?:\s\p{Lu}[\p{L}\p{M}’'-]+)?$/u;
const caselessName =
  /^(?:[\p{Script=Arabic}\p{M}\u200c]+|[\p{Script=Devanagari}\p{M}.]+|[\p{Script=Bengali}\p{M}.]+|[\p{Script=Hebrew}'"״׳-]+|[\p{Script=Tamil}\p{M}.]+|[\p{Script=Telugu}\p{M}.]+|[\p{Script=Gujarati}\p{M}.]+|[\p{Script=Kannada}\p{M}.]+|[\p{Script=Malayalam}\p{M}.]+|[\p{Script=Gurmukhi}\p{M}.]+|[\p{Script=Thai}\p{M}]+|[\p{Script=Lao}\p{M}]+|[\p{Script=Khmer}\p{M}]+|[\p{Script=Myanmar}\p{M}]+|\p{Script=Ethiopic}+|[\p{Script=Georgian}]+|[\p{Script=Sinhala}\p{M}.]+)(?:[ -][\p{L}\p{M}.'"״׳־\u200c]+){0,3}$/u;
const eastAsianName =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ヶ]{1,5}[ 　][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ヶ]{1,5}|\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,8}|\p{Script=Katakana}{2,}・\p{Script=Katakana}{2,}|\p{Script=Han}{1,5}(?:[·・‧]\p{Script=Han}{1,6}){1,3})$/u;
const staff =
  /(?:(?<!\p{L})(?:staff|reporter|report|reporters|correspondent|correspondents|newsroom|bureau|desk|team|editors?|writers?|redaktion|redacción|redacció|redação|rédaction|redazione|redactie|redaksjonen|redaktionen|toimitus|redakcja|redakce|redakcia|redakcija|szerkesztőség|redacția|redacţia|haber merkezi|tim redaksi|redaksi)(?!\p{L})|редакция|редакція|редакцията|ब्यूरो|डेस्क|ডেস্ক|প্রতিবেদক|প্রতিনিধি|സ്വന്തം ലേഖക|വെബ് ഡെസ്ക്|ప్రత్యేక ప్రతినిధి|వెబ్ డెస్క్|வெப் டெஸ்க்|செய்திப்பிரிவு|நமது நிருபர்|ನಮ್ಮ ಪ್ರತಿನಿಧಿ|ವೆಬ್ ಡೆಸ್ಕ್|ડેસ્ક|กองบรรณาธิการ|ทีมข่าว|ویب ڈیسک|编辑部|編輯部|編集部|취재팀|온라인뉴스팀)/iu;
const places =
  /(?<!\p{L})(?:hà nội|sài gòn|đà nẵng|hải phòng|cần thơ|nha trang|đà lạt|vũng tàu|street|university|county|minister|president|council|league|government|police|city|world|news|sport|sports|opinion|politics|business|health|culture|photo|video|studio|newsletter|podcast|live|issue|edition|download|menu|search|login|subscribe|feature|features|follow|share|comments?|minutes?|today|points|updated?|watch|listen|read|premium|more|latest|related|breaking|exclusive|analysis|interview|review|startseite|kommentare?|documentation|manual|guide|reference|letter|floor|appendix|chapter|main|index|stability|page|front|view|author|authors|profile|discussion|policy|from|about|get|my|your|our|this|all|join|wikipedia|print|email|link|links|copy|save|comment|contact|subscription|archive|archives|forum|corporation|incorporated|inc|ltd|llc|gmbh|plc|holdings?|company|companies|verlag|foundation|association|institute|ministry|department|committee|paper|funeral|download|stories|story|media|photos|videos|gallery|editorial|\p{L}*polizei\p{L}*|feuerwehr|hauptzollamt|staatsanwaltschaft|stadtverwaltung|landratsamt|préfecture|gendarmerie|ayuntamiento|diputación|prefeitura|questura|politie|gemeente|kommune|brandweer|the|zur|zum|der|die|das|für|mit|for|with|and|und)(?!\p{L})/iu;

const byWord = /^(?:von|by|par|por|di|av|af|door)\s/i;

/** Section names that are written as names are. */
const sections =
  /(?<!\p{L})(?:haberleri|haberler|haber|gündem|noticias|notícias|nachrichten|nieuws|nyheter|nyheder|uutiset|wiadomości|novinky|zprávy|vijesti|vesti|hírek|știri|berita|actualités?|notizie|sociedad|sociedade|política|economía|economia|cronaca|spettacoli|новости|новини|вести)(?!\p{L})/iu;

/** "In Gyo-jin", "Do Kyung-soo", "On Joo-wan": a family name that is a small word elsewhere. */
const koreanGivenName = /^(?:In|Do|On)\s\p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** What papers and stations are called by, before names of their own. */
const outlet =
  /^(?:agence|agencia|agência|agenzia|canal|diario|diário|folha|gazeta|gazette|gazzetta|giornale|jornal|journal|kanal|portal|radio|rádio|redakcja|redaktion|revista|rivista|televisión|tv|zeitung)\s/i;

/** True for words that look like the name of one person in the way their script writes names. */
export function looksLikeName(words: string): boolean {
  if (
    !koreanGivenName.test(words) &&
    /^(?:hi|hello|dear|hey|on|at|of|or|not|for|with|if|en|in|aus|nach|dans|sous|según|tras|desde|hasta|para|zwischen|between|after|before|from|under|during|what|when|where|how|why|who|which|more|most|best|top|other|do)\s/i.test(
      words,
    )
  )
    return false;
  if (
    /\p{L}['’](?:s|m|re|ve|ll|t)(?:\s|$)/u.test(words) ||
    sections.test(words) ||
    outlet.test(words) ||
    namesAgency(words.replace(byWord, ""))
  )
    return false;
  if (words.length < 3 || words.length > 48 || /[\d@:;!?|/_<>«»"“”()[\]{}]/.test(words)) return false;
  if (casedName.test(words) || initialed.test(words))
    return !places.test(words.replace(/\b(?:van|von)\s(?:der|den|de|dem)\b/i, "")) &&
      !namesAgency(words) &&
      words !== words.toUpperCase()
      ? true
      : shoutedName(words) && hasFirstName(words);
  return false;
}

/** True for a name that begins with a common given name or ends in a family's in a script without capitals, or has a blank between two of ideographs. */
export function looksLikeCaselessName(words: string): boolean {
  if (/^[\p{Script=Han}々]{1,4}[ \u3000][\p{Script=Han}\p{Script=Hiragana}々]{1,4}$/u.test(words))
    return words.length >= 4;
  if (isJapaneseName(words) || isGeorgianName(words) || indianInitials.test(words)) return true;
  const parts = foldLetters(words).split(/[\s\u200c]+/);
  return (
    parts.length >= 2 &&
    parts.length <= 4 &&
    (givenNames.has(parts[0]!) || familyNames.has(parts.at(-1)!)) &&
    caselessName.test(words) &&
    !namesAgency(words)
  );
}

/** "கே. முருகேசன்": initials before a name, as South Indians write it; but not "டி. நகர்", a part of a town. */
const indianInitials =
  /^(?:[\p{Script=Tamil}\p{Script=Malayalam}\p{Script=Telugu}\p{Script=Kannada}\p{M}]{1,4}\.\s?){1,3}(?![\p{L}\p{M}]*(?:நகர்|പുരം|నగర్|ನಗರ)$)(?=[\p{L}\p{M}]{3})[\p{Script=Tamil}\p{Script=Malayalam}\p{Script=Telugu}\p{Script=Kannada}\p{M}]+$/u;

/** "ნინო გელოვანი": by endings that families' names have alone. */
export const isGeorgianName = (words: string): boolean =>
  /^[ა-ჰ]{3,12}\s[ა-ჰ]{2,14}(?:შვილი|ძე|ოვანი|იანი|ავა|უა)$/u.test(words);

/** Characters. */
const longestJapanese = 8;

/** "国本ようこ", "岩本一希": names of which one at least is known for one. */
export const areJapaneseNames = (names: string[]): boolean =>
  names.every((name) => name.length <= longestJapanese) && names.some(isJapaneseName);

/** "松岡大地", but not "石川県": a common family name and a given one, unspaced. */
export function isJapaneseName(words: string): boolean {
  return (
    /^[\p{Script=Han}々\p{Script=Hiragana}]{3,6}$/u.test(words) &&
    !/[都道府県市区町村郡島駅大小中高校線局部社報聞紙誌版面号日月年]$/u.test(words) &&
    [2, 3].some(
      (length) =>
        words.length > length && words.length - length <= 3 && japaneseSurnames.has(words.slice(0, length)),
    )
  );
}

/** "Le Figaro", "The Herald", "Le Courrier du Val": an article and one word more, or where it is printed. */
const paper =
  /^(?:Le|La|Les|El|Il|The|Die|Der|Das)\s\p{Lu}\P{Z}*(?:\s(?:du|de|des|de la|del|della|of|der|di)\s\p{Lu}\P{Z}*)?$/u;

const shoutedName = (words: string): boolean =>
  words === words.toUpperCase() &&
  !/\s(?:OR|AND|NOT|TO|OF|THE|IN|ON|FOR|WITH)(?:\s|$)/.test(words) &&
  words.split(" ").length >= 2 &&
  !namesAgency(words) &&
  !places.test(words) &&
  casedName.test(words);

/** True for "Our Foreign Staff", "F.P. Report", "Redaktion", but not "la rédaction": a byline without a person's name. */
export function looksLikeStaff(words: string): boolean {
  return (
    words.length <= 40 &&
    words.split(/\s+/).length <= 5 &&
    staff.test(words) &&
    !/[:<>@]/.test(words) &&
    !/^\p{Ll}+\s|^(?:By|Von|Van|Par|Por|De|Di|Da|Av|Af|Door)\s/u.test(words) &&
    !/[.!?]$|\p{Ll}\p{Lu}{2}/u.test(words)
  );
}

/** True for a name that may stand in a list of authors; after a by-word also one word, initials or a desk. */
export function isAuthorName(words: string, afterByWord: boolean): boolean {
  if (!words || words.length > 60 || paper.test(words)) return false;
  if (otherCredits.includes(words.toLowerCase())) return false;
  if (looksLikeName(words) || (afterByWord && shoutedName(words))) return true;
  if (afterByWord && looksLikeStaff(words) && !namesAgency(words.replace(staff, ""))) return true;
  if (namesAgency(words)) return false;
  if (!afterByWord) return false;
  if (/^(?:\p{Lu}\.\s?){2,3}$/u.test(words)) return true;
  if (/^\p{Lu}[\p{L}’'-]{2,20}$/u.test(words))
    return words.length > 3 && !staff.test(words) && !places.test(words) && words !== words.toUpperCase();
  if (
    /^[\p{Ll}\p{Lu}]{1,6}(?:\/{1,2}[\p{Ll}\p{Lu}]{1,6})+$/u.test(words) ||
    /^\((?:\p{L}{2,4})\)$/u.test(words)
  )
    return true;
  if (/^\p{Script=Hangul}{2,3}$/u.test(words) && !koreanSurnames.has(words[0]!)) return false;
  return caselessName.test(words) ? labelOf(words).length >= 4 : eastAsianName.test(words);
}

/** True for a name that begins with a common first name or with initials. */
export const hasCommonFirstName = (name: string): boolean =>
  !isField.test(name) &&
  (isFirstName(name.split(/[\s-]/)[0]!) || /^\p{Lu}\.|^\p{Lu}{2}\s\p{Lu}\p{Ll}/u.test(name));

/** "AI Adoption", "EU Affairs": Ai is a first name too, but not in capitals beside small letters. */
const isField = /^(?:AI|AR|EU|EV|HR|IP|IT|ML|PC|PR|QA|TV|UI|UK|UN|US|UX|VR)\s\p{Lu}\p{Ll}/u;

/** True for a name that begins with a common first name; in other scripts than Latin any does. */
export function hasFirstName(name: string): boolean {
  const first = name.split(/[\s-]/)[0]!;
  return (
    (isFirstName(first) && !isField.test(name)) || !/\p{Script=Latin}/u.test(name) || /^\p{Lu}\./u.test(name)
  );
}
