import { expect, it } from "vitest";
import { dropDateline } from "../../../functions/summary/read/drop-dateline.ts";

const news = "Engineers closed the old landing stage on Monday, nine months after the storm.";

it.each([
  ["LONDON, May 3 (Reuters) - "],
  ["CHICAGO—"],
  ["TEGUCIGALPA, HONDURAS.- "],
  ["ALBANY, NY (NEWS10) — "],
  ["London, Jun 11 (efe-epa).- "],
  ["Amethi (UP), Jul 30 (PTI) "],
  ["Moscow (CNN)"],
  ["Roma, 3 mag. (Adnkronos) - "],
  ["São Paulo, 3 mai (Lusa) - "],
  ["PARIS (awp/afp) - "],
  ["København /ritzau/ - "],
  ["Jakarta, CNN Indonesia -- "],
  ["Banyulor - "],
  ["Liputan6.com, Jakarta - "],
  ["SUKABUMI, iNews.id - "],
  ["Москва. 3 мая. INTERFAX.RU - "],
  ["(ANSA) - ROMA, 03 MAG - "],
  ["PORT ELLERY, Calif., April 25, 2026 /PRNewswire/ -- "],
])("a dateline is dropped: %s", (dateline) => {
  expect(dropDateline(dateline + news)).toBe(news);
});

it.each([
  "NASA Administrator Jane Miller closed the old landing stage on Monday.",
  "NEW YORK Mayor Jane Miller closed the old landing stage on Monday.",
  "A YOUNGSTER has closed the old landing stage on Monday, it is said.",
])("a name that opens the sentence stays: %s", (sentence) => {
  expect(dropDateline(sentence)).toBe(sentence);
});

it.each([
  ["Den Haag - ", "Het oude veer naar Zoutmeer vaart maandag weer, negen maanden na de storm."],
  ["(서울=통신사) 김민수 기자 = ", "시는 월요일 아홉 달 만에 낡은 선착장을 다시 열었다고 밝혔다."],
  [
    "【港町＝山田太郎】",
    "市は月曜日、嵐で壊れた古い桟橋を九か月ぶりに再開したと発表した。この冬の工事が終わった。",
  ],
  [
    "新华社北京4月18日电（记者张三）",
    "市政府周一表示，九个月前被风暴毁坏的旧码头已经重新开放，渡轮当天恢复通航，乘客排起长队。",
  ],
  ["تونس - (رويترز) - ", "أعادت المدينة يوم الاثنين فتح الرصيف القديم بعد تسعة أشهر من العاصفة."],
  ["देहरादून, 8 जुलाई (भाषा) ", "शहर ने सोमवार को तूफान के नौ महीने बाद पुराना घाट फिर से खोल दिया।"],
])("and in scripts without capitals: %s", (dateline, sentence) => {
  expect(dropDateline(dateline + sentence)).toBe(sentence);
});

it.each([
  "Governor Ana Caldeira (SP) Miller closed the old landing stage of the harbour on Monday.",
  "The Ministry of Defence (MoD) – which pays for the quay – closed the landing stage on Monday.",
  "U.S. President Jane Miller closed the old landing stage of the harbour on Monday.",
  "HARBOUR said the five ferries — Blue Tern, Grey Heron and three more — were sold on Monday.",
  "ארגון הנמלים העולמי (IAPH) - שמונה ערים ועוד אחת - סגר את המזח הישן ביום שני, תשעה חודשים אחרי הסערה.",
  "【灯台の会】は来年から古い灯台を市民に開き、夏のあいだ毎週末に案内をすると月曜日に発表した。",
  "上海10月1日电影票房比去年同期增长三成，港口旁的老电影院排起了长队，许多人等了两个小时才进场。",
  "राहुल कश्यप (नाव दल): पुराना घाट सोमवार को तूफान के नौ महीने बाद फिर से खुल गया।",
  "Tomas Reyl Stang (Ap): Ferjen til Saltvik skal gå igjen fra mandag, sa han på kaia.",
  "Harbour Bank (HBK) - The bank closed the old landing stage of the harbour on Monday.",
  "Ines Caldeira (Madrid) Vuelve al puerto viejo con dos barcas nuevas y una cafetería.",
  "HARBOUR ROVERS Striker Tomas Reyl leaves the club after nine months and two goals.",
  "Tomas Reyl — The former ferryman of Saltmarsh — has opened a café on the old quay.",
  "NATO-Generalsekretär Tomas Reyl hat am Montag den alten Landungssteg geschlossen.",
  "Rovers - Saltmarsh 2:1, that was the result of a long afternoon in the rain.",
  "Harbour Rovers - Saltmarsh 2:1, that was the result of a long afternoon in the rain.",
])("what only looks like one stays: %s", (sentence) => {
  expect(dropDateline(sentence)).toBe(sentence);
});
