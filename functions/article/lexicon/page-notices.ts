import { skipOffer } from "./skip-boxes.ts";

/** What a page says of itself within an article: blocked embeds, cookies, subscriptions, apps, machine summaries. */
export const pageNotice = anyOf(String.raw`
^(?:this|the following) (?:content|article|advertisement feature|feature|post|story) (?:was|is|has been) (?:paid for|sponsored|produced (?:by|in partnership)|supplied)|^have your say (?:in|on|by|below|using)|(?:what do you think|have your say|let us know|tell us).{0,60} in the comments|^follow .{2,60} at https?:|associated press.{0,90}(?:receives|is supported)|(?:ap|the associated press) is solely responsible for|(?:generated|published) (?:as part of|from) (?:an? |the )?(?:auto-generated |unedited )?(?:syndicated?) .{0,12}feed|^(?:if|when) you (?:purchase|buy|shop|click).{0,120}we may (?:receive|earn|get|be)|^(?:please )?send (?:us )?(?:your )?(?:letters|tips|comments|feedback)\b|letters? to the editor.{0,60}@|do you want to (?:advertise|share a story) with us|^we are committed to .{3,90} journalism|kindly donate any|^this (?:story|article) is free.{0,30}(?:members|readers|subscribers)|^(?:become a member|support our (?:work|journalism|newsroom)|help us (?:keep|continue|report))(?!\p{L})|^you (?:received|are receiving) this e-?mail because|^originally published:|^web title:|^get latest .{3,40} news|^to send flowers|^end of (?:most (?:read|popular|watched)|recommended stories|热读|podcast)|^(?:image|media) caption,|become a paying subscriber of|get access to this post and other|(?:has|have) not been edited by .{0,20}staff|do not necessarily (?:reflect|represent) .{2,40}(?:editorial|views|position|policy)|this advertisement has not loaded|create a free account to|you have \d+ free articles|^(?:thank you for reading\. )?you have reached your limit|^already have an account\?|for more (?:details|information), visit our|listen to the latest .{2,40} on bbc sounds|^do you have a story suggestion|committed to challenging conventional wisdom|got a confidential news tip|get this delivered to your inbox|receives? funding from these organi[sz]ations|does not work for, consult, own shares|republished from the conversation|^this document is subject to copyright|^citation: .{10,120}retrieved \d|^provided by (?:the )?(?:university|institute) of .{3,40}$|^journal information:|^more information:.{5,200}doi|don['’]t miss these stories from
^(?:avec (?:l['’])?|mit (?:material|informationen) (?:der |von )|con información de (?:la )?|com informações d[aeo]s? )(?:afp|dpa|reuters|ap|efe|ansa|lusa|epd|kna|sid|apa|sda|belga|europa press|agências|agencias|agences)(?: (?:und|et|y|e) \p{L}{2,8})?\.?$|^(?:πηγή|источник|източник|المصدر|المصادر|منبع|kaynak|sumber|źródło|zdroj|forrás|sursa|izvor)\s?[:：]\s?[^.!?:]{2,36}$
^¿te gusta lo que (?:lees|hacemos)|^hazte (?:soci|miembro|suscript)|^ap[oó]yanos|^apoya (?:el|nuestro) periodismo|tu suscripción se está usando|añadir otro usuario a tu suscripción|si continúas leyendo en este dispositivo|términos y condiciones de la suscripción|si tienes cuenta en|criterios de the trust project|^sigue toda la información de|^este contenido es exclusivo para|^final de (?:recomendamos|lo más visto|más leídas|quizás también)|^pie de (?:foto|imagen),
^link presente:|cadastre-se e escolha quais|os leitores são a força e a vida|vida democrática e cívica do país reside|já é assinante\?|os comentários não representam|^leia mais notícias d|^compartilhe est[ae] notícia|^vídeos: tudo sobre|^fim do (?:matérias recomendadas|mais lidas|que história)
^sostien(?:i|ici)(?:ci)? (?:il|la|questo|con)|^diventa soci|se vuoi restare aggiornato|puoi seguirci anche su
^tous droits de reproduction|^chaque (?:matin|soir|semaine|jour)[ ,].{0,12}(?:l[’']essentiel|recevez|retrouvez)|^votre adresse e-?mail sera|vous avez déjà un compte ?\?|suivez toute l['’]actualité sur|une erreur dans l['’]article|^fin de (?:promotion|les plus lus|à lire)
^werde(?:n sie)? mitglied|^unterstütze(?:n sie)? (?:uns|unseren?)(?!\p{L})|fehler gefunden\?|^(?:hinweis|anm(?:erkung)?\.?) (?:der|d\.) red\p{L}*.{0,60}früheren version|^dieser (?:artikel|text|beitrag) erschien zuerst (?:auf|in|im|bei)(?!\p{L})|^mit .{2,20} plus weiterlesen
versie van dit artikel verscheen|^correctie.{0,20}in een eerdere versie|^rättelse:|^rettelse:|^oikaisu.{0,20}:.{0,80}aiemm|i en (?:tidligere|tidigare) versjon|fant du feil|har du ett tips|har du et tip
har du innspill til|^svt:s nyheter ska stå för|więcej informacji znajdziesz na|masz temat\?|oceń jakość|^twoja opinia ma dla nas|máte tip na|našli (?:js|s)te v článku chybu|tento článok si môžete prečítať|ha szívesen olvasna|dacă ți-a plăcut articolul|articolul de mai sus este destinat|znate li nešto više o temi|želite (?:li )?prijaviti grešku|^yasal uyarı
^фото на обложке:|^подпись к фото,|^конец истории (?:самое|читайте|и это)|^підпис до фото,
^(?:جميع )?(?:الآراء|التعليقات|المشاركات) (?:الواردة|المنشورة) .{0,20}لا تعبر|^نهاية (?:قصص|الأكثر|بودكاست)|^التعليق على الصورة،|^پایان (?:مطالب|پرخواننده)|^توضیح تصویر،
सबसे पहले पढ़ें .{0,30}(?:पर|news)|^इमेज कैप्शन|^ছবির ক্যাপশান|^గమనిక:.{0,80}ప్రకటనలు
^akhir dari artikel|^keterangan gambar|^chụp lại hình ảnh
^图像加注文字|免[費费][訂订][閱阅]|請同意.{0,12}隱私權|才能啟用聽新聞|^圖像加註文字
(?:this|the following) content (?:is|was) (?:hosted|provided|reserved|blocked|not available)|to view this (?:content|video|embed)|you'?ll need to (?:accept|enable) cookies|this content may use cookies|we and (?:our|up to)(?: (?:up to )?[\d.,]+)?(?: (?:trusted|selected|advertising|third[- ]party|tcf))* (?:partners|vendors)|our and our partners['’]|(?:geolocation|location) data,? and identification through device scanning|store and\/or access information on a device|manage (?:your )?(?:cookie|consent)|unlimited online access|daily puzzles(?:,| and| including)|epaper, an electronic replica|create an account or sign in|sign in or create|share your thoughts and join the conversation|get email updates from your favou?rite|enjoy additional articles|subscribe now to (?:read|unlock|continue)|subscribe to (?:read|unlock|continue)|(?:for|to) subscribers? only|ad[- ]?block(?:er)? users|ai[- ]generated summary|this (?:article|story) was (?:translated|written) (?:by|with) (?:ai|artificial)|(?:contributed|contributing) to this (?:report|story|article)|^(?-i:\p{Lu}).{3,80} contributed (?:additional )?(?:research|reporting)\b|^(?:an|the) earlier version of this (?:article|story|report)|^a correction was made on|^this (?:article|story) (?:has been|was) (?:corrected|amended|updated) (?:to|on|after)|when we learn of a mistake|if you spot an error|version of this article appears in print|not responsible for the content of external|^(?:close )?thanks for signing up\W*$|^watch for us in your inbox|^listen to (?:this|the) (?:episode|podcast) (?:on|in)\s|is committed to publishing a diversity of letters|listen to this article ·|^reading time:|list (?:of )?\d+ (?:items|of \d+)|^view \d+ images?$|invitation-only community|journalists? .{3,40} used (?:ai|artificial)
empfohlener redaktioneller inhalt|an dieser stelle (?:findest du|finden sie|ist ein|befindet)|externe[rn]? inhalte? (?:nicht|anzeigen|von|erlauben|laden)|mit einem klick (?:anzeigen|für den datenschutz)|ein klick für den datenschutz|personenbezogene daten (?:können )?an drittplattformen|drittplattformen übermittelt|inhalte von .{2,30} angezeigt werden|privatsphäre-einstellungen|(?:das|dieses) video (?:wird|ist) (?:nicht|derzeit)|maschinelle übersetzung eines|automatisiert übersetzt|diese zusammenfassung wurde|der artikel für sie zusammengefasst|^fehler auf \S+ entdeckt|um eingebettete inhalte anzuzeigen|link zum einbetten|über dieses thema berichtet|dieses thema im programm
wir und (?:unsere|bis zu)(?: [\d.,]+)?(?: \p{L}+)? (?:drittanbieter|partner)|standortdaten und (?:die )?(?:identifikation|abfrage)|informationen auf (?:einem|ihrem) (?:end)?gerät (?:zu )?speichern|nous et nos(?: [\d.,]+)?(?: \p{L}+)? partenaires|nos [\d.,]+ partenaires|données de géolocalisation précises|nosotros y nuestros(?: [\d.,]+)? (?:socios|proveedores)|datos de (?:localización geográfica|geolocalización) precisa|noi e (?:i nostri|terze parti)(?: [\d.,]+)?(?: \p{L}+)? (?:partner|fornitori|selezionate)|dati di geolocalizzazione precisi|nós e os nossos(?: [\d.,]+)? parceiros|dados de (?:geolocalização|localização geográfica) precisos|wij en onze(?: [\d.,]+)? partners|vi och våra(?: [\d.,]+)? partner|vi og våre(?: [\d.,]+)? (?:partnere|samarbeidspartnere)|vi og vores(?: [\d.,]+)? (?:samarbejds)?partnere|me ja (?:[\d.,]+ )?kumppanimme|my i nasi(?: [\d.,]+)? (?:zaufani )?partnerzy|my a (?:našich? )?(?:[\d.,]+ )?(?:naši )?partne[rř]\p{L}+|mi és (?:[\d.,]+ )?partnereink|noi și (?:cei )?(?:[\d.,]+ )?(?:de )?parteneri|εμείς και οι(?: [\d.,]+)? (?:συνεργάτες|προμηθευτές)|biz ve .{0,20}(?:iş )?ortaklarımız|мы и наши(?: [\d.,]+)? партн[её]ры|ми та наші(?: [\d.,]+)? партнери|このサイトでは(?:クッキー|cookie)
^this (?:entry|post) was (?:posted|filed|published) (?:in|on|by|under)|bookmark the permalink|dieser (?:beitrag|eintrag) wurde .{0,80}(?:veröffentlicht|geschrieben|abgelegt|verschlagwortet)|lesezeichen auf den permalink|ce(?:t article|tte entrée) a été publiée? (?:dans|le|par)|le permalien|esta entrada (?:fue|ha sido) publicada (?:en|el|por)|guarda el enlace permanente|quest(?:o articolo|a voce) è stat[oa] pubblicat[oa] (?:in|il|da)|contrassegna il permalink|esta entrada foi publicada (?:em|por)|guardar o link permanente|dit bericht (?:is|werd) geplaatst (?:in|op|door)|bookmark de permalink|ten wpis został opublikowany|dodaj zakładkę do|det här inlägget postades|bokmärk permalänken|dette (?:indlæg|innlegget) ble(?:v)? (?:udgivet|publisert)|запись опубликована в рубрике|добавьте в закладки постоянную|bu yazı .{1,60} kategorisine gönderildi|příspěvek byl publikován v rubrice|könyvjelzőkhöz
^this (?:article|story|post) is (?:more than|over) .{1,20} (?:years?|months?) old$|^(?:dieser artikel|der artikel|dieser text) ist (?:älter als|mehr als) .{2,20}(?:jahr|monat)\p{L}*(?: alt)?$|^cet article (?:date de|a) plus d.{3,20}$|^(?:este|esta) (?:artículo|noticia) tiene más de .{2,20}$|affiliate-links?|you can find this story in|need a break\? play|不用抽 ?不用搶|story saved
dziękujemy, że przeczyta
читайте .{2,40} (?:в|на) (?:telegram|телеграм|вконтакте|дзене|max)|читайте нас
zweitbeste art|mehr lesekomfort|hat ihnen dieser artikel gefallen|box aufklappen
ce contenu (?:est|a été|n['’]a pas) (?:bloqué|pu)|vous avez (?:refusé|choisi de refuser) les cookies|accept(?:er|ez) les cookies|vous pouvez lire .{3,30} sur un seul appareil
este contenido (?:está|no se) (?:bloqueado|puede)|para ver este contenido|esta funcionalidad es sólo|aceptar? (?:las )?cookies
^ascolta (?:ora(?:$|:)|l['’]articolo)|questo contenuto (?:è|non)|accetta i cookie
este conteúdo (?:está|não)|o autor da mensagem, e não|aceitar? (?:os )?cookies
deze inhoud (?:is|kan|wordt)|accepteer (?:de )?cookies|als abonnee (?:van|lees|krijg)
innehållet kan inte visas|sammendraget er laget av|sammanfattningen är gjord|oppsummeringen er laget
ta treść (?:jest|wymaga)
ez a tartalom
bu içerik .{0,20}görüntülen
スクラップは会員限定|この記事は有料|有料会員になると|会員の方のみ|操作を実行できません|ログインして
로그인 (?:후|하시면)|댓글을 (?:남기|작성하|등록하)실 수
登录后|登入後|上传并发布[，,]\s?本平台|^[^，。“”]{0,20}仅代表该?作者
${skipOffer}
`);

/** What stands where the rest of an article is kept for subscribers. */
export const paywall = anyOf(String.raw`
il vous reste [\d.,]+ ?% de cet article|la suite est réservée aux abonnés|cet article est réservé aux abonnés|article réservé (?:à nos|aux) abonnés
para seguir leyendo|contenido exclusivo para suscriptores|sigue leyendo por
continua a leggere con|contenuto riservato agli abbonati|questo contenuto è riservato
conteúdo exclusivo para assinantes|para continuar lendo
(?:sie möchten|jetzt) weiterlesen\??|weiterlesen mit|nur für abonnenten|exklusiv für abonnenten
lees verder (?:met|voor)|alleen voor abonnees
vill du läsa (?:hela|vidare)|vil du lese (?:hele|videre)|log ind for at læse
dalsza część (?:artykułu|tekstu) (?:jest )?dostępna|pozostało [\d.,]+ ?% (?:artykułu|tekstu)
zbývá vám (?:ještě )?přečíst
subscribe to continue reading|to continue reading this|this article is for subscribers|want to read more\?
残り:?\s?[\d,]+文字|残り\d+字
续?订阅后继续阅读|訂閱後繼續閱讀
читайте полностью по подписке|продолжение доступно (?:только )?подписчикам
`);

/** Patterns, a row a language, as one. */
function anyOf(rows: string): RegExp {
  return new RegExp(rows.trim().replaceAll("\n", "|"), "iu");
}
