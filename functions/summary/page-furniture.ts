/**
 * What pages ask of their readers and say of themselves, at the head of a line, by language: to subscribe, follow, receive, load the app, support;
 * who else reported, what was corrected.
 */
const openers = {
  en: "become a (?:member|subscriber|supporter|patron)|get (?:our|the latest|more|all the)|get started|log in|join (?:our|us|the conversation|thousands)|tell us|if you or (?:someone|anyone)|read (?:the full|our)|let us know|stay (?:up to date|informed|connected)|check back|welcome to our|thanks for|learn more|donate|have you been affected|make a (?:donation|contribution)|support (?:our|us|independent|quality)|do you have a (?:story|tip)|receive (?:our|the latest)|editor.{0,3} note|(?:written|edited|compiled) by|good (?:morning|afternoon|evening)|clarification:|click|we apologi[sz]e|contact us|that['’]s (?:all|it) (?:from|for)|(?:additional |with )?(?:reporting|editing|writing) by|originally published|the (?:views|opinions) expressed|correction:|(?:this )?story (?:will be|contains)|our standards:|(?:this|the) (?:article|story|post|piece|report|version) (?:was|is|has been|originally|first|appeared)",
  de: "laden sie|dieser (?:artikel|text|beitrag) (?:ist|erschien|wurde)|willkommen|melde(?:n sie)? (?:dich|sich)|mehr zum thema|jetzt (?:die )?app|werden sie (?:mitglied|abonnent)|(?:hinweis|anmerkung) der redaktion|unterstützen sie uns|erhalten sie (?:täglich|jeden|unsere)|guten (?:morgen|tag|abend)|folgen? (?:sie )?uns|das könnte (?:sie|dich)|mit material von|für links auf dieser|(?:wenn|sollten) sie selbst",
  fr: "bonjour|faites un don|soutenez|avec (?:l['’])?(?:afp|reuters)|bienvenue|retrouvez (?:tou|nos|l['’]actu)|recevez |téléchargez|si vous ou|rejoignez|cliquez|découvrez (?:nos|notre|aussi)|inscrivez-vous|cet article (?:est|a été|vous)|suivez[- ]",
  es: "únete|síguenos|buen[oa]s (?:días|tardes|noches)|si (?:tú o|necesitas ayuda)|recib[ae] (?:las|nuestr|en tu|gratis)|este artículo (?:fue|se)|sigue (?:nuestr|toda)|bienvenid|descarg[au]e? (?:la|nuestra)|regístr[ae]te|síganos|con información de|apóy[ae]nos|haz(?:te)? (?:socio|una donación|clic)",
  pt: "apoie |participe d[oa]|siga |com informações d|acompanhe (?:o|a|as|todas)|baixe (?:o|nosso)|clique |receba (?:as|no|nossas)|cadastre-se|este (?:artigo|texto) (?:foi|é)",
  it: "ricevi|clicca|questo articolo (?:è|era)|unisciti|seguici|segui (?:le|il|la|tutte)|sostieni|scarica(?:te)? (?:la|l['’])",
  nl: "dit artikel (?:is|werd|verscheen)|download (?:de|onze)|word (?:lid|abonnee)|steun (?:ons|onze)|volg ons|ontvang (?:onze|het|dagelijks)",
  sv: "följ oss|läs (?:mer|också)(?=\\s*[:.]|$)|artikeln fortsätter",
  da: "følg os|for at læse|hvis du ikke har et (?:digitalt )?abonnement|læs (?:mere|også)(?=\\s*[:.]|$)|artiklen fortsætter",
  no: "følg oss|saken (?:fortsetter under|oppdateres)|les (?:mer|også)(?=\\s*[:.]|$)",
  fi: "lue (?:myös|lisää)|seuraa meitä|juttu jatkuu",
  cs: "sledujte nás|článek pokračuje|čtěte|související(?: články| témata)?\\s*(?::|$)",
  uk: "читайте|приєднуйтесь|стежте|підпи(?:шіться|шись|суйтесь)",
  pl: "pobierz (?:naszą|aplikację)|wesprzyj|polub nas|śledź nas|obserwuj nas|otrzymuj|dalsza część (?:tekstu|artykułu)|dołącz do|kliknij",
  ru: "читайте нас|следите за|подпи[сш]|поддержите|скача(?:йте|ть)|получайте|присоединяйтесь|нажмите",
  tr: "bülten|abone ol|destek olun|bizi .{0,40}takip|ayrıca bakınız|takip edin|ilginizi çekebilir|uygulamamızı",
  id: "saksikan|gabung|dapatkan (?:berita|update|informasi|konten)|cek (?:berita|artikel)|unduh|artikel ini (?:telah|sudah|ditulis)|ikuti (?:kami|berita|kanal|terus|update)",
  vi: "nhận (?:tin|thông báo)|theo dõi (?:chúng|kênh|báo)|tải (?:ứng dụng|app)|mời (?:quý |bạn )?(?:độc giả|bạn đọc)|có thể bạn quan tâm|đăng ký|bạn đọc (?:có thể|quan tâm)",
  ar: "جميع الحقوق|انضم|للمزيد|اشترك|شارك(?:نا)? |حم[لّ]|تابع(?:ونا|وا| آخر| أحدث)",
  fa: "تمامی حقوق|انتهای پیام|کلیه حقوق|بیشتر بخوانید|مشترک شوید|ما را .{0,40}دنبال|عضو ",
  hi: "और पढ़ें|डाउनलोड|हमें (?:फॉलो|फ़ॉलो)|(?:लेटेस्ट|ताज़ा|ताजा) (?:न्यूज|खबर)|ये भी पढ़",
  bn: "আরো পড়|আমাদের (?:ফলো|অনুসরণ)|ডাউনলোড|সাবস্ক্রাইব",
  el: "ακολουθήστε|διαβάστε|εγγραφείτε|με επιφύλαξη",
  he: "צילום(?=\\s*:)|הירשמו|עקבו|כל הזכויות|קראו גם",
  ja: ".{0,20}(?:フォロー|ご登録)|会員登録|あわせて読みたい|アプリ(?:を|の)ダウンロード|写真はイメージ|続きを読む|関連記事|この記事は|ランキング",
  zh: "免责声明|责任编辑|版权所有|图为|关注|版權所有|延伸閱讀|下載|責任編輯|關注|更多(?:新闻|新聞|精彩)|未經授權|点击|下载|點擊|未经授权",
  ko: "팔로우|이 기사는|사진은 기사|무단|저작권자|구독|관련 ?기사|앱을|더보기",
  th: "อ่าน(?:ต่อ|เพิ่มเติม|ข่าว)|ติดตาม(?:เรา|ข่าว)|สงวนลิขสิทธิ์|ดาวน์โหลด|สมัคร",
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
