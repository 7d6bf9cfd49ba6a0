/**
 * What desks head a note about a mistake of their own with, words of which such a note has one, and what it must speak of: laws and plans
 * have earlier versions too. A row a language.
 */
const notes: [labels: string, words: string, texts: string][] = [
  [
    "correction|clarification|corrections",
    "(?:earlier|previous|original) (?:version|headline)",
    "this (?:article|story|report|piece|post|page|column|headline|caption)|(?:previous|original|earlier) headline|version incorrectly|version misstated|version misspelled",
  ],
  [
    "korrektur|berichtigung|korrekturhinweis|anmerkung",
    "(?:früheren|vorigen|ursprünglichen|ersten) (?:fassung|version)",
    "dieses (?:artikels|textes|beitrags|berichts)|des (?:textes|beitrags|berichts)|dieser (?:meldung|geschichte)|haben wir|hatten wir|hieß es",
  ],
  [
    "rectificatif|erratum|correction|précision",
    "version (?:précédente|antérieure|initiale)|(?:a été|avons) corrigée?",
    "(?:cet|l['’]) ?article|ce (?:texte|papier)|du (?:texte|papier)|avons corrigé",
  ],
  [
    "corrección|rectificación|fe de errores|fe de erratas",
    "versión (?:anterior|previa|inicial)|(?:ha sido|hemos) corregid[oa]",
    "est[ea] (?:artículo|noticia|información|texto|nota|pieza)|hemos corregido|versión anterior (?:se )?(?:decía|indicaba|afirmaba)",
  ],
  [
    "correção|errata|erramos",
    "versão anterior|(?:foi|está) corrigid[oa]",
    "(?:d?est[ea]|o|a|do|da) (?:texto|reportagem|matéria|artigo|notícia)(?! d[aeo]\\P{L})",
  ],
  [
    "correzione|rettifica|errata corrige",
    "versione precedente|(?:è stat[oa]|abbiamo) corrett[oa]",
    "(?:quest['’oa] ?|l['’]|dell['’]|del |il )(?:articolo|testo|notizia|pezzo)|abbiamo corretto",
  ],
  [
    "correctie|rectificatie|aanvulling",
    "eerdere versie|(?:is|werd) (?:aangepast|gecorrigeerd|verbeterd)",
    "(?:dit|het) (?:artikel|bericht|stuk|verhaal)",
  ],
  [
    "rättelse|rettelse|rettet|korrigering|leiðrétting",
    "tidigare|tidligere|tidlegare|upphaflig|fyrri",
    "artik|texten|teksten|saken|rubrik|overskrift|ingress|versjon|version|udgave|fréttin",
  ],
  [
    "oikaisu|korjaus|täsmennys|muokattu",
    "korjattu|aiemm|virheelli|muutettu",
    "jut(?:tu|un|ussa)|artikkeli|otsik|uutise|tekstissä|tekstiä|kuvateksti",
  ],
  [
    "sprostowanie|korekta|aktualizacja",
    "wcześniejsz|poprzedni(?:ej)? wersj|poprawi(?:ono|liśmy)|błędn",
    "tekstu|tekście|artykuł|tytu[łl]|poprawiliśmy|podaliśmy",
  ],
  [
    "oprava|opravené|upřesnění",
    "původní verz|předchozí verz|pôvodnej verz|(?:byl|bol)[aoy]? opraven",
    "článk|článok|text|titul",
  ],
  ["ispravka|ispravak", "prethodn|ranij|ispravljen", "tekst|članak|članku|vijest|vest"],
  ["javítás|helyesbítés|korrekció", "korábbi változat|tévesen|javítottuk", "cikk|szöveg|javítottuk|írtuk"],
  ["corectare|erată|rectificare", "versiune anterioară|corectat", "articol|text|știr"],
  ["düzeltme", "önceki|düzeltil", "haber(?:in|de|imiz)|metn|metin|yazı(?:nın|da)|başlı[kğ]"],
  ["διόρθωση", "προηγούμενη|διορθώθηκε", "άρθρο|κείμεν|είδηση"],
  [
    "исправление|уточнение|поправка",
    "ранней версии|первоначальн|предыдущ|исправлен",
    "(?:этого |данного |нашего )?(?:текста|статьи|материала|заметки|новости|публикации)(?! закон| договор)|в тексте|в заголовке|заголовок",
  ],
  ["виправлення|уточнення", "попередн|виправлен", "статт|у тексті|новин|заголов|матеріалу"],
  ["поправка|уточнение", "предишн|коригиран", "статия|текста|новина|заглави"],
  ["koreksi|ralat", "sebelumnya|diperbaiki", "berita ini|artikel|naskah|judul|versi"],
  ["đính chính", "trước đó|đã sửa", "bài (?:viết|báo)|tiêu đề|bản tin"],
  ["تصحيح|تصويب", "نسخة سابقة|تم تصحيح", "المقال|الخبر|التقرير|المادة|العنوان"],
  ["اصلاحیه|تصحیح", "نسخه قبلی|اصلاح شد", "خبر|مطلب|گزارش|متن"],
  ["תיקון|הבהרה", "בגרסה קודמת|תוקן", "כתבה|ידיעה|הכתבה|כותרת"],
  ["訂正|お詫びと訂正|修正", "でした|誤り|訂正し|修正し", "記事|見出し|初出時|当初|写真説明|本文|とあるのは"],
  [
    "更正|勘误|勘誤|更正启事|更正啟事",
    "更正|有误|有誤|修正",
    "本文|原文|标题|標題|报道|報導|早前版本|此前版本|文中",
  ],
  ["정정|바로잡습니다", "수정|바로잡", "기사|제목|본문|보도"],
];

const mark = String.raw`(?:[\])】]|\s?[:：.–—])\s?`;

/** "Correction, March 4: An earlier version …": between label and colon stands a date at most, and with none the note speaks of the text. */
export const correctionNote = new RegExp(
  notes
    .flatMap(([labels, words, texts]) => {
      const label = String.raw`^[^\p{L}\p{N}]{0,3}(?:${labels})(?!\p{L})`;
      return [
        String.raw`${label}[\s,(]{0,2}(?:\p{L}{3,10}\.?\s)?\d{1,2}(?!\d)[^:：]{0,30}?(?:\d[:.]\d\d)?${mark}.{0,200}(?:${words})`,
        `(?=.{0,260}(?:${texts}))${label}${mark}.{0,200}(?:${words})`,
      ];
    })
    .concat([
      String.raw`^[•·*†]\s?(?:this (?:article|story|headline|piece|report) (?:has been|was) (?:corrected|amended|updated) (?:to|on|after)|(?:an|the) earlier version of this)`,
      "^this (?:interview|conversation|q&a|transcript|essay) (?:has been|was) (?:lightly )?(?:edited|condensed)(?: and (?:edited|condensed))? for (?:length|clarity|brevity|space|style)[^,:;]{0,30}$",
      "^in einer (?:früheren|ersten|vorherigen) (?:fassung|version) (?:dieses (?:artikel|text|beitrag)|des (?:text|beitrag))",
      "^une (?:précédente |première )?version (?:précédente |antérieure )?de cet article(?! (?:de|du)\\P{L})",
      "^una (?:primera )?versión (?:anterior |previa )?de est[ea] (?:artículo|noticia|información|texto)(?! (?:de|del)\\P{L})",
      "^(?:uma|a) versão anterior dest[ea] (?:texto|reportagem|matéria|artigo|notícia)(?! d[aeo]\\P{L})",
      "^una versione precedente di quest[oa'’]\\s?(?:articolo|testo|notizia|pezzo)(?! d)",
      "^in een eerdere versie van dit (?:artikel|bericht|stuk|verhaal)(?! (?:van|uit)\\P{L})",
      "^i en (?:tidigare|tidligere|tidlegare) (?:version|versjon|udgave) (?:av|af) (?:artik|tekst|text|den här|denne|sak)",
      "^в (?:более )?(?:ранней|первоначальной|предыдущей) версии (?:этого |данного )?(?:текст|стать|новост|материал)\\p{L}*(?! (?:закон|договор|соглашени|конституци|использ))",
    ])
    .join("|"),
  "iu",
);
