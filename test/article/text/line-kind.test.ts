import { describe, expect, it } from "vitest";
import { lineKind } from "../../../functions/article/text/line-kind.ts";

describe("a line with minutes in it", () => {
  it.each([
    "4 min read",
    "3 minutos de leitura",
    "5 Minuten",
    "2–3 min",
    "Min read",
    "4 min de lecture",
    "6 minuti di lettura",
    "3 мин. на чтение",
    "5 phút đọc",
    "5 dk okuma süresi",
    "Lesezeit: 5 Minuten",
    "3分鐘閱讀",
    "5分で読めます",
  ])("is a reading time: %s", (line) => {
    expect(lineKind(line)).toBe("page");
  });

  it.each([
    "Minister quits",
    "Mindestlohn steigt",
    "Ministro renuncia",
    "Miniature ponies escape",
    "Ten minutes late",
    "Minuten der Stille",
    "3 Minuten für Europa",
    "分裂国会选出议长",
    "15分钟生活圈建成",
    "Минские врачи бастуют",
  ])("is not, but a line of the text: %s", (line) => {
    expect(lineKind(line)).toBe("text");
  });
});

describe("a paragraph that ends like a credit or reads like a notice", () => {
  it.each([
    "Le maire a promis que le bac circulerait de nouveau dès lundi matin.(Anne Le Goff)",
    "Warga mengungsi ke balai desa karena air terus naik sejak Senin malam hingga pagi.(rin/ony)",
    "El barco volverá a navegar el lunes por la mañana, según dijo la alcaldesa. EUROPA PRESS",
    "По данным полиции, никто не пострадал, движение восстановлено. РИА НОВОСТИ",
    "The board had its answer ready within the hour (see also: the other one)",
    "The town wants one fee for all boats at its quay (sailing/motor)",
    "Presented by the wardens on Monday night",
    "they contributed reporting and photographs of the marsh, he said",
    "Supplied photographs of the quay at dawn to four papers in the town",
    "They follow the herons on their way to the marsh, and nobody pays them for it.",
    "At the end of the pier stood a sign that nobody had read for years. KEEP OUT",
    "O responsável pelo comentário racista foi identificado pela polícia na segunda-feira.",
    "他说，这篇文章仅代表作者个人观点，不代表报社立场，因此法院驳回了诉讼请求。",
    "网友将视频上传并发布到社交平台后，当地警方立即展开调查并找到了司机。",
    "Ascolta ora il mare, dice la nonna al bambino che non vuole dormire nella cabina.",
  ])("is told as any other: %s", (line) => {
    expect(["prose", "text"]).toContain(lineKind(line));
  });

  it.each([
    ["A heron on the rim of the gasworks' tank in the evening sun. ANNA LUND", "caption"],
    ["Una garza en el borde del depósito, esta semana. / JULIA PEÑA", "caption"],
    ["Bangau di atas tangki gas, Port Ellery, Rabu (12/3/2031).(Nora Pell)", "caption"],
    ["本文仅代表作者观点，不代表本网立场。", "call"],
    ["本網站之文字及圖片，非經授權，不得轉載。", "call"],
    ["로그인을 통해 댓글을 남기실 수 있습니다.", "call"],
    ["الآراء الواردة أدناه لا تعبر عن رأي الموقع.", "call"],
    ["以上内容为自媒体平台用户上传并发布，本平台仅提供信息存储服务。", "call"],
    ["Os textos são de quem os escreve: o autor da mensagem, e não o portal, responde por eles.", "call"],
    ["Ascolta ora", "call"],
    ["The lock has been closed for three years. (Quay News: Anna Lund)", "caption"],
    ["Follow the Quay Herald on Facebook, X and Instagram.", "call"],
    ["Dieser Beitrag wurde unter Aktuelles veröffentlicht. Setze ein Lesezeichen auf den Permalink.", "call"],
    [
      "The Quay Letter is a reader-supported publication. To receive new posts, become a paid subscriber.",
      "call",
    ],
    ["This article is more than two years old", "call"],
  ])("is one where it is nothing else: %s", (line, kind) => {
    expect(lineKind(line)).toBe(kind);
  });
});

describe("what names a picture", () => {
  it.each([
    ["Passengers on deck. Some have sat there for years. Credit...Odda Lund for The Quay", "caption"],
    ["The big picture: other towns have asked for herons of their own, the warden says.", "prose"],
  ])("is a caption where it is a credit, and no phrase: %s", (line, kind) => {
    expect(lineKind(line)).toBe(kind);
  });
});

describe("a notice to readers", () => {
  it.each([
    "What do you think of the plans? Have your say in the comments below.",
    "The Associated Press' climate coverage receives financial support from many foundations.",
    "(This story is published as part of the auto-generated syndicate wire feed.)",
    "If you purchase a product through a link on our site, we may receive compensation.",
    "Send letters to the editor to letters@quay.example.",
    "Odda Lund contributed research.",
    "Close Thanks for signing up!",
    "Watch for us in your inbox.",
    "The Herald is committed to publishing a diversity of letters to the editor.",
    "Listen to this episode on Apple Podcasts, Spotify",
    "Externer Inhalt",
    "이 기사는 언론사에서 사회 섹션으로 분류했습니다.",
    "Więcej takich historii znajdziesz na stronie głównej Nowin",
    "Support for our environment reporting comes from listeners like you.",
    "This story is free thanks to our members.",
    "Hazte socio de El Muelle desde 5 euros al mes.",
    "Tous droits de reproduction et de représentation réservés.",
  ])("is none of the article: %s", (line) => expect(lineKind(line)).toBe("call"));

  it.each([
    "The council has not said what it thinks of the comments that the bakers of the old town sent.",
    "Her donation will help us to feed the herons, said the warden of the marsh on Monday.",
    "Support for the reporting on the marsh, she said, comes from nobody whom the council would know.",
    "The mayor sent letters to the editors of four papers, and none of them has printed one.",
  ])("is no paragraph about others: %s", (line) => expect(lineKind(line)).toBe("prose"));
});

describe("a link with its label", () => {
  it.each([
    "À lire aussi Le train du matin ne part plus",
    "Lees ook Veerboot vaart weer",
    "Läs också Färjan går igen",
    "Przeczytaj także Prom znów pływa",
  ])("needs no mark between them where the label says that it is one more: %s", (line) => {
    expect(lineKind(line)).toBe("teaser-line");
  });

  it.each(["Lees ook Hans zijn brief en de brief die hij van zijn zuster kreeg."])(
    "is no sentence: %s",
    (line) => {
      expect(lineKind(line)).not.toBe("teaser-line");
    },
  );
});

describe("an address", () => {
  it.each(["ledger.example/news/water-for-wool/103512345", "doi: https://doi.example/10.1/d41586-024"])(
    "is none of the text, with or without its scheme: %s",
    (line) => {
      expect(lineKind(line)).toBe("page");
    },
  );

  it.each(["and/or", "Wednesday 5/6", "e.g./i.e."])("is not any word with a stroke: %s", (line) => {
    expect(lineKind(line)).not.toBe("page");
  });
});

describe("what a page says besides its article", () => {
  it.each([
    "Skip Most Read and continue reading",
    "Pule Mais lidas e continue lendo",
    "Пропустить Самое популярное и продолжить чтение",
    "پرش از مطالب پیشنهادی و ادامه مطلب",
    "Lewati Artikel-artikel yang direkomendasikan dan lanjutkan membaca",
    "Pokračování článku pod videem",
    "Artikeln fortsätter efter annonsen",
    "Tu suscripción se está usando en otro dispositivo",
    "This story has not been edited by our staff and is published from a syndicated feed.",
    "Rättelse: I en tidigare version stod fel namn.",
    "Znate li nešto više o temi ili želite prijaviti grešku u tekstu?",
    "免費訂閱《港口體育》電子報熱門賽事、球星動態",
    "Sign in with FacebookSign in with Google+",
    "Lire l'entretien : Rosa Vidal : « Le phare restera »",
    "Lire nos explications : pourquoi le phare a été vendu",
    "Read our report: Seal moves into the pool",
    "Read our report: The seal of St. Ives moves into the pool",
    "Lesen Sie auch unser Interview: Die Robbe zieht um",
    "Avec AFP",
    "Πηγή: ΑΠΕ-ΜΠΕ",
  ])("is none of it: %s", (line) => {
    expect(["text", "prose", "list-item"]).not.toContain(lineKind(line));
  });

  it.each([
    "Les voisins du phare : douze signatures contre la vente",
    "Leer: Fähre kehrt für einen Hund um",
    "Read the fine print: what the new lease costs",
    "Lire entre les lignes : ce que cache le budget",
  ])("is no heading whose first word asks to read, there or in another language: %s", (line) => {
    expect(lineKind(line)).toBe("text");
  });

  it.each([
    "Akhir dari perkara itu baru terlihat setelah tiga tahun, kata hakim yang memimpin sidang pada hari Senin.",
    "Конец истории наступил для парома в понедельник, когда его отбуксировали к причалу и продали на лом.",
    "Provided by the county, the boats were of wood and leaked, and nobody in the village complained of it.",
    "The picture at pic.twitter.com/heron shows nine pairs of them on the old gasworks, the warden said.",
    "Read my lips: there will be no new lighthouse on this rock while I live here.",
    "Les voisins du phare : ils sont douze, et personne ne leur a demandé leur avis sur la vente.",
    "Avec plaisir, disait-il à chaque client qui lui demandait une miche de plus que la veille au soir.",
  ])("is not what begins like it: %s", (line) => {
    expect(lineKind(line)).toBe("prose");
  });
});

describe("short entries with bars between them", () => {
  it.each([
    "Inicio · Política · Deportes · Cultura",
    "Home | News | Local sport | Weather | Jobs",
    "Главная • Новости • Спорт • Погода",
  ])("are a menu: %s", (line) => {
    expect(lineKind(line)).toBe("page");
  });

  it.each([
    "Óscar Wilson | Lena Brandt | Jens Kohl | Nora Pell",
    "Oslo · Bergen · Trondheim",
    "Óscar Wilson · Cádiz · 12 March 2024 · Sport",
    "王小明 | 李建国 | 张美丽 | 陈大文",
  ])("are none where they may be authors, or are few: %s", (line) => {
    expect(lineKind(line)).not.toBe("page");
  });
});

describe("the foot of a printed page", () => {
  it.each([
    "Page 3",
    "THE QUAYLIGHT Page 3 of 8",
    "Seite 12",
    "DER KAI | Seite 3",
    "Continued on Page A5",
    "Fortsetzung auf Seite 4",
  ])("is furniture: %s", (line) => expect(lineKind(line)).toBe("page"));

  it.each(["The Sun drops Page 3", "Er blättert um auf Seite 3"])("is no headline: %s", (line) =>
    expect(lineKind(line)).toBe("text"),
  );
});

describe("a sentence of an article with a word that readers are asked by elsewhere", () => {
  it.each([
    "El Ayuntamiento suscribió ayer un convenio con los pescadores del puerto.",
    "O sindicato espera que a ministra assine o acordo na sexta-feira.",
    "Gli abbonati alla stagione del teatro sono già 4.200.",
    "Президент подписывает указ о закрытии старого порта на зиму.",
    "Poliția din Brașov urmărește un suspect care a fugit cu barca.",
    "A rendőrség kérte, hogy mindenki kövesse az utasításokat.",
    "حمّل الوزير البلدية مسؤولية انهيار السد في الوادي.",
    "انضم الحارس إلى نادي الميناء قادما من الدرجة الثانية.",
    "אתמול הצטרפו מאות תושבים למחאה נגד סגירת הספרייה.",
    "போலீசார் அந்த காரை பின்தொடர்ந்தனர் என்று அவர் கூறினார்.",
    "アプリを開発した市は、来月から高齢者三万人に無料で配布する。",
    "版权纠纷案昨天宣判，法院判令该公司三十日内赔偿三万元。",
    "追蹤嫌犯三天後，警方昨晚終於在碼頭邊的倉庫裡將他逮捕。",
    "She writes a newsletter about bees and the people who keep them.",
    "The council urged residents to sign up for flood alerts.",
    "Farmers can register to take part until the end of May.",
    "元社員が同業他社の画像を無断使用したとして、県が業務停止を命じた。",
    "A newsletter there was known to every farmer of the island.",
    "The daily newsletter was closed by the police in 1936.",
    "Das Unternehmen wurde vom japanischen Konzern Hitachi übernommen.",
  ])("is a paragraph: %s", (line) => {
    expect(lineKind(line)).toBe("prose");
  });

  it.each([
    "Suscribirte al boletín",
    "Assine a newsletter da Folha da Ria",
    "Abbonati per continuare",
    "Подписывайтесь на наш канал",
    "Urmărește-ne pe Google News",
    "Kövesse oldalunkat a Facebookon is!",
    "اشترك في نشرتنا البريدية",
    "انضم إلى قناتنا على تلغرام",
    "הצטרפו לערוץ הטלגרם שלנו",
    "アプリをダウンロードする",
    "转载请注明出处",
    "追蹤我們的粉絲專頁",
    "Our weekly newsletter",
    "The best of the week, in our newsletter.",
    "Assine O Globo",
    "Abbonati a Repubblica",
    "Jetzt für den Newsletter anmelden.",
    "Kövesse az Indexet Facebookon is!",
    "עקבו אחרי הערוץ שלנו",
    "登録して続きを読む",
    "下載",
    "本サイトの記事・写真の無断転載を禁じます。",
    "Dieser Beitrag wurde automatisiert von der dpa übernommen.",
  ])("is a request where the reader is meant: %s", (line) => {
    expect(lineKind(line)).toBe("call");
  });
});

it.each([
  "Mr. Pell on the roof of the fire station in 1979. HAL BOSTICK/QUAY STAFF/FILE",
  "Hringvegurinn við Lómagnúp í morgun. mbl/Jón Jónsson",
  "駅舎を移して開館した図書館=5月28日、浦幌町、三浦佳奈撮影",
  "Nyitókép: Farkas Dániel",
  "Photo: courtesy of the Estate of Marie Lund and the Nordic Museum",
  "Foto: cortesía de la familia Fernández Oliva y del Ayuntamiento de Vigo",
  "老戲院的放映機重新轉動。（記者林佩瑜攝）",
  "茶農展示剛採收的咖啡豆。記者黃怡婷／攝影",
  "로봇 바리스타 [강릉시 제공. 재판매 및 DB 금지]",
  "নৌকায় বসে পড়ছে শিক্ষার্থীরা। গত সোমবার চর যাত্রাপুরেছবি: প্রথম আলো",
  "Residents of the colony lay a pipe on Monday.—Fahim Siddiqi / White Star",
])("a picture's credit behind the caption makes a caption: %s", (line) => {
  expect(lineKind(line)).toBe("caption");
});

it.each([
  "The council voted nine to two. Nobody from the Harbour/Quay ward was there to hear it.",
  "It is a striking image: a child in the flag, held by a sailor whose face nobody can see.",
  "映画の一場面は昨年の夏、島の港で三日かけて撮影された。",
])("no credit ends a paragraph: %s", (line) => {
  expect(lineKind(line)).toBe("prose");
});

it("a band behind a stop is no paper with its photographer", () => {
  expect(lineKind("The bells were rung all night by four people. AC/DC Live Aid")).toBe("text");
  expect(lineKind("The bells were rung all night by four people. mbl/Jón Jónsson")).toBe("caption");
});

it("what somebody takes pictures of is no credit: 趣味は登山、写真撮影", () => {
  expect(lineKind("趣味は登山、写真撮影")).toBe("text");
});

describe("a sentence with words of a notice in it", () => {
  it.each([
    "He told the developers to turn on JavaScript and to measure the page once more.",
    "Do you have a story? With that question the archive opened its doors on Monday.",
    "Детям с редкими болезнями особенно нужна ваша поддержка.",
    "Exclusive news, data and analytics are what the new owners want to sell to banks.",
    "Želite li prijaviti kvar, zovite dežurnu službu, poručili su iz gradskog vodovoda.",
    "Koje je vaše mišljenje o mostu, pitali smo stanovnike naselja prošle nedjelje.",
    "Externe Inhalte von Schulbüchern prüft künftig eine Kommission des Landes.",
    "Nikt nie zezwala na taki przedruk, dodał wydawca z uśmiechem po rozprawie.",
  ])("is a paragraph: %s", (line) => {
    expect(lineKind(line)).toBe("prose");
  });

  it.each([
    "Please turn on JavaScript to see the map.",
    "Do you have a story? Get in touch by e-mail.",
    "Do you have a tip for us?",
    "Нам нужна ваша поддержка",
    "Koje je vaše mišljenje o ovome?",
    "Želite li prijaviti grešku?",
    "Wydawca nie zezwala na dalszy przedruk.",
  ])("is a notice where the page asks or tells the reader: %s", (line) => {
    expect(lineKind(line)).toBe("call");
  });
});

describe("a heading of what else the author wrote", () => {
  it.each([
    "More from this author",
    "Weitere Artikel des Autors",
    "Du même auteur",
    "Otros artículos del autor",
    "Altri articoli dell’autore",
    "Yazarın Diğer Yazıları",
    "Другие материалы автора",
    "作者其他文章",
    "مقالات أخرى للكاتب",
  ])("heads links to other articles: %s", (line) => {
    expect(lineKind(line)).toBe("teaser");
  });
});

describe("what readers voted", () => {
  it.each(["4.9 from 31 votes", "4,8 von 112 Bewertungen", "4.5/5 de 20 votos"])(
    "is the page's: %s",
    (line) => {
      expect(lineKind(line)).toBe("page");
    },
  );

  it.each(["41 votes to 12", "3 of 31 votes were void"])("is no vote of a council: %s", (line) => {
    expect(lineKind(line)).not.toBe("page");
  });
});
