import { ofLanguage } from "../article/language/of-language.ts";
import { perLanguage } from "../article/language/per-language.ts";

/**
 * Openers that point back, by language, in small letters; "|" stands for a space inside one. First pronouns, then, behind a "/", words
 * that join a sentence to the one before, last pronouns in another case than the subject's, which among the first words point to one
 * before: "One of them…", "Unter ihnen…".
 * Within a list the order says nothing: it is the one that packs smallest.
 */
const words: Record<string, string> = {
  es: "ambos dicho esos ella ello lo|hizo esta estas estos dicha éstas este lo|hicieron éstos éste ese esa sus esas eso los|dos aquella las|dos aquel esto lo|anterior su ésta/allí al|respecto en|resumen en|ambos|casos sin|embargo los|demás asimismo aquí así a|su|vez hasta|entonces como|resultado del|mismo|modo en|cambio el|mismo|día o de|igual en|consecuencia finalmente pero desde|entonces después al|día|siguiente no|obstante no|solo|eso no|solo|esto lo|mismo mientras|tanto por|otro|lado por|tanto luego por|último posteriormente previamente también tampoco por|ejemplo por|lo|tanto por|otra|parte pues y los|otros entonces de|ahí de|hecho ambas|partes por|su|parte además ahí es|decir es|más/ellos ellas él",
  pt: "esta estas este isto seu aquele isso os|dois esses essa estes ambos aquela sua esse seus suas essas as|duas/posteriormente anteriormente diante|disso e assim como|resultado além|disso já desde|então no|mesmo|dia os|demais daí depois ademais mas por|exemplo por|fim contudo ali em|resumo até|então no|entanto finalmente aqui então apesar|disso em|ambos|os|casos ainda|assim ou lá enquanto|isso em|seguida os|outros entretanto mais|do|que|isso tampouco de|fato porém portanto por|outro|lado por|sua|vez o|mesmo|vale também no|dia|seguinte não|só|isso todavia é|por|isso/delas dela ela ele elas deles dele eles",
  it: "esse quelli quest'ultimo egli ella le|due quello quelle queste costui ha essi hanno i|due quella sua sue questa suo ciò quest'ultima entrambi questi questo suoi/da|allora allora di|conseguenza al|contrario tuttavia a|sua|volta per|esempio fino|ad|allora dall'altra da|qui in|precedenza dunque gli|altri ciononostante infine proprio|per|questo lo|stesso|vale tanto|che invece di|più il|giorno|dopo lo|stesso|giorno infatti qui lì di|qui o così dal|canto|suo eppure inoltre in|entrambi|i|casi quindi là da|una|parte nel|contempo neppure perciò pertanto e ma nel|frattempo nemmeno insomma però poi anche intanto successivamente è|successo|il|contrario ecco|perché/lei loro lui",
  ca: "aquesta aquestes ells ella elles ell aquests aquest això/i per|això així a|més tanmateix també doncs però",
  fr: "ses celui-ci ils celles-ci celle-ci il c'est sa elles son ceux-ci ce leur ça tous|deux cela les|deux ces leurs c'était d'autres elle tous|trois cet cette/bref au|contraire aussi d'autre|part d'un|côté dans|les|deux|cas dans|tous|les|cas de|leur|côté y|compris cependant certes de|l'autre de|même en|conséquence ensuite interrogé|sur|ce de|plus donc reste|que face|à|cette autrement|dit dès|lors entre-temps car en|clair en|effet ainsi et tel|est en|outre enfin les|autres quant|à conséquence le|même|jour là notamment d'ailleurs ou par|ailleurs le|lendemain de|son|côté néanmoins toutefois or par|conséquent telle|est en|revanche pour|leur|part pour|sa|part puis on|peut|y pourtant d'où par|exemple on|y qui|plus|est en|attendant voilà|pourquoi résultat telles|sont tels|sont du|coup alors mais à|l'inverse/eux d'eux d'elles lui",
  ro: "ea ei aceste lor lui acestea această aceștia aceasta ambii acest acesta ele el/ulterior și de|asemenea atunci de|atunci prin|urmare astfel iar dar de|exemplu totuși la|rândul|său totodată în|schimb însă în|plus deci apoi mai|mult acolo aici sau",
  lv: "viņi tā viņa viņš viņas tas šis šī to/un tāpat tad savukārt bet turklāt taču tāpēc arī tomēr",
  lt: "tai ji jie jis ši šie šis jos/ir taigi be|to bet todėl taip|pat tad o tačiau",
  yo: "o eyi wọn èyí oun òun ó wọ́n/amọ nítorí|náà ṣùgbọ́n ṣugbọn nitori|naa bẹẹ bẹ́ẹ̀ lẹyin|naa bakan|naa bákan|náà",
  hu: "mindez azok ez azt ezt ezek ilyenek ennek ilyen ő az|ennek olyan ők ezzel/hasonlóan ám ott ezért így akkor viszont tehát aztán azonban itt ezután és ráadásul sőt vagyis de emellett pedig mégis s ugyanakkor végül eközben vagy azóta persze emiatt például is",
  nl: "daarmee hun daarnaast daarvoor daarbij deze haar de|twee hiermee alle|drie beide beiden ze hij dit het|is zij die dat zijn/anderzijds desondanks dezelfde|dag hetzelfde|geldt evenmin of daarna daarom bijvoorbeeld daardoor sterker|nog toen daarentegen daar kortom bovendien vervolgens toch zo|ook echter hierdoor intussen in|beide|gevallen verder hier maar niet|alleen|dat ondertussen sindsdien de|volgende|dag tevens niettemin en dus ook kort|daarna enerzijds ten|slotte tot|dan vandaar overigens zodoende daarachter/hem hen",
  af: "sy daardie hierdie hy dié dit hulle/intussen daarna daarom dus ook egter maar nietemin boonop",
  sv: "båda hennes hon hans dessa denna deras det de den dess detta han/inte|bara|det däremot också samtidigt där därutöver men då sedan så därför således och dock här därmed emellertid till|exempel tvärtom ändå eller dessutom ett|liknande en|liknande likaså/dem honom",
  da: "begge dette den de han hans det hennes hendes hun disse sistnevnte denne sidstnævnte deres/men ikke|bare|det dermed et|lignende en|lignende ikke|nok|med|det derfor så deretter likevel tværtimod der|er dessuten derefter for|eksempel likeledes alligevel tvert|imot og derudover desuden dog derimod her ligeledes også eller i|tillegg derimot samtidig siden|da/dem ham",
  en: "it the|latter the|duo their the|two this the|former the|pair the|trio he the|same both her that neither she these such its his the|move those they either/as|such accordingly additionally afterward afterwards hence besides yet instead among|those in|response finally otherwise in|turn so moreover nevertheless secondly as|a|result and in|fact in|other|words thus the|reason|is the|result|is nonetheless several|others even|so for|example for|instance furthermore or in|addition one|such later also firstly others not|only|that however by|contrast which|is by|then therefore on|the|other|hand consequently similarly then there there's a|similar meanwhile on|the|one|hand elsewhere here lastly but the|most|recent|was the|answer|is the|others thirdly three|others worse|still two|others a|day|earlier likewise still in|contrast what's|more in|the|process what|is|more at|the|same|time on|the|contrary which|means in|the|meantime another the|other nor the|following|day/him them",
  de: "alle|drei beide beides damit daran darauf daraus das|hat das|ist das|kann das|könnte das|sagte das|sei diese das|wird hierbei ihrem ihr das|wurde das|würde das|soll sein das|sollte das|teilte das|war das|wäre davon dazu das|habe dadurch deren dessen dieser dieses er dies die|beiden diesem diesen es genau|das ihre hierzu dabei jener jenes ihren ihrer seine seinen jene dafür seiner sie seinem letzterer letztere letzteres/einerseits nicht|nur|das allerdings zudem so auf|nachfrage bis|dahin dagegen in|beiden|fällen vielmehr da ebenso immerhin zuvor daher dahinter danach dann daraufhin denn dennoch doch oder jedoch ebenfalls kurz|gesagt ferner unterdessen eines|davon darin in|diesem|fall einer|davon wenig|später hinzu dort darüber|hinaus hingegen seither des|weiteren zum|anderen demnach überdies folglich außerdem kein|wunder aber nun die|übrigen die|anderen und zugleich anschließend hier im|gegenteil ansonsten seitdem sondern insofern anders|ist darum schließlich statt|aber kurz|darauf derweil der|grund|ist somit deswegen am|tag|darauf mehr|noch tatsächlich also auch letztlich stattdessen eine|davon gleichzeitig grund|dafür|ist trotzdem umgekehrt deshalb zum|beispiel zum|einen indes indessen andererseits erst|dann am|selben|tag/ihnen ihm",
  is: "hún þetta hann þær þeir þau það þessi/síðan þess|vegna auk|þess hins|vegar þar|með þó en einnig",
  uz: "ular u/biroq shuningdek bundan|tashqari lekin ammo shuning|uchun",
  fi: "se nuo niiden hänen sen hän ne tuo he tämän nämä sitä tämä näiden siitä siinä siihen tästä tässä niistä/mutta täällä siellä siksi näin samalla esimerkiksi toisaalta päinvastoin samoin silti sitten ja lisäksi myös kuitenkin tai/heidän heistä",
  et: "nad need nemad ta selle tema see seda/aga seega siis kuid ometi ent ja lisaks samuti nii näiteks",
  ha: "sun wadannan wannan ya ta su shi ita hakan/saboda|haka duk|da|haka baya|ga|haka don|haka a|cewarsa kuma haka|kuma haka|zalika amma a|cewarta sai|dai",
  mt: "dan dawn huma din hu hi/iżda għalhekk barra|minn|hekk madankollu",
  eu: "bera hauek horiek hori hura hau/izan|ere beraz horregatik baina gainera hala|ere",
  sq: "këto atë ky ajo ato ata këta këtë kjo ai/kurse ndërsa mirëpo gjithashtu por prandaj kështu për|këtë sipas|tij pra sipas|saj megjithatë për|më|tepër sipas|tyre",
  om: "sun sunis kunis isheen sana kana isaan inni kun/dabalataan ta'us|garuu garuu haata'u|malee kanaaf haa|ta'u|malee kanaafu gama|kaaniin kanaafuu",
  rw: "bo ibi iki uwo ibyo uyu we/ahubwo ariko kandi kubera|iyo|mpamvu nyamara",
  sw: "hawa hicho hiyo huu wao huyo haya hilo hizi yao huo hizo hii yeye/na kwa|hiyo pia vilevile wakati|huo|huo lakini aidha hata|hivyo licha|ya|hayo",
  rn: "bo ibi ivyo iki uwo ico uyu we/ahubwo ariko kandi kubera|iyo|mpamvu canke",
  ln: "bango yango ye/mpe kasi nde",
  sn: "iyi ivo ichi ava uyu izvi/zvakare asi saka kunyange|zvakadaro uye",
  lg: "kino bino ono bano okwogera|bino/kyokka kale wabula era naye",
  so: "iyadu waxay iyada isagoo arrintani arrintan iyagu isagu tani arrintaas wuxuu taas/dhanka|kale sidoo|kale sidaas|darteed haseyeeshee hase|yeeshee haddaba balse laakiin",
  zu: "le aba leli lokhu lolu lo yena/nokho nakuba|kunjalo kodwa futhi ngakho|ke",
  xh: "le aba ezi oku eli olu lo yena/noxa|kunjalo kwakhona kananjalo kodwa ngoko|ke",
  id: "salah|satunya hal|ini ini itu keduanya di|antaranya hal|itu ketiganya ia beliau kedua|nya dia/bukan|hanya|itu artinya atau keesokan|harinya karenanya menurutnya pun sebab dan dengan|demikian di|satu|sisi di|sisi|lain namun selain|itu dengan|begitu lebih|dari|itu malah hal|serupa meski|demikian pasalnya selepas|itu alhasil sebaliknya katanya bahkan adapun sebelumnya setelah|itu sebelum|itu lalu sehingga meski|begitu lebih|jauh kemudian dalam|kedua juga justeru begitu|juga hasilnya menurut|dia padahal kendati|demikian sebagai|informasi misalnya sedangkan sementara singkatnya selanjutnya tak|hanya|itu akibatnya lebih|lanjut lantas karena|itu lanjutnya bukan|itu|sahaja tidak|hanya|itu untuk|itu tak|lama tapi tetapi walau|begitu oleh|itu apalagi oleh|karena termasuk/mereka",
  tl: "iyan iyon nito kanila nila niya sila siya ito kanya ito'y/aniya subalit ani|niya dito gayunman ngunit ayon|sa|kanya pero at ani|nila samantala dagdag|niya doon bunsod|nito dagdag|pa|niya dahil|dito gayunpaman bukod|dito gayundin kaya/ito nila niya sila siya nito",
  ig: "ha ya|bụ o ọ|sị ọ|gara ọ|gwara nke|a ọ|kọwara/n'ihi|ya kama ma mana ya|mere ihe|ndị|a ọzọkwa",
  tr: "bundan bunlardan bununla bunun ona onlardan bu söz|konusu onların onun buna ondan bunlar onu ikisi kendisi onlar şunlar o üçü adı|geçen onunla şu her|iki bunu/ama bir|yandan ayrıca burada öyle|ki böylelikle üstelik ancak oysa aralarında hatta nitekim ardından aksine kısa|süre|sonra diğer|yandan aynı|gün ve yani böyle daha|sonra dolayısıyla şöyle sonra orada fakat böylece örneğin çünkü ertesi|gün veya öte|yandan ne|var|ki kısacası benzer|bir",
  el: "η|ίδια εκείνος αυτό εκείνη αυτή αυτοί αυτά αυτός ο|ίδιος τούτο/σύμφωνα|με|τον|ίδιο αλλά έπειτα επομένως ωστόσο αντίθετα ομοίως παράλληλα επίσης όμως πάντως συνεπώς παρ'|όλα μάλιστα για|παράδειγμα εν|τω|μεταξύ ανάμεσά|τους τέλος ή σύμφωνα|με|την|ίδια επιπλέον και έτσι εδώ στη|συνέχεια γι'|αυτό εκεί/αυτόν αυτές αυτούς",
  he: "ביניהם הם הוא הן היא זהו זה זוהי זאת זו אלה שניהם/ו אולם או גם אז בין|היתר כך כאן עם|זאת כמו|כן לאחר|מכן לדבריהם לדבריו לפיכך לכן לדבריה מנגד במקביל בנוסף עוד ואולם אבל בינתיים/בהם מהם מהן",
  am: "ይህንንም ይህንን እርሳቸው ይህ እሱ እነሱ እነዚህ እሷ ይህም ይህን ይሄ/ይሁን|እንጂ ነገር|ግን ግን በተጨማሪም ምንም|እንኳ በመሆኑም ስለዚህ ሆኖም ከዚያም ከዚህም|በተጨማሪ",
  ti: "ንሶም እዚኦም ንሱ ንሳቶም እዚ ንሳ/በዚ|መሰረት ስለዚ እንተኾነ|ግን ግን ብተወሳኺ'ውን ብተወሳኺ ይኹን|እምበር",
  ka: "ისინი ის იგი მისი მათი ეს/მაგრამ გარდა|ამისა ამიტომ თუმცა ასევე ამასთან",
  mr: "त्याने त्यांनी तिने त्यांच्या याने तो ती हा ही हे ते/तसेच याशिवाय त्यामुळे आणि मात्र पण मग किंवा",
  hi: "इनका इन इनमें उनका इसी इसे उनकी इसका इसकी इसके उनके उनमें उन्हें उन्होंने उसकी इसने उसने उसके उस उसका ये उसे दोनों यह उसी इस तीनों इसमें उन वह वे/ऐसे|में उधर इधर इतना|ही|नहीं लेकिन यही|नहीं इसलिए मगर बल्कि तो जिसके|बाद दूसरी|तरफ दूसरी|ओर और अगले|दिन जबकि एक|ओर बाद|में फिर या यानी वैसे साथ|ही हालांकि तब वहीं इससे|पहले",
  pa: "ਉਹ ਉਸ ਇਸ ਇਹ ਉਨ੍ਹਾਂ/ਪਰ ਅਤੇ ਹਾਲਾਂਕਿ",
  hy: "սա դա նա նրանք/բայց իսկ այսպիսով սակայն նաև",
  ne: "त्यस यस त्यो उनी यो उनले/र तर त्यसैले साथै",
  gu: "તેઓ તે તેણે આ તેમણે એ/તેથી આથી અને પરંતુ જોકે",
  ta: "அது இது இவர் அவரது இந்த அவன் இதன் அந்த அவள் அவர்கள் அவர்/இதையடுத்து மேலும் இதனால் ஆனால் எனவே",
  bn: "উনি এ এটা তাদের তিনি এসব উভয় তাঁদের এটি ওদের এদের এই এতে তাঁরা তাতে তারা তার এর তাঁর ওর সেই ঐ ওই তা সে/উভয়েই কিন্তু একই|সময়ে একই|সাথে কারণ এভাবে একই|দিন এমন|পরিস্থিতিতে পরে একই|সঙ্গে এদিকে আর ফলে তারপর তাই পরদিন এমনকি যেমন এছাড়া তাছাড়া বা অন্যদিকে অবশ্য অর্থাৎ ও একইভাবে এখানে তবে তবুও এরপর শুধু|ওর সেখানে তখন এবং এরই|মধ্যে",
  ml: "അത് അവർ അദ്ദേഹം ഈ ആ ഇത് അവൾ/പക്ഷേ കൂടാതെ ഇതോടെ എന്നാൽ",
  kn: "ಅವರು ಅವಳು ಅದು ಇವರು ಈ ಇದು ಆ/ಅಲ್ಲದೆ ಆದರೆ ಹೀಗಾಗಿ",
  te: "వారు ఈ అతను ఆ అది ఆమె ఇది ఆయన/దీంతో కాబట్టి అయితే కానీ",
  vi: "thông|tin|trên cả|hai vụ|việc|trên ông|này quyết|định|này bà|ta chị|này đối|tượng|này anh|này bà|này ông|ta chị|ta cô|ta người|này số|này đó điều|này sự|việc|trên nó đây việc|này anh|ta/hơn|nữa chưa|hết vì|thế đặc|biệt chẳng|hạn tuy|nhiên hoặc thậm|chí thế|nhưng cùng|ngày song cũng tuy|vậy cụ|thể lúc|này bên|cạnh|đó chính|vì|thế bởi|thế bởi|vậy khi|đó trong|cả|hai trong|khi|đó trước|đó sau|đó theo|đó tin|lời do|đó như|vậy không|những|vậy còn tại|đây tất|cả|đều nhưng chính|vì|vậy không|dừng|lại|ở tóm|lại từ|đó ngoài|ra không|những|thế vì|vậy đồng|thời dù|vậy không|chỉ|thế và không|chỉ|vậy nói|cách|khác đáng|chú|ý rồi tưởng|thật tương|tự chỉ|với|lời hơn|thế ngược|lại mặt|khác/họ",
  bg: "тези онзи те тази този той това то нейният тя негов/затова тогава тук или след|това например после така според|него и също а но обаче според|нея при|това освен|това все|пак/ѝ му им нея тях него",
  ru: "все|трое та такая оно оба обе он последний|вину ее этих этой тот их этот ему такие она остальные его её такой те они это ей им эти этого эта остальных/отсюда например в|связи|с|этим поэтому причем в|результате добавила вместе|с|тем в|то|же|время впоследствии на|следующий|день в|обоих|случаях соответственно также зато затем другими|словами именно|поэтому и иными|словами напротив или к|тому|же кстати следовательно между|тем в|тот|же|день впрочем потом таким|образом вдобавок здесь но однако наоборот речь|идет более|того речь|идёт с|другой|стороны причём словом итак добавил кроме|того кроме|этого там тем|временем то|же|самое а тогда тоже с|одной|стороны тем|не|менее далее в|свою|очередь/ней него нём ним ними них неё",
  kk: "олар ол/алайда сонымен|қатар бірақ сондықтан",
  uk: "їх той цей їхній ці ця це воно їй її вони їм обидва він такий вона ті його решта решту йому/а або і далі до|речі додав але тому додала тут утім навпаки наприклад також більше|того з|іншого|боку причому там тим|часом водночас втім та таким|чином тим|не|менш інакше|кажучи зокрема відповідно натомість отже проте про|це однак потім крім|того й/нього ним ними них неї",
  sk: "jeho jej on ona oni ono ich tento ten to toto tá obaja tieto tí títo táto/a ale avšak dodal dodala napríklad potom preto neskôr tiež alebo napriek|tomu teda navyše aj okrem|toho medzitým však/neho nej nich nimi",
  cs: "jim jeho její oba on ona oni jí ono jejich tento ten to toto ta ti jemu tyto tato/a ale avšak dodal dodala navíc nejen|to díky|tomu jak|dodal kromě|toho mezitím například poté následně nicméně naopak pak zároveň nakonec ovšem tady potom proto také nebo tedy přesto tam zatímco jinými|slovy podobně však/něho něm něj nich nimi",
  hr: "ove to овај ова ona oni ово она тај он ovaj ta taj ova ovi то они ovo oba on one/a ali dakle no tako međutim zato ipak osim|toga kasnije takođe tada također такође зато zatim stoga inače prema|njegovim naime међутим и али prema|njezinim i",
  sl: "ti on ona oni ta to te/in torej ampak toda zato vendar potem pa tudi tako medtem poleg|tega",
  pl: "ich ten tej on ona oboje taki tych to jej one jego oni ono ta obaj tego wszyscy|trzej te/potem dzięki|temu a ale i lub tymczasem jak|dodał także dodali więc jak|dodała dodał co|ciekawe zaś następnie zatem tutaj też ponadto jednak jednocześnie innymi|słowy co|więcej z|drugiej|strony z|jednej|strony mimo|to na|przykład dodała równocześnie następnego|dnia tam poza|tym podobnie w|związku|z|tym bo przeciwnie wcześniej z|kolei natomiast dlatego wreszcie w|efekcie w|obu|przypadkach/niej nim niego nich nimi",
  ur: "دونوں تینوں اسکا اسکی اسی انکا اسکے انکے ان انکی انھوں انھیں انہیں وہی یہ انہوں اُن وہ اس یہی/چنانچہ تاہم تب دوسری|جانب بلکہ جبکہ جس|کے|بعد تو دوسری|طرف اگلے|دن لیکن لہذا لہٰذا مگر یا اور یعنی ادھر یوں بعد|ازاں پھر",
  ar: "هذا هم تلك وهذا هي وهي وهو ويعد|هذا ويأتي|هذا وذلك ذلك هذه هؤلاء وهذه كلاهما هو/أضاف أضافت أما|الثاني وقد ثم أيضا إلا|أن بالإضافة لكن بدوره بدورها بعدها إضافة|إلى|ذلك بينما كما تابع وبدوره تابعت أو عندها غير|أن في|المقابل في|سياق|متصل في|غضون|ذلك فيما كذلك لذا من|جانبه من|جانبها من|ناحية|أخرى نتيجة|لذلك من|ناحيته هنا هناك وجاء وأضاف وأضافت وعليه وبالتالي ولكن من|جهته وتابع و لذلك من|جهتها من|ناحيتها من|بينهم وبحسب|قوله لهذا وفيما|يلي وتابعت بالتالي ولم ومن",
  ps: "دوی دی دا هغه هغوی/بل|خوا همدارنګه له|همدې|امله خو",
  fa: "آن‌ها آن هر|دو این هر|سه او ایشان/اما در|ادامه زیرا در|هر|دو بنابراین در|همان در|همین|حال به|همین|دلیل دلیل|این حتی هرچند همچنین یا به|گفته|او در|عوض روز|بعد از|سوی|دیگر ولی پیش|از|این در|مقابل در|نتیجه در|عین|حال علت|این لذا به|گفته|این البته و سپس افزون|بر|این/آنها آنان وی",
};

/** Chinese, Japanese, Korean and Thai openers have no space after them and are matched as they begin. */
export const unspacedOpeners: Record<string, { pronouns: RegExp; connectives: RegExp }> = {
  zh: {
    pronouns:
      /^(?:他|她|它|它们|她們|他們|他们|双方|她们|后者|据他|对于这|在他|兩者|上述|這|雙方|二人|兩人|其|前者|此|该|該|这|後者|两者|以上|两人)/u,
    connectives:
      /^(?:但|然而|尽管如此|儘管如此|不仅如此|不僅如此|据此|换句|不過|而|届时|所以|換句|同一天|对此|还有|因而|還有|因为这|在这|在此|只是|此外|第二天|對此|不过|因此|另外|首先|同时|同時|另|其中|由此|为此|与此|為此|例如|反之|随即|隨即|相反|结果，|而且|后来|後來|随后|隨後|总之|最后|之后|那么|最後|其次|於是|接着|並且|并且|之後|当时|可是|比如|于是|當時|除此|總之)/u,
  },
  ja: {
    pronouns:
      /^(?:当時|彼女|これ|それ|あれ|うち\d|こういった|そんな|前者|いずれも|こうした|そうした|そこ|同(?:氏|社|日|年|署|省|庁)|その|後者|両(?:者|社|氏)|どちらも|あの|ここ|彼|この)/u,
    connectives:
      /^(?:同様に|しかも|翌日|ちなみに|とはいえ|これに|よって|なお|次に|また|その結果|同時に|しかし|逆に|そう[言話語]|そして|だが|さらに|ただ|このため|加えて|したがって|そのため|従って|ところが|さて|にもかかわらず|同じ|続いて|でも|もちろん|例えば|たとえば|だから|ところで|一方|要するに|すると|それに|今回|その後|つまり|こうして|なぜなら|それから|それでも|結果として)/u,
  },
  ko: {
    pronouns:
      /^(?:(?:이|그|해당) (?=[가-힣])|그녀|그들|이것|이같은|그것|이에|이어|그는|이들|당시|이런|이러한|이를|그런|이 같은|이날|이는|양측)/u,
    connectives:
      /^(?:그럼에도|뿐만 아니라|그래도|하지만|또(?! ?래)|때문에|이 (?:가운데|중|때문에)|그렇지만|다만|결국|이에|여기에|즉|특히|같은 날|\S+ 이(?:를|에) |따라서|이어|더불어|두 사람|이와|그러자|그리고|반면|그래서|앞서|그러면서|아울러|그러나|그의|그 결과|이후|한편|다음 날|이로써|또한|이밖에|세 사람|예를 들어|실제로|이 밖에)/u,
  },
  th: {
    pronouns: /^(?:นั่น|นี่|ทั้งคู่|ทั้งสอง|เขา(?!ใหญ่|พระ|ค้อ)|เธอ|มัน(?!สำ)|พวกเขา)/u,
    connectives:
      /^(?:รวมทั้ง|ขณะที่|ดังกล่าว|ทั้งนี้|เช่น|นอกจากนี้|อีกทั้ง|พร้อมกันนี้|หรือ|โดย(?!สาร|เฉ)|จากนั้น|ต่อมา|ดังนั้น|หลังจากนั้น|ส่วน(?!ใหญ่)|จึง|เพราะฉะนั้น|ซึ่ง|และ|แถม|รวมถึง|เพราะ|ก็|แต่(?!ง)|อย่างไรก็ตาม)/u,
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
