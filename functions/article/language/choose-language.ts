import { certainShare, identifyLanguage, knowsLanguage, leastShare } from "./identify-language.ts";
import { primaryLanguage } from "./primary-language.ts";
import { scriptCounts } from "./scripts.ts";

/** Written so alike that a declaration decides between them. */
const alike = [
  ["hr", "bs", "sr", "sh", "cnr"],
  ["id", "ms"],
  ["no", "nb", "nn", "da"],
  ["hi", "bho", "mai", "ne"],
  ["fa", "prs"],
  ["pt", "gl"],
  ["tl", "fil"],
  ["ro", "mo"],
  ["zh", "yue", "cmn"],
];

/**
 * The article's language: what its words show; the source's declaration where the words agree, are too few, can be both or
 * are of both (and then with its region or script, as `pt-BR`), or where its words are not known here; else the publication's own.
 */
export function chooseLanguage(
  prose: string,
  headline: string,
  declared: string | null,
  fallback: string,
): string {
  const given = declared ? canonical(declared) : null;
  const code = given && primaryLanguage(given);
  const isUnknown = code !== null && !knowsLanguage(code);
  const tag = isUnknown && isCountry(code, prose) ? null : given;
  // What is not known here cannot be shown, and looks a little like a relative.
  if (tag && isUnknown) return tag;
  const primary = tag && code;
  const own = primaryLanguage(fallback);
  const share = tag || own === "und" || knowsLanguage(own) ? leastShare : certainShare;
  const shown =
    identifyLanguage(`${headline}\n${prose}`, primary, share) ?? identifyLanguage(prose, primary, share);
  if (!shown) return tag ?? (/\p{L}/u.test(prose) ? (canonical(fallback) ?? "und") : "und");
  if (tag && primary && tag !== "zh") {
    if (primary === shown || alike.some((set) => set.includes(primary) && set.includes(shown)))
      return withScript(tag, prose);
  }
  return shown === "zh" ? chineseScript(prose) : withScript(shown, prose);
}

/** Pages give their country for their language: "br" is Breton, and "tw" Twi, but not where the words are what Brazil and Taiwan write. */
const isCountry = (code: string, prose: string): boolean =>
  code.length === 2 &&
  identifyLanguage(prose, null, certainShare) === new Intl.Locale(`und-${code}`).maximize().language;

const languageNames = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** Well-formed BCP 47 of `pt_br`, `EN`, `zh-hant-tw`; null for anything else, and for what no language has ("us"). */
export function canonical(tag: string): string | null {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_.@].*)?$/i.exec(tag.trim());
  if (!match) return null;
  const [, language, script, region] = match;
  const old: Record<string, string> = {
    iw: "he",
    in: "id",
    ji: "yi",
    jp: "ja",
    cz: "cs",
    gr: "el",
    kr: "ko",
    dk: "da",
    se: "sv",
    ua: "uk",
    cn: "zh",
    // Montenegro's: no language has it.
    me: "cnr",
  };
  const code = old[language!.toLowerCase()] ?? language!.toLowerCase();
  if (/^(?:und|mul|zxx|mis|art)$/.test(code)) return null;
  // `sv` of `swe`, `fa-AF` of `prs`, `sr-ME` of `cnr`; those of two letters are all named.
  const usual = code.length === 3 ? new Intl.Locale(code) : { language: code, script: null, region: null };
  if (usual.language.length === 2 && !languageNames.of(usual.language)) return null;
  return [
    usual.language,
    script ? script[0]!.toUpperCase() + script.slice(1).toLowerCase() : usual.script,
    region?.toUpperCase() ?? usual.region,
  ]
    .filter(Boolean)
    .join("-");
}

/** Serbian is written in two scripts, of which a bare `sr` means the Cyrillic one: dates would stand in it. */
function withScript(tag: string, text: string): string {
  if (!/^sr(?:-[A-Z]{2})?$/.test(tag) || scriptCounts(text.slice(0, 4000))[0]?.[0] !== "Latn") return tag;
  return tag.replace("sr", "sr-Latn");
}

function chineseScript(text: string): string {
  const traditional =
    text.match(/[們來國說這個為時會後學過對還開沒從與點當發現實經關長見間問應無華語電車東門風馬]/g)?.length ??
    0;
  const simplified =
    text.match(/[们来国说这个为时会后学过对还开没从与点当发现实经关长见间问应无华语电车东门风马]/g)?.length ??
    0;
  if (traditional === simplified) return "zh";
  return traditional > simplified ? "zh-Hant" : "zh";
}
