import { languagePattern } from "../language-pattern.ts";

/**
 * How words begin that deny nothing, and of which others make a denial in words of their own: who is against something "does not want" it, what was
 * scrapped "will not come", who is exempt "need not pay", what is being looked into "is not known". Whole words end in `$`.
 */
const words: Record<string, string> = {
  de: "gegen$|dagegen$|kritisier|abgeschafft|abschaff|aufgehoben|aufheb|gestrichen|gestoppt|befrei|ausgenommen|mangel|unklar|untersuch|ermittel|verschoben|vermieden|vermeiden|eingefroren",
  fr: "contre$|oppos|abrog|supprim|annul|exempt|exonér|exclu|manqu|enquête$|insuffisan|retir|geler|gel$|gelé|critiqu|dénonc|suspend|épargn|évit",
  es: "contra$|opon|opus|derog|suprim|anul|exent|exim|falt|insuficient|investig|excluy|exclu|congel|critic|retir|suspend|evit",
  pt: "contra$|op[õo]|revog|suprim|anul|isent|falt|insuficient|investig|exclu|congel|critic|retir|suspen|evit|chumb",
  it: "contr[oai]|oppo[ns]|abrog|annull|esent|esclu|manc|insufficient|indag|congel|critic|ritir|sospe|evit|bocci",
  ca: "contra$|oposa|derog|suprim|anul|exempt|excep|falta|insuficient|investig|congel|critic|retir|susp|evit",
  nl: "tegen$|afgeschaft|ingetrokken|vrijgesteld|ontbre|tekort|onduidelijk|onderzoek|kritiek|bekritiseer|geschrapt|uitgesteld|nuchter",
  sv: "mot$|emot$|motsätt|avskaff|upphäv|slopa|stopp|undant|befri|sakna|brist|oklar|utred|kritis|kritik|fry[st]|skjut|slipp",
  da: "mod$|imod$|afskaf|ophæv|stopp|undtag|fritag|mangl|uklar|undersøg|kriti|frys|udskyd|udskudt|undgå",
  no: "mot$|imot$|avskaff|opphev|stopp|unntatt|fritatt|frita|mangl|uklar|undersøk|gransk|kriti|frys|utsatt|utsett|slipp",
  fi: "vastaan$|vastust|kumo|poist|lakka|peru|vapaut|puut|pula|puute|epäselv|tutki|kritis|arvostel|lykk|ilmai|säästy",
  et: "vastu$|kaob$|kaota|tühist|vabasta|puudu|napp|ebaselge|uuri|kriti|lüka|tasuta$",
  lv: "pret$|iebil|atcel|atbrīv|trūk|neskaidr|izmekl|kritiz|atlik|maksas$",
  lt: "prieš$|panaik|atleid|atleist|trūk|neaišk|tiri|tyri|kritik|atidė",
  hu: "ellen|tilta|töröl|eltöröl|megszün|megszűn|mentes|hiány|tisztázatlan|vizsgál|kritizál|bírál|elhalaszt|elmarad|ingyen",
  ro: "contra$|împotriv|opun|abrog|anul|scuti|lips|insuficient|neclar|anchet|critic|suspend|amân|gratuit",
  pl: "przeciw|sprzeciw|uchyl|znie(?:s|ś)|unieważn|odwoł|zwoln|brak|niejasn|bada|śledztw|krytyk|zawies|wstrzym|odroc",
  cs: "proti$|zruš|osvobo|chyb|nedostat|nejasn|vyšetř|prověř|kritiz|odlož|pozastav|zdarma$",
  sk: "proti$|zruš|ruš|oslobod|chýb|nedostat|nejasn|vyšetr|preveru|kritiz|odlož|pozastav|zadarmo$|zdarma$",
  hr: "protiv|ukin|ukid|poništ|oslobo|nedosta|nejasn|istra|kritiz|odgo[dđ]|obustav|zabran|besplat",
  sr: "против|укин|укид|поништ|ослобо|недоста|нејасн|истра|критик|одлож|обустав|забра|protiv|ukin|ukid|poništ|oslobo|nedosta|nejasn|istra|kritik|odlož|obustav|zabra",
  sl: "proti$|nasprot|ukin|razvelj|opro[sš]|manjka|pomanj|nejasn|preisk|kriti|odlo[žg]|ustav|prepov|brezpla",
  ru: "против|отмен|аннулир|упразд|освобо|нехват|неясн|выясн|расслед|критик|отлож|приостан|бесплатн|вернул|запре[тщ]",
  uk: "проти|скасу|анул|звільн|бракує|нестач|невідом|з'ясов|розслід|критик|відкла|призупин|безкоштовн|заборон",
  bg: "против|отмен|анулир|освобо|липс|недостиг|неясн|разслед|критик|отлож|спря|забран|безплат",
  el: "κατά$|αντίθ|αντιτ|κατάργ|καταργ|ακυρ|απαλλ|λείπ|έλλειψ|ασαφ|ερευν|έρευν|επικρ|αναβ|αναστ|δωρεάν",
  tr: "karşı$|muhalif|iptal|kaldır|muaf|eksik|yetersiz|belirsiz|soruştur|inceleni|eleştir|ertele|durdur|ücretsiz|bedava",
  he: "נגד$|התנגד|מתנגד|ביטל|בוטל|פטור|חסר|מחסור|נבדק|חקיר|ביקר|נדח|הקפי|חינם",
  ar: "ضد$|عارض|يعارض|رفض|ألغ|إلغاء|أعف|إعفاء|نقص|غامض|تحقيق|التحقيق|انتقد|أجل|تأجيل|علق|مجان",
  fa: "مخالف|علیه$|لغو|معاف|کمبود|نامعلوم|نامشخص|تحقیق|بررسی|انتقاد|تعویق|تعلیق|رایگان",
  ur: "خلاف$|مخالف|منسوخ|ختم$|مستثنی|کمی$|قلت|تحقیقات|تنقید|ملتوی|معطل|بند$|مفت$",
  hi: "विरोध|खिलाफ|ख़िलाफ़|रद्द|खारिज|ख़ारिज|छूट|कमी$|अभाव|जांच|जाँच|आलोचना|स्थगित|टाल|निलंबित|बंद$|मुफ्त|मुफ़्त",
  mr: "विरोध|रद्द|फेटाळ|सूट$|अभाव|कमतरता|चौकशी|तपास|टीका|स्थगित|बंद$|मोफत",
  bn: "বিরোধ|বিরুদ্ধে$|বাতিল|ছাড়$|অভাব|ঘাটতি|তদন্ত|সমালোচনা|স্থগিত|বন্ধ",
  ko: "반대|폐지|취소|철회|면제|부족|불명|조사|비판|연기|중단|동결|무료|불구속",
  id: "menentang|melawan$|dicabut|mencabut|batal|dibatalkan|membatalkan|bebas|kurang|kekurangan|diselidiki|menyelidiki|mengkritik|kritik|ditunda|menunda|gratis|penolakan",
  sw: "dhidi|kupinga|kupinga|anapinga|kufuta|upungufu|kukanusha|alikanusha|bure$",
};

const standing = languagePattern(words, (own) => new RegExp(`^(?:${own})`, "u"));

/** The like in scripts without spaces, whose words are read character by character. */
const unspaced =
  /反对|反對|取消|废除|廢除|免除|免费|免費|不足|缺乏|尚未|调查|調查|批评|批評|推迟|暂停|維持|维持|中止|廃止|延期|未定|調べ|未だ|まだ|無料|反対|批判|คัดค้าน|ยกเลิก|ยกเว้น|ขาดแคลน|ตรวจสอบ|สอบสวน|เลื่อน|ระงับ|ฟรี/u;

/** Whether what the article says in these words stands against something, or leaves it open. */
export const standsAgainst = (said: string[], language: string): boolean =>
  said.some((word) => standing(language).test(word)) ||
  (/^(?:zh|ja|th)$/u.test(language) && unspaced.test(said.join("")));
