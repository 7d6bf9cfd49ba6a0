/** What a piece is, before a colon and its author: "Interview: Lena Brandt". Whom it is about may stand there too. */
export const genreLabels = list(`
interview: | protokoll: | reportage: | gespräch: | entretien: | entrevista: | reportaje: | reportagem: | intervista: | wywiad: | rozhovor: | röportaj: | söyleşi: | интервью: | interjú: | intervju: | haastattelu:
`);

/** What stands before an author's name, folded; matched at the head of a line, longest first. */
export const byWords: string[] = list(`
${genreLabels.join(" | ")}
reported by | view all posts by | see all posts by | posts by | reporting by | author of the article | opinion by | analysis by | column by | comment by | commentary by | review by | interview by | feature by | essay by | written by | words by | story by | text by | posted by | published by | author, | by staff writer | staff report by | article by | article written by | submitted by | by: | by | author | authors | writer | reporter | from our correspondent
de nuestro corresponsal | de nuestra corresponsal | por | escrito por | publicado por | redactado por | redacción: | autor | autora | autores | texto | texto de | texto: | firmado por | reportagem de | reportagem | redator
de notre correspondant | de notre correspondante | de notre envoyé spécial | de notre envoyée spéciale | par | publié par | rédigé par | écrit par | tribune de | chronique de | une analyse de | reportage de | enquête de | propos recueillis par | recueilli par | texte | auteur | auteure | autrice | avec
von unserem korrespondenten | von unserer korrespondentin | von unserem mitarbeiter | von unserer mitarbeiterin | von | ein beitrag von | ein artikel von | autor | autorin | autoren | text | text von | interview von | eine analyse von | kolumne von | eine kolumne von | gastbeitrag von | ein gastbeitrag von | essay von | reportage von | porträt von | bericht von | ein bericht von | glosse von | leitartikel von | rezension von | analyse von | autorin/autor | autor/in | autor:in | ein kommentar von | kommentar von | aus | verfasst von
di | a cura di | scritto da | articolo di | pubblicato da | autore | dal nostro inviato | dalla nostra inviata | dal nostro corrispondente | dalla nostra corrispondente | testo di | da
per | escrit per | redacció | escrito por | egilea
door | geschreven door | tekst | auteur | deur
av | text | skriven av | af | skrevet af | skrevet av | tekst | journalist | forfatter | skribent | höfundur | teksti | kirjoittaja | toimittaja | autor | tekst
autors | autore | teksts | autorius | autorė | parengė | rašo
autor | autorka | tekst | opracował | opracowała | opracowanie | opr. | oprac. | oprac | rozmawiał | rozmawiała | redaktor | zdroj | napsal | napsala | autorzy | připravil | připravila | text | spracoval | spracovala | napísal | napísala | piše | pišejo | avtor | avtorica | autor | piše | pišu | priredio | priredila | napisao | napisala | novinar | tekst
írta | szerző | szerkesztő | szerzo | de | scris de | autor | publicat de | articol de
yazan | yazar | haber | muhabir | haberi | yazı | müəllif | muallif
shkruan | nga | shkruar nga
oleh | penulis | reporter | laporan | ditulis oleh | wartawan | pewarta | editor dan penulis | penulis:
tác giả | bài | thực hiện | bài và ảnh | ni | nina | isinulat ni | na | mwandishi | imeandikwa na | waxaa qoray | daga | láti ọwọ́ | lati ọwọ
του | της | γράφει | κείμενο | γράφει ο | γράφει η | γράφουν οι | επιμέλεια | συντάκτης | συντακτης | ρεπορτάζ | ρεπορταζ | γραφει ο | γραφει η | του δημοσιογράφου | από τον | από την
автор | авторы | автор статьи | текст | автор текста | подготовил | подготовила | корреспондент | журналист | беседовал | беседовала | автор: | автори | підготував | підготувала | журналіст | аўтар | тэкст | от | автор на | редактор: | пише | аутор | пишува | подготви | авторы | жазған
كتب | كتبت | بقلم | الكاتب | الكاتبة | تقرير | إعداد | اعداد | كتب - | كتبت - | تأليف | حوار | متابعة | تحرير | المحرر | محرر الخبر | نویسنده | گزارشگر | خبرنگار | به قلم | نوشته | گزارش از | تحریر | رپورٹ | از | مصنف | لیکوال | نوسەر | ئامادەکردنی
מאת | כתב | כתבה | כתבת | על ידי | מערכת
लेखक | रिपोर्ट | द्वारा | लेखिका | लेखन | संवाददाता | लेखक: | लेखकः | written by | लेखन - | লেখক | লিখেছেন | প্রতিবেদক | প্রতিবেদন | எழுதியவர் | రచయిత | రచన | ಲೇಖಕ | എഴുതിയത് | લેખક | ਲੇਖਕ
기자명 | โดย | เขียนโดย | ผู้เขียน | ผู้สื่อข่าว | รายงานโดย | 기자 | 글 | 작성자 | 글쓴이 | 文 | 文● | 文/ | 文= | 取材・文 | 著者 | 筆者 | 執筆 | 作者 | 记者 | 記者 | 文字 | 撰文 | 文/ | 报道 | 報導 | 編輯 | 本报记者 | 本報記者 | 通讯员 | 綜合報導 | 記者 | 上報快訊 | ავტორი | հեղինակ | ដោយ | អ្នកនិពន្ធ | ရေးသားသူ | ရေးသူ | ໂດຍ | ຂຽນໂດຍ | ጸሐፊ | ዘጋቢ | ලේඛක
guest author: | guest contributor: | guest writer: | guest post by | guest column by | guest essay by | gastautor: | gastautorin: | auteur invité : | autor invitado: | autora invitada: | autor convidado: | autora convidada: | autore ospite: | gastauteur: | gästskribent: | gjesteskribent: | gæsteskribent: | autor gościnny: | konuk yazar: | penulis tamu: | приглашённый автор: | запрошений автор: | gastschrijver:
contributed by | created by | uploaded by | added by | authored by | penned by | by the author | words: | from | as told to | story and photos by | text and photos by | words and pictures by | reporting and writing by
una entrevista de | entrevista de | un reportaje de | una crónica de | un análisis de | uma entrevista de | uma reportagem de | un’intervista di | un'intervista di | un’inchiesta di | un'inchiesta di | creado por | enviado por | subido por | elaborado por | por el autor | por la autora | texto y fotos | texto y fotos de | postado por | enviado por | criado por | matéria de | texto e fotos | inserito da | creato da | postato da | testo e foto di | testi di | intervista di | servizio di | proposé par | posté par | ajouté par | signé par | une enquête de | un reportage de | une tribune de | une chronique de | un récit de | un billet de | un article de | article de | article écrit par | texte de | textes | texte et photos | texte et photos de | interview de | entretien par | créé par
ein interview von | eine reportage von | ein porträt von | ein essay von | eine recherche von | eine rezension von | eine glosse von | ein gastkommentar von | ein protokoll von | es berichtet | erstellt von | geschrieben von | gepostet von | veröffentlicht von | publiziert von | eingestellt von | eingereicht von | angelegt von | gesendet von | beitrag von | artikel von | text und fotos | text & fotos | text und foto | text und bild | texte von | verfasser | verfasserin | verfasser/in | aufgezeichnet von | protokoll von | notiert von | gastkommentar von | meinung von | geplaatst door | gepubliceerd door | gemaakt door | artikel door | interview door | tekst en foto's | auteur(s)
skapad av | publicerad av | postat av | inlagd av | text och foto | text & foto | text och bild | oprettet af | publiceret af | udgivet af | tekst og foto | tekst og fotos | publisert av | lagt ut av | postet av | intervju av | kirjoittanut | julkaissut | teksti ja kuvat | teksti ja kuva
rozmawia | συνέντευξη στη | συνέντευξη στην | συνέντευξη στον | een interview door | een reportage van | dodał | dodała | dodane przez | dodany przez | opublikował | opublikowała | opublikowane przez | napisane przez | autorstwa | tekst i zdjęcia | vložil | vložila | publikoval | publikovala | zveřejnil | zveřejnila | přidal | přidala | text a foto | pridal | pridala | autor článku | autor textu | objavio | objavila | piše: | napisao: | avtor: | közzétette | írta és fényképezte | riport: | postat de | publicat de | adăugat de | un articol de | ekleyen | yazan: | haber: | diposting oleh | dipublikasikan oleh | dikirim oleh | đăng bởi | viết bởi | được đăng bởi | người viết | người đăng | bởi | tác giả:
soumis par | envoyé par | inviato da | pubblicato da | submetido por | enviat per | publicat per | ingediend door | gespeichert von | eingetragen von | skickad av | skickat av | inskickat av | innsendt av | sendt inn av | indsendt af | lähettänyt | lähetti | beküldte | gönderen | trimis de | odeslal | odoslal | przesłane przez | objavljeno od | отправлено | надіслано | изпратено от | 發表者 | 投稿者：
αναρτήθηκε από | δημοσιεύτηκε από | δημοσιεύθηκε από | συντάχθηκε από | αρθρογράφος | написал | написала | опубликовал | опубликовала | добавил | добавила | разместил | разместила | автор материала | автор публикации | автор новости | текст и фото | опублікував | опублікувала | написав | написала | додав | додала | автор матеріалу | автор тексту | публикувано от | публикува | публикувал | написано от | добавена от | објавио | објавила
بواسطة | نشر بواسطة | نشرت بواسطة | كتبه | كتبها | كتب بواسطة | بقلم: | توسط | ارسال توسط | نوشته شده توسط | منتشر شده توسط | نوشتهٔ | پدیدآور | פורסם על ידי | נכתב על ידי | פורסם ע"י | מחבר: | מחברת: | כותב: | כותבת: | द्वारा लिखित | प्रस्तुति: | লিখেছেন: | লেখা: | প্রতিবেদক: | โพสต์โดย | เรื่อง: | เรื่องโดย | ผู้แต่ง | 投稿者 | 執筆者 | ライター | 取材・執筆 | 文・構成 | 文・写真 | 写真・文 | 構成・文 | 文责 | 撰稿 | 撰稿人 | 撰写 | 采写 | 作者｜ | 文｜ | 文丨 | 发布者 | 發布者 | 文字整理 | 글쓴이: | 글·사진 | 글/사진 | 취재: |
`);

/** Words that mark a name of people who edited, photographed or translated; no bylines of the article. */
export const otherCredits = list(`
editing by | edited by | editor | additional reporting by | compiled by | photo by | photos by | photography by | photograph by | images by | video by | graphics by | translated by | illustration by | produced by | hosted by | presented by | writing by
foto | fotos | photo | photos | bild | bilder | fotografía | fotografías | traducción | traduction | redaktion | bearbeitung | übersetzung | kuva | kuvat | kuvaaja | zdjęcia | zdjęcie | fot. | фото | редактура | переклад | перевод | تصوير | صورة | عکس | عکاس | ترجمه | مترجم | צילום | צילומים | עריכה | फोटो | 사진 | 編集 | 写真 | 撮影 | 翻訳 | 摄影 | 攝影 | 编辑 | 編輯 | 责编 | 責編 | 责任编辑 | 翻译 | 图 | 圖 | editor: | สำนักข่าว | ภาพ | ảnh | biên tập | dịch
`);

function list(rows: string): string[] {
  const all = rows
    .split(/[|\n]/)
    .map((word) => word.trim().toLowerCase())
    .filter(Boolean);
  return [...new Set(all)].sort((a, b) => b.length - a.length);
}
