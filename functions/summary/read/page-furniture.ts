/**
 * What pages ask of their readers and say of themselves, at the head of a line, by language: to subscribe, follow, receive, load the app, support;
 * who else reported, what was corrected.
 */
const openers = {
  en: "this is an? edited |become a (?:member|subscriber|supporter|patron)|check back|welcome to our|editor.{0,3} note|make a (?:donation|contribution)|donate|if you or (?:someone|anyone)|read (?:the full|our)|receive (?:our|the latest)|clarification:|stay (?:up to date|informed|connected)|good (?:morning|afternoon|evening)|click|we apologi[sz]e|thanks for|(?:this )?story (?:will be|contains)|let us know|contact us|have you been affected|tell us|that['’]s (?:all|it) (?:from|for)|do you have a (?:story|tip)|the (?:views|opinions) expressed|correction:|support (?:our|us|independent|quality)|(?:this|the) (?:article|story|post|conversation|piece|version|report|interview|transcript) (?:was|is|has been|originally|first|appeared)|(?:written|edited|compiled) by|join (?:our|us|the conversation|thousands)|get started|get (?:our|the latest|more|all the)|(?:additional |with )?(?:reporting|editing|writing) by|our standards:|log in|learn more|originally published",
  de: "dieser (?:artikel|text|beitrag) (?:ist|erschien|wurde)|(?:hinweis|anmerkung) der redaktion|für links auf dieser|werden sie (?:mitglied|abonnent)|willkommen|mit material von|unterstützen sie uns|erhalten sie (?:täglich|jeden|unsere)|melde(?:n sie)? (?:dich|sich)|(?:wenn|sollten) sie selbst|guten (?:morgen|tag|abend)|mehr zum thema|jetzt (?:die )?app|folgen? (?:sie )?uns|laden sie|das könnte (?:sie|dich)",
  es: "únete|síguenos|buen[oa]s (?:días|tardes|noches)|recib[ae] (?:las|nuestr|en tu|gratis)|sigue (?:nuestr|toda)|bienvenid|con información de|descarg[au]e? (?:la|nuestra)|regístr[ae]te|síganos|apóy[ae]nos|este artículo (?:fue|se)|si (?:tú o|necesitas ayuda)|haz(?:te)? (?:socio|una donación|clic)",
  pt: "participe d[oa]|baixe (?:o|nosso)|siga |acompanhe (?:o|a|as|todas)|receba (?:as|no|nossas)|clique |apoie |cadastre-se|com informações d|este (?:artigo|texto) (?:foi|é)",
  da: "følg os|hvis du ikke har et (?:digitalt )?abonnement|for at læse|læs (?:mere|også)(?=\\s*[:.]|$)|artiklen fortsætter",
  hi: "डाउनलोड|हमें (?:फॉलो|फ़ॉलो)|और पढ़ें|(?:लेटेस्ट|ताज़ा|ताजा) (?:न्यूज|खबर)|ये भी पढ़",
  it: "unisciti|ricevi|scarica(?:te)? (?:la|l['’])|clicca|seguici|segui (?:le|il|la|tutte)|sostieni|questo articolo (?:è|era)",
  nl: "dit artikel (?:is|werd|verscheen)|word (?:lid|abonnee)|download (?:de|onze)|steun (?:ons|onze)|volg ons|ontvang (?:onze|het|dagelijks)",
  sv: "följ oss|läs (?:mer|också)(?=\\s*[:.]|$)|artikeln fortsätter",
  tr: "bizi .{0,40}takip|ayrıca bakınız|ilginizi çekebilir|bülten|takip edin|destek olun|abone ol|uygulamamızı",
  id: "artikel ini (?:telah|sudah|ditulis)|gabung|dapatkan (?:berita|update|informasi|konten)|ikuti (?:kami|berita|kanal|terus|update)|unduh|cek (?:berita|artikel)|saksikan",
  no: "les (?:mer|også)(?=\\s*[:.]|$)|saken (?:fortsetter under|oppdateres)",
  cs: "související(?: články| témata)?\\s*(?::|$)|sledujte nás|článek pokračuje|čtěte",
  vi: "tải (?:ứng dụng|app)|theo dõi (?:chúng|kênh|báo)|nhận (?:tin|thông báo)|mời (?:quý |bạn )?(?:độc giả|bạn đọc)|có thể bạn quan tâm|bạn đọc (?:có thể|quan tâm)|đăng ký",
  fr: "bonjour|cliquez|faites un don|soutenez|avec (?:l['’])?(?:afp|reuters)|recevez |cet article (?:est|a été|vous)|retrouvez (?:tou|nos|l['’]actu)|rejoignez|inscrivez-vous|téléchargez|si vous ou|découvrez (?:nos|notre|aussi)|bienvenue|suivez[- ]",
  zh: "責任編輯|免责声明|點擊|下載|责任编辑|下载|更多(?:新闻|新聞|精彩)|未經授權|未经授权|關注|点击|版权所有|图为|关注|版權所有|延伸閱讀",
  ja: "会員登録|関連記事|この記事は|.{0,20}(?:フォロー|ご登録)|あわせて読みたい|アプリ(?:を|の)ダウンロード|ランキング|写真はイメージ|続きを読む",
  bn: "আরো পড়|সাবস্ক্রাইব|আমাদের (?:ফলো|অনুসরণ)|ডাউনলোড",
  uk: "читайте|приєднуйтесь|стежте|підпи(?:шіться|шись|суйтесь)",
  ru: "подпи[сш]|следите за|нажмите|поддержите|получайте|присоединяйтесь|скача(?:йте|ть)",
  pl: "polub nas|wesprzyj|kliknij|śledź nas|dołącz do|pobierz (?:naszą|aplikację)|obserwuj nas|dalsza część (?:tekstu|artykułu)|otrzymuj",
  ar: "حم[لّ]|شارك(?:نا)? |تابع(?:ونا|وا| آخر| أحدث)|جميع الحقوق|انضم|للمزيد|اشترك",
  el: "ακολουθήστε|εγγραφείτε|διαβάστε|με επιφύλαξη",
  he: "עקבו|צילום(?=\\s*:)|כל הזכויות|הירשמו|קראו גם",
  fa: "بیشتر بخوانید|مشترک شوید|ما را .{0,40}دنبال|عضو |تمامی حقوق|انتهای پیام|کلیه حقوق",
  ko: "팔로우|이 기사는|구독|관련 ?기사|저작권자|무단|사진은 기사|앱을|더보기",
  th: "อ่าน(?:ต่อ|เพิ่มเติม|ข่าว)|ติดตาม(?:เรา|ข่าว)|สงวนลิขสิทธิ์|ดาวน์โหลด|สมัคร",
  fi: "juttu jatkuu|seuraa meitä|lue (?:myös|lisää)",
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
  /^(?:\p{Lu}[\p{L}'’.-]* ){2,3}(?:is|was) (?:an?|the) (?:[\p{L}-]+ ){0,4}(?:producer|correspondent|reporter|critic|editor|contributor|columnist|journalist|writer)(?:,|\.| (?:at|for|with|covering|based|who covers|specialising|specializing))/u;

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
