import { anyCase } from "./any-case.ts";

/** Sentences that ask the reader to follow, subscribe, write in, install or register: of the page, not the article. A row a language. */
const requests = String.raw`
(?:sign|log) (?:in|up) with (?:facebook|google|apple|twitter|your)|(?:consider|by) becoming an? (?:free or )?(?:paid )?(?:subscriber|member|supporter|patron)|reader-supported publication|to receive new posts and support|thanks for reading .{2,40}! (?:subscribe|this post is public)|this post is (?:public so feel free|for paid subscribers)|subscribe (?:to|now|today|for)|sign up (?:for|to|now|here)|(?:our|my|this|free) (?:(?:free|daily|weekly|morning|evening) )?newsletters?|newsletters?(?=.{0,60}(?<!\p{L})(?:(?:your|their) inbox|sign(?:ing)? up|subscri|delivered|(?:here|now)(?!\p{L})))|newsletters?(?=[^.!?]{0,60}$)|follow (?:us|him|her|them|me)? ?on (?:twitter|facebook|instagram|x|whatsapp|telegram|google)|like us on|join (?:us|our) (?:on|whatsapp|telegram|channel|group)|download (?:the|our) (?:[\p{L}\d]+ )?app|contact reporter|email (?:the author|him|her) at|(?:can|may) be reached at|click here to|register (?:or|to) |commenting policy|add a comment|post a comment|leave a comment|email address will not be published|required fields are marked|all rights reserved|may not be (?:published|reproduced|republished)|affiliate (?:links|commission)|purchase something through|terms of (?:use|service)|privacy policy|this story (?:was|has been) (?:originally )?(?:published|updated)|this article (?:was )?(?:originally|first) (?:appeared|published)|want more stories|support local journalism|get (?:the latest|unlimited|breaking)|have (?:a tip|an opinion|you got)|never miss|stay (?:up to date|informed|tuned)|enable javascript|accept cookies|your browser|tap here|read the full|our journalism|support (?:our|independent) (?:journalism|work|reporting|newsroom|media)|become a (?:member|subscriber)|already a (?:member|subscriber)|by signing up,? you|access articles from across|exclusive articles from|unlimited (?:digital )?access|opportunity to engage with|we apologize, but this video|you can (?:e-?mail|follow) [\p{L} ]{3,30} here|journalism of integrity|at .{3,30}, we (?:firmly )?believe in|sign up by|enter your e-?mail|save articles to read later|add us as a preferred
síguenos|síganos|suscr[ií]b(?:ete|ite|ase|anse|e a nuestr)|suscribirte|tu correo electrónico no será|no te pierdas|descarga (?:la|nuestra) app|únete a|canal de whatsapp|puedes seguir a|apuntarte aquí|conocé the trust|vuelve a .{3,20} conocer
siga (?:o|a|nos)|siga-nos|inscreva-se|assine (?:já|agora|nossa|noss|e (?:leia|tenha)|por apenas|a (?:newsletter|partir)|o (?:canal|jornal|nosso))|clique aqui|receba (?:as|no|nossas)|participe do|o seu (?:endereço de )?e-?mail não será|entre no (?:nosso )?(?:grupo|canal)
seguici|iscriviti|abbonati (?:ora|subito|a partire|per (?:leggere|continuare|sostenere)|e (?:leggi|sostieni))|clicca qui|riproduzione riservata|il tuo indirizzo email non
abonnez-vous|inscrivez-vous|suivez(?:-nous| l['’]actualité)|recevez (?:nos|la|toute)|votre adresse (?:e-?mail|de messagerie) ne sera|cliquez ici|téléchargez|reproduction interdite|tous droits réservés|vous possédez déjà un compte|ce message s[’']affichera|lecture du monde en cours|découvrir les offres
abonnieren sie|melden sie sich|folgen sie uns|(?:unser(?:e[mn])?|kostenlose[nr]?) newsletter|newsletter (?:anmelden|abonnieren|bestellen)|jetzt (?:abonnieren|anmelden|testen)|ihre e-mail-adresse wird nicht|alle rechte vorbehalten|kostenlos registrieren|testen sie jetzt|hier können sie unsere|als genossenschaft gehören wir|gemeinsam für freie presse|werden sie mitglied|du musst angemeldet sein|bitte achten sie darauf|wir freuen uns (?:über|auf) (?:ihr|eine mail)|unterstützen sie uns
abonneer|schrijf je in|volg ons|meld je aan
prenumerera|följ oss
abonner på|følg oss|følg os|tilmeld dig
tilaa uutiskirje|seuraa meitä|lataa sovellus|voit keskustella aiheesta|kirjaudu
tellige|jälgi meid
seko mums|abonē
sekite mus|prenumeruok|prenumeruoti
zapisz się|subskrybuj|obserwuj nas|polub nas|dołącz do|wszelkie prawa|bądź na bieżąco
sledujte nás|přihlaste se|odebírejte|sledujte nás|prihláste sa|odoberajte
sledite nam|naročite se|prijavite se
pratite nas|zapratite|pretplatite|preuzmite
iratkozz(?:on)? fel|támoga(?:sd|ssa?|ss) (?:a lapot|lapunkat|minket|a munkánkat)|kövess(?:en|e)? (?:minket|bennünket|oldalunkat|.{2,40} (?:facebookon|instagramon|youtube-on|google hírekben))
abonează|abonati|urmări(?:ți|ţi)-ne|urmăre[sșş]te-ne|urmări?(?:e[sșş]te|ți|ţi) .{0,40}(?<!\p{L})pe (?:google|facebook|instagram|whatsapp|telegram|youtube|tiktok)|descarcă aplicația
abone ol|takip edin|tıklayın|bizi takip
abunə ol|izləyin
na ndiqni
ikuti (?:kami|berita)|gabung (?:di|ke)|unduh aplikasi|dapatkan (?:update|berita|informasi)|ikuti .*(?:channel|whatsapp|google news)|simak (?:breaking news|berita)|pilih saluran|pastikan kamu sudah
theo dõi (?:chúng|kênh|fanpage)|đăng ký (?:nhận|kênh)|mời (?:bạn|quý)
ακολουθήστε|εγγραφείτε|κάντε like|ακολουθησε|πρώτοι όλες τις ειδήσεις|διαβάστε όλες|συμπληρώστε την|όλα τα πεδία (?:είναι|με)
подпис(?:ывайтесь|ывайся|ывайте|аться на (?:наш|канал|рассыл|новост|телеграм|telegram)|ка на)|подпишитесь|подпишись|следите за|присоединяйтесь|читайте нас|наш(?:ем|его)? (?:телеграм|telegram|канал)|все права защищены|ctrl\s?\+\s?enter|нашли ошибку|выделите ее|выделите её|ваш e-?mail не будет|скачайте
підпис(?:уйтесь|уйся|атися)|підпишіться|долучайтесь|приєднуйтесь|читайте нас|виділіть її|усі права
абонирайте|последвайте|харесайте|следвайте|вашият имейл
запратите|пратите нас|следете не|претплати
жазыл(?:ыңыз|у)
تابعونا|تابعنا|تابعوا (?:آخر|أحدث|أخبار|صفحت|قنات|حساب)|اشترك(?:وا)? (?:الآن|(?:في |بـ)(?:قنا|القناة|نشر|النشرة|خدم|صفح|بريد|موقع))|لن يتم نشر|حقوق (?:النشر|الطبع).{0,20}محفوظ|جميع الحقوق|انضم(?:وا)? (?:إلينا|إلى (?:قنا|مجموع|صفحت))|حمّل(?:وا)? (?:ال)?تطبيق|للتواصل (?:معنا|مع)
ما را در .{0,40}دنبال|دنبال کنید|عضو (?:کانال|شوید)|نشانی ایمیل شما|تمامی حقوق
فالو کریں|سبسکرائب|جوائن کریں|ای میل ایڈریس|ہمارے (?:واٹس|فیس|یوٹیوب)
עקבו אחרי(?:נו| ה?ערוץ| ה?עמוד| .{2,30} ב(?:טלגרם|פייסבוק|אינסטגרם|וואטסאפ|ווטסאפ))|הירשמו|הצטרפו (?:אלינו|עכשיו|ל(?:ערוץ|קבוצ|וואטסאפ|ווטסאפ|טלגרם|עמוד|ניוזלטר))|כל הזכויות|לפרסומת
फॉलो करें|सब्सक्राइब|डाउनलोड करें|जुड़ें|जुड़ने के लिए|क्लिक करें|ज्वॉइन|ज्वाइन|हमारे (?:व्हाट्सएप|फेसबुक|यूट्यूब)|आपका ईमेल
फॉलो करा|लाईक करा
জানতে (?:ফলো|ভিজিট)|ফলো করুন|সাবস্ক্রাইব|ক্লিক করুন|আপনার ই-?মেইল|পেজে লাইক
பின்தொடர(?:வும்|ுங்கள்)|சப்ஸ்கிரைப்|ఫాలో|సబ్‌స్క్రైబ్|ಫಾಲೋ|ಸಬ್‌ಸ್ಕ್ರೈಬ್|സബ്‌സ്‌ക്രൈബ്|ഫോളോ|ફોલો કરો
ติดตาม(?:ข่าว|เรา|ได้ที่)|กดติดตาม|สมัครสมาชิก|แอดไลน์|ดาวน์โหลดแอป
구독(?:하(?:기|세요|시면|고)|과)|무단\s?전재|재배포\s?금지|ⓒ|제보하기|카카오톡 ?채널
フォロー(?:する|して)|登録(?:は(?:こちら|無料)|して(?:続き|全文))|会員限定|続きをお読み|メルマガ|会員登録|アプリ(?:を|の)(?:ダウンロード|インストール|入手)|ダウンロードは(?:こちら|無料)|(?:今すぐ|無料で?)ダウンロード|ダウンロード$
关注(?:我们|微信|公众号)|扫(?:码|一扫|描)|未经授权|(?:本文|文章)转载|转载(?:请|自|须|时|必究|或)|(?:请勿|谢绝|禁止|严禁|不得|欢迎)转载|版权(?:所有|声明|归|属于|与)|下载(?:客户端|app)|欢迎(?:关注|投稿)
訂閱(?:電子報|我們|本報|本刊|頻道|解鎖|即可)|(?:立即|馬上|歡迎|免費|點我|點此|按讚)訂閱|追蹤(?:我們|本報|粉絲|.{0,12}(?:臉書|粉專|facebook|instagram|google|threads|line))|(?:訂閱|按讚|按個讚|加入).{0,4}追蹤|加入.*(?:line|telegram)|不漏接|歡迎.*(?:投書|投稿|追蹤)|[非未]經授權|不得轉載|来稿|來稿|下載(?:本報|我們|官方|.{0,8}app)|(?:立即|馬上|免費|點我|點此)下載|(?:訂閱|追蹤|下載)$
გამოიწერეთ|მოგვყევით
բաժանորդագրվ|հետևեք
`;

export const callToAction = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${requests.trim().replaceAll("\n", "|")})|無断(?:転載|複製|使用).{0,16}(?:禁|お断り|ご遠慮)`,
  "iu",
);

/** The same with a name in it: "Follow the Quay on Facebook", "Assine O Globo". */
export const namedCall = anyCase(
  /(?<![\p{L}\p{M}])(?:follow (?:the |our |my )?\p{Lu}.{2,60} on .{0,40}(?:facebook|instagram|twitter|bluesky|threads|tiktok|youtube|linkedin|whatsapp)|^assine (?:[ao] )?\p{Lu}[^.!?]{1,30}$|^abbonati a \p{Lu}[^.!?]{1,30}$)/u,
);
