/** Letters that are frequent in what an encoding is used for; a wrong reading seldom hits them. */
const expected: [string, RegExp][] = [
  [
    "shift_jis",
    /[ぁ-んァ-ヶー、。「」（）・０-９日本人年月大国会中新市県区町村東京北南西川山小学校長時分前後内外部者発表出手見社員事業]/g,
  ],
  [
    "euc-jp",
    /[ぁ-んァ-ヶー、。「」（）・０-９日本人年月大国会中新市県区町村東京北南西川山小学校長時分前後内外部者発表出手見社員事業]/g,
  ],
  [
    "euc-kr",
    /[이다는의에가을를은한하고지로사기도서대인자정시부어나리그일수라해전제과와원만성구상것보동위관여러진주오장들면있었]/g,
  ],
  [
    "gb18030",
    /[的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市眼体别处总才场师书比住员九笑性通目华报立马命张活难神数件安表原车白应路期叫死常提感金何更反合放做系计或司利受光王果亲界及今京务制解各任至清物台象记边共风战干接它许八特觉望直服毛林题建南度统色字请交爱让认算论百吃义科怎元社术结六功指思非流每青管夫连远资队跟带花快条院变联言权往展该领传近留红治决周保达办运武半候七必城父强步完革深区即求品士转量空甚众技轻程告江语英基派满式李息写呢识极令黄德收脸钱党倒未持取设始版双历越史商千片容研像找友孩站广改议形委早房音火际则首单据导影失拿网香似斯专石若兵弟谁校读志飞观争究包组造落视济喜离虽坏兴切，。、“”：；（）]/g,
  ],
  [
    "big5",
    /[的一是不了在人有我他這中大來上國個到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可她裡後小麼心多天而能好都然沒日於起還發成事只作當想看文無開手十用主行方又如前所本見經頭面公同三已老從動兩長知民樣現分將外但身些與高意進把法此實回二理美點月明其種聲全工己話兒者向情部正名定女問力機給等幾很業最間新什打便位因重被走電四第門相次東政海口使教西再平真聽世氣信北少關並內加化由卻代軍產入先山五太水萬市眼體別處總才場師書比住員表示應該縣區局眾警察報導記題委辦議選舉統府院黨團案調查檢律濟股價億元幣港灣南單雙號校醫療病患疫車路線交橋河土風雨颱震災害火救難傷亡男歲友附近居預計傍晚午落石封閉通受困音雷香台今逐漸遠離維持渡輪服務停課晨昨傳指稱另增減約逾達及遭未仍或，。、「」：；（）]/g,
  ],
  ["windows-1251", /[оеаинтрслвкмдпу]/g],
  ["koi8-r", /[оеаинтрслвкмдпу]/g],
  ["ibm866", /[оеаинтрслвкмдпу]/g],
  ["windows-1256", /[اليمونترةبفعدهأ]/g],
  ["windows-1253", /[αοιετνσρκηςάίόέή]/g],
  ["windows-1255", /[א-ת]/g],
  ["windows-874", /[านรอกเงมลวยสดตทปคบหพจชขใไแะิีุู่้์ั]/g],
  // Letters of other encodings fall on these too, but before other letters: Croatian "č" on "è", Latvian "ē" on "ç", Romanian "ă" on "ã", Lithuanian "ž" on "þ".
  [
    "windows-1252",
    /[àâéêëîïôùûœäöüßñáíóúåø¿¡«»“”‘’–—…£€\u00a0\u00ad]|ç(?![b-df-hj-np-tv-z])|(?<=[a-zà-ÿ])ð|(?<![a-zà-ÿ])þ|[èæ](?![aeiou])|[ìò](?![a-z])|ã(?![a-df-np-z])|õ(?=e)/gi,
  ],
  ["windows-1254", /[ğışİöüçâîûĞŞÖÜÇ«»“”‘’–—…]/g],
  ["windows-1250", /[ąćęłńśźżčďěňřšťůžáíéóúýőűöüâăîşţ„«»“”‘’–—…]|đ(?=[a-z])/gi],
  ["iso-8859-2", /[ąćęłńśźżčďěňřšťůžáíéóúýőűöüâăîşţ]|đ(?=[a-z])/gi],
  ["windows-1257", /[āčēģīķļņšūžąęėįųõäöü„«»“”‘’–—…]/gi],
  ["windows-1258", /[đơưăâêô]|\p{M}/gu],
];

/** Letters of two languages each, on which Icelandic "ð" and "þ" and Albanian "ë" and "ç" fall. */
const strangers = [
  ["đ", "ţ"],
  ["ė", "ē"],
] as const;

/** Encodings of languages that write most letters in ASCII. Of those that read a text equally well, the first above is taken. */
const latin = new Set([
  "windows-1250",
  "iso-8859-2",
  "windows-1252",
  "windows-1254",
  "windows-1257",
  "windows-1258",
]);

/** The likeliest legacy encoding of bytes that are not UTF-8, or null where none reads as a written language. */
export function guessEncoding(bytes: Uint8Array): string | null {
  const sample = foreignPart(bytes);
  const plain = Buffer.from(sample)
    .toString("latin1")
    .replace(/<[^>]*>/g, " ");
  const high = plain.match(/[\x80-\xff]/g)?.length ?? 0;
  const letters = plain.match(/[a-z]/gi)?.length ?? 0;
  const mostlyForeign = high > letters * 0.7;
  const mostlyLatin = high < letters * 0.5 && (high < 4 || standsInWords(plain));
  let best: string | null = null;
  let bestScore = 0.35;
  for (const [encoding, frequent] of expected) {
    if (latin.has(encoding) ? mostlyForeign : mostlyLatin) continue;
    const text = new TextDecoder(encoding).decode(sample);
    const foreign = text.match(/[^\u0000-\u007f]/g)?.length ?? 0;
    if (!foreign) continue;
    const hits = text.match(frequent)?.length ?? 0;
    const broken = text.match(/[\ufffd\u0080-\u009f\ue000-\uf8ff]/g)?.length ?? 0;
    const rareThai = text.match(/[ฃฅฆฌญฎฏฐฑฒณธฬฮฯฺ๊๋๏๚๛]/g)?.length ?? 0;
    // Hebrew ends words in these; where Cyrillic is misread as it they stand anywhere.
    const misplaced = text.match(/[ךםןףץ](?=[א-ת])/g)?.length ?? 0;
    const mixed = strangers.some(([one, other]) => text.includes(one) && text.includes(other))
      ? text.match(/[đţėē]/g)!.length
      : 0;
    const swapped = text.match(/\p{Ll}\p{Lu}\p{Ll}|\p{Ll}\p{Lu}{2}/gu)?.length ?? 0;
    const inWords = text.match(/[A-Za-z][¤¦§©«¬®°±²³´µ¶·¸¹º»¼½¾×÷ºª¡¿][A-Za-z]/g)?.length ?? 0;
    const score =
      (hits - 3 * broken - 1.5 * swapped - 2 * rareThai - 2 * misplaced - mixed - inWords) / foreign;
    if (score > bestScore + 0.001) [best, bestScore] = [encoding, score];
  }
  return best;
}

/** Whether bytes above ASCII mostly stand singly beside ASCII letters, as in Peña and Müller: so few may read as Greek or Russian too. */
function standsInWords(latin1: string): boolean {
  const runs = latin1.match(/[\x80-\xff]+/g)?.length ?? 0;
  const inWords = latin1.match(
    /[a-z][\xc0-\xff]{1,2}(?![\x80-\xff])|(?<![\x80-\xff])[\xc0-\xff]{1,2}[a-z]/gi,
  );
  return (inWords?.length ?? 0) > runs * 0.4;
}

/** Around the first bytes above ASCII, whole lines where possible, at most 16 KB. */
function foreignPart(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const from = bytes.lastIndexOf(0x0a, first) + 1;
  return bytes.subarray(from, from + 16_384);
}
