import { ofLanguage } from "../article/language/of-language.ts";
import { perLanguage } from "../article/language/per-language.ts";

/**
 * Openers that point back, by language, in small letters; "|" stands for a space inside one. First pronouns, then, behind a "/", words
 * that join a sentence to the one before, last pronouns in another case than the subject's, and "however" where
 * it seldom stands first, which among the first words point to one before: "One of them…", "Unter ihnen…", "Rybacy jednak…".
 * Within a list the order says nothing: it is the one that packs smallest.
 */
const words: Record<string, string> = {
  es: "aquella ella ello estaba esta estas este lo|hizo lo|anterior lo|hicieron eso esos los|dos dicho dicha las|dos ese éstas éste ambos esa esto estos esas ésta sus éstos su la|misma el|mismo aquel/asimismo por|otro|lado por|último así allí ahí al|respecto en|resumen no|solo|esto pero por|otra|parte en|ambos|casos los|demás aquí además es|más es|decir por|su|parte a|su|vez ambas|partes del|mismo|modo previamente en|cambio o por|tanto sin|embargo por|ejemplo al|día|siguiente mientras|tanto finalmente también y tampoco por|lo|tanto como|resultado posteriormente en|consecuencia lo|mismo pues después de|igual luego no|solo|eso no|obstante los|otros de|hecho de|ahí entonces desde|entonces hasta|entonces se|trata/ellos él ellas",
  pt: "isto isso esta estas este as|duas essas estes essa o|mesmo aquela estava aquele ambos suas os|dois esses seu seus sua esse a|mesma/assim como|resultado já desde|então no|mesmo|dia lá depois até|então no|entanto ademais aqui em|seguida então trata-se ainda|assim contudo ali em|ambos|os|casos ou por|outro|lado por|exemplo em|resumo daí tampouco de|fato porém por|fim portanto finalmente os|demais no|dia|seguinte os|outros posteriormente entretanto anteriormente e todavia por|sua|vez também mas/deles delas dela ela elas dele isso eles disso ele",
  it: "sue quelli queste lo|stesso costui ha essi hanno lascia avevano aveva i|due quelle quella sua esse ciò ella suo suoi le|due egli questo la|stessa quest'ultima questa questi entrambi quest'ultimo quello/dunque da|allora allora tuttavia gli|altri di|qui infatti di|più di|conseguenza al|contrario nel|contempo fino|ad|allora nel|frattempo il|giorno|dopo intanto e eppure dall'altra neppure da|qui o infine da|una|parte in|precedenza per|esempio così anche invece in|entrambi|i|casi tanto|che inoltre dal|canto|suo proprio|per|questo ma però perciò ecco|perché qui lì quindi là ciononostante insomma è|successo|il|contrario nemmeno a|sua|volta pertanto si|tratta poi successivamente/lui loro lei",
  ca: "aquesta això ella han ha aquests ell aquest aquestes elles ells/i però per|això es|tracta així a|més doncs tanmateix també",
  fr: "celles-ci celle-ci ceux-ci celui-ci cet cette leur leurs les|deux son cela c'est tous|trois ces tous|deux d'autres elles il ça c'était ce ses ils elle sa la|même le|même les|mêmes/or par|exemple bref résultat par|conséquent cependant conséquence d'où de|même telles|sont tels|sont pourtant pour|leur|part d'autre|part d'un|côté dans|les|deux|cas d'ailleurs en|cause et au|contraire les|autres aussi en|outre face|à|cette dans|tous|les|cas en|revanche de|leur|côté dès|lors ensuite interrogé|sur|ce de|plus donc qui|plus|est en|effet pour|sa|part du|coup par|ailleurs car telle|est on|y on|peut|y entre-temps tel|est enfin ou de|l'autre de|son|côté néanmoins toutefois là ainsi en|conséquence alors quant|à autrement|dit certes notamment voilà|pourquoi reste|que y|compris en|clair le|lendemain mais puis en|attendant à|l'inverse/lui eux d'eux d'elles",
  ro: "ei acestea aceeași acest aceste lui lor acesta aceasta această același el ele ambii ea aceștia/este|vorba atunci ulterior prin|urmare la|rândul|său de|atunci aici apoi totodată sau deci iar de|asemenea acolo și în|plus dar de|exemplu astfel în|schimb mai|mult/totuși însă",
  lv: "viņš viņa viņas šī tā tas šis viņi to/arī turklāt tāpēc un taču tāpat savukārt tad bet tomēr",
  uz: "u ular/lekin bundan|tashqari shuningdek shuning|uchun biroq ammo",
  lt: "jos šie šis jis ji jie ši tai/o bet todėl taigi taip|pat ir tad be|to tačiau",
  yo: "eyi òun ó o oun èyí wọ́n wọn/bakan|naa bákan|náà lẹyin|naa bẹẹ bẹ́ẹ̀ nitori|naa nítorí|náà ṣùgbọ́n amọ ṣugbọn",
  hu: "ezt azt az|ennek ennek ilyen ő erről erre ebben ők ilyenek ezek ezzel azok ez ugyanez mindez ugyanaz olyan/itt emiatt emellett ezért ezután ott végül ugyanakkor de ám akkor is például így eközben sőt azóta tehát s hasonlóan vagy aztán ráadásul és mégis persze vagyis pedig/azonban viszont",
  nl: "hun daarnaast zij daarmee daarvoor deze haar de|twee ze hij dit alle|drie hiermee daarbij dat zijn die beide beiden dezelfde hetzelfde het|is/vandaar overigens daarna daarom hierdoor hier kortom kort|daarna daardoor desondanks intussen in|beide|gevallen verder maar niet|alleen|dat anderzijds tot|dan vervolgens ondertussen sindsdien sterker|nog daarachter de|volgende|dag evenmin ook tevens toch zodoende zo|ook ten|slotte bovendien en enerzijds toen daartegen daar niettemin of/hem hen daarentegen namelijk bijvoorbeeld dus echter immers",
  af: "hulle daardie hierdie hy dit sy dié/intussen daarna daarom dus egter maar nietemin ook boonop",
  sv: "båda denna det den de hennes hans dessa deras dess detta han hon samma/inte|bara|det en|liknande likaså samtidigt dessutom där också därmed ett|liknande därutöver men då sedan ändå så dock således här och till|exempel tvärtom eller/emellertid däremot alltså därför nämligen dem honom",
  da: "hans denne hennes han hendes hun begge dette det de sistnevnte deres disse sidstnævnte den samme/samtidig dessuten ikke|bare|det ikke|nok|med|det i|tillegg en|lignende likeledes og eller her tværtimod siden|da derefter men ligeledes også dermed et|lignende så derudover likevel deretter der|er desuden for|eksempel tvert|imot alligevel dog/dem nemlig derimot altså derimod imidlertid ham derfor",
  en: "its her the|trio these the|two their the|latter it his he they either the|move such she the|pair the|former those this the|duo the|same both neither that/the|following|day among|those besides accordingly additionally afterwards hence another the|result|is not|only|that for|example by|then finally as|a|result meanwhile but moreover however in|other|words or the|reason|is the|other a|further the|most|recent|was nor instead consequently and similarly as|such so even|so for|instance furthermore in|addition one|such also firstly afterward by|contrast which|is the|answer|is the|others three|others later thirdly nonetheless therefore on|the|other|hand still on|the|one|hand in|fact in|response in|turn secondly several|others others otherwise in|contrast what|is|more in|the|process there yet which|means what's|more in|the|meantime at|the|same|time nevertheless there's thus here likewise then worse|still on|the|contrary elsewhere turns|out a|day|earlier a|similar two|others lastly/them him",
  de: "dieselbe diese dadurch genau|das daran darauf daraus das|hat das|kann dazu das|könnte derselbe das|sagte das|sollte dafür diesen seinem seine er hierzu dabei ihre das|sei ihrem das|teilte das|wird hierbei ihr deren das|war das|soll dasselbe das|wäre beide beides das|habe das|wurde jenes davon seinen sein dies seiner sie das|würde jene jener dieser die|beiden dieselben dieses es das|ist damit dessen diesem alle|drei ihrer letzterer letzteres letztere ihren/bis|dahin daraufhin deshalb zum|beispiel dort anders|ist dagegen danach dahinter die|übrigen dann in|beiden|fällen vielmehr darum wenig|später die|anderen zum|anderen einer|davon eine|davon unterdessen eines|davon auch daher dennoch zudem allerdings oder denn immerhin außerdem indessen kurz|gesagt kurz|darauf anschließend hier darüber|hinaus überdies seither trotzdem indes am|tag|darauf erst|dann mehr|noch seitdem insofern demnach doch hinzu am|selben|tag zum|einen jedoch da zugleich sondern kein|wunder schließlich statt|aber der|grund|ist des|weiteren nicht|nur|das darin einerseits somit deswegen umgekehrt tatsächlich also nun grund|dafür|ist letztlich stattdessen gleichzeitig hingegen und ebenso folglich ferner auf|nachfrage aber derweil im|gegenteil in|diesem|fall ebenfalls andererseits so ansonsten zuvor/ihnen ihn ihm",
  is: "hún þetta hann þær þeir þau það þessi/síðan þó en einnig hins|vegar þar|með þess|vegna auk|þess",
  fi: "nuo hänen sen se ne he tästä niiden niistä sitä siihen tuo hän siitä tässä tämän nämä siinä tämä näiden sama/näin ja kyseessä myös mutta täällä siellä silti lisäksi sitten samalla siksi toisaalta päinvastoin samoin esimerkiksi tai kyse|on/heistä heidän kuitenkin",
  et: "nad ta seda selle see nemad need tema/näiteks aga samuti seega siis ent ometi lisaks kuid tegemist nii ja",
  ha: "sun su ya hakan wannan wadannan ta ita shi/don|haka a|cewarsa sai|dai duk|da|haka a|cewarta saboda|haka kuma haka|kuma haka|zalika amma baya|ga|haka",
  mt: "hi huma hu din dan dawn/iżda barra|minn|hekk għalhekk madankollu",
  eu: "bera hori hura horiek hauek hau/beraz izan|ere gainera baina horregatik hala|ere",
  sq: "këtë këto ato ata ajo atë kjo ai ky këta/sipas|saj ndërsa për|më|tepër por për|këtë kështu prandaj megjithatë kurse gjithashtu sipas|tij pra mirëpo sipas|tyre",
  om: "sun sunis kunis kun isheen sana kana isaan inni/dabalataan ta'us|garuu garuu haata'u|malee kanaaf haa|ta'u|malee kanaafu kanaafuu gama|kaaniin",
  rw: "bo iki uwo ibi uyu ibyo we/ahubwo ariko kandi kubera|iyo|mpamvu nyamara",
  sw: "yao huyo wao huu haya hawa hicho hiyo hizo hilo huo hii hizi yeye/na pia hata|hivyo lakini vilevile aidha",
  rn: "bo iki ivyo uwo ibi uyu ico we/ahubwo ariko kandi kubera|iyo|mpamvu canke",
  ln: "bango yango ye/mpe kasi nde",
  sn: "iyi izvi ichi ivo uyu ava/zvakare asi saka kunyange|zvakadaro uye",
  lg: "bano okwogera|bino ono kino bino/era naye kale kyokka wabula",
  so: "iyadu iyada iyagu isagu isagoo arrintani arrintan arrintaas wuxuu tani taas waxay/hase|yeeshee dhanka|kale haseyeeshee sidaas|darteed balse haddaba sidoo|kale laakiin",
  zu: "leli aba le lokhu lolu lo yena/nakuba|kunjalo kodwa futhi nokho ngakho|ke",
  xh: "oku eli ezi aba le olu lo yena/ngoko|ke noxa|kunjalo kwakhona kananjalo kodwa",
  id: "salah|satunya keduanya kedua|nya ketiganya di|antaranya dia ini ia itu beliau/untuk|itu katanya bukan|hanya|itu keesokan|harinya karenanya selepas|itu pun adapun sebelumnya setelah|itu dengan|begitu dengan|demikian sebelum|itu kemudian sebaliknya di|satu|sisi namun sedangkan selain|itu di|sisi|lain di|tempat|yang oleh|itu dalam|kedua kendati|demikian meski|demikian meski|begitu malah misalnya bahkan sehingga juga justeru begitu|juga sementara walau|begitu dan selanjutnya karena|itu lanjutnya menurutnya tak|hanya|itu lantas akibatnya pasalnya hasilnya padahal oleh|karena di|tempat|terpisah singkatnya alhasil sebab sebagai|informasi lalu lebih|lanjut artinya hal|serupa tidak|hanya|itu atau lebih|jauh lebih|dari|itu apalagi bukan|itu|sahaja tak|lama tapi tetapi termasuk/mereka dia",
  tl: "iyon kanila iyan kanya ito'y/doon kaya dito pero ngunit bukod|dito ayon|sa|kanya gayundin samantala gayunpaman gayunman subalit aniya dahil|dito at/ito nito nila niya siya sila",
  ig: "ha ọ|gara ọ|gwara ọ|sị ọ|kọwara nke|a ya|bụ o/ihe|ndị|a ọzọkwa ya|mere n'ihi|ya kama ma mana",
  he: "שניהם הם ביניהם היא הוא זו הן זוהי זה זהו אלה זאת/בינתיים כך או ו גם בין|היתר עם|זאת אולם כמו|כן לכן לאחר|מכן ואולם כאן לדבריה עוד בנוסף לפיכך לדבריהם מנגד במקביל לטענתה לדבריו אבל לטענתו אז/בהם מהם מהן",
  am: "እሱ እነሱ ይህ እነዚህ እሷ እርሳቸው ይህን ይህንን ይህም ይህንንም ይሄ/ይሁን|እንጂ ግን ስለዚህ ነገር|ግን ሆኖም በመሆኑም ከዚያም በተጨማሪም ምንም|እንኳ ከዚህም|በተጨማሪ",
  ti: "ንሳቶም እዚኦም እዚ ንሱ ንሶም ንሳ/እንተኾነ|ግን ብተወሳኺ'ውን ብተወሳኺ ይኹን|እምበር በዚ|መሰረት ግን ስለዚ",
  ka: "იგი ის ისინი მისი მათი ეს/გარდა|ამისა თუმცა მაგრამ ამიტომ ასევე ამასთან",
  vi: "thông|tin|trên nó sự|việc|trên vụ|việc|trên ông|ta đó anh|ta đây bà|ta chị|ta cô|ta cả|hai/chưa|hết nói|cách|khác đặc|biệt vì|thế chẳng|hạn tóm|lại ngược|lại ngoài|ra hoặc thế|nhưng cùng|ngày thậm|chí lúc|này theo|đó song còn chính|vì|thế bởi|thế bởi|vậy nhưng như|vậy dù|vậy không|chỉ|vậy bên|cạnh|đó trước|đó tuy|vậy khi|đó trong|khi|đó tại|đây rồi tuy|nhiên do|đó từ|đó sau|đó hơn|nữa hơn|thế cũng không|chỉ|thế và không|dừng|lại|ở chính|vì|vậy không|những|vậy không|những|thế đồng|thời mặt|khác vì|vậy cụ|thể tưởng|thật tương|tự tất|cả|đều đáng|chú|ý tin|lời chỉ|với|lời trong|cả|hai/họ",
  mr: "ते त्याने त्यांनी त्यांच्या याने तो ती ही हा हे तिने/पण याशिवाय तसेच याप्रकरणी त्यामुळे किंवा आणि मात्र मग",
  hi: "इनका इनमें इन वे उनका इसे उनके उनकी इसी इसका इसके उनमें उन्हें उन्होंने उसका इसकी इसमें उसकी इसने उसने उसे दोनों यह उसी इस तीनों ये उन वह उस उसके/ऐसे|में उधर मगर साथ|ही वहीं इतना|ही|नहीं इससे|पहले तब वैसे दूसरी|तरफ दूसरी|ओर बाद|में एक|ओर जबकि फिर जिसके|बाद बल्कि लेकिन तो अगले|दिन इधर और यही|नहीं इसलिए या यानी हालांकि",
  hy: "սա նա դա նրանք/իսկ բայց այսպիսով սակայն նաև",
  ne: "यस त्यस त्यो उनी यो उनले/त्यसैले तर साथै र तीमध्ये",
  gu: "તેઓ તે તેણે એ તેમણે આ/તેથી આથી જોકે અને પરંતુ",
  bn: "উনি এতে তাদের এটি এ উভয় তাঁর এটা তাঁরা তাতে তাঁদের এদের ওদের সে তিনি এর এসব ওই তারা তার ওর সেই তা এই ঐ/উভয়েই তাই তাছাড়া এছাড়া বা তখন যেমন কিন্তু ফলে একইভাবে একই|সময়ে কারণ তারপর এদিকে একই|দিন এমন|পরিস্থিতিতে তবে পরদিন এমনকি এরপর অন্যদিকে ও অর্থাৎ এরই|মধ্যে আর এভাবে একই|সঙ্গে এখানে পরে একই|সাথে তবুও অবশ্য শুধু|ওর সেখানে এবং",
  ta: "இது இவர் அவர் அவள் அவர்கள் அவன் அந்த அவரது இதன் அது இந்த/இதனால் ஆனால் மேலும் இதையடுத்து எனவே",
  tr: "söz|konusu her|iki ikisi o kendisi aynı adı|geçen bundan bunlardan bununla bunlar buna bunun onun ona onlardan üçü şu şunlar onlar onu onların ondan bunu onunla bu/diğer|yandan bir|yandan ve orada ayrıca dolayısıyla burada aralarında ardından çünkü şöyle ama örneğin nitekim sonra hatta yani ertesi|gün veya daha|sonra kısacası ancak kısa|süre|sonra fakat oysa öte|yandan ne|var|ki öyle|ki aksine böyle böylelikle böylece üstelik benzer|bir",
  el: "η|ίδια εκείνος αυτός αυτή αυτό εκείνη αυτά αυτοί ο|ίδιος τούτο/πρόκειται|για ομοίως παράλληλα επίσης πάντως παρ'|όλα επομένως ή έτσι έπειτα για|παράδειγμα εν|τω|μεταξύ εδώ τέλος αντίθετα ανάμεσά|τους σύμφωνα|με|τον|ίδιο σύμφωνα|με|την|ίδια επιπλέον και μάλιστα αλλά στη|συνέχεια γι'|αυτό εκεί/συνεπώς αυτούς αυτόν αυτές ωστόσο όμως",
  pa: "ਉਸ ਉਹ ਇਹ ਇਸ ਉਨ੍ਹਾਂ/ਪਰ ਅਤੇ ਹਾਲਾਂਕਿ",
  ml: "അദ്ദേഹം അത് അവൾ അവർ ആ ഇത് ഈ/പക്ഷേ കൂടാതെ ഇതോടെ എന്നാൽ",
  kn: "ಅವರು ಅವಳು ಇವರು ಈ ಇದು ಅದು ಆ/ಅಲ್ಲದೆ ಆದರೆ ಹೀಗಾಗಿ",
  te: "వారు ఆయన ఆ ఆమె అది అతను ఇది ఈ/కాబట్టి అయితే దీంతో కానీ",
  bg: "тези онзи те тази този това той то нейният тя негов/затова става|дума например после така тогава тук или и също но а все|пак/им обаче това ѝ тях му нея него",
  ru: "последний|вину все|трое та такие эта такой те его обе ей ее то|же остальные это оно он этой она этих им их этот такая её они оба эти остальных этого тот/следовательно например а в|связи|с|этим поэтому причем потом именно|поэтому вместе|с|тем добавила на|следующий|день таким|образом к|тому|же зато затем добавил напротив или кстати но впрочем между|тем далее здесь наоборот более|того с|другой|стороны в|тот|же|день тоже однако кроме|этого также в|свою|очередь кроме|того там речь|идет речь|идёт другими|словами словом в|обоих|случаях иными|словами тем|временем дело|в|том в|то|же|время тем|не|менее вдобавок итак тогда с|одной|стороны в|результате впоследствии соответственно причём и отсюда/его него ними ним них ней ему неё её ее их нём",
  kk: "олар ол/алайда сонымен|қатар бірақ сондықтан",
  uk: "їх йому вони їм решта такий решту він обидва той цей їхній їй її його ці ця вона те|саме та|сама ті це воно/а і далі до|речі додав про|це зокрема додала навпаки відповідно наприклад водночас більше|того з|іншого|боку причому проте або але тому тим|не|менш тим|часом утім втім та крім|того там однак потім інакше|кажучи отже й йдеться тут також таким|чином/ними ним них натомість його її неї нього їх",
  sk: "jeho jej on ona oni ono ich tento ten to toto táto tá obaja tieto títo tí/aj a ale avšak dodal dodala navyše tiež napriek|tomu napríklad potom neskôr alebo okrem|toho medzitým ide|o/totiž naopak nich nimi ho mu však teda preto neho ju nej",
  cs: "jeho její oba ono stejné jemu jim jejich tento ten to toto ta ti on ona oni jí tyto tato stejná stejný/šlo|o tam a ale avšak dodal dodala navíc jak|dodal přesto mezitím nicméně nakonec nejen|to díky|tomu například poté následně zároveň kromě|toho tady potom také nebo ovšem pak zatímco jinými|slovy podobně jedná|se|o jde|o/totiž něj něho ji něm proto naopak nich nimi ho mu však tedy",
  hr: "они овај она тај он ovo ove ова ona oni ovi njegova njen njegov oba on ово то ova one ovaj ta taj to његов/зато tako također kasnije takođe radi|se tada prema|njegovim такође али и tom|prilikom osim|toga ipak zato zatim no ali a prema|njezinim naime riječ|je|o inače i том|приликом stoga dakle/међутим их mu му joj njoj га međutim ga njega njima",
  sl: "to ta te ti on ona oni/tudi potem pa medtem poleg|tega gre|za tako toda vendar ampak zato in torej/mu jih ga nanj njej njim",
  pl: "jego taki jej on ona oni ono ich ten obaj te oboje tych tej wszyscy|trzej one to ta tego/tam a ale bo na|przykład dzięki|temu jak|dodała jak|dodał dodała także dodał dodali potem następnie następnego|dnia równocześnie innymi|słowy ponadto tutaj z|drugiej|strony jednocześnie przeciwnie wcześniej z|kolei mimo|to co|więcej z|jednej|strony lub też poza|tym podobnie w|związku|z|tym tymczasem dlatego wreszcie w|efekcie w|obu|przypadkach chodzi|o co|ciekawe i/ją mu więc go zatem niego niej zaś jednak nich nimi bowiem nim natomiast",
  ur: "دونوں اسکا اسکی اسی انکا اسکے ان انھوں انھیں انہیں انہوں یہی یہ اُن انکے وہ تینوں وہی اس انکی/مگر بلکہ تو چنانچہ جبکہ تاہم تب دوسری|جانب دوسری|طرف جس|کے|بعد اگلے|دن بعد|ازاں یا لہذا لہٰذا لیکن اور یعنی ادھر یوں پھر",
  ar: "هذا هم تلك وهذا هو ويعد|هذا ويأتي|هذا وذلك وهذه هذه هؤلاء ذلك كلاهما هي وهي وهو/لكن أضافت أما|الثاني وقد وجاء ثم بدوره بدورها إلا|أن بعدها إضافة|إلى|ذلك وتابع تابع تابعت أو عندها غير|أن بالإضافة في|المقابل في|غضون|ذلك وبالتالي ولكن أضاف في|سياق|متصل فيما نتيجة|لذلك من|جانبها لذا من|ناحية|أخرى من|جانبه من|ناحيته كما هناك وعليه بينما بالتالي وبدوره لذلك من|جهتها من|ناحيتها من|بينهم وبحسب|قوله لهذا وفيما|يلي كذلك وأضافت وأضاف و وتابعت أيضا من|جهته ولم ومن هنا",
  ps: "دوی دی دا هغوی هغه/بل|خوا همدارنګه له|همدې|امله خو",
  fa: "آن‌ها آن می‌گویند می‌گوید هر|دو او این ایشان گفت افزود هر|سه/افزون|بر|این در|هر|دو زیرا همچنین روز|بعد اما بنابراین در|همان در|همین|حال به|همین|دلیل حتی هرچند در|نتیجه در|ادامه در|عوض یا لذا در|عین|حال علت|این در|مقابل البته و ولی پیش|از|این به|گفته|این به|گفته|او سپس از|سوی|دیگر دلیل|این/آنها آنان وی",
};

/** Chinese, Japanese, Korean and Thai openers have no space after them and are matched as they begin. */
export const unspacedOpeners: Record<string, { pronouns: RegExp; connectives: RegExp }> = {
  zh: {
    pronouns:
      /^(?:此|兩者|后者|上述|這|雙方|二人|兩人|其|这|对于这|在他|据他|後者|两者|以上|两人|前者|双方|他|她|它|该|該)/u,
    connectives:
      /^(?:但|然而|尽管如此|儘管如此|不仅如此|不僅如此|据此|换句|換句|而|届时|所以|不過|那么|同一|对此|還有|还有|因为这|在这|在此|只是|因而|第二天|對此|不过|因此|首先|同时|同時|另|随后|由此|为此|与此|為此|例如|反之|随即|隨即|除此|结果，|后来|後來|相反|隨後|总之|最后|之后|當時|最後|於是|接着|並且|并且|之後|当时|可是|比如|于是|總之)/u,
  },
  ja: {
    pronouns:
      /^(?:当時|彼|それ|これ|あれ|うち\d|こういった|そんな|前者|いずれも|こうした|そうした|そこ|同(?:氏|社|日|年|署|省|庁)|その|あの|後者|両(?:者|社|氏)|どちらも|ここ|この)/u,
    connectives:
      /^(?:同時に|しかも|翌日|ちなみに|よって|なお|次に|また|同様に|そう[言話語]|そして|だが|さらに|続いて|でも|ただ|加えて|したがって|従って|ところが|さて|にもかかわらず|とはいえ|例えば|たとえば|だから|つまり|こうして|なぜなら|もちろん|同じ|しかし|逆に|今回|ところで|要するに|結果として|一方|すると)/u,
  },
  ko: {
    pronouns:
      /^(?:(?:이|그|해당) (?=[가-힣])|그녀|그들|이들|당시|이런|이것|이같은|이러한|이를|그런|이 같은|이날|이는|그것|이에|이어|그는|양측)/u,
    connectives:
      /^(?:그럼에도|더불어|그래도|다만|하지만|그러자|또한|때문에|그렇지만|같은 |여기에|\S+ 이(?:를|에) |따라서|뿐만 아니라|또(?! ?래)|그리고|이로써|이밖에|한편|결국|반면|그래서|앞서|즉|그러면서|아울러|이와|그의|그러나|두 사람|이후|다음 날|예를 들어|세 사람|실제로|특히)/u,
  },
  th: {
    pronouns: /^(?:นั่น|นี่|ทั้งคู่|ทั้งสอง|เธอ|เขา(?!ใหญ่|พระ|ค้อ)|พวกเขา|มัน(?!สำ))/u,
    connectives:
      /^(?:รวมทั้ง|ขณะที่|ดังกล่าว|ทั้งนี้|เช่น|นอกจากนี้|อีกทั้ง|พร้อมกันนี้|ต่อมา|ดังนั้น|หรือ|โดย(?!สาร|เฉ)|จากนั้น|หลังจากนั้น|ส่วน(?!ใหญ่)|จึง|ซึ่ง|และ|รวมถึง|เพราะ|ก็|แต่(?!ง)|แถม|อย่างไรก็ตาม)/u,
  },
};

/** Persons, as the subject of a sentence. */
export const persons =
  "he|she|they|er|ils?|elles?|hij|zij|hon|han|hun|hän|ona?|он|она|они|він|вона|вони|той|тя|d?ia|mereka|el[ae]s?|él|ellas?|ellos|वह|वे|उन्होंने";

interface PointingWords {
  pronouns: Set<string>;
  connectives: Set<string>;
  oblique: Set<string>;
}

/** The openers of a language: pronouns, also in other cases than the subject's, and words that join a sentence to the one before. */
export const pointingWords = perLanguage((language): PointingWords => {
  const lists = (ofLanguage(words, language) ?? "").split("/");
  const [pronouns, connectives, oblique] = [0, 1, 2].map((k) => openersOf(lists[k] ?? ""));
  return { pronouns: pronouns!, connectives: connectives!, oblique: oblique! };
});

function openersOf(list: string): Set<string> {
  return new Set(
    list
      .split(" ")
      .filter(Boolean)
      .map((opener) => opener.replaceAll("|", " ").normalize("NFC")),
  );
}
