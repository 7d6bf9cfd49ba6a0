/**
 * What pages ask of their readers and say of themselves, at the head of a line, by language: to subscribe, follow, receive, load the app, support;
 * who else reported, what was corrected.
 */
const openers = {
  en: "become a (?:member|subscriber|supporter|patron)|read (?:the full|our)|originally published|get (?:our|the latest|more|all the)|get started|log in|join (?:our|us|the conversation|thousands)|stay (?:up to date|informed|connected)|let us know|check back|welcome to our|thanks for|learn more|donate|(?:additional |with )?(?:reporting|editing|writing) by|have you been affected|make a (?:donation|contribution)|receive (?:our|the latest)|do you have a (?:story|tip)|clarification:|editor.{0,3} note|(?:written|edited|compiled) by|good (?:morning|afternoon|evening)|click|we apologi[sz]e|contact us|that['’]s (?:all|it) (?:from|for)|the (?:views|opinions) expressed|tell us|correction:|(?:this )?story (?:will be|contains)|our standards:|(?:this|the) (?:article|story|post|piece|report|version) (?:was|is|has been|originally|first|appeared)|if you or (?:someone|anyone)|support (?:our|us|independent|quality)",
  de: "laden sie|werden sie (?:mitglied|abonnent)|(?:hinweis|anmerkung) der redaktion|guten (?:morgen|tag|abend)|für links auf dieser|jetzt (?:die )?app|dieser (?:artikel|text|beitrag) (?:ist|erschien|wurde)|willkommen|melde(?:n sie)? (?:dich|sich)|mehr zum thema|folgen? (?:sie )?uns|das könnte (?:sie|dich)|mit material von|unterstützen sie uns|erhalten sie (?:täglich|jeden|unsere)|(?:wenn|sollten) sie selbst",
  fr: "bonjour|faites un don|soutenez|avec (?:l['’])?(?:afp|reuters)|recevez |téléchargez|si vous ou|bienvenue|rejoignez|inscrivez-vous|cet article (?:est|a été|vous)|cliquez|suivez[- ]|retrouvez (?:tou|nos|l['’]actu)|découvrez (?:nos|notre|aussi)",
  es: "únete|síganos|buen[oa]s (?:días|tardes|noches)|si (?:tú o|necesitas ayuda)|este artículo (?:fue|se)|recib[ae] (?:las|nuestr|en tu|gratis)|sigue (?:nuestr|toda)|bienvenid|descarg[au]e? (?:la|nuestra)|regístr[ae]te|síguenos|con información de|apóy[ae]nos|haz(?:te)? (?:socio|una donación|clic)",
  pt: "participe d[oa]|cadastre-se|com informações d|siga |acompanhe (?:o|a|as|todas)|receba (?:as|no|nossas)|baixe (?:o|nosso)|apoie |clique |este (?:artigo|texto) (?:foi|é)",
  it: "ricevi|unisciti|seguici|clicca|segui (?:le|il|la|tutte)|sostieni|scarica(?:te)? (?:la|l['’])|questo articolo (?:è|era)",
  nl: "dit artikel (?:is|werd|verscheen)|download (?:de|onze)|word (?:lid|abonnee)|steun (?:ons|onze)|volg ons|ontvang (?:onze|het|dagelijks)",
  sv: "följ oss|läs (?:mer|också)(?=\\s*[:.]|$)|artikeln fortsätter",
  da: "følg os|læs (?:mere|også)(?=\\s*[:.]|$)|hvis du ikke har et (?:digitalt )?abonnement|for at læse|artiklen fortsætter",
  no: "følg oss|les (?:mer|også)(?=\\s*[:.]|$)|saken (?:fortsetter under|oppdateres)",
  fi: "juttu jatkuu|seuraa meitä|lue (?:myös|lisää)",
  cs: "související(?: články| témata)?\\s*(?::|$)|sledujte nás|čtěte|článek pokračuje",
  uk: "читайте|приєднуйтесь|стежте|підпи(?:шіться|шись|суйтесь)",
  pl: "polub nas|wesprzyj|pobierz (?:naszą|aplikację)|śledź nas|obserwuj nas|otrzymuj|dalsza część (?:tekstu|artykułu)|dołącz do|kliknij",
  ru: "читайте нас|следите за|подпи[сш]|поддержите|скача(?:йте|ть)|получайте|присоединяйтесь|нажмите",
  tr: "takip edin|bizi .{0,40}takip|ayrıca bakınız|ilginizi çekebilir|bülten|destek olun|abone ol|uygulamamızı",
  id: "saksikan|artikel ini (?:telah|sudah|ditulis)|gabung|cek (?:berita|artikel)|dapatkan (?:berita|update|informasi|konten)|unduh|ikuti (?:kami|berita|kanal|terus|update)",
  vi: "tải (?:ứng dụng|app)|theo dõi (?:chúng|kênh|báo)|nhận (?:tin|thông báo)|mời (?:quý |bạn )?(?:độc giả|bạn đọc)|đăng ký|có thể bạn quan tâm|bạn đọc (?:có thể|quan tâm)",
  ar: "جميع الحقوق|انضم|للمزيد|اشترك|شارك(?:نا)? |تابع(?:ونا|وا| آخر| أحدث)|حم[لّ]",
  fa: "بیشتر بخوانید|مشترک شوید|ما را .{0,40}دنبال|عضو |تمامی حقوق|انتهای پیام|کلیه حقوق",
  hi: "और पढ़ें|डाउनलोड|हमें (?:फॉलो|फ़ॉलो)|(?:लेटेस्ट|ताज़ा|ताजा) (?:न्यूज|खबर)|ये भी पढ़",
  bn: "আরো পড়|আমাদের (?:ফলো|অনুসরণ)|সাবস্ক্রাইব|ডাউনলোড",
  el: "ακολουθήστε|με επιφύλαξη|εγγραφείτε|διαβάστε",
  he: "עקבו|כל הזכויות|הירשמו|קראו גם|צילום(?=\\s*:)",
  ja: ".{0,20}(?:フォロー|ご登録)|あわせて読みたい|アプリ(?:を|の)ダウンロード|続きを読む|ランキング|関連記事|写真はイメージ|この記事は|会員登録",
  zh: "免责声明|更多(?:新闻|新聞|精彩)|版权所有|图为|关注|版權所有|延伸閱讀|點擊|下載|責任編輯|未經授權|關注|点击|责任编辑|下载|未经授权",
  ko: "팔로우|이 기사는|사진은 기사|저작권자|무단|관련 ?기사|앱을|더보기|구독",
  th: "อ่าน(?:ต่อ|เพิ่มเติม|ข่าว)|สงวนลิขสิทธิ์|ดาวน์โหลด|ติดตาม(?:เรา|ข่าว)|สมัคร",
};

const opening = new RegExp(String.raw`^[\s•*»›▶➤–—-]*(?:${Object.values(openers).join("|")})`, "iu");

/** Whose rights they are, wherever it stands in a short line. */
const rights =
  /(?:all rights|alle rechte|tous droits|todos los derechos|todos os direitos|tutti i diritti|riproduzione riservata|wszelkie prawa|все права|усі права|tüm hakları|hak cipta|bản quyền|無断(?:転載|複製)|무단 ?전재)/iu;

/** A call to click or follow at the end of a line, who helped, or a line in brackets. */
const asides =
  /\bclick here\b|\baffiliate[- ](?:links?|commission)|\bwe (?:may|might) (?:earn|receive) |\bfollow .{0,40} on (?:facebook|twitter|instagram|youtube)\b|(?:^|\s)contributed(?: to this .{0,60})?\.$|^\[[^\]]*\]$|ctrl ?\+ ?enter|(?:reached at|e-?mail (?:us|me)|write to|send .{0,40} to) \S+@|^.{0,60}\S@\S+\.\p{L}{2,4}\.?$|propos recueillis par|earlier version of this|früheren version dieses|version de cet|versión anterior de est|(?:below|depois da|après cette|dopo la|tras la) (?:advert|publici|pubbli)/iu;

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
