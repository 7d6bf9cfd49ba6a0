import { ofLanguage } from "../article/language/of-language.ts";
import { perLanguage } from "../article/language/per-language.ts";

/**
 * Openers that point back, by language, in small letters; "|" stands for a space inside one. First pronouns, then, behind a "/", words
 * that join a sentence to the one before, last pronouns in another case than the subject's, which among the first words point to one
 * before: "One of them…", "Unter ihnen…".
 * Within a list the order says nothing: it is the one that packs smallest.
 */
const words: Record<string, string> = {
  es: "ambos aquella eso esa dicho ella ello esas lo|anterior aquel esos esta estas este estos lo|hicieron su dicha sus lo|hizo esto éstas ésta éste éstos ese/además ahí allí al|respecto ambas|partes aquí asimismo así a|su|vez como|resultado del|mismo|modo desde|entonces después el|mismo|día entonces de|igual en|ambos|casos en|cambio en|consecuencia finalmente hasta|entonces los|demás al|día|siguiente los|otros lo|mismo luego mientras|tanto por|otro|lado por|su|parte por|tanto por|último posteriormente previamente pues sin|embargo también tampoco no|obstante no|solo|eso no|solo|esto o pero por|ejemplo por|lo|tanto por|otra|parte y de|ahí de|hecho en|resumen es|decir es|más/ellos ellas él",
  pt: "ambos aquele esta estas este estes isso isto seu seus tal|medida sua suas essas esses esse essa aquela/ademais ainda|assim assim como|resultado por|exemplo por|fim contudo daí depois ali além|disso desde|então aqui no|mesmo|dia os|demais os|outros o|mesmo|vale e em|resumo até|então diante|disso finalmente entretanto apesar|disso enquanto|isso tampouco em|ambos|os|casos ou já também em|seguida então lá mais|do|que|isso mas no|dia|seguinte no|entanto portanto anteriormente de|fato por|outro|lado por|sua|vez porém posteriormente não|só|isso todavia é|por|isso/eles deles delas dele dela ela elas ele",
  it: "egli ella quelli ciò esse quelle questa quest'ultima entrambi costui ha questi essi hanno quello quest'ultimo questo quella sua sue suo queste suoi/allora fino|ad|allora da|qui da|una|parte di|conseguenza al|contrario anche a|sua|volta ciononostante eppure così dall'altra dal|canto|suo da|allora di|più di|qui dunque e ecco|perché gli|altri il|giorno|dopo infatti infine inoltre intanto invece in|entrambi|i|casi in|precedenza o lo|stesso|giorno lo|stesso|vale là nel|contempo nel|frattempo nemmeno neppure perciò pertanto per|esempio però poi lì ma proprio|per|questo qui quindi insomma successivamente tanto|che tuttavia è|successo|il|contrario/loro lui lei",
  ca: "aquesta aquests aquestes ella elles ells aquest ell això/i per|això així doncs però també a|més tanmateix",
  fr: "elles il c'est c'était tous|deux cela celle-ci ses ils celles-ci ce les|deux celui-ci ces cet cette d'autres elle leur leurs son sa ceux-ci tous|trois ça/autrement|dit au|contraire bref car ainsi alors cependant certes conséquence d'ailleurs ou par|ailleurs d'autre|part d'où d'un|côté dans|les|deux|cas dans|tous|les|cas de|l'autre de|leur|côté de|même en|conséquence de|plus de|son|côté donc du|coup dès|lors enfin ensuite entre-temps en|attendant en|clair en|effet en|outre en|revanche et face|à|cette interrogé|sur|ce les|autres là mais notamment le|lendemain le|même|jour néanmoins on|peut|y on|y or par|conséquent par|exemple pourtant pour|leur|part pour|sa|part puis quant|à qui|plus|est reste|que résultat telles|sont telle|est tels|sont tel|est toutefois voilà|pourquoi y|compris aussi à|l'inverse/eux d'eux d'elles lui",
  ro: "această aceasta acesta ambii acestea ele ei acest aceștia aceste ea el lor lui/acolo de|asemenea prin|urmare iar de|atunci de|exemplu aici deci atunci dar la|rândul|său sau totodată în|schimb apoi mai|mult totuși însă și în|plus ulterior astfel",
  lv: "viņa tā viņi viņš tas šis viņas šī to/savukārt tāpat bet tāpēc arī tomēr tad taču un turklāt",
  lt: "tai ji jis šis jos ši jie šie/ir bet taigi tad taip|pat be|to o tačiau todėl",
  yo: "oun èyí wọ́n o òun ó wọn eyi/nítorí|náà bákan|náà bẹ́ẹ̀ bẹẹ lẹyin|naa ṣugbọn nitori|naa ṣùgbọ́n amọ bakan|naa",
  hu: "azok ilyenek ennek ez azt ezek mindez az|ennek ezzel ilyen ő ezt olyan ők/azonban aztán azóta de eközben itt ezért persze ráadásul s például sőt viszont tehát is ugyanakkor emellett ezután ám vagy vagyis mégis végül ott pedig emiatt hasonlóan és így",
  nl: "alle|drie daarmee daarnaast daarbij beide beiden daarvoor die dit dat haar deze het|is hiermee hij ze zij zijn hun/anderzijds daarna daarom desondanks dezelfde|dag hetzelfde|geldt bijvoorbeeld evenmin en daardoor sterker|nog toen daarentegen daar vervolgens bovendien echter enerzijds hier hierdoor intussen in|beide|gevallen toch vandaar verder zodoende zo|ook kortom kort|daarna maar niet|alleen|dat of ondertussen dus ook overigens de|volgende|dag sindsdien ten|slotte tevens niettemin tot|dan/hem hen",
  af: "dié sy dit hierdie hy daardie hulle/intussen dus daarna daarom boonop egter maar nietemin ook",
  sv: "båda de den denna deras dess dessa det detta han hans hennes hon/där däremot därför därmed därutöver men då här eller emellertid inte|bara|det till|exempel tvärtom likaså och också samtidigt sedan så dessutom dock således ändå/dem honom",
  da: "de begge dette den denne det han hans hendes hennes hun sidstnævnte disse sistnevnte deres/deretter derfor derimot derefter derudover der|er dessuten dog alligevel tvert|imot desuden eller for|eksempel ikke|bare|det ikke|nok|med|det så i|tillegg likeledes likevel her men og ligeledes også samtidig siden|da tværtimod derimod dermed/dem ham",
  en: "his either her neither such its he their the|move they the|same the|duo the|two the|former the|latter the|pair the|trio this she those that both these it/accordingly additionally afterward afterwards also among|those and another in|contrast in|fact in|other|words in|response in|the|meantime in|the|process in|turn lastly likewise moreover nevertheless nonetheless later as|a|result as|such by|contrast by|then consequently even|so finally otherwise nor for|example for|instance furthermore hence firstly however instead in|addition not|only|that now|he now|she now|they one|such on|the|contrary on|the|one|hand on|the|other|hand or others secondly several|others similarly so still then there there's therefore the|answer|is the|following|day the|most|recent|was the|other the|others the|reason|is the|result|is thirdly meanwhile three|others thus two|others what's|more elsewhere here what|is|more worse|still yet at|the|same|time a|day|earlier besides but/him them",
  de: "alle|drei beide beides dabei dadurch dafür damit daran darauf daraus das|habe das|hat das|ist das|kann das|könnte das|sagte das|sei das|soll das|sollte das|teilte das|war das|wird das|wurde das|wäre das|würde davon dazu deren dessen dies diese diesem diesen dieser dieses er es genau|das hierbei hierzu ihr ihrem ihre ihren ihrer jene jener jenes sein seine seinem seinen seiner sie/aber allerdings also am|selben|tag am|tag|darauf andererseits anders|ist anschließend ansonsten auch auf|nachfrage bis|dahin da dagegen daher dahinter danach dann daraufhin darin darum darüber|hinaus demnach denn dennoch derweil der|grund|ist deshalb deswegen des|weiteren die|anderen die|übrigen doch dort ebenfalls ebenso einerseits einer|davon eines|davon eine|davon erst|dann ferner folglich gleichzeitig grund|dafür|ist hier hingegen hinzu immerhin im|gegenteil indes indessen insofern außerdem in|beiden|fällen in|diesem|fall jedoch kein|wunder kurz|darauf kurz|gesagt letztlich mehr|noch nicht|nur|das nun oder schließlich seitdem seither so somit sondern stattdessen statt|aber tatsächlich trotzdem umgekehrt und unterdessen vielmehr wenig|später zudem zugleich zum|anderen zum|beispiel zum|einen zuvor überdies/ihnen ihm",
  is: "hún þessi þær það þau þeir þetta hann/síðan þess|vegna auk|þess en hins|vegar þar|með þó einnig",
  uz: "u ular/shuningdek lekin ammo shuning|uchun bundan|tashqari biroq",
  fi: "sen näiden hän hänen nämä niiden sitä tuo ne se he nuo tämä tämän/näin sitten päinvastoin samalla samoin siksi silti tai siellä tämän|jälkeen kuitenkin myös esimerkiksi ja lisäksi toisaalta mutta täällä/heidän heistä",
  et: "see need nad seda nemad selle ta tema/aga lisaks ent kuid siis seega samuti näiteks ometi nii ja",
  ha: "sun wannan wadannan su ya ta shi ita hakan/don|haka a|cewarsa a|cewarta haka|zalika baya|ga|haka kuma haka|kuma duk|da|haka saboda|haka sai|dai amma",
  mt: "hi dan hu din huma dawn/iżda għalhekk madankollu barra|minn|hekk",
  eu: "bera hura hauek horiek hori hau/gainera beraz horregatik baina hala|ere izan|ere",
  sq: "këto këta ajo atë ky ato këtë kjo ata ai/gjithashtu kurse kështu megjithatë ndërsa për|këtë për|më|tepër pra por prandaj sipas|saj sipas|tij sipas|tyre mirëpo",
  om: "isaan inni sun isheen kunis sunis sana kana kun/dabalataan garuu haata'u|malee kana|malees haa|ta'u|malee kanaaf kanaafuu gama|kaaniin kanaafu ta'us|garuu",
  rw: "bo ibi uyu iki uwo ibyo we/ahubwo ariko kandi kubera|iyo|mpamvu nyamara",
  sw: "haya hiyo huu hicho hawa hii huyo hilo hizo huo hizi wao yao yeye/licha|ya|hayo kwa|hiyo pia vilevile wakati|huo|huo na hata|hivyo aidha lakini",
  rn: "bo ivyo ibi iki uwo uyu ico we/ahubwo ariko kandi kubera|iyo|mpamvu canke",
  ln: "bango yango ye/mpe kasi nde yango|wana",
  sn: "iyi ava ivo uyu ichi izvi/asi zvakare saka kunyange|zvakadaro uye",
  lg: "bano bino kino ono okwogera|bino/kyokka kale wabula era naye",
  so: "iyada isagu isagoo arrintani arrintan tani arrintaas waxay taas wuxuu iyadu iyagu/balse dhanka|kale sidoo|kale sidaas|darteed haseyeeshee hase|yeeshee haddaba laakiin",
  zu: "aba le leli lokhu lolu lo yena/nokho futhi nakuba|kunjalo kodwa ngakho|ke",
  xh: "aba le eli oku ezi olu lo yena/noxa|kunjalo kwakhona kananjalo kodwa ngoko|ke",
  id: "ia ini itu keduanya kedua|nya di|antaranya ketiganya salah|satunya dia hal|ini hal|itu beliau/bukan|hanya|itu alhasil apalagi artinya atau bahkan begitu|juga bukan|itu|sahaja keesokan|harinya katanya kemudian dalam|kedua dan dengan|begitu dengan|demikian di|satu|sisi di|sisi|lain hal|serupa hasilnya juga justeru karenanya karena|itu kendati|demikian lalu lanjutnya lantas lebih|dari|itu lebih|jauh lebih|lanjut malah menurutnya menurut|dia meski|begitu meski|demikian misalnya namun oleh|itu oleh|karena padahal pasalnya pun sebab sebagai|informasi sebaliknya sebelumnya sebelum|itu sedangkan sehingga selain|itu selanjutnya selepas|itu sementara sementara|itu setelah|itu singkatnya tak|hanya|itu akibatnya adapun tak|lama tapi termasuk tetapi tidak|hanya|itu untuk|itu walau|begitu/mereka",
  tl: "ito'y iyan nito kanila nila niya sila siya ito kanya iyon/ani|niya ani|nila bukod|dito gayunman doon gayundin at bunsod|nito dagdag|niya dagdag|pa|niya dahil|dito dito pero ayon|sa|kanya gayunpaman aniya kaya kaya|naman ngunit samantala subalit",
  ig: "ha ọ|sị o ọ|kọwara ọ|gara nke|a ọ|gwara ya|bụ/kama ma mana ya|mere n'ihi|ya ihe|ndị|a ọzọkwa",
  tr: "bundan bunlardan bunun ona ikisi onların ondan bununla kendisi onlar her|iki onlardan adı|geçen bu onunla şu onu bunlar söz|konusu onun şunlar bunu üçü o buna/aksine bir|yandan böylelikle ama ancak oysa aralarında ardından aynı|gün ayrıca burada bu|arada bu|nedenle böyle daha|sonra dolayısıyla ertesi|gün fakat hatta kısacası kısa|süre|sonra ne|var|ki ve yani orada nitekim böylece sonra diğer|yandan bu|yüzden veya örneğin bunun|üzerine bunun|yanı çünkü öte|yandan öyle|ki üstelik şöyle",
  el: "αυτή αυτά αυτοί εκείνος αυτό εκείνη αυτός η|ίδια ο|ίδιος τούτο/έπειτα έτσι ή αλλά γι'|αυτό εκεί παράλληλα εν|τω|μεταξύ επιπλέον και μάλιστα ομοίως ανάμεσά|τους αντίθετα πάντως παρ'|όλα για|παράδειγμα εδώ επίσης επομένως στη|συνέχεια συνεπώς σύμφωνα|με|την|ίδια σύμφωνα|με|τον|ίδιο τέλος ωστόσο όμως/αυτές αυτούς αυτόν",
  he: "אלה הם היא הוא זהו זה זו זאת הן ביניהם זוהי שניהם/או גם ו אולם אז בין|היתר כאן במקביל בנוסף ואולם כך אבל כמו|כן לאחר|מכן לדבריה מנגד עוד עם|זאת בינתיים לדבריהם לדבריו לכן לפיכך/בהם מהם מהן",
  am: "ይህን ይህንን ይህንንም ይህም ይሄ ይህ እሱ እነሱ እነዚህ እሷ እርሳቸው/ይሁን|እንጂ በተጨማሪም ሆኖም ምንም|እንኳ በመሆኑም ስለዚህ ከዚያም ከዚህም|በተጨማሪ ነገር|ግን ግን",
  ti: "ንሶም እዚኦም ንሳቶም እዚ ንሳ ንሱ/ይኹን|እምበር እንተኾነ|ግን ግን በዚ|መሰረት ስለዚ ብተወሳኺ ብተወሳኺ'ውን",
  ka: "ეს ის იგი ისინი მათი მისი/თუმცა მაგრამ ასევე გარდა|ამისა ამასთან ამიტომ",
  mr: "त्याने त्यांनी ते तो त्यांच्या याने ती हा ही हे तिने/त्यामुळे मात्र पण याशिवाय मग आणि किंवा तसेच",
  hi: "इनका इन इनमें उनका इसी इसे उन उनकी इसका इसकी इसके उनके उनमें उन्हें उन्होंने उस उसने उसी इसमें इसने उसे तीनों उसका इस उसकी उसके दोनों यह ये वह वे/अगले|दिन इतना|ही|नहीं इस|तरह वहीं इसलिए इस|बीच तो जिसके|बाद लेकिन जबकि इसी|तरह बाद|में मगर और इसके|बाद इसके|अलावा तब दूसरी|ओर इधर ऐसे|में दूसरी|तरफ फिर एक|ओर बल्कि उधर यही|नहीं या यानी वैसे साथ|ही हालांकि इससे|पहले",
  pa: "ਉਸ ਉਹ ਇਹ ਇਸ ਉਨ੍ਹਾਂ/ਹਾਲਾਂਕਿ ਅਤੇ ਪਰ",
  hy: "դա նա սա նրանք/իսկ սակայն այսպիսով բայց նաև",
  ne: "उनी उनले त्यस यस त्यो यो/र त्यसैले तर साथै",
  gu: "તેઓ તે તેમણે આ તેણે એ/પરંતુ તેથી આથી અને જોકે",
  ta: "அந்த அது இது இவர் அவர் அவரது அவள் அவர்கள் அவன் இதன் இந்த/இதனால் மேலும் இதையடுத்து ஆனால் எனவே",
  bn: "উনি এ এই এটা এটি ওদের তাঁর তাঁরা সে তা তাঁদের তার তাতে তাদের এদের এর ঐ তারা তিনি এসব উভয় ওই এতে ওর সেই/উভয়েই একই|সময়ে একই|সাথে ও একইভাবে এখানে আর এছাড়া তাই এদিকে এবং এ|কারণে এমন|পরিস্থিতিতে এমনকি অন্যদিকে অবশ্য অর্থাৎ একই|সঙ্গে এর|আগে এ|সময় এর|পর এরপর কারণ কিন্তু একই|দিন এভাবে তবে তাছাড়া তারপর পরদিন পরে ফলে তখন তবুও এ|ছাড়া এরই|মধ্যে বা যেমন শুধু|ওর সেখানে",
  ml: "അത് അവൾ അദ്ദേഹം ഈ ആ ഇത് അവർ/പക്ഷേ കൂടാതെ ഇതോടെ എന്നാൽ",
  kn: "ಈ ಅವರು ಅವಳು ಇವರು ಅದು ಇದು ಆ/ಅಲ್ಲದೆ ಆದರೆ ಹೀಗಾಗಿ",
  te: "వారు అతను ఆ అది ఆయన ఆమె ఇది ఈ/దీంతో కాబట్టి అయితే కానీ",
  vi: "anh|này anh|ta bà|này bà|ta chị|này chị|ta cô|ta người|này nó quyết|định|này số|này vụ|việc|trên ông|này ông|ta điều|này sự|việc|trên thông|tin|trên việc|này đây đó đối|tượng|này cả|hai/chính|vì|thế chưa|hết chẳng|hạn chỉ|với|lời thế|nhưng còn cùng|ngày cũng cụ|thể do|đó dù|vậy bên|cạnh|đó bởi|thế bởi|vậy hoặc hơn|nữa hơn|thế khi|đó không|chỉ|thế vì|thế vì|vậy đáng|chú|ý đặc|biệt không|chỉ|vậy không|dừng|lại|ở thậm|chí không|những|thế không|những|vậy lúc|này tóm|lại mặt|khác tưởng|thật ngoài|ra ngược|lại nhưng chính|vì|vậy như|vậy nói|cách|khác trong|cả|hai rồi trong|khi|đó trước|đó tuy|nhiên sau|đó song theo|đó tin|lời từ|đó tuy|vậy tương|tự tại|đây tất|cả|đều và đồng|thời/họ",
  bg: "онзи негов тези това то той те този тя тази нейният/все|пак затова тогава така и но обаче например после или при|това след|това а освен|това също тук",
  ru: "все|трое та такой те такие его их обе он она оно оба ее её они тот эта эти этих это этого этой этот последний|вину такая/по|его|мнению по|его|словам по|ее|словам по|её|словам потом впрочем добавила поэтому причем причём более|того в|результате в|свою|очередь в|тот|же|день в|связи|с|этим вместе|с|тем в|то|же|время вдобавок добавил впоследствии другими|словами затем зато именно|поэтому и или иными|словами итак к|тому|же кроме|того кроме|этого кстати между|тем на|следующий|день далее наоборот например напротив здесь но однако отсюда ранее|он речь|идет речь|идёт с|другой|стороны с|одной|стороны следовательно словом соответственно также таким|образом там тем|временем тем|не|менее то|же|самое а тогда тоже в|обоих|случаях/ним ними них ней него неё нём",
  kk: "олар ол/сонымен|қатар алайда сондықтан бірақ",
  uk: "такий вона ті вони той їх обидва його цей він їхній ці це воно її ця/а або але і далі до|речі додав додала утім більше|того водночас з|іншого|боку за|його|словами за|її|словами й також там тим|часом крім|того на|його|думку втім відповідно натомість зокрема наприклад отже навпаки однак потім причому про|це проте та таким|чином тим|не|менш тому тут інакше|кажучи/ним ними них нього неї",
  sk: "ich jeho jej on ona oni ono tento ten to toto tá obaja tieto táto tí títo/a alebo ale aj napriek|tomu navyše okrem|toho medzitým avšak dodal dodala tiež napríklad potom preto teda neskôr však/neho nej nich nimi",
  cs: "jeho jejich její tento tato ten oba on ona oni ono ta ti to toto tyto/a ale avšak dodal dodala díky|tomu jinými|slovy jak|dodal kromě|toho mezitím například nakonec nejen|to nicméně následně naopak navíc nebo ovšem podobně potom poté proto přesto tady také tam tedy však pak zatímco zároveň/nich nimi něm něj něho",
  hr: "ta to ova on ona oni ove ovi oba one ovo ова taj ovaj овај ово он она они тај то/a ali dakle takođe kasnije tada također zatim zato i osim|toga tako međutim no зато ipak stoga међутим inače такође али и naime",
  sl: "ta on ona oni ti to te/tudi vendar pa toda ampak torej potem zato in tako medtem poleg|tega",
  pl: "ich jego jej ten oboje tej tych one on ona oni ono ta taki to te obaj tego wszyscy|trzej/a ale bo co|ciekawe też tymczasem wcześniej dlatego dodali dodał dodała dzięki|temu i innymi|słowy jak|dodał jak|dodała jednak jednocześnie lub mimo|to następnego|dnia następnie natomiast więc na|przykład podobnie tutaj ponadto co|więcej potem poza|tym przeciwnie wreszcie w|efekcie w|obu|przypadkach w|związku|z|tym zatem zaś z|drugiej|strony z|jednej|strony z|kolei równocześnie także tam/niego nim niej nich nimi",
  ur: "تینوں دونوں اسکا اسکی انھوں انھیں انہوں ان اسی انکا اسکے اس انکے انکی انہیں وہی یہ اُن وہ یہی/اس|سے|قبل بلکہ اس|لئے اور اس|کے|علاوہ اس|لیے تو دوسری|طرف اگلے|دن جبکہ اسی|طرح جس|کے|بعد ادھر بعد|ازاں اس|دوران تاہم تب لہذا لہٰذا لیکن مگر دوسری|جانب چنانچہ یا یعنی یوں پھر",
  ar: "تلك وهذا هم هو هي ويأتي|هذا وهي وذلك ذلك هذه وهذه كلاهما وهو هؤلاء هذا/أضاف أضافت أما|الثاني وقد وقالت أو أيضا إضافة|إلى|ذلك إلا|أن بالإضافة لكن بدوره بدورها بعدها بينما وأوضحت بالتالي تابع تابعت ثم عندها غير|أن في|المقابل في|سياق|متصل في|غضون|ذلك فيما كذلك لذا من|جانبه من|جانبها من|جهته من|جهتها من|ناحية|أخرى نتيجة|لذلك هنا هناك و وأشار وبالتالي وبحسب|قوله كما وجاء وذكر وذكرت وشدد وأشارت وأضاف وأضافت وعليه وبدوره وبعد وتابع وتابعت وفيما|يلي وقال وقبل وكان وكشف وكانت من|ناحيته لذلك وأوضح وفي ولفت ولفتت من|ناحيتها وأكد ولكن لهذا من|بينهم وأكدت ولم ومن",
  ps: "هغه هغوی دوی دی دا/خو بل|خوا همدارنګه له|همدې|امله",
  fa: "آن‌ها آن او این هر|دو ایشان هر|سه/حتی به|همین|دلیل البته اما بنابراین در|عوض در|همین|حال در|نتیجه در|همان روز|بعد سپس لذا دلیل|این هرچند همچنین در|ادامه و به|گفته|او از|سوی|دیگر افزون|بر|این به|گفته|این در|عین|حال زیرا در|هر|دو علت|این در|مقابل ولی پیش|از|این یا/آنها آنان وی",
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
