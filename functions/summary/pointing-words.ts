import { ofLanguage } from "../article/language/of-language.ts";
import { perLanguage } from "../article/language/per-language.ts";

/**
 * Openers that point back, by language, in small letters; "|" stands for a space inside one. First pronouns, then, behind a "/", words
 * that join a sentence to the one before, last pronouns in another case than the subject's, which among the first words point to one
 * before: "One of them…", "Unter ihnen…".
 * Within a list the order says nothing: it is the one that packs smallest.
 */
const words: Record<string, string> = {
  es: "ambos dicho ello esos ella esa esas lo|hizo lo|anterior las|dos aquella esta estas este lo|hicieron sus estos dicha éstas su éstos éste esto eso ese los|dos aquel ésta/allí al|respecto en|resumen en|ambos|casos sin|embargo los|demás aquí así a|su|vez hasta|entonces no|solo|esto del|mismo|modo en|cambio el|mismo|día luego de|igual finalmente pero desde|entonces después al|día|siguiente como|resultado lo|mismo mientras|tanto por|otro|lado por|tanto o por|último posteriormente previamente también tampoco por|ejemplo por|lo|tanto por|otra|parte pues asimismo no|solo|eso no|obstante los|otros entonces de|ahí de|hecho ambas|partes por|su|parte además ahí en|consecuencia es|decir es|más y/ellos ellas él",
  pt: "esta estas este isto seu suas essas as|duas aquele isso essa estes ambos os|dois esses aquela sua esse seus/em|resumo finalmente posteriormente anteriormente diante|disso e assim como|resultado além|disso já desde|então no|mesmo|dia os|demais daí depois ademais até|então no|entanto mas ou por|exemplo por|fim contudo ali aqui então apesar|disso em|ambos|os|casos ainda|assim enquanto|isso em|seguida os|outros entretanto mais|do|que|isso tampouco lá de|fato porém portanto por|outro|lado por|sua|vez o|mesmo|vale também no|dia|seguinte não|só|isso todavia é|por|isso/delas dela ele elas deles dele ela eles",
  it: "esse le|due quelle queste costui ha essi hanno i|due quella sua sue questa ella suo quello quest'ultimo ciò quest'ultima entrambi questi questo quelli egli suoi/da|allora allora ciononostante di|conseguenza al|contrario tuttavia a|sua|volta per|esempio fino|ad|allora dall'altra da|qui in|precedenza dunque gli|altri proprio|per|questo lo|stesso|vale tanto|che invece inoltre o lo|stesso|giorno infatti qui lì di|qui il|giorno|dopo così dal|canto|suo eppure di|più in|entrambi|i|casi perciò pertanto e quindi là da|una|parte nel|contempo neppure ma nel|frattempo nemmeno infine insomma però poi anche intanto successivamente è|successo|il|contrario ecco|perché/lui loro lei",
  ca: "aquestes ells ell aquest això aquesta aquests elles ella/per|això i tanmateix així però a|més també doncs",
  fr: "il ce ceux-ci cet cette ses celle-ci son ils celui-ci c'est sa celles-ci leur leurs cela les|deux ces tous|deux c'était d'autres elles elle tous|trois ça/bref au|contraire entre-temps aussi par|exemple les|autres d'un|côté dans|les|deux|cas dans|tous|les|cas de|leur|côté y|compris cependant certes de|l'autre de|même ensuite interrogé|sur|ce de|plus donc reste|que du|coup en|conséquence alors quant|à face|à|cette autrement|dit dès|lors voilà|pourquoi là on|y d'ailleurs car en|clair en|effet ainsi et tel|est en|outre enfin d'autre|part pour|leur|part conséquence ou de|son|côté néanmoins toutefois or par|conséquent telle|est en|revanche le|même|jour mais pour|sa|part puis on|peut|y pourtant le|lendemain d'où par|ailleurs notamment qui|plus|est en|attendant résultat telles|sont tels|sont à|l'inverse/eux d'eux d'elles lui",
  ro: "ea aceste ambii ei lor acesta acestea această lui acest aceștia aceasta ele el/dar ulterior atunci de|exemplu mai|mult acolo apoi astfel iar prin|urmare de|atunci aici și totuși la|rândul|său totodată în|schimb însă în|plus deci de|asemenea sau",
  lv: "viņa tā viņi viņš viņas tas šis šī to/savukārt un tāpat taču arī tomēr bet turklāt tad tāpēc",
  lt: "jos šis jis jie šie ši ji tai/ir be|to bet todėl taip|pat tad taigi o tačiau",
  yo: "oun ó òun èyí wọ́n eyi o wọn/nitori|naa bakan|naa bákan|náà bẹẹ amọ ṣùgbọ́n nítorí|náà bẹ́ẹ̀ ṣugbọn lẹyin|naa",
  hu: "mindez azok ez az|ennek ilyen ő ennek olyan ők azt ezt ezek ilyenek ezzel/hasonlóan ám ott például eközben és akkor de viszont tehát aztán emellett pedig vagyis mégis ráadásul végül ugyanakkor s így vagy sőt azóta persze itt ezért azonban emiatt ezután is",
  nl: "daarmee hun daarbij daarvoor deze haar de|twee hiermee beide beiden daarnaast ze hij dit alle|drie het|is zij die dat zijn/anderzijds desondanks dezelfde|dag hetzelfde|geldt evenmin bovendien daarna daarom bijvoorbeeld daardoor sterker|nog toen daarentegen daar kortom echter hierdoor intussen in|beide|gevallen verder hier maar niet|alleen|dat of vervolgens toch zo|ook ondertussen sindsdien de|volgende|dag tevens niettemin en dus ook kort|daarna daarachter zodoende enerzijds ten|slotte tot|dan vandaar overigens/hem hen",
  af: "daardie dié hy hierdie dit sy hulle/intussen daarna daarom dus ook egter maar nietemin boonop",
  sv: "båda hennes hon hans dessa denna deras det de den dess detta han/inte|bara|det dessutom ett|liknande därmed en|liknande likaså däremot också samtidigt där därutöver men då sedan så här därför således och dock emellertid till|exempel tvärtom ändå eller/dem honom",
  da: "begge dette den de han hans hennes hendes hun det disse sistnevnte denne sidstnævnte deres/dermed et|lignende en|lignende ikke|nok|med|det dessuten så likeledes også eller ikke|bare|det deretter likevel tværtimod derudover men alligevel derefter og desuden dog derimod her ligeledes derfor der|er for|eksempel tvert|imot i|tillegg derimot samtidig siden|da/dem ham",
  en: "it the|latter the|duo their the|two such its his the|move the|pair the|trio this the|former they he the|same her neither she these those that both either/as|such accordingly additionally afterward afterwards hence not|only|that besides yet instead among|those in|response finally otherwise in|turn nevertheless secondly so moreover as|a|result in|fact in|other|words thus the|reason|is the|result|is the|other nonetheless and even|so for|example for|instance furthermore in|addition one|such also firstly others however by|contrast which|is by|then thirdly there's therefore on|the|other|hand similarly later then or a|similar consequently three|others the|following|day elsewhere meanwhile on|the|one|hand here lastly but the|most|recent|was there several|others turns|out a|further a|day|earlier likewise in|contrast what's|more in|the|process what|is|more at|the|same|time still on|the|contrary which|means the|answer|is the|others worse|still two|others in|the|meantime another nor/him them",
  de: "alle|drei beide beides damit daran darauf daraus das|hat das|ist das|kann das|könnte das|sagte das|sollte das|sei diese das|wird hierbei ihrem ihr das|wurde das|würde das|soll sein das|teilte dafür das|war das|wäre davon dazu das|habe dadurch deren dieses dessen dies die|beiden diesem diesen es genau|das jener hierzu dabei ihre jenes ihren ihrer seine seinen jene seiner sie er seinem dieser letzterer letztere letzteres/einerseits nicht|nur|das die|übrigen allerdings zudem so auf|nachfrage bis|dahin dagegen in|beiden|fällen vielmehr da ebenso die|anderen zuvor daher dahinter danach dann daraufhin denn dennoch doch derweil in|diesem|fall darin jedoch einer|davon unterdessen eines|davon außerdem indessen dort wenig|später darüber|hinaus hingegen seither des|weiteren zum|anderen demnach überdies kurz|darauf kein|wunder folglich aber ferner nun immerhin und zugleich anschließend hier ansonsten seitdem sondern insofern anders|ist darum schließlich statt|aber der|grund|ist somit deswegen am|tag|darauf mehr|noch tatsächlich also auch oder letztlich stattdessen eine|davon gleichzeitig grund|dafür|ist trotzdem im|gegenteil indes hinzu ebenfalls kurz|gesagt andererseits umgekehrt deshalb zum|beispiel zum|einen erst|dann am|selben|tag/ihnen ihm",
  is: "hún þetta hann þær þeir þau það þessi/síðan þó hins|vegar þar|með þess|vegna auk|þess en einnig",
  uz: "ular u/bundan|tashqari biroq shuningdek shuning|uchun lekin ammo",
  fi: "se nuo hänen sen hän ne tuo he niiden siihen tästä tämän nämä sitä siinä tämä näiden siitä tässä niistä/mutta täällä siellä siksi näin silti sitten samalla esimerkiksi toisaalta päinvastoin samoin ja lisäksi tai myös kuitenkin/heidän heistä",
  et: "selle nemad need ta tema see nad seda/aga seega siis kuid ent ja lisaks samuti nii ometi näiteks",
  ha: "sun wannan wadannan ya ta su shi ita hakan/don|haka duk|da|haka a|cewarsa a|cewarta saboda|haka baya|ga|haka kuma haka|kuma haka|zalika amma sai|dai",
  mt: "din dan dawn huma hu hi/madankollu għalhekk iżda barra|minn|hekk",
  eu: "bera hura hori horiek hauek hau/izan|ere beraz gainera baina horregatik hala|ere",
  sq: "këto atë këtë kjo ato ky ai këta ajo ata/megjithatë kurse ndërsa gjithashtu për|më|tepër kështu prandaj për|këtë sipas|tij pra sipas|saj mirëpo por sipas|tyre",
  om: "sun sunis kunis isheen sana kana isaan inni kun/dabalataan ta'us|garuu garuu haa|ta'u|malee kanaafu gama|kaaniin kanaafuu haata'u|malee kanaaf",
  rw: "bo ibyo ibi iki uwo uyu we/ahubwo ariko kandi kubera|iyo|mpamvu nyamara",
  sw: "hawa hiyo hicho huu wao huyo hizi yao haya hilo huo hizo hii yeye/na pia vilevile wakati|huo|huo kwa|hiyo licha|ya|hayo lakini aidha hata|hivyo",
  rn: "bo ibi ivyo iki uwo ico uyu we/ahubwo ariko kandi kubera|iyo|mpamvu canke",
  ln: "bango ye yango/mpe kasi nde",
  sn: "iyi ivo uyu ichi ava izvi/zvakare asi saka kunyange|zvakadaro uye",
  lg: "bano kino okwogera|bino ono bino/naye kale wabula kyokka era",
  so: "iyadu waxay iyada isagoo arrintani arrintan iyagu tani arrintaas wuxuu isagu taas/dhanka|kale hase|yeeshee sidoo|kale haseyeeshee sidaas|darteed balse haddaba laakiin",
  zu: "le aba lokhu leli lolu lo yena/nakuba|kunjalo kodwa ngakho|ke futhi nokho",
  xh: "le aba oku eli ezi olu lo yena/noxa|kunjalo kwakhona kananjalo kodwa ngoko|ke",
  id: "salah|satunya hal|ini ini itu keduanya hal|itu ketiganya ia beliau kedua|nya di|antaranya dia/bukan|hanya|itu artinya atau keesokan|harinya karenanya menurutnya pun sebab adapun sebelumnya setelah|itu dan dengan|demikian di|satu|sisi di|sisi|lain namun selain|itu dengan|begitu lebih|dari|itu alhasil hal|serupa meski|demikian pasalnya selepas|itu malah sebaliknya katanya bahkan sebelum|itu lalu sehingga meski|begitu lebih|jauh kemudian dalam|kedua juga justeru begitu|juga hasilnya menurut|dia oleh|itu padahal kendati|demikian sebagai|informasi misalnya sedangkan sementara singkatnya selanjutnya tak|hanya|itu akibatnya lebih|lanjut lantas karena|itu bukan|itu|sahaja tidak|hanya|itu untuk|itu apalagi oleh|karena tak|lama tapi tetapi walau|begitu lanjutnya termasuk/mereka",
  tl: "iyan iyon nito kanila nila niya sila siya ito kanya ito'y/subalit at dagdag|pa|niya ani|niya ani|nila samantala dagdag|niya ayon|sa|kanya aniya gayunman ngunit pero doon bunsod|nito dito dahil|dito gayunpaman bukod|dito gayundin kaya/ito nila niya sila siya nito",
  ig: "ha nke|a ọ|kọwara ọ|gara ya|bụ o ọ|gwara ọ|sị/ma ya|mere n'ihi|ya mana ihe|ndị|a kama ọzọkwa",
  tr: "bundan bunlardan bununla bunun ona onlardan bu onlar söz|konusu onların onun buna ondan bunlar onu üçü bunu ikisi kendisi şunlar o adı|geçen onunla şu her|iki/ama bir|yandan ayrıca burada öyle|ki aksine ancak oysa öte|yandan aralarında hatta nitekim ardından kısa|süre|sonra diğer|yandan aynı|gün ve yani böyle daha|sonra dolayısıyla şöyle sonra orada fakat böylelikle üstelik böylece örneğin ne|var|ki ertesi|gün veya çünkü kısacası benzer|bir",
  el: "η|ίδια εκείνος αυτό εκείνη αυτή αυτοί αυτά αυτός ο|ίδιος τούτο/σύμφωνα|με|τον|ίδιο αλλά έπειτα επομένως ωστόσο αντίθετα ομοίως παράλληλα επίσης όμως συνεπώς πάντως παρ'|όλα μάλιστα για|παράδειγμα εν|τω|μεταξύ ανάμεσά|τους τέλος ή σύμφωνα|με|την|ίδια επιπλέον και έτσι εδώ στη|συνέχεια γι'|αυτό εκεί/αυτόν αυτές αυτούς",
  he: "ביניהם הם היא הוא זהו זה הן זאת זוהי זו אלה שניהם/ו אולם או גם כך אז כאן בין|היתר עם|זאת כמו|כן לאחר|מכן לפיכך מנגד במקביל לכן לדבריה עוד בנוסף ואולם לדבריהם לדבריו אבל בינתיים/בהם מהם מהן",
  am: "ይህን እርሳቸው ይህንንም ይህንን ይህም ይሄ ይህ እሱ እነሱ እነዚህ እሷ/ይሁን|እንጂ ነገር|ግን ግን ሆኖም በመሆኑም በተጨማሪም ስለዚህ ከዚያም ምንም|እንኳ ከዚህም|በተጨማሪ",
  ti: "ንሶም ንሳቶም እዚኦም እዚ ንሱ ንሳ/ይኹን|እምበር እንተኾነ|ግን ግን ብተወሳኺ'ውን ብተወሳኺ ስለዚ በዚ|መሰረት",
  ka: "ისინი ის იგი მისი მათი ეს/ასევე მაგრამ გარდა|ამისა ამიტომ თუმცა ამასთან",
  mr: "त्याने त्यांनी तिने त्यांच्या याने ती ही हा हे तो ते/आणि याशिवाय त्यामुळे तसेच मग मात्र पण किंवा",
  hi: "इनका इन इनमें उनका इसी इसे उन उनकी इसका इसकी इसके उनके उनमें उन्हें उन्होंने उसकी इसने उसके उसका इसमें उसने उसे दोनों यह उसी इस तीनों ये वह उस वे/ऐसे|में उधर इधर इतना|ही|नहीं लेकिन यही|नहीं इसलिए मगर बल्कि तो जिसके|बाद दूसरी|तरफ दूसरी|ओर जबकि और अगले|दिन फिर तब एक|ओर बाद|में या यानी वैसे साथ|ही हालांकि वहीं इससे|पहले",
  pa: "ਉਹ ਇਹ ਇਸ ਉਸ ਉਨ੍ਹਾਂ/ਹਾਲਾਂਕਿ ਪਰ ਅਤੇ",
  hy: "դա նա սա նրանք/այսպիսով իսկ բայց սակայն նաև",
  ne: "यस त्यस त्यो उनी यो उनले/त्यसैले साथै र तर",
  gu: "તેઓ તે તેણે આ તેમણે એ/જોકે અને તેથી આથી પરંતુ",
  ta: "அது இது இவர் இதன் அவரது இந்த அவன் அந்த அவள் அவர்கள் அவர்/இதையடுத்து மேலும் இதனால் ஆனால் எனவே",
  bn: "উনি এ এই এতে তাদের তাঁদের এটি ওদের এদের এটা তাঁরা তারা তার তিনি এসব উভয় তাঁর ওই এর ওর সেই ঐ তাতে তা সে/উভয়েই যেমন এছাড়া তাছাড়া আর কিন্তু একই|সময়ে তারপর এদিকে একই|দিন এমন|পরিস্থিতিতে এরপর ফলে পরে একই|সাথে তাই পরদিন এমনকি বা অন্যদিকে অবশ্য কারণ এভাবে একই|সঙ্গে অর্থাৎ ও একইভাবে এখানে তবে তবুও শুধু|ওর সেখানে তখন এবং এরই|মধ্যে",
  ml: "ആ ഇത് അത് അവർ അവൾ അദ്ദേഹം ഈ/പക്ഷേ കൂടാതെ ഇതോടെ എന്നാൽ",
  kn: "ಅವರು ಅವಳು ಇವರು ಆ ಇದು ಅದು ಈ/ಅಲ್ಲದೆ ಆದರೆ ಹೀಗಾಗಿ",
  te: "ఈ వారు అతను ఆ అది ఆమె ఇది ఆయన/కాబట్టి అయితే దీంతో కానీ",
  vi: "thông|tin|trên ông|này quyết|định|này bà|ta chị|này ông|ta chị|ta cô|ta đây người|này đối|tượng|này anh|này bà|này số|này điều|này cả|hai đó vụ|việc|trên nó sự|việc|trên việc|này anh|ta/chưa|hết tuy|nhiên vì|thế đặc|biệt chẳng|hạn hoặc thậm|chí thế|nhưng cùng|ngày song cũng còn tuy|vậy cụ|thể chính|vì|thế bởi|thế bởi|vậy khi|đó trong|cả|hai lúc|này bên|cạnh|đó trong|khi|đó trước|đó sau|đó theo|đó tin|lời do|đó như|vậy không|những|vậy từ|đó rồi ngoài|ra tại|đây tất|cả|đều hơn|thế chính|vì|vậy không|dừng|lại|ở tóm|lại nhưng không|những|thế vì|vậy đồng|thời dù|vậy không|chỉ|thế và không|chỉ|vậy đáng|chú|ý nói|cách|khác hơn|nữa tưởng|thật tương|tự chỉ|với|lời ngược|lại mặt|khác/họ",
  bg: "онзи те тази тези този той това то нейният тя негов/затова тогава тук или след|това например после според|него и също а но обаче така според|нея при|това освен|това все|пак/им му него ѝ тях нея",
  ru: "все|трое та такая оно оба обе он последний|вину ее этих этой их этот им ему такие она остальные такой те они это ей его эти эта остальных её этого тот/отсюда например в|связи|с|этим поэтому причем в|результате добавила на|следующий|день в|обоих|случаях другими|словами именно|поэтому напротив или далее кстати следовательно между|тем в|тот|же|день и иными|словами впрочем потом вместе|с|тем в|то|же|время впоследствии таким|образом но однако вдобавок здесь наоборот речь|идет более|того речь|идёт с|другой|стороны причём словом итак добавил кроме|того кроме|этого там то|же|самое тем|временем а тогда тоже с|одной|стороны тем|не|менее соответственно также зато затем к|тому|же в|свою|очередь/него нём ней них неё ним ними",
  kk: "олар ол/алайда сонымен|қатар бірақ сондықтан",
  uk: "їх їм обидва він такий воно той цей їхній їй вони її вона ті ці ця це його решту решта йому/а і далі до|речі додав тому додала тут утім навпаки наприклад також більше|того з|іншого|боку причому або там тим|часом але водночас втім та таким|чином тим|не|менш інакше|кажучи крім|того зокрема відповідно натомість отже проте про|це однак потім й/нього ним ними них неї",
  sk: "jeho jej on ona oni ono ich tento ten to toto tá obaja tieto tí títo táto/a ale avšak dodal dodala navyše napríklad potom preto tiež napriek|tomu aj neskôr alebo teda okrem|toho medzitým však/neho nej nich nimi",
  cs: "jim jeho její oba on ona oni jí ono jejich tento ten to toto ta ti jemu tyto tato/a ale avšak dodal dodala navíc nejen|to díky|tomu jak|dodal kromě|toho mezitím například poté následně nicméně naopak zároveň nakonec ovšem tady potom proto také nebo tedy přesto tam pak zatímco jinými|slovy podobně však/něho něm něj nich nimi",
  hr: "ove овај она ово они тај он ова ona oni ovi ovo то oba on ova one ovaj ta taj to/a ali dakle no tako međutim zato ipak osim|toga kasnije takođe tada također такође зато stoga inače prema|njegovim naime међутим и али prema|njezinim zatim i",
  sl: "ti on ona oni to te ta/in torej zato ampak toda potem pa vendar tudi tako medtem poleg|tega",
  pl: "ich ten te jego on ona oboje taki tych to jej ono one obaj tego oni ta wszyscy|trzej tej/lub także potem następnie a ale następnego|dnia jak|dodał jak|dodała dodał co|ciekawe tam poza|tym zaś dzięki|temu zatem i tymczasem tutaj też ponadto jednak jednocześnie innymi|słowy co|więcej z|drugiej|strony na|przykład dodali z|jednej|strony natomiast dlatego mimo|to dodała więc bo równocześnie podobnie w|efekcie w|związku|z|tym przeciwnie wcześniej z|kolei wreszcie w|obu|przypadkach/niego nim niej nich nimi",
  ur: "دونوں تینوں اسکا اسکی اسی انکا اسکے انکی ان یہی انھوں انھیں انہیں انہوں وہی یہ اُن وہ اس انکے/چنانچہ تاہم تب دوسری|جانب بلکہ جبکہ تو دوسری|طرف جس|کے|بعد اگلے|دن لیکن مگر یا لہٰذا لہذا بعد|ازاں اور یعنی ادھر یوں پھر",
  ar: "هذا هم تلك وهذا هو ويعد|هذا ويأتي|هذا وذلك وهذه هذه هؤلاء ذلك كلاهما هي وهي وهو/أضاف أضافت أما|الثاني وقد ثم أيضا إلا|أن بالإضافة لكن بدوره بدورها بعدها إضافة|إلى|ذلك تابعت أو عندها غير|أن في|المقابل في|غضون|ذلك وأضافت وبالتالي ولكن في|سياق|متصل فيما كذلك لذا نتيجة|لذلك من|جانبها من|ناحية|أخرى من|جانبه من|ناحيته هنا هناك وجاء وأضاف وعليه بينما كما تابع وبدوره من|جهته وتابع و لذلك من|جهتها من|ناحيتها من|بينهم وبحسب|قوله لهذا وفيما|يلي وتابعت بالتالي ولم ومن",
  ps: "دوی دی دا هغوی هغه/بل|خوا همدارنګه له|همدې|امله خو",
  fa: "آن‌ها آن هر|دو این هر|سه او ایشان/اما در|ادامه زیرا در|هر|دو بنابراین در|همان در|همین|حال به|همین|دلیل دلیل|این حتی هرچند همچنین در|نتیجه روز|بعد از|سوی|دیگر ولی پیش|از|این در|مقابل در|عین|حال علت|این لذا البته و سپس افزون|بر|این به|گفته|این به|گفته|او یا در|عوض/آنها آنان وی",
};

/** Chinese, Japanese, Korean and Thai openers have no space after them and are matched as they begin. */
export const unspacedOpeners: Record<string, { pronouns: RegExp; connectives: RegExp }> = {
  zh: {
    pronouns:
      /^(?:此|它们|她們|他們|他|她|它|他们|双方|她们|后者|据他|兩者|上述|這|雙方|二人|兩人|其|这|对于这|在他|後者|两者|以上|两人|前者|该|該)/u,
    connectives:
      /^(?:但|然而|尽管如此|儘管如此|不仅如此|不僅如此|据此|换句|換句|而|届时|所以|不過|那么|同一天|对此|還有|还有|因为这|在这|在此|只是|此外|因而|第二天|對此|不过|因此|另外|首先|同时|同時|另|其中|随后|由此|为此|与此|為此|例如|反之|随即|隨即|除此|结果，|而且|后来|後來|相反|隨後|总之|最后|之后|當時|最後|其次|於是|接着|並且|并且|之後|当时|可是|比如|于是|總之)/u,
  },
  ja: {
    pronouns:
      /^(?:当時|彼|それ|これ|あれ|うち\d|こういった|そんな|前者|いずれも|こうした|そうした|そこ|同(?:氏|社|日|年|署|省|庁)|その|あの|後者|両(?:者|社|氏)|どちらも|ここ|彼女|この)/u,
    connectives:
      /^(?:同時に|しかも|翌日|ちなみに|これに|よって|なお|次に|また|同様に|そう[言話語]|そして|だが|さらに|続いて|でも|ただ|このため|加えて|したがって|そのため|従って|ところが|さて|にもかかわらず|とはいえ|例えば|たとえば|だから|その後|つまり|こうして|なぜなら|もちろん|同じ|それに|しかし|逆に|今回|ところで|要するに|結果として|その結果|それから|それでも|一方|すると)/u,
  },
  ko: {
    pronouns:
      /^(?:(?:이|그|해당) (?=[가-힣])|그녀|그들|이들|당시|이런|이것|이같은|이러한|이를|그런|이 같은|이날|이는|그것|이에|이어|그는|양측)/u,
    connectives:
      /^(?:그럼에도|더불어|그래도|다만|하지만|그러자|또한|때문에|이 (?:가운데|중|때문에)|그렇지만|같은 날|여기에|\S+ 이(?:를|에) |따라서|이어|뿐만 아니라|또(?! ?래)|그리고|이로써|이밖에|한편|결국|이에|반면|그래서|앞서|즉|그러면서|아울러|이와|그의|그러나|그 결과|두 사람|이후|다음 날|예를 들어|세 사람|실제로|이 밖에|특히)/u,
  },
  th: {
    pronouns: /^(?:นั่น|นี่|ทั้งคู่|ทั้งสอง|เธอ|เขา(?!ใหญ่|พระ|ค้อ)|พวกเขา|มัน(?!สำ))/u,
    connectives:
      /^(?:รวมทั้ง|ขณะที่|ดังกล่าว|ทั้งนี้|เช่น|นอกจากนี้|อีกทั้ง|พร้อมกันนี้|ต่อมา|ดังนั้น|หรือ|โดย(?!สาร|เฉ)|จากนั้น|หลังจากนั้น|ส่วน(?!ใหญ่)|จึง|เพราะฉะนั้น|ซึ่ง|และ|รวมถึง|เพราะ|ก็|แต่(?!ง)|แถม|อย่างไรก็ตาม)/u,
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
