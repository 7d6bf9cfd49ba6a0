import { phraseSet } from "./phrase-set.ts";

/** Networks and services that share buttons are named after. */
export const networks = phraseSet(`
facebook | fb | twitter | x | whatsapp | whats app | telegram | linkedin | pinterest | reddit | tumblr | pocket | viber | vk | vkontakte | ok | odnoklassniki
instagram | youtube | threads | bluesky | mastodon | messenger | flipboard | email | e-mail | e mail | mail | sms | rss | skype | wechat | weibo | line | kakao
kakaotalk | kakao story | kakaostory | naver | band | xing | digg | stumbleupon | mix | delicious | google | google+ | google plus | googleplus | gmail | hatena | evernote
buffer | livejournal | lj | snapchat | tiktok | discord | imo | koo | sharechat | copy link | link | url | print | pdf | getpocket | hacker news | plus | myspace | blogger
вконтакте | вк | одноклассники | фейсбук | фейсбуке | твиттер | телеграм | телеграмм | вотсап | whatsapp'ta | фэйсбук | твитер
فيسبوك | فيس بوك | تويتر | واتساب | واتس اب | تيليجرام | تلغرام | تليجرام | لينكد إن | لينكدإن | بينتريست | ماسنجر | فیس بک | ٹویٹر | واٹس ایپ | توییتر | فیسبوک | تلگرام | واتس‌اپ | واتساپ | لینکدین | ایمیل
फेसबुक | ट्विटर | व्हाट्सएप | व्हाट्सऐप | ফেসবুক | টুইটার | হোয়াটসঅ্যাপ | फेसबूक | ट्वीटर | பேஸ்புக் | ட்விட்டர் | เฟซบุ๊ก | ทวิตเตอร์ | ไลน์
페이스북 | 트위터 | 카카오톡 | 카카오스토리 | 네이버 | 밴드 | 네이버블로그 | フェイスブック | ツイッター | はてなブックマーク | はてブ | ツイート | 微信 | 微博 | 新浪微博 | qq空间 | qq | 朋友圈 | 臉書 | 推特
`);

/** Words that stand beside the networks' names in a row of share buttons, in their folded form. */
export const shareVerbs = phraseSet(`
share | shares | sharing | tweet | tweets | retweet | pin | pin it | post | like | likes | follow | follow us | send | save | bookmark | copy | copied | copied! | print | comment | comments | click | to | on | via | by | this | with | the | in | a | an | and | or | it | your | friend | article | story | page | opens | new | window | more | now | icon | icons | button | share this | recommend | repost | total | us | for | submit | flip | text size | font size | diminuir fonte | aumentar fonte | tamanho da fonte | tamaño de letra | tamaño de fuente | taille du texte | taille de police | schriftgröße | dimensione testo | rozmiar tekstu | yazı boyutu | размер шрифта | розмір шрифту | حجم الخط | aa | a+ | a-
compartir | comparte | compártelo | tuitear | imprimir | enviar | correo | correo electrónico | en | por | guardar | copiar | enlace | copiar enlace | compartir en | publicar | me gusta | síguenos
partager | partagez | partage | partages | envoyer | imprimer | sur | par | courriel | copier | le | lien | enregistrer | cet | à | un | ami | tweeter | j'aime | écouter
teilen | drucken | merken | versenden | senden | kopieren | auf | per | mailen | twittern | empfehlen | weiterleiten | beitrag | artikel | link kopieren | gefällt mir
condividi | condividere | stampa | invia | salva | copia | su | segui | mi piace | tramite | twitta | inoltra
compartilhar | compartilhe | partilhar | partilhe | imprimir | no | na | pelo | salvar | tuitar | curtir | gostar | partilhas | copie
sparad | sparat | gemerkt | gespeichert | guardado | enregistré | salvato | salvo | opgeslagen | lagret | delen | deel | dit | bewaar | stuur | printen | afdrukken | mailen | dela | del | spara | skriv ut | tipsa | gilla | jaa | tulosta | tallenna | lähetä | jaga | prindi | saada | dalīties | drukāt | dalintis | dalinkis | spausdinti | pasidalinti | udostępnij | podziel się | drukuj | wyślij | kopiuj | lubię to | sdílet | tisknout | vytisknout | poslat | zdieľať | tlačiť | poslať | deli | delite | natisni | podijeli | podeli | pošalji | štampaj | ispiši | megosztás | nyomtatás | küldés | tetszik | megosztom | distribuie | trimite | tipărește | imprimă | partajează | paylaş | yazdır | gönder | kopyala | beğen | paylaşım | paylaşımlar | paylaş: | paylaşin | paylas | shpërndaje | shpërndaj | bagikan | cetak | simpan | kongsi | salin | tautan | chia sẻ | in | lưu | sao chép | ibahagi | deila | compartiu | comparteix | partekatu | κοινοποίηση | κοινοποιηση | εκτύπωση | εκτυπωση | μοιραστείτε | αποστολή | μοιράσου
поделиться | поделитесь | поделись | распечатать | печать | отправить | скопировать | ссылку | ссылка | в | на | нравится | класс! | поширити | поділитися | надрукувати | друкувати | надіслати | друк | сподели | споделяне | принт | отпечатай | подели | подели на | штампај | бөлісу | бөлісіңіз
شارك | مشاركة | مشاركه | شاركها | شاركه | غرد | طباعة | طباعه | نسخ | إرسال | على | عبر | البريد الإلكتروني | الرابط | نسخ الرابط | حفظ | اشتراک گذاری | اشتراک‌گذاری | به اشتراک بگذارید | چاپ | ارسال | کپی | لینک | کپی لینک | شیئر | شیئر کریں | ٹویٹ | پرنٹ | شریک کړئ | ای میل | بھیجیں | پر | سہم | کاپی
שתפו | שתף | שיתוף | הדפסה | הדפס | שלח | ציוץ | שליחה | בפייסבוק | בטוויטר | בוואטסאפ | במייל | פייסבוק | טוויטר | העתק קישור | שתפו בפייסבוק
शेयर | शेयर करें | साझा करें | प्रिंट | ट्वीट | शेयर करा | সেয়ার | শেয়ার | শেয়ার করুন | প্রিন্ট | শেয়ার করুনঃ | பகிர் | பகிர்க | షేర్ | షేర్ చేయండి | ಹಂಚಿಕೊಳ್ಳಿ | ഷെയർ | શેર કરો | ਸਾਂਝਾ ਕਰੋ | แชร์ | พิมพ์ | แบ่งปัน | คัดลอกลิงก์ | ทวีต
공유 | 공유하기 | 인쇄 | 인쇄하기 | 스크랩 | 복사 | url복사 | url 복사 | 글자크기 | 크게 | 작게 | 기사공유 | 프린트 | 메일 | 좋아요 | 댓글 | シェア | シェアする | 共有 | 印刷 | 保存 | 送る | ポスト | ツイートする | いいね | いいね！ | 分享 | 分享到 | 转发 | 打印 | 收藏 | 轉發 | 列印 | 讚 | 複製連結 | 复制链接 | 点赞 | 評論 | 评论 | გაზიარება | კოპირება | კիսվել | տպել
`);
