/**
 * What pages ask of their readers and say of themselves, at the head of a line, by language: to subscribe, follow, receive, load the app, support;
 * who else reported, what was corrected.
 */
const openers = {
  en: "check back|that['’]s (?:all|it) (?:from|for)|read (?:the full|our)|originally published|(?:additional |with )?(?:reporting|editing|writing) by|get started|we apologi[sz]e|get (?:our|the latest|more|all the)|become a (?:member|subscriber|supporter|patron)|log in|welcome to our|thanks for|learn more|donate|join (?:our|us|the conversation|thousands)|support (?:our|us|independent|quality)|editor.{0,3} note|make a (?:donation|contribution)|tell us|let us know|stay (?:up to date|informed|connected)|have you been affected|do you have a (?:story|tip)|(?:written|edited|compiled) by|good (?:morning|afternoon|evening)|clarification:|contact us|our standards:|click|the (?:views|opinions) expressed|correction:|receive (?:our|the latest)|(?:this )?story (?:will be|contains)|(?:this|the) (?:article|story|post|piece|report|version) (?:was|is|has been|originally|first|appeared)",
  de: "unterstützen sie uns|werden sie (?:mitglied|abonnent)|guten (?:morgen|tag|abend)|laden sie|melde(?:n sie)? (?:dich|sich)|folgen? (?:sie )?uns|erhalten sie (?:täglich|jeden|unsere)|willkommen|mit material von|dieser (?:artikel|text|beitrag) (?:ist|erschien|wurde)|das könnte (?:sie|dich)|(?:hinweis|anmerkung) der redaktion|mehr zum thema|jetzt (?:die )?app",
  fr: "bonjour|faites un don|suivez[- ]|bienvenue|soutenez|recevez |téléchargez|cet article (?:est|a été|vous)|cliquez|rejoignez|découvrez (?:nos|notre|aussi)|inscrivez-vous|avec (?:l['’])?(?:afp|reuters)|retrouvez (?:tou|nos|l['’]actu)",
  es: "bienvenid|únete|síganos|síguenos|buen[oa]s (?:días|tardes|noches)|sigue (?:nuestr|toda)|recib[ae] (?:las|nuestr|en tu|gratis)|regístr[ae]te|con información de|este artículo (?:fue|se)|descarg[au]e? (?:la|nuestra)|apóy[ae]nos|haz(?:te)? (?:socio|una donación|clic)",
  pt: "apoie |acompanhe (?:o|a|as|todas)|clique |participe d[oa]|siga |com informações d|este (?:artigo|texto) (?:foi|é)|baixe (?:o|nosso)|receba (?:as|no|nossas)|cadastre-se",
  it: "ricevi|scarica(?:te)? (?:la|l['’])|unisciti|clicca|questo articolo (?:è|era)|sostieni|seguici|segui (?:le|il|la|tutte)",
  nl: "dit artikel (?:is|werd|verscheen)|steun (?:ons|onze)|download (?:de|onze)|volg ons|word (?:lid|abonnee)|ontvang (?:onze|het|dagelijks)",
  sv: "följ oss|läs (?:mer|också)(?=\\s*[:.]|$)|artikeln fortsätter",
  da: "følg os|hvis du ikke har et (?:digitalt )?abonnement|læs (?:mere|også)(?=\\s*[:.]|$)|artiklen fortsætter",
  no: "følg oss|les (?:mer|også)(?=\\s*[:.]|$)|saken (?:fortsetter under|oppdateres)",
  fi: "juttu jatkuu|seuraa meitä|lue (?:myös|lisää)",
  cs: "článek pokračuje|související(?: články| témata)?\\s*(?::|$)|sledujte nás|čtěte",
  uk: "стежте|читайте|приєднуйтесь|підпи(?:шіться|шись|суйтесь)",
  pl: "pobierz (?:naszą|aplikację)|kliknij|dalsza część (?:tekstu|artykułu)|dołącz do|polub nas|śledź nas|obserwuj nas|otrzymuj|wesprzyj",
  ru: "читайте нас|следите за|подпи[сш]|поддержите|скача(?:йте|ть)|получайте|присоединяйтесь|нажмите",
  tr: "bülten|abone ol|destek olun|ilginizi çekebilir|ayrıca bakınız|bizi .{0,40}takip|takip edin|uygulamamızı",
  id: "artikel ini (?:telah|sudah|ditulis)|ikuti (?:kami|berita|kanal|terus|update)|saksikan|cek (?:berita|artikel)|dapatkan (?:berita|update|informasi|konten)|gabung|unduh",
  vi: "theo dõi (?:chúng|kênh|báo)|có thể bạn quan tâm|đăng ký|mời (?:quý |bạn )?(?:độc giả|bạn đọc)|bạn đọc (?:có thể|quan tâm)|nhận (?:tin|thông báo)|tải (?:ứng dụng|app)",
  ar: "شارك(?:نا)? |اشترك|انضم|للمزيد|تابع(?:ونا|وا| آخر| أحدث)|حم[لّ]|جميع الحقوق",
  fa: "انتهای پیام|بیشتر بخوانید|تمامی حقوق|مشترک شوید|کلیه حقوق|ما را .{0,40}دنبال|عضو ",
  hi: "और पढ़ें|डाउनलोड|ये भी पढ़|हमें (?:फॉलो|फ़ॉलो)|(?:लेटेस्ट|ताज़ा|ताजा) (?:न्यूज|खबर)",
  bn: "আরো পড়|সাবস্ক্রাইব|আমাদের (?:ফলো|অনুসরণ)|ডাউনলোড",
  el: "ακολουθήστε|με επιφύλαξη|εγγραφείτε|διαβάστε",
  he: "עקבו|צילום(?=\\s*:)|הירשמו|כל הזכויות|קראו גם",
  ja: ".{0,20}(?:フォロー|ご登録)|会員登録|あわせて読みたい|アプリ(?:を|の)ダウンロード|写真はイメージ|続きを読む|この記事は|ランキング|関連記事",
  zh: "免责声明|关注|版权所有|图为|版權所有|延伸閱讀|下載|责任编辑|更多(?:新闻|新聞|精彩)|關注|点击|點擊|未經授權|責任編輯|下载|未经授权",
  ko: "팔로우|이 기사는|사진은 기사|관련 ?기사|무단|저작권자|앱을|더보기|구독",
  th: "ติดตาม(?:เรา|ข่าว)|สมัคร|อ่าน(?:ต่อ|เพิ่มเติม|ข่าว)|ดาวน์โหลด|สงวนลิขสิทธิ์",
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
