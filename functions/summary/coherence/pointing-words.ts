import { ofLanguage } from "../../article/language/of-language.ts";
import { perLanguage } from "../../article/language/per-language.ts";

/**
 * Openers that point back, by language, in small letters; "|" stands for a space inside one. First pronouns, then, behind a "/", words
 * that join a sentence to the one before, last pronouns in another case than the subject's, and "however" where
 * it seldom stands first, which among the first words point to one before: "One of them…", "Unter ihnen…", "Rybacy jednak…".
 * Within a list the order says nothing: it is the one that packs smallest.
 */
const words: Record<string, string> = {
  es: "aquella ella ello esto esa estos estaba esta estas este ésta lo|hizo lo|anterior lo|hicieron éstas su eso dicho dicha los|dos las|dos ese ambos esos éste esas sus éstos la|misma el|mismo aquel/por|último al|respecto en|resumen no|solo|esto pero los|demás aquí además asimismo por|otro|lado por|otra|parte en|ambos|casos es|decir es|más por|tanto sin|embargo no|solo|eso por|ejemplo por|su|parte ahí allí así a|su|vez o no|obstante ambas|partes del|mismo|modo previamente en|cambio al|día|siguiente mientras|tanto finalmente también y tampoco por|lo|tanto como|resultado posteriormente en|consecuencia luego lo|mismo pues después de|igual los|otros de|hecho de|ahí entonces desde|entonces hasta|entonces se|trata/ellos él ellas",
  pt: "isto isso esta estas este estava o|mesmo aquela as|duas essas estes essa os|dois aquele ambos suas esses seus seu sua esse a|mesma/assim como|resultado já desde|então no|mesmo|dia lá depois até|então no|entanto ademais aqui trata-se ainda|assim contudo de|fato ali daí anteriormente em|ambos|os|casos ou em|seguida em|resumo por|outro|lado por|exemplo por|sua|vez todavia também porém tampouco por|fim portanto finalmente os|demais no|dia|seguinte os|outros posteriormente entretanto e então mas/dele deles delas dela ele ela elas isso eles disso",
  it: "sue quelli queste lo|stesso lascia quello quelle costui ha essi hanno avevano aveva i|due quella sua esse ciò ella suo suoi le|due egli questo la|stessa questi quest'ultima questa entrambi quest'ultimo/dunque da|allora allora tuttavia gli|altri di|qui infatti di|più di|conseguenza al|contrario nel|contempo fino|ad|allora nel|frattempo il|giorno|dopo intanto e eppure dall'altra neppure da|qui infine così per|esempio da|una|parte in|precedenza anche invece in|entrambi|i|casi tanto|che inoltre dal|canto|suo proprio|per|questo ma pertanto si|tratta però perciò ecco|perché qui lì quindi là ciononostante insomma è|successo|il|contrario nemmeno a|sua|volta poi successivamente o/lui loro lei",
  ca: "aquesta això ella han ha aquests ell aquest aquestes elles ells/i així a|més també doncs tanmateix però per|això es|tracta",
  fr: "celles-ci celle-ci ceux-ci cet celui-ci cette leur cela c'est tous|trois ces ils il ça c'était tous|deux d'autres sa la|même le|même les|mêmes ce ses elles elle leurs les|deux son/or certes par|conséquent cependant conséquence d'ailleurs notamment en|cause d'où par|ailleurs par|exemple bref de|même telle|est toutefois enfin tel|est telles|sont tels|sont pourtant pour|leur|part d'autre|part d'un|côté dans|les|deux|cas au|contraire les|autres aussi en|outre face|à|cette dans|tous|les|cas en|revanche de|leur|côté dès|lors ensuite interrogé|sur|ce de|plus donc du|coup résultat pour|sa|part car entre-temps voilà|pourquoi reste|que qui|plus|est on|y on|peut|y ou de|l'autre de|son|côté néanmoins là ainsi en|conséquence alors quant|à autrement|dit et y|compris en|clair le|lendemain en|effet mais puis en|attendant à|l'inverse/eux d'eux d'elles lui",
  ro: "ei acestea aceeași același el ele ambii acest aceste ea aceștia acesta aceasta această lui lor/este|vorba atunci mai|mult astfel prin|urmare totodată ulterior la|rândul|său de|atunci apoi sau deci aici acolo iar de|asemenea și în|plus dar de|exemplu în|schimb/totuși însă",
  lv: "tas šis viņi viņš viņas šī tā viņa to/turklāt tāpēc un arī taču tāpat savukārt tad bet tomēr",
  uz: "u ular/ammo bundan|tashqari biroq lekin shuning|uchun shuningdek",
  lt: "jos šis jie jis ji tai ši šie/o tad be|to taip|pat ir bet todėl taigi tačiau",
  yo: "eyi òun ó oun èyí wọ́n wọn o/nitori|naa bakan|naa bákan|náà nítorí|náà lẹyin|naa bẹẹ bẹ́ẹ̀ ṣùgbọ́n amọ ṣugbọn",
  hu: "azt az|ennek ilyenek ilyen ő erről erre ebben ők ennek ezek ezzel ezt azok ez ugyanez mindez ugyanaz olyan/ám emiatt ezután ott végül ugyanakkor de akkor tehát azóta emellett ezért aztán ráadásul és mégis persze itt eközben vagy sőt s hasonlóan vagyis pedig is például így/azonban viszont",
  nl: "hun die daarnaast zij daarmee daarvoor deze haar de|twee ze hij dit alle|drie hiermee daarbij dat zijn beide beiden dezelfde hetzelfde het|is/daardoor desondanks intussen in|beide|gevallen daarna daarom hierdoor kort|daarna verder kortom hier maar niet|alleen|dat anderzijds tot|dan toch vandaar overigens vervolgens ondertussen sindsdien sterker|nog daarachter de|volgende|dag evenmin ook tevens zodoende zo|ook ten|slotte bovendien en enerzijds toen daartegen daar niettemin of/daarentegen namelijk bijvoorbeeld hem hen dus echter immers",
  af: "hulle daardie hierdie hy dit sy dié/intussen daarna daarom dus egter maar nietemin ook boonop",
  sv: "båda denna det den de hennes hans dessa deras dess detta han hon samma/inte|bara|det där också därmed en|liknande likaså samtidigt dessutom ett|liknande därutöver men då sedan ändå så dock således här och till|exempel tvärtom eller/därför emellertid däremot alltså nämligen dem honom",
  da: "hans denne hennes han hendes hun begge dette det de sistnevnte deres disse sidstnævnte den samme/samtidig dessuten ikke|bare|det ikke|nok|med|det i|tillegg eller her tværtimod siden|da derefter men ligeledes også dermed en|lignende likeledes og et|lignende likevel deretter desuden for|eksempel tvert|imot alligevel derudover så der|er dog/ham altså nemlig dem imidlertid derimot derimod derfor",
  en: "it its her the|trio the|two their the|duo they such she the|pair the|latter both he these those this the|same either the|move neither that his the|former/the|following|day afterward accordingly additionally afterwards hence another the|result|is the|others in|other|words not|only|that for|example by|then finally as|a|result meanwhile but moreover however or the|reason|is the|other a|further the|most|recent|was nor instead yet consequently as|such so even|so for|instance and similarly furthermore in|addition one|such also firstly thirdly then by|contrast which|is the|answer|is three|others later nonetheless therefore on|the|other|hand still on|the|one|hand two|others lastly among|those in|fact secondly several|others others otherwise in|contrast what|is|more in|the|process there in|turn here besides turns|out a|day|earlier a|similar likewise elsewhere which|means what's|more in|the|meantime at|the|same|time nevertheless there's thus worse|still on|the|contrary in|response/them him",
  de: "dieselbe dasselbe das|wäre genau|das daran darauf daraus das|hat das|kann dazu das|könnte derselbe das|sagte das|sollte das|teilte dafür diesen seinem das|war dieser seine hierzu dabei ihre das|sei ihrem das|wird hierbei ihr dadurch beide diesem beides das|habe das|würde diese er sie das|soll das|wurde deren jenes davon ihren seinen sein seiner dies damit jene jener die|beiden dieselben dieses es das|ist dessen alle|drei ihrer letzterer letztere letzteres/und nun ebenso somit bis|dahin daraufhin deshalb immerhin außerdem indessen zum|beispiel zudem dort anders|ist deswegen dagegen danach dahinter die|übrigen vielmehr darum wenig|später die|anderen zum|anderen einer|davon eines|davon eine|davon unterdessen auch daher dennoch allerdings oder denn kurz|gesagt kurz|darauf darüber|hinaus überdies seither trotzdem indes am|tag|darauf dann mehr|noch nicht|nur|das seitdem erst|dann in|beiden|fällen demnach doch darin hinzu am|selben|tag jedoch da zugleich sondern einerseits letztlich stattdessen zum|einen anschließend hier schließlich statt|aber der|grund|ist des|weiteren zuvor tatsächlich also grund|dafür|ist gleichzeitig hingegen umgekehrt folglich auf|nachfrage aber derweil im|gegenteil in|diesem|fall insofern kein|wunder ebenfalls andererseits ansonsten ferner so/ihnen ihn ihm",
  is: "hún þetta hann þær þeir þau það þessi/síðan þó en einnig hins|vegar þar|með þess|vegna auk|þess",
  fi: "nuo hänen sen se siihen ne tuo hän tästä niistä he niiden sitä siitä tässä tämän nämä siinä tämä näiden sama/näin myös ja kyseessä mutta täällä siellä silti lisäksi sitten samalla siksi toisaalta päinvastoin samoin esimerkiksi tai kyse|on/heistä heidän kuitenkin",
  et: "ta seda selle nad nemad need tema see/näiteks aga samuti seega siis kuid tegemist nii ent ometi lisaks ja",
  ha: "ta sun su ya hakan wannan wadannan ita shi/don|haka a|cewarsa sai|dai duk|da|haka a|cewarta saboda|haka kuma haka|kuma baya|ga|haka amma haka|zalika",
  mt: "hi huma hu din dan dawn/għalhekk iżda barra|minn|hekk madankollu",
  eu: "bera hori hura horiek hauek hau/beraz gainera baina horregatik hala|ere izan|ere",
  sq: "këtë këta këto ata ky ajo ato atë kjo ai/për|më|tepër gjithashtu për|këtë kështu megjithatë kurse ndërsa sipas|tij sipas|saj por prandaj pra mirëpo sipas|tyre",
  om: "sun sunis kunis kun isheen sana kana isaan inni/garuu dabalataan ta'us|garuu haata'u|malee kanaafuu haa|ta'u|malee kanaafu kanaaf gama|kaaniin",
  rw: "bo iki uwo ibi uyu ibyo we/ahubwo ariko kandi kubera|iyo|mpamvu nyamara",
  sw: "wao huu haya hawa hicho yao huyo hiyo hii huo hilo hizo hizi yeye/na pia hata|hivyo vilevile aidha lakini",
  rn: "bo iki uwo ibi ivyo uyu ico we/ahubwo ariko kandi kubera|iyo|mpamvu canke",
  ln: "bango yango ye/mpe kasi nde",
  sn: "iyi ivo uyu ichi izvi ava/zvakare asi saka kunyange|zvakadaro uye",
  lg: "bano kino ono okwogera|bino bino/era wabula kyokka kale naye",
  so: "iyadu arrintan iyada arrintani iyagu isagu isagoo arrintaas wuxuu tani taas waxay/hase|yeeshee dhanka|kale haseyeeshee sidaas|darteed balse haddaba sidoo|kale laakiin",
  zu: "leli aba le lokhu lolu lo yena/ngakho|ke nokho futhi nakuba|kunjalo kodwa",
  xh: "le eli aba ezi oku olu lo yena/ngoko|ke noxa|kunjalo kwakhona kananjalo kodwa",
  id: "salah|satunya kedua|nya keduanya ketiganya di|antaranya dia ia itu beliau ini/untuk|itu bukan|hanya|itu karenanya selepas|itu adapun sebelumnya setelah|itu dengan|begitu dengan|demikian sebelum|itu kemudian sebaliknya di|satu|sisi namun sedangkan selain|itu di|sisi|lain keesokan|harinya kendati|demikian meski|demikian meski|begitu lantas akibatnya dan selanjutnya sebagai|informasi singkatnya pun sehingga sebab juga sementara walau|begitu oleh|itu karena|itu malah lanjutnya menurutnya tak|hanya|itu katanya di|tempat|yang padahal oleh|karena lalu lebih|jauh lebih|lanjut justeru misalnya pasalnya hasilnya begitu|juga hal|serupa dalam|kedua atau lebih|dari|itu artinya di|tempat|terpisah alhasil bahkan tidak|hanya|itu bukan|itu|sahaja tak|lama tapi tetapi termasuk apalagi/mereka dia",
  tl: "ito'y kanila iyon iyan kanya/kaya dito pero gayundin doon samantala gayunpaman subalit aniya dahil|dito ayon|sa|kanya gayunman ngunit bukod|dito at/ito nito nila niya siya sila",
  ig: "ha ọ|gara ọ|gwara ọ|sị nke|a ọ|kọwara ya|bụ o/ihe|ndị|a ọzọkwa ya|mere n'ihi|ya ma kama mana",
  he: "שניהם הם ביניהם היא הן הוא זו זוהי זה זהו אלה זאת/ו גם בינתיים כך בין|היתר עם|זאת אולם כמו|כן לכן לאחר|מכן לדבריה עוד בנוסף או ואולם כאן לפיכך לדבריהם מנגד במקביל לטענתה לדבריו אבל לטענתו אז/בהם מהם מהן",
  am: "እነዚህ ይህ እነሱ እሱ እሷ እርሳቸው ይህን ይህንን ይህም ይህንንም ይሄ/ግን ስለዚህ ይሁን|እንጂ ነገር|ግን ሆኖም ከዚያም በመሆኑም ምንም|እንኳ በተጨማሪም ከዚህም|በተጨማሪ",
  ti: "ንሳቶም እዚኦም እዚ ንሱ ንሶም ንሳ/እንተኾነ|ግን ብተወሳኺ ይኹን|እምበር በዚ|መሰረት ግን ብተወሳኺ'ውን ስለዚ",
  ka: "იგი ის ისინი მათი ეს მისი/გარდა|ამისა თუმცა მაგრამ ამიტომ ასევე ამასთან",
  vi: "ông|ta đó anh|ta đây bà|ta cô|ta chị|ta cả|hai thông|tin|trên nó sự|việc|trên vụ|việc|trên/chưa|hết đồng|thời đặc|biệt vì|thế chẳng|hạn thế|nhưng cùng|ngày thậm|chí lúc|này theo|đó song còn chính|vì|thế bởi|thế bởi|vậy bên|cạnh|đó trước|đó tại|đây tuy|vậy không|chỉ|vậy khi|đó trong|khi|đó tin|lời chỉ|với|lời hơn|thế cụ|thể tóm|lại ngược|lại ngoài|ra hoặc do|đó sau|đó hơn|nữa nhưng cũng như|vậy không|chỉ|thế và không|dừng|lại|ở chính|vì|vậy không|những|vậy không|những|thế mặt|khác đáng|chú|ý rồi nói|cách|khác vì|vậy từ|đó trong|cả|hai tưởng|thật tương|tự tất|cả|đều tuy|nhiên dù|vậy/họ",
  mr: "ते त्याने त्यांनी त्यांच्या याने तो ती ही हा हे तिने/पण याशिवाय आणि मात्र मग याप्रकरणी त्यामुळे किंवा तसेच",
  hi: "इनका इन वे उनका इसे उनके उनकी इसी इसका इसके उनमें उन्हें उन्होंने उसका इसकी इसमें इनमें उसकी इसने उसे दोनों यह उसी इस तीनों ये उसने उन वह उस उसके/ऐसे|में उधर मगर वहीं इतना|ही|नहीं इससे|पहले तब वैसे दूसरी|तरफ दूसरी|ओर तो बल्कि लेकिन एक|ओर जबकि अगले|दिन यही|नहीं इसलिए या यानी हालांकि फिर और जिसके|बाद इधर बाद|में साथ|ही",
  hy: "սա նա դա նրանք/իսկ բայց այսպիսով սակայն նաև",
  ne: "यस त्यस त्यो उनी यो उनले/त्यसैले र तर साथै तीमध्ये",
  gu: "તેઓ તે તેણે એ તેમણે આ/તેથી આથી જોકે અને પરંતુ",
  bn: "উনি এতে তাদের এটি এ উভয় তাঁর এটা তাঁরা তাতে তাঁদের এদের ওদের ওই তার এর ওর সে তারা তিনি এসব সেই তা এই ঐ/উভয়েই তাই তাছাড়া এছাড়া বা তখন যেমন এমনকি কিন্তু ফলে একইভাবে একই|সময়ে কারণ তারপর এদিকে একই|দিন এমন|পরিস্থিতিতে তবে পরদিন এরপর অন্যদিকে আর এভাবে একই|সঙ্গে এখানে ও পরে তবুও অর্থাৎ এরই|মধ্যে একই|সাথে অবশ্য শুধু|ওর সেখানে এবং",
  ta: "இது இவர் அவர் அவள் அவர்கள் அவன் அவரது இதன் அது இந்த அந்த/இதையடுத்து இதனால் ஆனால் மேலும் எனவே",
  tr: "söz|konusu her|iki ikisi o bundan bunlardan bununla buna kendisi aynı adı|geçen bunun onun ona bunlar onlardan üçü şunlar onlar onu bunu şu onların ondan onunla bu/diğer|yandan ve hatta dolayısıyla burada aralarında ardından çünkü şöyle ama örneğin yani ertesi|gün veya daha|sonra kısa|süre|sonra kısacası ancak öyle|ki ne|var|ki sonra bir|yandan oysa öte|yandan nitekim aksine böylelikle böylece böyle üstelik orada fakat ayrıca benzer|bir",
  el: "η|ίδια εκείνος αυτός αυτή αυτά αυτοί αυτό εκείνη ο|ίδιος τούτο/πρόκειται|για ομοίως παράλληλα επίσης πάντως παρ'|όλα επομένως ή έτσι έπειτα γι'|αυτό εκεί για|παράδειγμα εν|τω|μεταξύ εδώ τέλος αντίθετα ανάμεσά|τους μάλιστα αλλά στη|συνέχεια σύμφωνα|με|τον|ίδιο σύμφωνα|με|την|ίδια επιπλέον και/συνεπώς αυτούς αυτόν αυτές ωστόσο όμως",
  pa: "ਉਸ ਉਹ ਇਹ ਇਸ ਉਨ੍ਹਾਂ/ਪਰ ਅਤੇ ਹਾਲਾਂਕਿ",
  ml: "അവർ അത് ആ ഇത് ഈ അദ്ദേഹം അവൾ/പക്ഷേ കൂടാതെ ഇതോടെ എന്നാൽ",
  kn: "ಅವರು ಅವಳು ಇವರು ಈ ಇದು ಅದು ಆ/ಅಲ್ಲದೆ ಆದರೆ ಹೀಗಾಗಿ",
  te: "వారు ఆయన ఆ ఆమె అది అతను ఇది ఈ/కాబట్టి అయితే దీంతో కానీ",
  bg: "тези онзи те тази този това той то нейният тя негов/затова става|дума например после така тогава тук или и също но а все|пак/им обаче това ѝ тях му нея него",
  ru: "последний|вину такая её его оба все|трое та такие эта такой те они он обе остальные это оно она то|же этих им их этот этой ей ее эти остальных этого тот/следовательно но например а в|связи|с|этим поэтому причем потом именно|поэтому вместе|с|тем добавила на|следующий|день таким|образом к|тому|же зато затем добавил напротив или кстати впрочем между|тем далее здесь наоборот более|того с|другой|стороны в|тот|же|день тоже однако кроме|этого также в|обоих|случаях в|свою|очередь кроме|того там речь|идет речь|идёт другими|словами словом иными|словами тем|временем дело|в|том в|то|же|время тем|не|менее вдобавок итак тогда с|одной|стороны в|результате впоследствии соответственно причём и отсюда/ее их неё его него ними ним них ней её ему нём",
  kk: "олар ол/алайда сонымен|қатар бірақ сондықтан",
  uk: "їх йому вони їм решта такий решту він його обидва той цей їхній їй ця вона те|саме та|сама ті її ці це воно/а і далі до|речі додав причому про|це додала навпаки відповідно наприклад або але також водночас більше|того тому з|іншого|боку проте зокрема тим|не|менш тим|часом утім втім та крім|того там однак потім інакше|кажучи отже й йдеться тут таким|чином/ними ним них натомість його її неї нього їх",
  sk: "jeho jej on ona oni ono ich tento ten to toto tá obaja tieto táto títo tí/aj a ale avšak dodal dodala navyše tiež napriek|tomu napríklad medzitým potom neskôr alebo okrem|toho ide|o/totiž naopak nich nimi však teda preto ho im mu neho ju nej",
  cs: "jeho její oba ono stejná stejné jí jemu jim jejich tento ten to toto ta ti on ona oni tyto tato stejný/šlo|o tam a ale avšak dodal dodala navíc jak|dodal nakonec například poté následně přesto mezitím nejen|to díky|tomu podobně zároveň kromě|toho tady potom nebo ovšem pak zatímco jinými|slovy nicméně jedná|se|o také jde|o/totiž naopak proto ho nich nimi však tedy mu něj něm něho ji",
  hr: "они овај она тај он ove njihov njihova ovo njihovo njen ова ona oni ovi njegova njegove његове njegov ово то ova one oba on ovaj ta taj to његов/зато također kasnije takođe radi|se tako такође али и tada prema|njegovim osim|toga ipak zato i zatim no inače riječ|je|o ali a prema|njezinim naime tom|prilikom том|приликом stoga dakle/joj mu njoj međutim међутим их му im га ga njega njima",
  sl: "to te ta ti on ona oni/vendar ampak zato tudi potem pa toda medtem poleg|tega gre|za tako in torej/njej jih ga njim mu nanj",
  pl: "oboje te jej on ona oni ono ich ten jego taki obaj wszyscy|trzej one to ta tego tych tej/tam a ale lub też poza|tym bo na|przykład jak|dodał dodała także dodał dodali potem następnego|dnia następnie przeciwnie równocześnie innymi|słowy ponadto tutaj z|drugiej|strony jednocześnie wcześniej z|kolei dlatego mimo|to co|więcej z|jednej|strony podobnie w|związku|z|tym wreszcie w|efekcie w|obu|przypadkach chodzi|o co|ciekawe ii tymczasem dzięki|temu jak|dodała/jednak zaś nich nimi ją bowiem nim niego natomiast mu więc go niej",
  ur: "دونوں اسی اسکا اسکی انکا اسکے ان انھوں انھیں انہیں انہوں یہی یہ اُن انکے وہ تینوں وہی اس انکی/مگر بلکہ تو چنانچہ جبکہ تاہم تب دوسری|جانب دوسری|طرف جس|کے|بعد اگلے|دن بعد|ازاں یا لہذا لہٰذا لیکن اور یعنی ادھر یوں پھر",
  ar: "هذا هم تلك وهذا هو ويعد|هذا ويأتي|هذا وذلك وهذه هذه هؤلاء ذلك كلاهما هي وهي وهو/لكن أضافت أما|الثاني وقد وجاء ثم بدوره بدورها إلا|أن بعدها إضافة|إلى|ذلك وتابع تابع تابعت أو عندها غير|أن بالإضافة في|المقابل في|سياق|متصل في|غضون|ذلك وبالتالي ولكن أضاف فيما نتيجة|لذلك من|جانبها لذا من|ناحية|أخرى من|جانبه من|ناحيته بينما بالتالي وبدوره لذلك من|جهتها من|ناحيتها من|بينهم وبحسب|قوله لهذا وفيما|يلي كذلك وأضافت أيضا وأضاف و وتابعت من|جهته ولم ومن كما هناك وعليه هنا",
  ps: "دوی دی دا هغوی هغه/بل|خوا همدارنګه له|همدې|امله خو",
  fa: "آن‌ها آن می‌گویند می‌گوید هر|دو او این ایشان گفت افزود هر|سه/افزون|بر|این در|هر|دو حتی هرچند زیرا همچنین در|همان روز|بعد اما بنابراین در|همین|حال به|همین|دلیل در|نتیجه در|ادامه در|عوض لذا در|عین|حال علت|این در|مقابل یا البته و ولی پیش|از|این به|گفته|این به|گفته|او سپس از|سوی|دیگر دلیل|این/آنها آنان وی",
};

/** Chinese, Japanese, Korean and Thai openers have no space after them and are matched as they begin. */
export const unspacedOpeners: Record<string, { pronouns: RegExp; connectives: RegExp }> = {
  zh: {
    pronouns:
      /^(?:此|兩者|后者|上述|這|雙方|前者|二人|兩人|其|这|据他|後者|两者|以上|两人|对于这|在他|双方|他|她|它|该|該)/u,
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
