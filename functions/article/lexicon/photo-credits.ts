import { anyCase } from "./any-case.ts";

const marks =
  "collage|collage by|коллаж|колаж|photo|photos|photograph|photo by|photo courtesy|photo credit|photo credits|image credit|images|image|credit|credits|picture|pictures|pic|file photo|file pic|file image|courtesy|courtesy photo|getty images|getty|shutterstock|istock|ap photo|afp photo|reuters photo|screenshot|screengrab|video|illustration|stock photo|foto|fotos|foto de archivo|archivo|fotografía|cortesía|imagen|imagem|crédito|créditos|reprodução|divulgação|arquivo|crédit photo|crédit|crédits|photo d’archives|photo d’illustration|capture d’écran|archivbild|archivfoto|titelbild|aufmacherbild|symbolbild|symbolfoto|bild|bilder|bildquelle|fotocredit|foto di|immagine|imatge|beeld|bron|arkivbild|arkivfoto|arkiv|illustrasjonsfoto|bilde|kuva|kuvat|lehtikuva|kuvakaappaus|fotod|nuotr|nuotrauka|fot|zdjęcie|zdjęcia|zdroj foto|ilustrační foto|ilustračné foto|ilustracija|ilustrativna fotografija|arhiv|arhiva|printscreen|fotó|kép|nyitókép|borítókép|címlapkép|illusztráció|sursa foto|fotoğraf|picha|picha na|maktaba|arşiv|foto arxiv|dok|dokumentasi|gambar|ảnh|ảnh minh họa|φωτο|φωτογραφία|φωτό|фото|иллюстрация|скриншот|снимка|снимки|архив|илюстрация|ілюстрація|слика|صورة|تصوير|صورة أرشيفية|أرشيفية|عکس|فائل فوٹو|فوٹو|تصویر|צילום|צילומים|צילום מסך|फोटो|फाइल फोटो|चित्र|तस्वीर|ছবি|ফাইল ছবি|ছবি: সংগৃহীত|புகைப்படம்|படம்|ఫోటో|ಚಿತ್ರ|ഫോട്ടോ|તસવીર|ภาพ|ภาพจาก|ขอบคุณภาพ|사진|사진제공|사진출처|写真|撮影|画像|提供|图|图片|图源|圖|圖片|圖源|摄|攝|資料照|照片|翻攝|ფოტო|լուսանկար";

/** Words before who took a picture, as alternatives of a pattern, the longer ones first. */
export const creditMarks = marks
  .split("|")
  .sort((a, b) => b.length - a.length)
  .join("|");

/** A credit mark in brackets, or at the end. */
const creditMark = new RegExp(
  [
    `(?:^|[.!?”"]\\s*)credit(?:\\.{3}|…)\\s?\\p{L}`,
    `[(\\[（【](?:[^()]{0,40}\\s)?(?:${creditMarks})(?:[^()]{0,50})[)\\]）】]\\.?$`,
    `©\\s*\\p{L}`,
    `(?:getty images|shutterstock|istock|ap photo|lehtikuva|scanpix|adobe stock|depositphotos|unsplash|pixabay|picture alliance|via ap)\\)?\\.?$`,
    `[/(|:–—©-]\\s?(?:afp|reuters|epa|ap|pap|dpa|xinhua|efe|ansa|tass|imago|upi|ntb|anp|belga|keystone|apa|čtk|ctk)\\)?\\.?$`,
    `(?:^|[。！？])(?:本報|本报)?(?:記者|记者)\\s?\\p{Script=Han}{2,4}(?:[、，]\\p{Script=Han}{2,4})*\\s?[／/]?\\s?[攝摄]影?$`,
    `（[^（）]{0,20}(?:取自|翻攝|攝|摄|資料照|提供|撮影|写真)[^（）]{0,20}）$`,
    `\\b(?:reuters|afp|ap|epa)/\\p{L}`,
    `＝[^。]{2,30}(?:撮影|提供)$`,
    `[、=][\\p{Script=Han}\\p{Script=Katakana}ー々]{2,12}(?<!写真|動画|風景|映画|番組|記念)撮影$`,
    `[다음]\\.\\s?[\\p{L}\\d ·=/]{0,16}(?:연합뉴스|뉴시스|뉴스1|기자|제공)$`,
    `\\.\\s[\\p{Script=Hangul}\\d ·=/]{2,16}\\s제공\\.?$`,
    `\\[[^\\[\\]]{2,24}\\s제공(?:[.,\\s][^\\[\\]]{0,24})?\\]$`,
    `(?<=[\\p{Script=Bengali}\\p{M}])ছবি\\s?[:ঃ]`,
    `\\d\\)\\.?\\([\\p{L}][\\p{L} .'’/-]{2,40}\\)$`,
    `nuotr\\.?$`,
    `^(?:${creditMarks})\\.\\s`,
    `^\\([\\p{L} .'’-]{3,40}/[^)]{2,60}\\)$`,
    `^(?:legende|caption|bildunterschrift|légende|didascalia|leyenda|pie de foto|legenda|підпис)\\s?[:：]`,
    `[.!?]["”»)]?\\s+(?:${creditMarks})\\s+[^.!?]{2,45}$`,
    `[.!?]["”»)]?\\s+(?:file photo|file image|stock photo|handout photo|archivbild|archivfoto|symbolbild|symbolfoto|foto de archivo|photo d’archives|arkivfoto|arkivbild)\\.?$`,
  ].join("|"),
  "iu",
);

/** "Photo: Joe Lund"; not "Photo: the ferry was …", which tells. */
const labelledCredit = anyCase(
  new RegExp(
    `(?<!\\bbig)(?:^|[\\s.,;(\\[【（«"”—–|])(?:${creditMarks})\\s*[:：/\\\\=|©](?!\\s(?!courtesy|handout|supplied|provided|taken|by |via |with |picture alliance|cort[eé]s|gentile|concess|captura|divulga)\\p{Ll}[^/©|]{40})`,
    "u",
  ),
);

/** "The quay. ANNA LUND / AP", "The quay. Foto/Anna Lund", "(Anna Lund/AP)", "The quay.—Anna Lund / The Quaylight" */
export const namedCredit = new RegExp(
  [
    `[.!?]["”»)]?\\s\\p{Lu}[\\p{Lu}.'’ -]{3,40}(?:\\s?/\\s?\\p{Lu}[\\p{Lu} .]{1,24}){1,2}$`,
    `[.!?]["”»)]?\\s\\p{L}{2,14}/\\p{Lu}\\p{Ll}\\p{L}*(?:\\s\\p{Lu}[\\p{L}.’'-]+){1,2}$`,
    `\\(\\p{Lu}[\\p{L} .'’-]{2,40}/[^()]{2,40}\\)$`,
    `(?:^|[\\s.])Fot\\.\\s\\p{Lu}[\\p{L}.'’ -]{2,40}(?:\\s?/\\s?\\p{Lu}[\\p{L}. ]{1,30})?$`,
    `[.!?]["”»)]?\\s\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]+){1,3} for (?:The|the)\\s\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+){0,3}$`,
    `[.!?”"][—–]\\p{Lu}[\\p{L} .'’-]{2,40}\\s?/\\s?\\p{Lu}[\\p{L} .-]{1,24}$`,
  ].join("|"),
  "u",
);

const bareCredit = new RegExp(`^[\\s([]*(?:${creditMarks})\\s*[:：/|=©]`, "iu");

/** "Photo: Nora Pell": a credit with nothing before it of what the picture shows. */
export const isBareCredit = (line: string): boolean => bareCredit.test(line);

/** "Getty Images A ferry at the quay": who took a picture, and what is read out for it, which is no sentence. */
export const isReadOut = (line: string): boolean => readOut.test(line) || readOutByInitials.test(line);

/** "RNLI A wet spaniel on the deck": initials of who gave the picture, which may be anybody's. */
const readOutByInitials = /^\p{Lu}{3,8}\s(?:An?|Two|Three)\s(?=\p{Ll}).{20,}[^.!?"”]$/u;

const readOut = anyCase(
  /^(?:getty images|pa media|pa wire|epa(?:-efe)?|reuters|afp(?: via getty images)?|alamy|shutterstock|bbc|(?:family )?handout|supplied)\s(?=\p{Lu}).{20,}[^.!?"”]$/u,
);

const creditBy = new RegExp(`(?:^|\\s)(?:${creditMarks})\\s+(?:by|von|di|de|od)\\s+(?=\\p{L})`, "giu");
const namesOnly =
  /^(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|da|di|van|von|der|del|la|le|y|e|i|and|und|et|\/|\||,|&)[\s,/|]*){1,8}\.?$/u;

/** Whether a line is the caption or credit of a picture: "… Foto de Ana Lund" is one, "les photos de police …" none. */
export function hasCreditMark(line: string): boolean {
  if (creditMark.test(line) || labelledCredit.test(line) || namedCredit.test(line)) return true;
  if (line.length < 300 && isReadOut(line)) return true;
  return [...line.matchAll(creditBy)].some(({ 0: mark, index }) =>
    namesOnly.test(line.slice(index + mark.length)),
  );
}

/** A caption in the agencies' manner: what someone does in the picture, in the present, and the day on which it was taken; not what will be, nor who said so. */
export const agencyCaption =
  /^(?=.{20,420}$)(?=.*\d)(?!.*\b(?:said|says|announced|confirmed|reported)\b)(?:(?:an? )?(?:general|file|undated|aerial) (?:view|photo|picture|image)|.{3,120}\b(?<!\b(?:will|would|to|can|cannot|could|may|might|must|should|shall|not)\s(?:[a-z]+\s)?)(?:speaks?|attends?|arrives?|poses?|looks? on|waves?|walks?|stands?|gestures?|holds?|reacts?|celebrates?|shakes? hands|gathers?|sits?|waits?|demonstrate|protest|(?:is|are) (?:seen|pictured|shown)|delivers?|address(?:es)?|takes? part)\b).{3,200}\b(?:on|in) (?:\p{L}+day,? )?(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*\.? \d{1,2}(?:, \d{4})?|\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*(?: \d{4})?)\b[^.]*\.?$/iu;

/** "The quay in the evening. ANNA LUND": one sentence, and behind it in capitals a `name`, of who took the picture if a person's. */
export const shoutedCredit =
  /^[^.!?]{12,}\p{Ll}[.!?]["”»)]?\s?(?:[/|]\s)?(?<name>\p{Lu}[\p{Lu}'’-]{2,}(?:\s(?:\p{Lu}[\p{Lu}'’-]{2,}|\p{Lu}\.)){1,3})(?:\s?\/\s?\p{Lu}[\p{Lu}\s]{1,20})?$/u;

/** "The gate in spring. (Harbour News: Jens Kohl)": what a picture shows, and in brackets who took it for whom. */
export const bracketedCredit =
  /\(\p{Lu}[\p{L} .'’-]{1,30}: (?<name>\p{Lu}[\p{Ll}’'-]+ \p{Lu}[\p{L}’'. -]{1,30})\)$/u;
