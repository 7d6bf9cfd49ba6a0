/** Openers that point back, by language, in small letters; "|" stands for a space inside one. */
const pronouns: Record<string, string> = {
  en: "all|of|this all|of|that the|same he she they it his her their its this that these those such both neither either the|former the|latter the|pair the|duo the|trio the|two the|move",
  de: "dadurch beides das|könnte das|kann das|soll das|sollte das|wäre das|würde das|wird das|wurde das|sagte das|teilte er sie es ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner dies diese dieser dieses diesen diesem deren dessen beide jene jener jenes das|ist das|war das|sei das|habe das|hat damit dabei davon dazu daran darauf daraus dafür hierzu hierbei letzterer genau|das",
  fr: "il elle ils elles son sa ses leur leurs ce cet cette ces cela ça celui-ci celle-ci ceux-ci celles-ci c'est c'était tous|deux les|deux d'autres",
  es: "éste ésta éstos éstas lo|hicieron lo|hizo mencionó|que comentó|que manifestó|que expresó|que reiteró|que lo|anterior dijo|que detalló|que añadió|que agregó|que aseguró|que indicó|que afirmó|que explicó|que señaló|que destacó|que recordó|que subrayó|que apuntó|que precisó|que sostuvo|que insistió|que ella su sus este esta esto estos estas ese esa eso esos esas aquel aquella ello ambos dicho dicha",
  pt: "disseram|que contaram|que relatou|que declarou|que disse|que afirmou|que acrescentou|que explicou|que destacou|que ressaltou|que garantiu|que lembrou|que informou|que contou|que seu sua seus suas este esta isto estes estas esse essa isso esses essas aquele aquela ambos tal|medida",
  it: "ha|detto ha|aggiunto ha|spiegato ha|dichiarato ha|sottolineato ha|ricordato egli ella essi esse suo sua suoi sue questo questa questi queste quello quella quelli quelle ciò entrambi costui quest'ultimo quest'ultima",
  nl: "hij zij ze het|is zijn haar hun deze dit die dat beide beiden hiermee daarmee daarbij daarvoor daarnaast",
  ru: "он она они оно его ее её их это этот эта эти этого этой этих тот та те такой такая такие оба обе последний|вину",
  uk: "він вона вони воно його її їх їхній це цей ця ці той ті такий обидва",
  bg: "той тя те то негов нейният това този тази тези онзи",
  pl: "on ona oni one ono jego jej ich to ten ta te tego tej tych taki obaj oboje",
  cs: "on ona oni ono jeho její jejich to ten ta ti tento tato toto tyto oba",
  sk: "on ona oni ono jeho jej ich to ten tá tí tento táto toto títo obaja",
  ro: "el ea ei ele acesta aceasta aceștia acestea lui lor ambii",
  sv: "han hon de det|är den detta denna dessa hans hennes deras båda",
  da: "han hun de det|er den dette denne disse hans hendes deres begge sidstnævnte",
  no: "han hun de det|er den dette denne disse hans hennes deres begge sistnevnte",
  fi: "hän he se ne tämä nämä tuo nuo hänen",
  hu: "ilyen ilyenek olyan ő ők ez az|ennek ezek azok ezt azt",
  tr: "ona onu ondan onunla buna bunu bundan bununla söz|konusu adı|geçen ikisi o onlar bu bunlar şu şunlar onun onların bunun kendisi bunlardan onlardan",
  el: "αυτός αυτή αυτό αυτοί αυτά εκείνος εκείνη ο|ίδιος η|ίδια",
  id: "dia ia beliau hal|itu hal|ini itu ini keduanya kedua|nya salah|satunya di|antaranya",
  ms: "dia ia beliau itu ini",
  vi: "thông|tin|trên sự|việc|trên vụ|việc|trên quyết|định|này số|này ông|này bà|này anh|này chị|này ông|ta bà|ta anh|ta cô|ta chị|ta nó điều|này việc|này đây đó người|này đối|tượng|này cả|hai",
  ar: "هو هي هم هذا هذه ذلك تلك هؤلاء وهو وهي وهذا وهذه وذلك كلاهما ويأتي|هذا",
  fa: "این او آن‌ها آن ایشان",
  ur: "اسکے اسکی اسکا انکا انکی انکے اسی انہیں انھیں وہ یہ انہوں انھوں یہی وہی ان اُن اس",
  hi: "इसी उसी इन उन वह वे यह ये इस उस उन्होंने इसने उसने इनका उनका उनकी उनके इसका इसकी इसके उन्हें इसे उसे इनमें उनमें",
  mr: "तो ती ते हा ही हे त्यांनी त्याने तिने याने त्यांच्या",
  bn: "এর এতে তা তাতে তিনি তারা তাঁরা সে এটি এটা এই এ তাঁর তার তাদের তাঁদের উভয় ওই ঐ সেই ওদের ওর এদের এসব উনি",
  he: "הוא היא הם הן זה זו זאת אלה שניהם ביניהם",
  ta: "அவர் அவள் அவன் அவர்கள் அது இது இவர் இந்த அந்த அவரது இதன்",
  te: "అతను ఆమె వారు అది ఇది ఈ ఆ ఆయన",
  ml: "അദ്ദേഹം അവൾ അവർ അത് ഇത് ഈ ആ",
  kn: "ಅವರು ಅವಳು ಅದು ಇದು ಈ ಆ ಇವರು",
  gu: "તે તેઓ તેમણે તેણે આ એ",
  pa: "ਉਹ ਇਹ ਉਨ੍ਹਾਂ ਇਸ ਉਸ",
  ne: "उनी उनले यो त्यो यस त्यस",
  sw: "yeye wao hii hizi huyo hiyo hilo",
  ca: "ell ella ells elles aquest aquesta això aquests aquestes",
  hr: "on ona oni one to ovaj ova ovo taj ta",
  sr: "он она они то ово овај ова тај",
  sl: "on ona oni to ta ti te",
  et: "ta tema nad nemad see need",
  lt: "jis ji jie jos tai šis ši šie",
  lv: "viņš viņa viņi viņas tas tā šis šī",
};

const connectives: Record<string, string> = {
  en: "now|he now|she now|they the|other the|others the|most|recent|was the|reason|is the|result|is the|answer|is that|said not|only|that what|is|more what's|more even|so by|then worse|still secondly thirdly firstly lastly one|such either|way all|of|these all|of|those in|the|process in|the|meantime three|others two|others four|others five|others several|others hence but and or so yet nor also however therefore thus moreover furthermore nevertheless nonetheless meanwhile instead otherwise besides still then consequently accordingly similarly likewise additionally afterwards afterward later finally as|a|result as|such in|addition in|fact in|contrast in|turn in|other|words on|the|other|hand on|the|contrary for|example for|instance at|the|same|time in|response that|is that's|why there there's here elsewhere another others one|of|them some|of|them by|contrast none|of|them",
  de: "die|anderen die|übrigen der|grund|ist grund|dafür|ist zuvor in|diesem|fall nicht|nur|das mehr|noch kurz|gesagt des|weiteren darüber|hinaus bis|dahin seitdem seither währenddessen unterdessen derweil indes indessen hinzukommt demnach ansonsten insofern zugleich letztlich ebenfalls umgekehrt vielmehr kein|wunder aber und oder doch jedoch also deshalb daher darum deswegen dennoch trotzdem allerdings außerdem zudem ferner überdies gleichzeitig dagegen hingegen stattdessen dann danach anschließend schließlich nun somit folglich auch sondern denn so ebenso zum|beispiel im|gegenteil infolgedessen hinzu da dort hier darin tatsächlich statt|aber anders|ist auf|nachfrage",
  fr: "les|autres notamment y|compris on|peut|y on|y qui|plus|est en|clair autrement|dit bref à|l'inverse dès|lors entre-temps résultat conséquence en|conséquence par|conséquent de|son|côté de|leur|côté pour|sa|part pour|leur|part quant|à d'ailleurs certes là d'où mais et ou donc car or cependant toutefois pourtant néanmoins ainsi alors aussi ensuite enfin puis par|ailleurs en|outre de|plus en|effet en|revanche au|contraire par|exemple c'est|pourquoi d'autre|part de|même du|coup interrogé|sur|ce",
  es: "los|demás los|otros no|solo|eso no|solo|esto es|más en|resumen en|consecuencia por|su|parte por|otro|lado desde|entonces hasta|entonces allí ahí aquí tampoco a|su|vez por|último de|igual posteriormente eso|sí de|ahí de|hecho pero y o sin|embargo no|obstante además también así entonces luego después por|lo|tanto por|tanto en|cambio por|otra|parte asimismo mientras|tanto por|ejemplo es|decir como|resultado finalmente aunque pues",
  pt: "os|demais os|outros não|só|isso mais|do|que|isso em|resumo por|sua|vez desde|então até|então ali lá aqui tampouco por|fim posteriormente em|seguida portanto daí mas e ou porém contudo todavia no|entanto entretanto além|disso também assim então depois por|outro|lado por|exemplo de|fato como|resultado finalmente já é|por|isso o|mesmo|vale",
  it: "gli|altri è|successo|il|contrario insomma da|allora fino|ad|allora lì là qui neppure nemmeno dal|canto|suo a|sua|volta di|più nel|contempo successivamente da|qui di|qui ma e o però tuttavia inoltre anche così allora poi quindi dunque pertanto perciò infatti invece infine intanto nel|frattempo per|esempio al|contrario di|conseguenza eppure ha|poi ha|inoltre",
  nl: "niet|alleen|dat sterker|nog kortom sindsdien tot|dan daar hier evenmin desondanks ten|slotte tevens vandaar maar en of echter toch dus daarom bovendien ook verder vervolgens daarna toen intussen ondertussen bijvoorbeeld daarentegen niettemin zo|ook zodoende",
  ru: "более|того иными|словами другими|словами словом ранее|он к|тому|же кстати тоже вдобавок далее напротив наоборот соответственно причем причём впоследствии тогда отсюда но и а или однако поэтому также кроме|того кроме|этого тем|не|менее тем|временем таким|образом затем потом в|результате например впрочем зато итак следовательно вместе|с|тем между|тем в|то|же|время в|свою|очередь там здесь добавил добавила по|его|словам по|её|словам по|ее|словам",
  uk: "більше|того інакше|кажучи до|речі натомість далі навпаки відповідно причому втім але і й та а або однак проте тому також крім|того тим|не|менш тим|часом таким|чином потім наприклад отже водночас додав додала про|це за|його|словами за|її|словами",
  bg: "но и а или обаче затова също освен|това при|това все|пак така след|това например",
  pl: "co|więcej innymi|słowy z|kolei co|ciekawe dzięki|temu w|efekcie tam tutaj wreszcie podobnie przeciwnie jednocześnie równocześnie ale i a lub jednak więc dlatego także też ponadto poza|tym mimo|to tymczasem potem następnie na|przykład zatem natomiast zaś bo dodał dodała dodali jak|dodał jak|dodała",
  cs: "nejen|to jinými|slovy naopak ovšem tam tady díky|tomu nakonec podobně zároveň následně ale a nebo však proto také navíc kromě|toho přesto mezitím pak potom například tedy zatímco dodal dodala jak|dodal",
  sk: "ale a alebo však preto tiež navyše okrem|toho napriek|tomu medzitým potom napríklad teda dodal dodala",
  ro: "mai|mult de|atunci acolo aici la|rândul|său în|schimb ulterior totodată dar și sau însă totuși deci astfel de|asemenea în|plus apoi prin|urmare de|exemplu",
  sv: "inte|bara|det där här tvärtom likaså därmed därutöver men och eller dock därför också dessutom ändå sedan samtidigt däremot till|exempel således",
  da: "ikke|nok|med|det siden|da der|er her tværtimod ligeledes derudover dermed men og eller dog derfor også desuden alligevel så derefter samtidig derimod for|eksempel",
  no: "ikke|bare|det siden|da der|er her tvert|imot likeledes i|tillegg dermed men og eller likevel derfor også dessuten så deretter samtidig derimot for|eksempel",
  fi: "siellä täällä päinvastoin samoin tämän|jälkeen mutta ja tai kuitenkin siksi myös lisäksi silti sitten samalla esimerkiksi näin",
  hu: "sőt azóta ott itt végül hasonlóan ezután emellett ugyanakkor viszont de és vagy azonban ezért is ráadásul mégis aztán eközben például tehát így",
  tr: "yani üstelik hatta aksine nitekim dolayısıyla böylelikle kısacası bunun|üzerine bu|arada orada burada şöyle böyle bunun|yanı ardından ne|var|ki öyle|ki ama ve veya fakat ancak bu|nedenle bu|yüzden ayrıca böylece sonra daha|sonra öte|yandan örneğin oysa çünkü",
  el: "εκεί εδώ αντίθετα τέλος ομοίως στη|συνέχεια εν|τω|μεταξύ παράλληλα αλλά και ή όμως ωστόσο επομένως επίσης επιπλέον παρ'|όλα έπειτα για|παράδειγμα έτσι σύμφωνα|με|τον|ίδιο σύμφωνα|με|την|ίδια ανάμεσά|τους",
  id: "lebih|lanjut lebih|jauh sebelumnya menurutnya katanya lanjutnya dengan|begitu tak|hanya|itu tidak|hanya|itu bukan|hanya|itu lebih|dari|itu singkatnya karenanya sebaliknya selanjutnya setelah|itu sebelum|itu padahal apalagi bahkan begitu|juga adapun di|sisi|lain meski|begitu lantas tetapi tapi dan atau namun oleh|karena karena|itu selain|itu juga kemudian lalu akibatnya misalnya sedangkan meski|demikian dengan|demikian untuk|itu sebab pun sebagai|informasi",
  ms: "bukan|itu|sahaja malah sebaliknya selepas|itu sebelum|itu justeru tetapi dan atau namun oleh|itu selain|itu juga kemudian sementara|itu akibatnya",
  vi: "tin|lời tưởng|thật chỉ|với|lời tất|cả|đều không|chỉ|vậy không|chỉ|thế không|những|vậy không|những|thế không|dừng|lại|ở hơn|nữa hơn|thế như|vậy mặt|khác tương|tự ngược|lại tóm|lại bởi|vậy bởi|thế chính|vì|vậy chính|vì|thế rồi còn dù|vậy tuy|vậy cụ|thể chưa|hết thậm|chí nhưng và hoặc tuy|nhiên do|đó vì|vậy vì|thế ngoài|ra bên|cạnh|đó đồng|thời sau|đó trong|khi|đó chẳng|hạn thế|nhưng cũng song theo|đó từ|đó khi|đó lúc|này trước|đó",
  ar: "من|جهته من|جهتها من|جانبه من|جانبها وفي في|المقابل في|غضون|ذلك من|ناحية|أخرى وأضاف وأضافت وأكد وأكدت وأشار وأشارت وأوضح وأوضحت وتابع وتابعت وقال وقالت وذكر وذكرت ولفت ولفتت وشدد وكشف وكان وكانت وجاء وبعد وقبل ومن وقد ولم أضاف أضافت تابع تابعت لهذا لذا هنا هناك بعدها بالتالي لكن ولكن و أو ثم لذلك كذلك أيضا كما بينما غير|أن بالإضافة وبالتالي فيما إلا|أن أما|الثاني وبحسب|قوله وفيما|يلي",
  fa: "علت|این دلیل|این در|عوض در|مقابل به|گفته|او به|گفته|این از|سوی|دیگر به|گفته|وی در|ادامه در|عین|حال به|همین|دلیل البته حتی زیرا هرچند اما و یا ولی بنابراین همچنین سپس در|نتیجه در|همین|حال لذا",
  ur: "یوں ادھر اسی|طرح اس|دوران اس|سے|قبل بعد|ازاں یعنی لیکن مگر اور یا اس|لیے اس|لئے چنانچہ تاہم پھر لہٰذا لہذا اس|کے|علاوہ دوسری|جانب دوسری|طرف جبکہ بلکہ تو",
  hi: "यानी इस|तरह इस|बीच इसके|बाद इससे|पहले ऐसे|में वैसे जबकि बाद|में यही|नहीं इतना|ही|नहीं इसी|तरह उधर लेकिन और या मगर इसलिए साथ|ही हालांकि फिर इसके|अलावा दूसरी|ओर वहीं तो बल्कि",
  mr: "पण आणि किंवा मात्र त्यामुळे तसेच मग याशिवाय",
  bn: "কারণ একই|সঙ্গে একই|সাথে একই|সময়ে যেমন এভাবে এরই|মধ্যে এদিকে অবশ্য এমনকি সেখানে এখানে অর্থাৎ কিন্তু এবং ও বা তবে তাই এ|ছাড়া এছাড়া তাছাড়া ফলে এরপর পরে অন্যদিকে একইভাবে এ|কারণে এ|সময় এর|আগে এর|পর আর শুধু|ওর",
  he: "לדבריו לדבריה לדבריהם עוד במקביל מנגד לפיכך בין|היתר לאחר|מכן לכן אבל ו או אולם בנוסף גם אז כמו|כן עם|זאת",
  ta: "ஆனால் மேலும் எனவே இதனால் இதையடுத்து",
  te: "కానీ అయితే కాబట్టి దీంతో",
  ml: "എന്നാൽ പക്ഷേ കൂടാതെ ഇതോടെ",
  kn: "ಆದರೆ ಹೀಗಾಗಿ ಅಲ್ಲದೆ",
  gu: "પરંતુ અને તેથી જોકે આથી",
  pa: "ਪਰ ਅਤੇ ਹਾਲਾਂਕਿ",
  ne: "तर र त्यसैले साथै",
  sw: "lakini na pia hata|hivyo kwa|hiyo aidha",
  ca: "però i també així doncs a|més tanmateix per|això",
  hr: "ali i no međutim stoga također zato osim|toga",
  sr: "али и међутим зато такође",
  sl: "ampak in toda vendar zato tudi poleg|tega",
  et: "aga ja kuid seega samuti lisaks",
  lt: "bet ir tačiau todėl taip|pat be|to",
  lv: "bet un tomēr tāpēc arī turklāt",
};

/** Pronouns in another case than the subject's, which among the first words of a sentence point to one before: "One of them…", "Unter ihnen…". */
const oblique: Record<string, string> = {
  en: "them him",
  de: "ihnen ihm",
  nl: "hen hem",
  sv: "dem honom",
  da: "dem ham",
  no: "dem ham",
  fi: "heistä heidän",
  fr: "eux lui d'eux d'elles",
  es: "ellos ellas él",
  pt: "deles delas dele dela eles elas ele ela",
  it: "loro lui lei",
  pl: "nich niego niej nim nimi",
  cs: "nich něj něho nimi něm",
  sk: "nich neho nej nimi",
  ru: "них ним ней нём ними него неё",
  uk: "них ним ними нього неї",
  el: "αυτούς αυτές αυτόν",
  id: "mereka",
  vi: "họ",
  he: "מהם מהן בהם",
  fa: "آنها آنان وی",
};
oblique.ms = oblique.id!;

/** Chinese, Japanese, Korean and Thai openers have no space after them and are matched as they begin. */
export const unspacedOpeners: Record<string, { pronouns: RegExp; connectives: RegExp }> = {
  zh: {
    pronouns:
      /^(?:他|她|它|他们|她们|它们|他們|她們|这|這|该|該|此|其|双方|雙方|前者|后者|後者|两者|兩者|两人|兩人|二人|据他|在他|对于这|上述|以上)/u,
    connectives:
      /^(?:但|而且|而|因此|所以|不过|不過|然而|此外|另外|同时|同時|于是|於是|接着|並且|并且|对此|對此|据此|其中|与此|由此|为此|為此|那么|另|还有|還有|除此|总之|總之|例如|比如|相反|随后|隨後|之后|之後|后来|後來|最后|最後|首先|其次|当时|當時|届时|可是|只是|反之)/u,
  },
  ja: {
    pronouns:
      /^(?:彼|彼女|これ|それ|あれ|この|その|あの|こうした|そうした|こういった|そんな|同(?:氏|社|日|年|署|省|庁)|両(?:者|社|氏)|ここ|そこ|うち\d|いずれも|どちらも|前者|後者|当時)/u,
    connectives:
      /^(?:しかし|さて|また|そして|だが|ただ|一方|さらに|なお|このため|そのため|ところが|それでも|つまり|例えば|たとえば|だから|ところで|でも|同時に|今回|しかも|ちなみに|加えて|したがって|従って|よって|要するに|続いて|次に|とはいえ|なぜなら|もちろん|すると|それに|それから|これに|その後|その結果|こうして)/u,
  },
  ko: {
    pronouns:
      /^(?:그는|그녀|그들|이는|이것|그것|이에|이를|이들|이어|이날|이런|이러한|그런|이같은|이 같은|당시|양측)/u,
    connectives:
      /^(?:하지만|그러나|또한|또|그리고|따라서|그래서|한편|이어|다만|이 (?:가운데|중)|그의|그 결과|여기에|두 사람|특히|이와|이에|그러면서|그러자|이후|앞서|아울러|반면|이밖에|이 밖에|이로써|결국|때문에|즉|그럼에도|그래도|그렇지만|예를 들어|실제로)/u,
  },
  th: {
    pronouns: /^(?:เขา|เธอ|พวกเขา|มัน|นี่|นั่น|ทั้งคู่|ทั้งสอง)/u,
    connectives:
      /^(?:แต่|และ|หรือ|ดังนั้น|นอกจากนี้|อย่างไรก็ตาม|ทั้งนี้|ขณะที่|โดย|จึง|ต่อมา|จากนั้น|ดังกล่าว|ส่วน|เพราะฉะนั้น|เช่น|หลังจากนั้น|ซึ่ง|รวมทั้ง|รวมถึง|เพราะ|อีกทั้ง|แถม|พร้อมกันนี้|ก็)/u,
  },
};

interface PointingWords {
  pronouns: Set<string>;
  connectives: Set<string>;
  oblique: Set<string>;
}

const lists = new Map<string, PointingWords>();

/** The openers of a language: pronouns, also in other cases than the subject's, and words that join a sentence to the one before. */
export function pointingWords(language: string): PointingWords {
  const known = lists.get(language);
  if (known) return known;
  const read = (table: Record<string, string>): Set<string> =>
    new Set(
      (table[language === "nb" || language === "nn" ? "no" : language] ?? "")
        .split(" ")
        .filter(Boolean)
        .map((opener) => opener.replaceAll("|", " ").normalize("NFC")),
    );
  const made = { pronouns: read(pronouns), connectives: read(connectives), oblique: read(oblique) };
  if (lists.size < 64) lists.set(language, made);
  return made;
}
