import { languagePattern } from "../language-pattern.ts";

/** How words begin by which somebody is against something: who has "no objections" is not against it. Whole words end in `$`. */
const words: Record<string, string> = {
  de: "einw[aä]nd|einwend|einzuwend|bedenken$|protest|beschwer|klag|beanstand|anfecht|anzufecht|kritisier|kritik|widersprech|widerspruch|wehr|streik|aussetz|auszusetz|gegner",
  fr: "object|contest|protest|plaind|plain[ts]|critiqu|oppos|réserve|redire$|reproch|dénonc|grève",
  es: "obje|protest|quej|impugn|critic|crític|opon|opuso|opus|reproch|repar[oa]s?$|reclam|denunci|huelga",
  pt: "obje|protest|queix|impugn|contest|critic|crític|opor|opõ|opôs|reclam|denunci|greve|reprov",
  it: "obie|protest|contest|lament|impugn|critic|oppo[nrs]|riserv|reclam|denunc|sciope",
  ca: "obje|protest|queix|impugn|critic|crític|opos|retre[ut]|reclam|denunc|vaga$",
  nl: "bezwa|protest|klach|klag|beklag|verzet|kritiek|bekritis|betwist|aanvecht|aangevocht|bedenking|staak|staken",
  sv: "invänd|protest|klag|överklag|kritis|kritik|motsätt|bestrid|strejk",
  da: "indvend|indsigel|protest|klag|anke|kriti|modsæt|bestrid|strejk",
  no: "innvend|protest|klag|ank|kriti|motsett|bestrid|streik",
  fi: "vastus|protest|valit|kritis|arvostel|kiist|lakko|moit|huomaut",
  et: "vastu|protest|kaeba|kaebu|kriti|vaidlus|streik|streiki",
  lv: "iebil|protest|sūdz|pārsūdz|kriti|apstrīd|streik",
  lt: "priešt|prieštar|protest|skund|skųs|kritik|ginčy|streik",
  hu: "ellen|tiltakoz|panasz|kifogás|bírál|fellebbez|vitat|sztrájk",
  ro: "obiec|protest|plâng|contest|critic|opun|opus|opune|reproș|grev",
  pl: "sprzeciw|protest|skarż|skarg|krytyk|zastrzeż|kwestion|podważ|strajk|odwoł",
  cs: "námit|výhrad|protest|stěž|stížn|kriti|odpor|zpochyb|odvol|stávk|připomín",
  sk: "námiet|výhrad|protest|sťaž|kriti|odpor|zpochyb|spochyb|odvol|štrajk|pripomien",
  hr: "prigov|protest|žal|zamjer|kriti|protiv|primjed|ospor|štrajk",
  sr: "приговор|протест|жал|замер|крити|против|примедб|оспор|штрајк|prigov|protest|žal|zamer|kriti|protiv|primedb|ospor|štrajk",
  sl: "ugov|protest|pritož|kriti|nasprot|pripomb|zamer|izpodbij|stavk",
  ru: "возраж|протест|жал|обжал|критик|претенз|против|оспа|оспор|бастов|забаст",
  uk: "запереч|протест|скарж|оскарж|скарг|критик|претенз|проти|оспор|страйк",
  bg: "възраз|възраж|протест|жалб|обжал|критик|претенц|против|оспор|стачк",
  el: "αντίρρ|αντιρρ|διαμαρτ|παράπον|ένστασ|προσφ|επικρ|αντιτ|αντίθ|αμφισβ|απεργ",
  tr: "itiraz|protesto|şikayet|şikâyet|eleştir|karşı|grev",
  he: "התנגד|מתנגד|מוח[הי]|מחא|תלונ|ערער|ערעור|לערער|ביקור|הסתייג|השגות|שביתה",
  ar: "اعتراض|يعترض|اعترض|احتج|يحتج|شكو|طعن|يطعن|انتقد|انتقاد|يعارض|عارض|معارض|تحفظ|إضراب",
  fa: "اعتراض|معترض|شکایت|انتقاد|مخالف|ایراد|اعتصاب",
  ur: "اعتراض|احتجاج|شکایت|تنقید|مخالف|ہڑتال",
  hi: "आपत्ति|एतराज|ऐतराज|विरोध|शिकायत|आलोचना|प्रदर्शन|हड़ताल",
  mr: "आक्षेप|हरकत|विरोध|तक्रार|टीका|आंदोलन|निदर्शन",
  bn: "আপত্তি|প্রতিবাদ|বিরোধ|অভিযোগ|সমালোচনা|ধর্মঘট",
  ko: "반대|이의|항의|비판|문제|불복|항소|다투|파업|불만",
  id: "keberatan|protes|memprotes|menentang|penentang|keluh|mengeluh|kritik|mengkritik|gugat|menggugat|banding|mogok|tolak|menolak",
  vi: "phản|chê|khiếu|kiện",
  sw: "pinga|kupinga|anapinga|hakupinga|lalamik|pingamizi|kosoa|mgomo",
};

const objecting = languagePattern(words, (own) => new RegExp(`^(?:${own})`, "u"));

/** The like in scripts without spaces, whose words are read character by character. */
const unspaced =
  /反对|反對|异议|異議|抗议|抗議|批评|批評|不满|不滿|上诉|上訴|质疑|質疑|罢工|罷工|批判|不服|控訴|問題視|ストライキ|คัดค้าน|ประท้วง|โต้แย้ง|อุทธรณ์|ร้องเรียน|วิจารณ์/u;

/** Whether one of these words says that somebody is against something. */
export const objects = (said: string[], language: string): boolean =>
  said.some((word) => objecting(language).test(word)) ||
  (/^(?:zh|ja|th)$/u.test(language) && unspaced.test(said.join("")));
