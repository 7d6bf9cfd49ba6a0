/** Openers that point back, by kind: of the language in question and, for `und`, of all. Matched on the small letters. */
const pronouns: Record<string, string> = {
  en: "he she they it his her their its him them this that these those such both neither either the|former the|latter the|pair the|duo the|trio the|two the|move",
  de: "das|könnte das|kann das|soll das|sollte das|wäre das|würde das|bedeutet das|zeigt das|macht das|geht das|gilt das|wird das|wurde das|führt das|heißt das|sagte das|teilte er sie es ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner dies diese dieser dieses diesen diesem sie deren dessen beide jene jener jenes das|ist das|war das|sei das|habe das|hat damit dabei davon dazu daran darauf daraus dafür dagegen hierzu hierbei letzterer",
  fr: "il elle ils elles son sa ses leur leurs ce cet cette ces cela ça celui-ci celle-ci ceux-ci celles-ci lui eux c'est|c’est c'était|c’était ce|tous deux|les deux",
  es: "dijo|que detalló|que añadió|que agregó|que aseguró|que indicó|que afirmó|que explicó|que señaló|que destacó|que recordó|que subrayó|que apuntó|que precisó|que sostuvo|que insistió|que además él ella ellos ellas su sus este esta esto estos estas ese esa eso esos esas aquel aquella ello ambos dicho dicha",
  pt: "disse|que afirmou|que acrescentou|que explicou|que destacou|que ressaltou|que garantiu|que lembrou|que informou|que contou|que ele ela eles elas seu sua seus suas este esta isto estes estas esse essa isso esses essas aquele aquela ambos dele dela",
  it: "ha|detto ha|aggiunto ha|spiegato ha|dichiarato ha|sottolineato ha|ricordato egli ella lui lei essi esse loro suo sua suoi sue questo questa questi queste quello quella quelli quelle ciò entrambi costui",
  nl: "hij zij ze het|is zijn haar hun hen deze dit die dat beide beiden hiermee daarmee daarbij daarvoor daarnaast",
  ru: "он она они оно его ее её их это этот эта эти этого этой этих тот та те такой такая такие оба обе",
  uk: "він вона вони воно його її їх їхній це цей ця ці той та ті такий обидва",
  bg: "той тя те то негов нейният това този тази тези онзи",
  pl: "on ona oni one ono jego jej ich to ten ta te tego tej tych taki obaj oboje",
  cs: "on ona oni ono jeho její jejich to ten ta ti tento tato toto tyto oba",
  sk: "on ona oni ono jeho jej ich to ten tá tí tento táto toto títo obaja",
  ro: "el ea ei ele acesta aceasta aceștia acestea lui lor ambii",
  sv: "han hon de det|är den detta denna dessa hans hennes deras",
  da: "han hun de det|er den dette denne disse hans hendes deres",
  no: "han hun de det|er den dette denne disse hans hennes deres",
  fi: "hän he se ne tämä nämä tuo nuo hänen heidän",
  hu: "ilyen ilyenek olyan ő ők ez az|ennek ezek azok ezt azt",
  tr: "o onlar bu bunlar şu şunlar onun onların bunun kendisi",
  el: "αυτός αυτή αυτό αυτοί αυτές αυτά εκείνος εκείνη ο|ίδιος η|ίδια",
  id: "dia ia mereka beliau hal|itu hal|ini itu ini keduanya kedua|nya",
  ms: "dia ia mereka beliau itu ini",
  vi: "thông|tin|trên sự|việc|trên vụ|việc|trên quyết|định|này số|này ông|này bà|này anh|này chị|này ông|ta bà|ta anh|ta cô|ta chị|ta họ nó điều|này việc|này đây đó người|này đối|tượng|này cả|hai",
  ar: "هو هي هم هذا هذه ذلك تلك هؤلاء وهو وهي وهذا وهذه وذلك كلاهما",
  fa: "او وی آنها آن‌ها این|امر این|موضوع آن ایشان وی|در",
  ur: "اسکے اسکی اسکا انکا انکی انکے اسی انہیں انھیں وہ یہ اس|نے ان|کا ان|کی ان|کے اس|کا اس|کی اس|کے انہوں انھوں یہی وہی",
  hi: "इसी उसी इन उन वह वे यह ये इस उस उन्होंने इसने उसने इनका उनका उनकी उनके इसका इसकी इसके उन्हें इसे उसे",
  mr: "तो ती ते हा ही हे त्यांनी त्याने तिने याने त्यांच्या",
  bn: "তিনি তারা তাঁরা সে এটি এটা এই এ তাঁর তার তাদের তাঁদের উভয় ওই ঐ সেই",
  he: "הוא היא הם הן זה זו זאת אלה שניהם",
};

const connectives: Record<string, string> = {
  en: "three|others two|others four|others five|others several|others hence but and or so yet nor also however therefore thus hence moreover furthermore nevertheless nonetheless meanwhile instead otherwise besides still then consequently accordingly similarly likewise additionally afterwards afterward later finally as|a|result as|such in|addition in|fact in|contrast in|turn in|other|words on|the|other|hand on|the|contrary for|example for|instance at|the|same|time after|that because|of|this|is that|said|, in|this|case in|response despite|this that|is that's|why there there's here elsewhere of|these of|those another others one|of|them some|of|them",
  de: "aber und oder doch jedoch also deshalb daher darum deswegen dennoch trotzdem allerdings außerdem zudem ferner überdies gleichzeitig dagegen hingegen stattdessen dann danach anschließend schließlich nun somit folglich auch sondern denn so ebenso zum|beispiel im|gegenteil infolgedessen hinzu da dort hier",
  fr: "d'où mais et ou donc car or cependant toutefois pourtant néanmoins ainsi alors aussi ensuite enfin puis par|ailleurs en|outre de|plus en|effet en|revanche au|contraire par|exemple c'est|pourquoi d'autre|part de|même dès|lors du|coup",
  es: "de|ahí de|hecho pero y o sin|embargo no|obstante además también así entonces luego después por|lo|tanto por|tanto por|ello por|eso en|cambio por|otra|parte asimismo mientras|tanto por|ejemplo es|decir de|hecho como|resultado finalmente aunque pues",
  pt: "daí mas e ou porém contudo todavia no|entanto entretanto além|disso também assim então depois portanto por|isso por|outro|lado por|exemplo ou|seja de|fato como|resultado finalmente já",
  it: "da|qui di|qui ma e o però tuttavia inoltre anche così allora poi quindi dunque pertanto perciò infatti invece infine intanto nel|frattempo per|esempio al|contrario di|conseguenza eppure",
  nl: "maar en of echter toch dus daarom bovendien ook verder vervolgens daarna toen intussen ondertussen bijvoorbeeld daarentegen niettemin zo|ook zodoende",
  ru: "тогда отсюда но и а или однако поэтому также кроме|того кроме|этого при|этом тем|не|менее тем|временем таким|образом затем потом в|результате например впрочем зато итак следовательно вместе|с|тем между|тем в|то|же|время в|свою|очередь там здесь",
  uk: "але і й та а або однак проте тому також крім|того при|цьому тим|не|менш тим|часом таким|чином потім наприклад отже водночас",
  bg: "но и а или обаче затова също освен|това при|това все|пак така след|това например",
  pl: "ale i a lub jednak więc dlatego także też ponadto poza|tym mimo|to tymczasem potem następnie na|przykład zatem natomiast zaś bo",
  cs: "ale a nebo však proto také navíc kromě|toho přesto mezitím pak potom například tedy zatímco",
  sk: "ale a alebo však preto tiež navyše okrem|toho napriek|tomu medzitým potom napríklad teda",
  ro: "dar și sau însă totuși deci astfel de|asemenea în|plus apoi prin|urmare de|exemplu",
  sv: "därmed därutöver men och eller dock därför också dessutom ändå sedan samtidigt däremot till|exempel således",
  da: "derudover dermed men og eller dog derfor også desuden alligevel så derefter samtidig derimod for|eksempel",
  no: "i|tillegg dermed men og eller likevel derfor også dessuten så deretter samtidig derimot for|eksempel",
  fi: "mutta ja tai kuitenkin siksi myös lisäksi silti sitten samalla esimerkiksi näin",
  hu: "de és vagy azonban ezért is ráadásul mégis aztán eközben például tehát így",
  tr: "ama ve veya fakat ancak bu|nedenle bu|yüzden ayrıca böylece sonra daha|sonra öte|yandan örneğin oysa çünkü",
  el: "αλλά και ή όμως ωστόσο επομένως επίσης επιπλέον παρ'|όλα έπειτα για|παράδειγμα έτσι",
  id: "tetapi tapi dan atau namun oleh|karena karena|itu selain|itu juga kemudian lalu sementara|itu akibatnya misalnya sedangkan meski|demikian dengan|demikian untuk|itu sebab pun",
  ms: "tetapi dan atau namun oleh|itu selain|itu juga kemudian sementara|itu akibatnya",
  vi: "nhưng và hoặc tuy|nhiên do|đó vì|vậy vì|thế ngoài|ra bên|cạnh|đó đồng|thời sau|đó trong|khi|đó chẳng|hạn thế|nhưng cũng song theo|đó từ|đó khi|đó lúc|này trước|đó",
  ar: "لكن ولكن و أو ثم لذلك كذلك أيضا كما بينما غير|أن ومع|ذلك بالإضافة وبالتالي فيما إلا|أن ومن|ثم",
  fa: "اما و یا ولی بنابراین همچنین سپس در|نتیجه با|این|حال علاوه|بر|این در|همین|حال لذا",
  ur: "لیکن مگر اور یا اس|لیے اس|لئے چنانچہ تاہم پھر لہٰذا لہذا اس|کے|علاوہ دوسری|جانب دوسری|طرف جبکہ بلکہ",
  hi: "लेकिन और या मगर इसलिए साथ|ही हालांकि फिर इसके|अलावा दूसरी|ओर वहीं तो बल्कि",
  mr: "पण आणि किंवा मात्र त्यामुळे तसेच मग याशिवाय",
  bn: "কিন্তু এবং ও বা তবে তাই এ|ছাড়া এছাড়া তাছাড়া ফলে এরপর পরে অন্যদিকে একইভাবে এ|কারণে এ|সময় এর|আগে এর|পর আর",
  he: "אבל ו או לכן אולם בנוסף גם אז כמו|כן עם|זאת",
};

/** Chinese, Japanese, Korean and Thai openers have no space after them and are matched as they begin. */
const unspaced: Record<string, { pronouns: RegExp; connectives: RegExp }> = {
  zh: {
    pronouns: /^(?:他|她|它|他们|她们|它们|他們|她們|这|這|该|該|此|其|双方|雙方)/u,
    connectives:
      /^(?:但|而且|而|因此|所以|不过|不過|然而|此外|另外|同时|同時|于是|於是|接着|並且|并且|对此|對此|据此|其中|与此|与此同时)/u,
  },
  ja: {
    pronouns:
      /^(?:彼|彼女|これ|それ|あれ|この|その|あの|こうした|そうした|こういった|同(?:氏|社|日|年|署|省|庁)|両(?:者|社|氏)|ここ|そこ)/u,
    connectives:
      /^(?:しかし|また|そして|だが|ただ|一方|さらに|なお|このため|そのため|ところが|それでも|つまり|例えば|たとえば|だから|ところで|でも|同時に|今回)/u,
  },
  ko: {
    pronouns: /^(?:그는|그녀|그들|이는|이것|그것|이에|이를|이들|이어)/u,
    connectives: /^(?:하지만|그러나|또한|또|그리고|따라서|그래서|한편|이어|다만|특히|이와|이에)/u,
  },
  th: {
    pronouns: /^(?:เขา|เธอ|พวกเขา|มัน|นี่|นั่น)/u,
    connectives: /^(?:แต่|และ|หรือ|ดังนั้น|นอกจากนี้|อย่างไรก็ตาม|ทั้งนี้|ขณะที่|โดย|จึง)/u,
  },
};

const lists = new Map<string, { pronouns: Set<string>; connectives: Set<string> }>();

function listsOf(language: string): { pronouns: Set<string>; connectives: Set<string> } {
  const known = lists.get(language);
  if (known) return known;
  const read = (table: Record<string, string>): Set<string> =>
    new Set(
      (table[language === "nb" || language === "nn" ? "no" : language] ?? "")
        .split(" ")
        .filter(Boolean)
        .map((opener) => opener.replaceAll("|", " ")),
    );
  const made = { pronouns: read(pronouns), connectives: read(connectives) };
  if (lists.size < 64) lists.set(language, made);
  return made;
}

/** "This week", "cette année": a demonstrative that points at the calendar and not at a sentence. */
const calendar =
  /^\S+\s+(?:week|weekend|year|month|day|days|morning|afternoon|evening|spring|summer|autumn|fall|winter|season|time|century|decade|monday|tuesday|wednesday|thursday|friday|saturday|sunday|woche|jahr|monat|tage|tag|morgen|abend|sommer|winter|wochenende|saison|semaine|année|mois|jour|jours|matin|soir|été|hiver|week-end|saison|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semana|año|mes|días?|mañana|tarde|noche|verano|lunes|martes|miércoles|jueves|viernes|sábado|domingo|ano|mês|dias?|manhã|segunda|terça|quarta|quinta|sexta|settimana|anno|mese|giorni|mattina|estate|maand|jaar|zomer|год|году|неделе|месяце|лето|tydzień|rok|roku|miesiąc|yıl|hafta|ay|tahun|minggu|bulan|năm|tuần|tháng|العام|الأسبوع|الشهر|سال|هفته|ماه|ہفتے|سال|साल|सप्ताह|महीने|বছর|সপ্তাহে)(?![\p{L}\p{M}])/iu;

/** Whether a sentence opens with a word that needs the one before it, and of what kind. */
export function leansOnBefore(text: string, language: string): "none" | "pronoun" | "connective" {
  const base = language.toLowerCase().split("-")[0] ?? "und";
  const bare = text.replace(/^[\s"'“”‘’«»„‹([¿¡「『—–-]+/u, "");
  const glued = unspaced[base];
  if (glued)
    return glued.pronouns.test(bare) ? "pronoun" : glued.connectives.test(bare) ? "connective" : "none";
  const openers =
    bare
      .toLowerCase()
      .match(/^[^\s,.:;!?،۔।]+(?:\s+[^\s,.:;!?،۔।]+){0,3}/u)?.[0]
      .split(/\s+/u) ?? [];
  // Indonesian and Malay point back behind the noun: "Putusan tersebut…".
  if (/^(?:id|ms)$/u.test(base) && openers.slice(1).includes("tersebut")) return "pronoun";
  // "Damit eine Wärmepumpe wirkt, …" says what for, and points to nothing.
  if (base === "de" && /^damit (?:die|der|das|ein|eine|sie|wir|man) [^.]*,/iu.test(bare)) return "none";
  const { pronouns, connectives } = listsOf(base);
  for (let length = openers.length; length > 0; length--) {
    const opener = openers.slice(0, length).join(" ").replace(/’/gu, "'");
    if (connectives.has(opener)) return "connective";
    if (pronouns.has(opener) || pronouns.has(opener.replace(/'(?:s|re|d|ll|ve)$/u, "")))
      return calendar.test(bare) ? "none" : "pronoun";
  }
  return "none";
}
