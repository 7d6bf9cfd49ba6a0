import { labelOf } from "../lexicon/phrase-set.ts";
import { namesAgency } from "../text/bracket-agency.ts";
import { lettersOf } from "../text/letters-of.ts";
import { hasCommonFirstName, looksLikeName } from "../text/looks-like-name.ts";

const institution =
  /(?:\b(?:group|gmbh|ltd|inc|e\. ?v\.?|verlag|stiftung|foundation|magazin|magazine|portal|redaktion|redacción|redação|rédaction|redazione|redactie|redakcja|editorial|online news editor|web editor|news editor|agency|studio|network|channel|institute|university|team digital|digital team|marketing|pressestelle|ministerium)\b|редакция|редакція|агентство|\p{Script=Han}(?:报|報|网|網|社|台|新闻|新聞|周刊|週刊|杂志|雜誌|频道|頻道|客户端|委员会|办公室|出版|传媒)$)/iu;

/** What the names of towns, offices and schools begin with. */
const office =
  /^(?:gemeente|gemeinde|stadt|landkreis|landratsamt|bezirksamt|ville de|mairie de|commune de|département|préfecture|comune di|regione|provincia di|ayuntamiento|diputación|gobierno|prefeitura|câmara|governo|kommune|city of|county of|town of|state of|government of|office of|department of|ministry of|minist[eèé]r\p{L}*|urząd|gmina|město|městský|администрация|адміністрація|министерство|міністерство|правительство|universit\p{L}+|universidad\p{L}*|hochschule|politie|polizei\p{L}*|feuerwehr)(?!\p{L})/iu;

/** Written as a name is, with a common first name. */
export const isPerson = (name: string): boolean => looksLikeName(name) && hasCommonFirstName(name);

/** "Le Phare": its article is a first name elsewhere; "Le Minh Tuan" is a person. */
const titled = /^(?:le\s\S+$|(?:the|la|el|los|il|die|der|das|de|het|o)\s)/i;

/** A site, an institution or an account's name instead of a person's. */
export function isNoPerson(name: string, site: string[]): boolean {
  if (/\.(?:com|org|net|de|cat|es|fr|it|co|uk|ru|ua|tv|info|in|eu|at|ch|pl|nl)$/i.test(name)) return true;
  if (/^[a-z0-9._-]+$/.test(name)) return true;
  const [label, folded] = [labelOf(name), lettersOf(labelOf(name))];
  // A blog may be called as its author is.
  if (site.some((own) => lettersOf(own) === folded)) return !isPerson(name) || titled.test(name);
  // "Editions of The Quaylight"
  if (site.some((own) => own.length >= 5 && own.includes(" ") && ` ${label} `.includes(` ${own} `)))
    return !isPerson(name);
  return institution.test(name) || office.test(name) || namesAgency(name);
}

/** The site's own name, or an account that nobody is called by. */
export function isSiteOrAccount(name: string, site: string[]): boolean {
  return site.some((own) => lettersOf(own) === lettersOf(labelOf(name))) || account.test(labelOf(name));
}

const account =
  /^(?:(?:wp-?)?admin(?:istrator|istrador|istrateur)?|editor(?:ial)?|root|webmaster|redazione|redacci[oó]n|r[eé]daction|guest|gast|user|author|autor|auteur|staff|team|news|info|support|press|presse|contact|content|blog|website|wordpress|default|test|anonymous|super ?user|null|undefined|none|unknown|name|redaktion|redakcja|redaktor|редактор|редакция|newsroom)\d*$/i;
