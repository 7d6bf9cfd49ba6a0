import { ofLanguage } from "../article/language/of-language.ts";
import { perLanguage } from "../article/language/per-language.ts";

/**
 * Openers that point back, by language, in small letters; "|" stands for a space inside one. First pronouns, then, behind a "/", words
 * that join a sentence to the one before, last pronouns in another case than the subject's, which among the first words point to one
 * before: "One of them…", "Unter ihnen…".
 * Within a list the order says nothing: it is the one that packs smallest.
 */
const words: Record<string, string> = {
  es: "ambos aquella esa lo|hizo dicho esos ella ello esta estas este estos lo|hicieron su dicha esas lo|anterior aquel sus éstas esto ésta éste eso éstos ese los|dos las|dos/además ahí allí al|respecto ambas|partes aquí asimismo así a|su|vez como|resultado del|mismo|modo desde|entonces después en|ambos|casos en|cambio el|mismo|día entonces de|igual en|consecuencia finalmente hasta|entonces los|demás al|día|siguiente los|otros lo|mismo luego mientras|tanto por|otro|lado por|su|parte por|tanto por|último posteriormente previamente pues también tampoco no|obstante no|solo|eso no|solo|esto o sin|embargo pero por|ejemplo por|lo|tanto por|otra|parte y de|ahí de|hecho en|resumen es|decir es|más/ellos ellas él",
  pt: "ambos aquele esta estas este isto seu isso seus tal|medida sua suas essas essa aquela os|dois as|duas esses esse estes/ademais ainda|assim assim como|resultado por|exemplo por|fim contudo daí depois ali além|disso desde|então no|mesmo|dia os|demais os|outros o|mesmo|vale em|resumo até|então diante|disso e posteriormente finalmente entretanto no|entanto apesar|disso enquanto|isso tampouco em|ambos|os|casos ou já em|seguida então lá mais|do|que|isso mas no|dia|seguinte portanto anteriormente aqui de|fato por|outro|lado por|sua|vez porém não|só|isso também todavia é|por|isso/delas dela ela ele elas dele eles deles",
  it: "egli ella quelli costui ciò esse quelle quest'ultimo questa entrambi ha questi essi hanno quello questo quella sua sue quest'ultima suo queste suoi i|due le|due/allora fino|ad|allora da|qui da|una|parte di|conseguenza al|contrario anche a|sua|volta ciononostante e ecco|perché eppure così dall'altra dal|canto|suo da|allora di|più di|qui dunque gli|altri il|giorno|dopo infatti infine inoltre invece in|entrambi|i|casi in|precedenza o lo|stesso|giorno lo|stesso|vale là nel|contempo neppure perciò pertanto per|esempio però poi lì ma proprio|per|questo nel|frattempo nemmeno qui quindi insomma intanto successivamente tanto|che tuttavia è|successo|il|contrario/loro lui lei",
  ca: "aquesta elles aquests aquestes ella ells aquest ell això/així per|això a|més també tanmateix doncs i però",
  fr: "elles il son sa ceux-ci c'est c'était celui-ci tous|deux cela leur celle-ci ses ils celles-ci ce les|deux ces cet leurs cette d'autres elle tous|trois ça/autrement|dit au|contraire bref car ainsi alors cependant certes conséquence d'ailleurs ou par|ailleurs d'autre|part d'où d'un|côté dans|les|deux|cas dans|tous|les|cas de|l'autre de|leur|côté de|même en|conséquence de|plus de|son|côté donc du|coup dès|lors enfin ensuite entre-temps en|attendant en|clair en|effet en|outre en|revanche et face|à|cette interrogé|sur|ce les|autres mais notamment le|lendemain le|même|jour là néanmoins on|peut|y on|y or par|conséquent par|exemple pourtant pour|leur|part pour|sa|part puis quant|à qui|plus|est reste|que résultat telles|sont telle|est tels|sont tel|est toutefois voilà|pourquoi y|compris aussi à|l'inverse/eux d'eux d'elles lui",
  ro: "această aceasta acesta ambii acestea ele ei acest aceștia aceste ea el lor lui/și de|asemenea iar de|atunci de|exemplu aici totuși deci atunci dar la|rândul|său acolo sau totodată în|schimb apoi însă în|plus mai|mult ulterior astfel prin|urmare",
  lv: "viņa tā viņi viņš tas šis viņas šī to/savukārt tāpēc arī tomēr bet tad taču un tāpat turklāt",
  lt: "tai jis šis ji jie jos ši šie/ir o tačiau taigi taip|pat be|to bet tad todėl",
  yo: "ó wọn o wọ́n oun òun èyí eyi/bẹẹ amọ bẹ́ẹ̀ nítorí|náà bákan|náà bakan|naa ṣugbọn nitori|naa ṣùgbọ́n lẹyin|naa",
  hu: "azok ilyenek ez azt ennek ezek mindez az|ennek ezzel ilyen ő ezt olyan ők/azonban aztán azóta de eközben itt ezért persze ráadásul s például sőt viszont tehát is ugyanakkor emellett ezután emiatt ám vagy vagyis mégis végül ott pedig hasonlóan és így",
  nl: "alle|drie daarmee daarnaast daarbij beide beiden daarvoor die haar deze het|is dit dat hiermee hij ze zijn hun de|twee zij/anderzijds daarna daarom desondanks dezelfde|dag hetzelfde|geldt bijvoorbeeld evenmin daardoor sterker|nog toen daarentegen daar vervolgens bovendien echter enerzijds hier hierdoor intussen in|beide|gevallen toch zo|ook kortom kort|daarna maar niet|alleen|dat of ondertussen en dus ook overigens de|volgende|dag sindsdien ten|slotte tevens niettemin tot|dan vandaar verder zodoende/hem hen",
  af: "sy dié hierdie hy dit daardie hulle/intussen dus daarna daarom boonop egter maar nietemin ook",
  sv: "båda de den denna deras dess dessa det detta han hans hennes hon/där däremot därför därmed därutöver men då här dock emellertid således eller inte|bara|det till|exempel tvärtom likaså och också samtidigt sedan så dessutom ändå/dem honom",
  da: "begge dette den denne det han hans hennes hun hendes sidstnævnte disse sistnevnte de deres/deretter derfor derimot derefter der|er dessuten dog alligevel tvert|imot så desuden eller for|eksempel ikke|bare|det ikke|nok|med|det i|tillegg likeledes her men og ligeledes likevel også samtidig siden|da tværtimod derimod dermed derudover/dem ham",
  en: "either neither such its her he their the|move they the|same the|duo the|two this the|trio she the|former the|latter the|pair those that both these it his/accordingly additionally afterward afterwards also among|those and another in|contrast in|fact in|other|words in|response in|the|meantime in|turn lastly moreover nevertheless nonetheless later as|a|result as|such by|contrast by|then consequently several|others even|so finally otherwise nor for|example for|instance furthermore hence firstly instead however not|only|that in|addition one|such on|the|contrary on|the|one|hand on|the|other|hand or others secondly similarly so likewise still then there there's therefore the|answer|is the|following|day the|most|recent|was the|other the|others the|reason|is the|result|is thirdly meanwhile three|others thus two|others what's|more elsewhere here in|the|process what|is|more worse|still yet at|the|same|time a|day|earlier besides but/him them",
  de: "alle|drei beide beides dabei dadurch dafür damit daran darauf daraus das|habe das|hat das|ist das|kann das|könnte das|sagte das|sei das|soll das|sollte das|teilte das|war das|wird das|wurde das|wäre das|würde davon dazu deren dessen dies diese diesem diesen dieser dieses er es genau|das hierbei hierzu ihr ihrem ihre ihren ihrer jene jener jenes sein seine seinem seinen seiner sie die|beiden/aber allerdings also am|selben|tag am|tag|darauf andererseits anders|ist anschließend ansonsten auch auf|nachfrage bis|dahin da dagegen daher dahinter danach dann daraufhin darin darum darüber|hinaus demnach denn dennoch derweil der|grund|ist deshalb deswegen des|weiteren die|anderen die|übrigen doch dort ebenfalls ebenso einerseits einer|davon eines|davon eine|davon erst|dann ferner folglich gleichzeitig grund|dafür|ist hier hingegen hinzu immerhin im|gegenteil indes indessen insofern außerdem in|beiden|fällen in|diesem|fall jedoch kein|wunder kurz|darauf kurz|gesagt letztlich mehr|noch nicht|nur|das nun oder schließlich seitdem seither so somit sondern stattdessen statt|aber tatsächlich trotzdem umgekehrt und unterdessen vielmehr wenig|später zudem zugleich zum|anderen zum|beispiel zum|einen zuvor überdies/ihnen ihm",
  is: "hún þessi þær það þau þeir þetta hann/síðan þess|vegna auk|þess en hins|vegar þar|með þó einnig",
  uz: "ular u/shuning|uchun shuningdek biroq bundan|tashqari ammo lekin",
  fi: "sen näiden hän hänen nämä niiden sitä tuo ne se he nuo tämä tämän/näin päinvastoin samoin siksi sitten silti mutta tai kuitenkin samalla myös esimerkiksi ja lisäksi toisaalta siellä täällä/heidän heistä",
  et: "nad tema need seda nemad selle ta see/aga seega lisaks ent ometi siis kuid nii ja samuti näiteks",
  ha: "sun wannan wadannan su ya ta ita hakan shi/don|haka a|cewarsa a|cewarta haka|zalika kuma haka|kuma duk|da|haka baya|ga|haka saboda|haka sai|dai amma",
  mt: "huma hu din dawn dan hi/iżda għalhekk barra|minn|hekk madankollu",
  eu: "bera hura hauek horiek hori hau/baina hala|ere beraz horregatik gainera izan|ere",
  sq: "ajo atë ky ata këto këta ato këtë kjo ai/gjithashtu kështu kurse megjithatë pra ndërsa për|më|tepër për|këtë por prandaj sipas|saj sipas|tij sipas|tyre mirëpo",
  om: "isaan inni sunis sun kunis sana kana kun isheen/dabalataan kanaafuu garuu gama|kaaniin haata'u|malee kanaafu haa|ta'u|malee kanaaf ta'us|garuu",
  rw: "bo ibi uyu iki uwo ibyo we/ahubwo ariko kandi kubera|iyo|mpamvu nyamara",
  sw: "haya hicho hawa hii huyo hiyo huu wao yao huo hilo hizo hizi yeye/licha|ya|hayo kwa|hiyo pia vilevile wakati|huo|huo na hata|hivyo aidha lakini",
  rn: "bo ibi ivyo iki uwo uyu ico we/ahubwo ariko kandi kubera|iyo|mpamvu canke",
  ln: "bango yango ye/nde kasi mpe",
  sn: "iyi ivo ava uyu izvi ichi/saka asi zvakare kunyange|zvakadaro uye",
  lg: "bano ono bino kino okwogera|bino/kyokka kale wabula era naye",
  so: "iyada isagu isagoo arrintani arrintan tani arrintaas waxay taas wuxuu iyadu iyagu/balse dhanka|kale sidoo|kale sidaas|darteed hase|yeeshee haseyeeshee haddaba laakiin",
  zu: "aba le leli lokhu lolu lo yena/nokho futhi nakuba|kunjalo kodwa ngakho|ke",
  xh: "aba le eli ezi oku olu lo yena/noxa|kunjalo kwakhona kananjalo kodwa ngoko|ke",
  id: "ia ini itu keduanya kedua|nya di|antaranya ketiganya salah|satunya dia hal|ini hal|itu beliau/bahkan begitu|juga bukan|itu|sahaja bukan|hanya|itu alhasil apalagi artinya atau keesokan|harinya katanya kemudian dalam|kedua dan dengan|begitu dengan|demikian di|satu|sisi di|sisi|lain hal|serupa hasilnya juga justeru karenanya karena|itu kendati|demikian lalu lanjutnya lantas lebih|dari|itu lebih|jauh lebih|lanjut malah menurutnya menurut|dia meski|begitu meski|demikian misalnya namun oleh|itu oleh|karena padahal pasalnya pun sebab sebagai|informasi sebaliknya sebelumnya setelah|itu sebelum|itu sedangkan sehingga selain|itu selanjutnya selepas|itu sementara singkatnya tak|hanya|itu akibatnya adapun tak|lama tapi termasuk tetapi tidak|hanya|itu untuk|itu walau|begitu/mereka",
  tl: "ito'y iyan nito kanila nila niya sila siya ito kanya iyon/ani|niya ani|nila bukod|dito pero ayon|sa|kanya gayunman doon gayundin at bunsod|nito dagdag|niya dagdag|pa|niya dahil|dito dito gayunpaman aniya kaya ngunit samantala subalit",
  ig: "nke|a ha ọ|kọwara ọ|gwara ọ|gara ọ|sị ya|bụ o/kama ma mana ya|mere ọzọkwa n'ihi|ya ihe|ndị|a",
  tr: "bundan bunlardan onlar bununla bunun ona her|iki onlardan onların ondan ikisi kendisi adı|geçen bu onunla şu onu bunlar söz|konusu onun şunlar bunu üçü o buna/aksine bir|yandan böylelikle ama ancak hatta nitekim oysa aralarında ardından aynı|gün ayrıca burada böyle kısacası kısa|süre|sonra daha|sonra dolayısıyla ertesi|gün fakat ve yani orada böylece sonra diğer|yandan veya örneğin çünkü öte|yandan ne|var|ki öyle|ki üstelik şöyle",
  el: "αυτά αυτή αυτοί εκείνος αυτό εκείνη αυτός η|ίδια ο|ίδιος τούτο/έπειτα έτσι ή αλλά γι'|αυτό εκεί παράλληλα εν|τω|μεταξύ επίσης επιπλέον και ομοίως ανάμεσά|τους αντίθετα πάντως παρ'|όλα για|παράδειγμα εδώ επομένως μάλιστα στη|συνέχεια συνεπώς σύμφωνα|με|την|ίδια σύμφωνα|με|τον|ίδιο τέλος ωστόσο όμως/αυτές αυτούς αυτόν",
  he: "אלה הם היא ביניהם הוא זהו זה הן זו זאת זוהי שניהם/או גם ו אולם אז בין|היתר כאן עם|זאת במקביל בנוסף ואולם אבל כך כמו|כן לאחר|מכן לדבריהם לדבריו לפיכך לכן לדבריה מנגד עוד בינתיים/בהם מהם מהן",
  am: "ይህን ይህንን ይህ እሱ እነሱ እነዚህ እሷ እርሳቸው ይህንንም ይህም ይሄ/ይሁን|እንጂ በተጨማሪም ሆኖም ምንም|እንኳ በመሆኑም ስለዚህ ከዚያም ከዚህም|በተጨማሪ ነገር|ግን ግን",
  ti: "ንሶም እዚኦም ንሳቶም እዚ ንሳ ንሱ/ይኹን|እምበር ስለዚ በዚ|መሰረት እንተኾነ|ግን ብተወሳኺ ብተወሳኺ'ውን ግን",
  ka: "ეს ის იგი ისინი მათი მისი/მაგრამ გარდა|ამისა ამიტომ ასევე ამასთან თუმცა",
  mr: "त्याने त्यांनी ती तो त्यांच्या याने हा ही हे तिने ते/त्यामुळे मात्र मग पण याशिवाय आणि किंवा तसेच",
  hi: "इनका इन इनमें उनका इसी इसे उन उनकी इसका इसकी इसके उनके उनमें उन्हें उन्होंने उस उसने उसी इसने उसे तीनों उसका इस उसकी उसके इसमें दोनों यह ये वह वे/अगले|दिन इतना|ही|नहीं वहीं इसलिए तो जिसके|बाद दूसरी|तरफ लेकिन बाद|में उधर मगर इधर ऐसे|में फिर तब दूसरी|ओर और एक|ओर बल्कि जबकि यही|नहीं या यानी वैसे साथ|ही हालांकि इससे|पहले",
  pa: "ਉਸ ਉਹ ਇਹ ਇਸ ਉਨ੍ਹਾਂ/ਹਾਲਾਂਕਿ ਅਤੇ ਪਰ",
  hy: "դա նա սա նրանք/իսկ բայց այսպիսով սակայն նաև",
  ne: "यो उनले त्यस यस त्यो उनी/र तर त्यसैले साथै",
  gu: "તેઓ તે તેમણે આ તેણે એ/અને જોકે તેથી આથી પરંતુ",
  ta: "அந்த அது இது இவர் அவரது அவள் அவர்கள் அவன் அவர் இதன் இந்த/இதையடுத்து மேலும் இதனால் ஆனால் எனவே",
  bn: "উনি এ এই এটা এটি ওদের তাঁর তাঁরা সে তা তাঁদের তার তাতে তাদের এদের এর ঐ তারা তিনি এসব উভয় ওই এতে ওর সেই/উভয়েই একই|সময়ে একই|সাথে আর এছাড়া তাছাড়া তাই এমন|পরিস্থিতিতে এমনকি বা অন্যদিকে অবশ্য অর্থাৎ একই|সঙ্গে কারণ এবং তারপর এদিকে পরদিন পরে ও একইভাবে এখানে একই|দিন তবুও এরই|মধ্যে এভাবে তবে এরপর কিন্তু ফলে তখন যেমন শুধু|ওর সেখানে",
  ml: "ഈ അത് അവർ അദ്ദേഹം ആ ഇത് അവൾ/പക്ഷേ കൂടാതെ ഇതോടെ എന്നാൽ",
  kn: "ಆ ಅವರು ಅವಳು ಇವರು ಅದು ಇದು ಈ/ಅಲ್ಲದೆ ಆದರೆ ಹೀಗಾಗಿ",
  te: "వారు అతను ఆ అది ఆమె ఇది ఈ ఆయన/కానీ కాబట్టి అయితే దీంతో",
  vi: "anh|này anh|ta bà|này bà|ta chị|này chị|ta cô|ta người|này nó vụ|việc|trên thông|tin|trên quyết|định|này số|này điều|này sự|việc|trên việc|này đây ông|này ông|ta đó đối|tượng|này cả|hai/chính|vì|thế chưa|hết chẳng|hạn chỉ|với|lời thế|nhưng còn cùng|ngày cũng cụ|thể do|đó dù|vậy bên|cạnh|đó bởi|thế bởi|vậy hoặc hơn|nữa hơn|thế khi|đó không|chỉ|thế theo|đó tin|lời từ|đó tuy|vậy tương|tự tại|đây nhưng chính|vì|vậy và vì|thế vì|vậy không|những|vậy lúc|này không|chỉ|vậy đặc|biệt song không|dừng|lại|ở tóm|lại thậm|chí không|những|thế mặt|khác tưởng|thật ngoài|ra ngược|lại tất|cả|đều tuy|nhiên như|vậy đáng|chú|ý nói|cách|khác trong|cả|hai rồi trong|khi|đó trước|đó sau|đó đồng|thời/họ",
  bg: "онзи негов тези това то той те този тя тази нейният/все|пак затова тогава така и например или но обаче после при|това след|това а освен|това също тук според|него според|нея",
  ru: "все|трое та такой те оно оба они тот эта эти этих это ее её этого этой этот последний|вину такая ему такие его их обе он она ей им/отсюда ранее|он по|его|мнению по|его|словам по|ее|словам по|её|словам потом добавил впрочем добавила поэтому причем причём в|свою|очередь в|тот|же|день более|того в|результате в|связи|с|этим вместе|с|тем в|то|же|время впоследствии вдобавок другими|словами на|следующий|день зато именно|поэтому и или иными|словами итак к|тому|же кроме|того кроме|этого кстати между|тем например напротив здесь затем но однако наоборот речь|идет речь|идёт с|другой|стороны с|одной|стороны следовательно словом таким|образом соответственно также там тем|временем тем|не|менее то|же|самое а тогда тоже далее в|обоих|случаях/ним ними них ней него неё нём",
  kk: "олар ол/алайда сонымен|қатар бірақ сондықтан",
  uk: "такий вона ті вони той їх обидва його цей їхній ці це воно її ця йому їй він їм/а або але за|її|словами також і далі до|речі додав тому додала тут утім більше|того водночас з|іншого|боку за|його|словами й там тим|часом крім|того на|його|думку втім зокрема відповідно натомість отже наприклад навпаки однак потім причому про|це проте та таким|чином тим|не|менш інакше|кажучи/ним ними них неї нього",
  sk: "ich jeho jej on ona oni ono tento ten to toto tá obaja tieto tí títo táto/a ale aj napriek|tomu navyše alebo okrem|toho medzitým avšak dodal dodala tiež napríklad potom preto teda neskôr však/neho nej nich nimi",
  cs: "jeho její ta jejich jí tento ten oba on ona oni ono ti to toto tyto jemu tato jim/a ale avšak dodal dodala díky|tomu jinými|slovy jak|dodal kromě|toho mezitím nejen|to například nakonec nicméně následně naopak navíc nebo ovšem přesto tady proto také tam zatímco tedy podobně však pak potom poté zároveň/nich nimi něm něj něho",
  hr: "ta ona oni oba on one ova ова ovo taj ovaj ove ovi овај ово он она они тај to то/a ali dakle takođe kasnije tada također zatim zato i osim|toga tako međutim no зато stoga међутим naime ipak inače и такође prema|njegovim али prema|njezinim",
  sl: "ta ona oni on ti to te/vendar tudi in ampak potem zato toda tako medtem pa torej poleg|tega",
  pl: "ich jego jej ten oboje tych one tej on ona oni ono ta taki to te obaj tego wszyscy|trzej/a ale bo co|ciekawe tymczasem wcześniej dlatego dodali dodał dodała dzięki|temu i innymi|słowy jak|dodał jak|dodała jednak jednocześnie lub mimo|to następnego|dnia następnie natomiast więc na|przykład też podobnie tutaj ponadto co|więcej potem poza|tym przeciwnie wreszcie w|efekcie w|obu|przypadkach w|związku|z|tym zatem zaś z|drugiej|strony z|jednej|strony z|kolei równocześnie także tam/niego nim niej nich nimi",
  ur: "تینوں دونوں اسکا اسکی انھوں انھیں انہوں ان اس اسی انکا اسکے انکے انکی انہیں وہی یہ اُن وہ یہی/بلکہ جبکہ تاہم جس|کے|بعد تو اور تب دوسری|جانب دوسری|طرف اگلے|دن لہذا لہٰذا مگر چنانچہ یا لیکن یعنی یوں ادھر بعد|ازاں پھر",
  ar: "تلك وهذا هذا هم هي وهي ويعد|هذا وهو هؤلاء وذلك ذلك هذه ويأتي|هذا وهذه كلاهما هو/أضاف أضافت أما|الثاني وقد وقالت أو أيضا إضافة|إلى|ذلك إلا|أن بالإضافة لكن بدوره بدورها بعدها بينما وأوضحت وأشارت بالتالي تابع تابعت ثم عندها غير|أن في|المقابل في|سياق|متصل في|غضون|ذلك فيما كذلك لذا من|جانبه من|جانبها من|جهته من|جهتها من|ناحية|أخرى نتيجة|لذلك هنا هناك و وأشار وبالتالي وبحسب|قوله كما وجاء وذكر وذكرت وشدد وأضاف وأضافت وعليه وبدوره وبعد وتابع وتابعت وفيما|يلي وقال وقبل وكان وكشف وكانت من|ناحيته لذلك وأوضح وفي ولفت ولفتت من|ناحيتها وأكد ولكن لهذا من|بينهم وأكدت ولم ومن",
  ps: "دا هغه هغوی دوی دی/بل|خوا همدارنګه له|همدې|امله خو",
  fa: "آن‌ها آن او این هر|دو ایشان هر|سه/حتی به|همین|دلیل البته اما بنابراین در|عوض دلیل|این هرچند همچنین در|همین|حال در|نتیجه در|همان روز|بعد سپس لذا در|ادامه و به|گفته|او از|سوی|دیگر افزون|بر|این به|گفته|این در|عین|حال زیرا در|هر|دو علت|این در|مقابل ولی پیش|از|این یا/آنها آنان وی",
};

/** Chinese, Japanese, Korean and Thai openers have no space after them and are matched as they begin. */
export const unspacedOpeners: Record<string, { pronouns: RegExp; connectives: RegExp }> = {
  zh: {
    pronouns:
      /^(?:他|她|它|他们|她们|它们|他們|她們|这|這|该|該|此|其|双方|雙方|前者|后者|後者|两者|兩者|两人|兩人|二人|据他|在他|对于这|上述|以上)/u,
    connectives:
      /^(?:但|同一天|第二天|尽管如此|儘管如此|不仅如此|不僅如此|换句|換句|随即|隨即|因而|因为这|在这|在此|结果，|而且|而|因此|所以|不过|不過|然而|此外|另外|同时|同時|于是|於是|接着|並且|并且|对此|對此|据此|其中|与此|由此|为此|為此|那么|另|还有|還有|除此|总之|總之|例如|比如|相反|随后|隨後|之后|之後|后来|後來|最后|最後|首先|其次|当时|當時|届时|可是|只是|反之)/u,
  },
  ja: {
    pronouns:
      /^(?:彼|彼女|これ|それ|あれ|この|その|あの|こうした|そうした|こういった|そんな|同(?:氏|社|日|年|署|省|庁)|両(?:者|社|氏)|ここ|そこ|うち\d|いずれも|どちらも|前者|後者|当時)/u,
    connectives:
      /^(?:しかし|さて|同じ|翌日|同様に|逆に|結果として|にもかかわらず|そう[言話語]|また|そして|だが|ただ|一方|さらに|なお|このため|そのため|ところが|それでも|つまり|例えば|たとえば|だから|ところで|でも|同時に|今回|しかも|ちなみに|加えて|したがって|従って|よって|要するに|続いて|次に|とはいえ|なぜなら|もちろん|すると|それに|それから|これに|その後|その結果|こうして)/u,
  },
  ko: {
    pronouns:
      /^(?:(?:이|그|해당) (?=[가-힣])|그는|그녀|그들|이는|이것|그것|이에|이를|이들|이어|이날|이런|이러한|그런|이같은|이 같은|당시|양측)/u,
    connectives:
      /^(?:하지만|그러나|또한|또|그리고|따라서|그래서|한편|이어|다만|이 (?:가운데|중|때문에)|같은 날|다음 날|세 사람|더불어|뿐만 아니라|그의|그 결과|여기에|두 사람|특히|이와|이에|그러면서|그러자|이후|앞서|아울러|반면|이밖에|이 밖에|이로써|결국|때문에|즉|그럼에도|그래도|그렇지만|예를 들어|실제로)/u,
  },
  th: {
    pronouns: /^(?:เขา|เธอ|พวกเขา|มัน|นี่|นั่น|ทั้งคู่|ทั้งสอง)/u,
    connectives:
      /^(?:แต่|และ|หรือ|ดังนั้น|นอกจากนี้|อย่างไรก็ตาม|ทั้งนี้|ขณะที่|โดย|จึง|ต่อมา|จากนั้น|ดังกล่าว|ส่วน|เพราะฉะนั้น|เช่น|หลังจากนั้น|ซึ่ง|รวมทั้ง|รวมถึง|เพราะ|อีกทั้ง|แถม|พร้อมกันนี้|ก็)/u,
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
