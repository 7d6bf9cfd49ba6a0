/** What desks head a note about a mistake of their own with, and words of which such a note has one. A row a language. */
const notes: [labels: string, words: string][] = [
  ["correction|clarification|corrections", "(?:earlier|previous|original) (?:version|headline)"],
  [
    "korrektur|berichtigung|korrekturhinweis|anmerkung",
    "(?:früheren|vorigen|ursprünglichen|ersten) (?:fassung|version)",
  ],
  [
    "rectificatif|erratum|correction|précision",
    "version (?:précédente|antérieure|initiale)|(?:a été|avons) corrigée?",
  ],
  [
    "corrección|rectificación|fe de errores|fe de erratas",
    "versión (?:anterior|previa|inicial)|(?:ha sido|hemos) corregid[oa]",
  ],
  ["correção|errata|erramos", "versão anterior|(?:foi|está) corrigid[oa]"],
  ["correzione|rettifica|errata corrige", "versione precedente|(?:è stat[oa]|abbiamo) corrett[oa]"],
  ["correctie|rectificatie|aanvulling", "eerdere versie|(?:is|werd) (?:aangepast|gecorrigeerd|verbeterd)"],
  ["rättelse|rettelse|rettet|korrigering|leiðrétting", "tidigare|tidligere|tidlegare|upphaflig|fyrri"],
  ["oikaisu|korjaus|täsmennys|muokattu", "korjattu|aiemm|virheelli|muutettu"],
  ["sprostowanie|korekta|aktualizacja", "wcześniejsz|poprzedni(?:ej)? wersj|poprawi(?:ono|liśmy)|błędn"],
  ["oprava|opravené|upřesnění", "původní verz|předchozí verz|pôvodnej verz|(?:byl|bol)[aoy]? opraven"],
  ["ispravka|ispravak", "prethodn|ranij|ispravljen"],
  ["javítás|helyesbítés|korrekció", "korábbi változat|tévesen|javítottuk"],
  ["corectare|erată|rectificare", "versiune anterioară|corectat"],
  ["düzeltme", "önceki|düzeltil"],
  ["διόρθωση", "προηγούμενη|διορθώθηκε"],
  ["исправление|уточнение|поправка", "ранней версии|первоначальн|предыдущ|исправлен"],
  ["виправлення|уточнення", "попередн|виправлен"],
  ["поправка|уточнение", "предишн|коригиран"],
  ["koreksi|ralat", "sebelumnya|diperbaiki"],
  ["đính chính", "trước đó|đã sửa"],
  ["تصحيح|تصويب", "نسخة سابقة|تم تصحيح"],
  ["اصلاحیه|تصحیح", "نسخه قبلی|اصلاح شد"],
  ["תיקון|הבהרה", "בגרסה קודמת|תוקן"],
  ["訂正|お詫びと訂正|修正", "でした|誤り|訂正し|修正し"],
  ["更正|勘误|勘誤|更正启事|更正啟事", "更正|有误|有誤|修正"],
  ["정정|바로잡습니다", "수정|바로잡"],
];

/** "Correction, March 4: An earlier version …": between label and colon stands a date at most, as a heading about repairs has no such thing. */
export const correctionNote = new RegExp(
  notes
    .map(
      ([labels, words]) =>
        String.raw`^[^\p{L}\p{N}]{0,3}(?:${labels})(?!\p{L})(?:[\s,(]{0,2}(?:\p{L}{3,10}\.?\s)?\d[^:：]{0,30}?(?:\d[:.]\d\d)?)?(?:[\])】]|\s?[:：.–—])\s?.{0,200}(?:${words})`,
    )
    .concat([
      String.raw`^[•·*†]\s?(?:this (?:article|story|headline|piece|report) (?:has been|was) (?:corrected|amended|updated) (?:to|on|after)|(?:an|the) earlier version of this)`,
      "^this (?:interview|conversation|q&a|transcript|essay) (?:has been|was) (?:lightly )?(?:edited|condensed)(?: and (?:edited|condensed))? for (?:length|clarity|brevity|space|style)",
      "^in einer (?:früheren|ersten|vorherigen) (?:fassung|version) (?:dieses|des) (?:artikel|text|beitrag)",
      "^une (?:précédente |première )?version (?:précédente |antérieure )?de cet article",
      "^una (?:primera )?versión (?:anterior |previa )?de est[ea] (?:artículo|noticia|información|texto)",
      "^(?:uma|a) versão anterior dest[ea] (?:texto|reportagem|matéria|artigo|notícia)",
      "^una versione precedente di quest",
      "^in een eerdere versie van dit",
      "^i en (?:tidigare|tidligere|tidlegare) (?:version|versjon|udgave) (?:av|af) (?:artik|tekst|text|den här|denne|sak)",
      "^в (?:более )?(?:ранней|первоначальной|предыдущей) версии (?:этого |данного )?(?:текст|стать|материал|новост)",
    ])
    .join("|"),
  "iu",
);
