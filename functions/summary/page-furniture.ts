/**
 * What pages ask of their readers and say of themselves, at the head of a line, by language: to subscribe, follow, receive, load the app, support;
 * who else reported, what was corrected.
 */
const openers = {
  en: "that['’]s (?:all|it) (?:from|for)|good (?:morning|afternoon|evening)|welcome to our|log in|thanks for|learn more|read (?:the full|our)|check back|originally published|get started|click|get (?:our|the latest|more|all the)|receive (?:our|the latest)|stay (?:up to date|informed|connected)|join (?:our|us|the conversation|thousands)|support (?:our|us|independent|quality)|donate|become a (?:member|subscriber|supporter|patron)|make a (?:donation|contribution)|tell us|let us know|contact us|have you been affected|do you have a (?:story|tip)|(?:additional |with )?(?:reporting|editing|writing) by|(?:written|edited|compiled) by|our standards:|(?:this|the) (?:article|story|post|piece|report|version) (?:was|is|has been|originally|first|appeared)|the (?:views|opinions) expressed|(?:this )?story (?:will be|contains)|we apologi[sz]e|editor.{0,3} note|correction:|clarification:",
  de: "guten (?:morgen|tag|abend)|willkommen|folgen? (?:sie )?uns|melde(?:n sie)? (?:dich|sich)|erhalten sie (?:täglich|jeden|unsere)|jetzt (?:die )?app|laden sie|unterstützen sie uns|werden sie (?:mitglied|abonnent)|mit material von|(?:hinweis|anmerkung) der redaktion|das könnte (?:sie|dich)|mehr zum thema|dieser (?:artikel|text|beitrag) (?:ist|erschien|wurde)",
  fr: "bonjour|bienvenue|suivez[- ]|inscrivez-vous|recevez |téléchargez|soutenez|faites un don|retrouvez (?:tou|nos|l['’]actu)|cet article (?:est|a été|vous)|cliquez|rejoignez|découvrez (?:nos|notre|aussi)|avec (?:l['’])?(?:afp|reuters)",
  es: "buen[oa]s (?:días|tardes|noches)|bienvenid|síguenos|síganos|sigue (?:nuestr|toda)|recib[ae] (?:las|nuestr|en tu|gratis)|regístr[ae]te|descarg[au]e? (?:la|nuestra)|apóy[ae]nos|haz(?:te)? (?:socio|una donación|clic)|únete|este artículo (?:fue|se)|con información de",
  pt: "siga |acompanhe (?:o|a|as|todas)|receba (?:as|no|nossas)|cadastre-se|baixe (?:o|nosso)|apoie |clique |este (?:artigo|texto) (?:foi|é)|com informações d|participe d[oa]",
  it: "seguici|segui (?:le|il|la|tutte)|ricevi|scarica(?:te)? (?:la|l['’])|sostieni|unisciti|questo articolo (?:è|era)|clicca",
  nl: "volg ons|ontvang (?:onze|het|dagelijks)|download (?:de|onze)|steun (?:ons|onze)|word (?:lid|abonnee)|dit artikel (?:is|werd|verscheen)",
  sv: "följ oss|läs (?:mer|också)(?=\\s*[:.]|$)|artikeln fortsätter",
  da: "følg os|læs (?:mere|også)(?=\\s*[:.]|$)|artiklen fortsætter|hvis du ikke har et (?:digitalt )?abonnement",
  no: "følg oss|les (?:mer|også)(?=\\s*[:.]|$)|saken (?:fortsetter under|oppdateres)",
  fi: "lue (?:myös|lisää)|juttu jatkuu|seuraa meitä",
  cs: "související(?: články| témata)?\\s*(?::|$)|sledujte nás|čtěte|článek pokračuje",
  uk: "читайте|підпи(?:шіться|шись|суйтесь)|стежте|приєднуйтесь",
  pl: "dalsza część (?:tekstu|artykułu)|śledź nas|obserwuj nas|dołącz do|polub nas|pobierz (?:naszą|aplikację)|wesprzyj|otrzymuj|kliknij",
  ru: "подпи[сш]|читайте нас|следите за|присоединяйтесь|скача(?:йте|ть)|поддержите|получайте|нажмите",
  tr: "bizi .{0,40}takip|takip edin|bülten|abone ol|uygulamamızı|ayrıca bakınız|ilginizi çekebilir|destek olun",
  id: "ikuti (?:kami|berita|kanal|terus|update)|dapatkan (?:berita|update|informasi|konten)|unduh|gabung|saksikan|cek (?:berita|artikel)|artikel ini (?:telah|sudah|ditulis)",
  vi: "theo dõi (?:chúng|kênh|báo)|đăng ký|tải (?:ứng dụng|app)|mời (?:quý |bạn )?(?:độc giả|bạn đọc)|bạn đọc (?:có thể|quan tâm)|nhận (?:tin|thông báo)|có thể bạn quan tâm",
  ar: "تابع(?:ونا|وا| آخر| أحدث)|اشترك|انضم|حم[لّ]|للمزيد|شارك(?:نا)? |جميع الحقوق",
  fa: "ما را .{0,40}دنبال|عضو |مشترک شوید|بیشتر بخوانید|تمامی حقوق|کلیه حقوق|انتهای پیام",
  hi: "हमें (?:फॉलो|फ़ॉलो)|(?:लेटेस्ट|ताज़ा|ताजा) (?:न्यूज|खबर)|ये भी पढ़|और पढ़ें|डाउनलोड",
  bn: "আমাদের (?:ফলো|অনুসরণ)|আরো পড়|সাবস্ক্রাইব|ডাউনলোড",
  el: "ακολουθήστε|διαβάστε|εγγραφείτε|με επιφύλαξη",
  he: "הירשמו|קראו גם|צילום(?=\\s*:)|עקבו|כל הזכויות",
  ja: ".{0,20}(?:フォロー|ご登録)|写真はイメージ|この記事は|アプリ(?:を|の)ダウンロード|続きを読む|会員登録|あわせて読みたい|関連記事|ランキング",
  zh: "免责声明|图为|关注|關注|下载|下載|点击|點擊|更多(?:新闻|新聞|精彩)|责任编辑|責任編輯|延伸閱讀|版权所有|版權所有|未经授权|未經授權",
  ko: "이 기사는|사진은 기사|팔로우|구독|무단|저작권자|앱을|관련 ?기사|더보기",
  th: "ติดตาม(?:เรา|ข่าว)|สมัคร|ดาวน์โหลด|อ่าน(?:ต่อ|เพิ่มเติม|ข่าว)|สงวนลิขสิทธิ์",
};

const opening = new RegExp(String.raw`^[\s•*»›▶➤–—-]*(?:${Object.values(openers).join("|")})`, "iu");

/** Whose rights they are, wherever it stands in a short line. */
const rights =
  /(?:all rights|alle rechte|tous droits|todos los derechos|todos os direitos|tutti i diritti|riproduzione riservata|wszelkie prawa|все права|усі права|tüm hakları|hak cipta|bản quyền|無断(?:転載|複製)|무단 ?전재)/iu;

/** A call to click or follow at the end of a line, who helped, or a line in brackets. */
const asides =
  /\bclick here\b|\bfollow .{0,40} on (?:facebook|twitter|instagram|youtube)\b|(?:^|\s)contributed(?: to this .{0,60})?\.$|^\[[^\]]*\]$|ctrl ?\+ ?enter|(?:reached at|e-?mail (?:us|me)|write to|send .{0,40} to) \S+@|^.{0,60}\S@\S+\.\p{L}{2,4}\.?$|propos recueillis par|earlier version of this|früheren version dieses|version de cet|versión anterior de est|(?:below|depois da|après cette|dopo la|tras la) (?:advert|publici|pubbli)/iu;

/** "Jane Miller is a senior reporter covering politics." */
const biography =
  /^(?:\p{Lu}[\p{L}'’.-]* ){2,3}(?:is|was) (?:an?|the) (?:[\p{L}-]+ ){0,4}(?:reporter|correspondent|journalist|editor|columnist|writer|producer|contributor|critic)(?:,|\.| (?:at|for|with|covering|based|who covers|specialising|specializing))/u;

/** A line of more characters is no notice. */
const longest = 200;

/** So many of an article's last paragraphs may tell of its authors. */
const lastFew = 6;

/** Whether a paragraph speaks of the page or its makers and not of the subject; `left`: how many follow it. */
export function isFurniture(text: string, left: number): boolean {
  if (text.length > longest) return false;
  return (
    opening.test(text) || rights.test(text) || asides.test(text) || (left < lastFew && biography.test(text))
  );
}
