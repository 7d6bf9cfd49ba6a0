import { ofLanguage } from "../article/language/of-language.ts";
import { perLanguage } from "../article/language/per-language.ts";

/**
 * Openers that point back, by language, in small letters; "|" stands for a space inside one. First pronouns, then, behind a "/", words
 * that join a sentence to the one before, last pronouns in another case than the subject's, which among the first words point to one
 * before: "One of them…", "Unter ihnen…".
 */
const words: Record<string, string> = {
  es: "ambos aquel aquella dicha dicho ella ello esa esas ese eso esos esta estas este esto estos lo|anterior lo|hicieron lo|hizo su sus ésta éstas éste éstos/además ahí allí al|día|siguiente al|respecto ambas|partes aquí asimismo así a|su|vez como|resultado del|mismo|modo desde|entonces después de|ahí de|hecho de|igual el|mismo|día entonces en|ambos|casos en|cambio en|consecuencia en|resumen es|decir es|más finalmente hasta|entonces los|demás los|otros lo|mismo luego mientras|tanto no|obstante no|solo|eso no|solo|esto o pero por|ejemplo por|lo|tanto por|otra|parte por|otro|lado por|su|parte por|tanto por|último posteriormente previamente pues sin|embargo también tampoco y/ellas ellos él",
  pt: "ambos aquela aquele essa essas esse esses esta estas este estes isso isto seu seus sua suas tal|medida/ademais ainda|assim ali além|disso anteriormente apesar|disso aqui assim até|então como|resultado contudo daí depois desde|então de|fato diante|disso e em|ambos|os|casos em|resumo em|seguida enquanto|isso entretanto então finalmente já lá mais|do|que|isso mas no|dia|seguinte no|entanto no|mesmo|dia não|só|isso os|demais os|outros ou o|mesmo|vale portanto por|exemplo por|fim por|outro|lado por|sua|vez porém posteriormente também tampouco todavia é|por|isso/dela delas dele deles ela elas ele eles",
  it: "ciò costui egli ella entrambi esse essi ha hanno quella quelle quelli quello quest'ultima quest'ultimo questa queste questi questo sua sue suo suoi/allora al|contrario anche a|sua|volta ciononostante così dall'altra dal|canto|suo da|allora da|qui da|una|parte di|conseguenza di|più di|qui dunque e ecco|perché eppure fino|ad|allora gli|altri il|giorno|dopo infatti infine inoltre insomma intanto invece in|entrambi|i|casi in|precedenza lo|stesso|giorno lo|stesso|vale là lì ma nel|contempo nel|frattempo nemmeno neppure o perciò pertanto per|esempio però poi proprio|per|questo qui quindi successivamente tanto|che tuttavia è|successo|il|contrario/lei loro lui",
  ca: "això aquest aquesta aquestes aquests ell ella elles ells/així a|més doncs i per|això però també tanmateix",
  fr: "c'est c'était ce cela celle-ci celles-ci celui-ci ces cet cette ceux-ci d'autres elle elles il ils les|deux leur leurs sa ses son tous|deux tous|trois ça/ainsi alors aussi autrement|dit au|contraire bref car cependant certes conséquence d'ailleurs d'autre|part d'où d'un|côté dans|les|deux|cas dans|tous|les|cas de|l'autre de|leur|côté de|même de|plus de|son|côté donc du|coup dès|lors enfin ensuite entre-temps en|attendant en|clair en|conséquence en|effet en|outre en|revanche et face|à|cette interrogé|sur|ce les|autres le|lendemain le|même|jour là mais notamment néanmoins on|peut|y on|y or ou par|ailleurs par|conséquent par|exemple pourtant pour|leur|part pour|sa|part puis quant|à qui|plus|est reste|que résultat telles|sont telle|est tels|sont tel|est toutefois voilà|pourquoi y|compris à|l'inverse/d'elles d'eux eux lui",
  ro: "aceasta această acest acesta aceste acestea aceștia ambii ea ei el ele lor lui/acolo aici apoi astfel atunci dar deci de|asemenea de|atunci de|exemplu iar la|rândul|său mai|mult prin|urmare sau totodată totuși ulterior însă în|plus în|schimb și",
  lv: "tas to tā viņa viņas viņi viņš šis šī/arī bet savukārt tad taču tomēr turklāt tāpat tāpēc un",
  lt: "ji jie jis jos tai ši šie šis/bet be|to ir o tad taigi taip|pat tačiau todėl",
  yo: "eyi o oun wọn wọ́n èyí òun ó/amọ bakan|naa bákan|náà bẹ́ẹ̀ bẹẹ lẹyin|naa nitori|naa nítorí|náà ṣugbọn ṣùgbọ́n",
  hu: "azok azt az|ennek ennek ez ezek ezt ezzel ilyen ilyenek mindez olyan ő ők/azonban aztán azóta de eközben emellett emiatt ezután ezért hasonlóan is itt mégis ott pedig persze például ráadásul s sőt tehát ugyanakkor vagy vagyis viszont végül ám és így",
  nl: "alle|drie beide beiden daarbij daarmee daarnaast daarvoor dat deze die dit haar het|is hiermee hij hun ze zij zijn/anderzijds bijvoorbeeld bovendien daar daardoor daarentegen daarna daarom desondanks dezelfde|dag de|volgende|dag dus echter en enerzijds evenmin hetzelfde|geldt hier hierdoor intussen in|beide|gevallen kortom kort|daarna maar niettemin niet|alleen|dat of ondertussen ook overigens sindsdien sterker|nog ten|slotte tevens toch toen tot|dan vandaar verder vervolgens zodoende zo|ook/hem hen",
  af: "daardie dit dié hierdie hulle hy sy/boonop daarna daarom dus egter intussen maar nietemin ook",
  sv: "båda de den denna deras dess dessa det detta han hans hennes hon/dessutom dock där däremot därför därmed därutöver då eller emellertid här inte|bara|det likaså men och också samtidigt sedan så således till|exempel tvärtom ändå/dem honom",
  da: "begge de den denne deres det dette disse han hans hendes hennes hun sidstnævnte sistnevnte/alligevel derefter deretter derfor derimod derimot dermed derudover der|er dessuten desuden dog eller for|eksempel her ikke|bare|det ikke|nok|med|det i|tillegg ligeledes likeledes likevel men og også samtidig siden|da så tvert|imot tværtimod/dem ham",
  en: "both either he her his it its neither she such that their these they the|duo the|former the|latter the|move the|pair the|same the|trio the|two this those/accordingly additionally afterward afterwards also among|those and another as|a|result as|such at|the|same|time a|day|earlier besides but by|contrast by|then consequently elsewhere even|so finally firstly for|example for|instance furthermore hence here however instead in|addition in|contrast in|fact in|other|words in|response in|the|meantime in|the|process in|turn lastly later likewise meanwhile moreover nevertheless nonetheless nor not|only|that now|he now|she now|they one|such on|the|contrary on|the|one|hand on|the|other|hand or others otherwise secondly several|others similarly so still then there there's therefore the|answer|is the|following|day the|most|recent|was the|other the|others the|reason|is the|result|is thirdly three|others thus two|others what's|more what|is|more worse|still yet/him them",
  de: "alle|drei beide beides dabei dadurch dafür damit daran darauf daraus das|habe das|hat das|ist das|kann das|könnte das|sagte das|sei das|soll das|sollte das|teilte das|war das|wird das|wurde das|wäre das|würde davon dazu deren dessen dies diese diesem diesen dieser dieses er es genau|das hierbei hierzu ihr ihre ihrem ihren ihrer jene jener jenes sein seine seinem seinen seiner sie/aber allerdings also am|selben|tag am|tag|darauf andererseits anders|ist anschließend ansonsten auch auf|nachfrage außerdem bis|dahin da dagegen daher dahinter danach dann daraufhin darin darum darüber|hinaus demnach denn dennoch derweil der|grund|ist deshalb deswegen des|weiteren die|anderen die|übrigen doch dort ebenfalls ebenso einerseits einer|davon eines|davon eine|davon erst|dann ferner folglich gleichzeitig grund|dafür|ist hier hingegen hinzu immerhin im|gegenteil indes indessen insofern in|beiden|fällen in|diesem|fall jedoch kein|wunder kurz|darauf kurz|gesagt letztlich mehr|noch nicht|nur|das nun oder schließlich seitdem seither so somit sondern stattdessen statt|aber tatsächlich trotzdem umgekehrt und unterdessen vielmehr wenig|später zudem zugleich zum|anderen zum|beispiel zum|einen zuvor überdies/ihm ihnen",
  is: "hann hún það þau þeir þessi þetta þær/auk|þess einnig en hins|vegar síðan þar|með þess|vegna þó",
  uz: "u ular/ammo biroq bundan|tashqari lekin shuning|uchun shuningdek",
  fi: "he hän hänen ne niiden nuo näiden nämä se sen sitä tuo tämä tämän/esimerkiksi ja kuitenkin lisäksi mutta myös näin päinvastoin samalla samoin siellä siksi silti sitten tai toisaalta tämän|jälkeen täällä/heidän heistä",
  et: "nad need nemad seda see selle ta tema/aga ent ja kuid lisaks nii näiteks ometi samuti seega siis",
  ha: "hakan ita shi su sun ta wadannan wannan ya/a|cewarsa a|cewarta amma baya|ga|haka don|haka duk|da|haka haka|kuma haka|zalika kuma saboda|haka sai|dai",
  mt: "dan dawn din hi hu huma/barra|minn|hekk għalhekk iżda madankollu",
  eu: "bera hau hauek hori horiek hura/baina beraz gainera hala|ere horregatik izan|ere",
  sq: "ai ajo ata ato atë këta këto kjo ky këtë/gjithashtu kështu kurse megjithatë mirëpo ndërsa për|këtë për|më|tepër por pra prandaj sipas|saj sipas|tij sipas|tyre",
  om: "inni isaan isheen kana kun kunis sana sun sunis/dabalataan gama|kaaniin garuu haa|ta'u|malee haata'u|malee kana|malees kanaaf kanaafu kanaafuu ta'us|garuu",
  rw: "bo ibi ibyo iki uwo uyu we/ahubwo ariko kandi kubera|iyo|mpamvu nyamara",
  sw: "hawa haya hicho hii hilo hiyo hizi hizo huo huu huyo wao yao yeye/aidha hata|hivyo kwa|hiyo lakini licha|ya|hayo na pia vilevile wakati|huo|huo",
  rn: "bo ibi ico iki ivyo uwo uyu we/ahubwo ariko canke kandi kubera|iyo|mpamvu",
  ln: "bango yango ye/kasi nde mpe yango|wana",
  sn: "ava ichi ivo iyi izvi uyu/asi kunyange|zvakadaro saka uye zvakare",
  lg: "bano bino kino okwogera|bino ono/era kale kyokka naye wabula",
  so: "arrintaas arrintan arrintani isagu isagoo iyada iyadu iyagu taas tani waxay wuxuu/balse dhanka|kale haddaba haseyeeshee hase|yeeshee laakiin sidaas|darteed sidoo|kale",
  zu: "aba le leli lo lokhu lolu yena/futhi kodwa nakuba|kunjalo ngakho|ke nokho",
  xh: "aba eli ezi le lo oku olu yena/kananjalo kodwa kwakhona ngoko|ke noxa|kunjalo",
  id: "beliau dia di|antaranya hal|ini hal|itu ia ini itu keduanya kedua|nya ketiganya salah|satunya/adapun akibatnya alhasil apalagi artinya atau bahkan begitu|juga bukan|hanya|itu bukan|itu|sahaja dalam|kedua dan dengan|begitu dengan|demikian di|satu|sisi di|sisi|lain hal|serupa hasilnya juga justeru karenanya karena|itu katanya keesokan|harinya kemudian kendati|demikian lalu lanjutnya lantas lebih|dari|itu lebih|jauh lebih|lanjut malah menurutnya menurut|dia meski|begitu meski|demikian misalnya namun oleh|itu oleh|karena padahal pasalnya pun sebab sebagai|informasi sebaliknya sebelumnya sebelum|itu sedangkan sehingga selain|itu selanjutnya selepas|itu sementara sementara|itu setelah|itu singkatnya tak|hanya|itu tak|lama tapi termasuk tetapi tidak|hanya|itu untuk|itu walau|begitu/mereka",
  tl: "ito ito'y iyan iyon kanila kanya nila nito niya sila siya/ani|nila ani|niya aniya at ayon|sa|kanya bukod|dito bunsod|nito dagdag|niya dagdag|pa|niya dahil|dito dito doon gayundin gayunman gayunpaman kaya kaya|naman ngunit pero samantala subalit",
  ig: "ha nke|a o ya|bụ ọ|gara ọ|gwara ọ|kọwara ọ|sị/ihe|ndị|a kama ma mana n'ihi|ya ya|mere ọzọkwa",
  tr: "adı|geçen bu buna bundan bunlar bunlardan bunu bunun bununla her|iki ikisi kendisi o ona ondan onlar onlardan onların onu onun onunla söz|konusu üçü şu şunlar/aksine ama ancak aralarında ardından aynı|gün ayrıca bir|yandan bunun|yanı bunun|üzerine burada bu|arada bu|nedenle bu|yüzden böyle böylece böylelikle daha|sonra diğer|yandan dolayısıyla ertesi|gün fakat hatta kısacası kısa|süre|sonra ne|var|ki nitekim orada oysa sonra ve veya yani çünkü örneğin öte|yandan öyle|ki üstelik şöyle",
  el: "αυτά αυτή αυτοί αυτό αυτός εκείνη εκείνος η|ίδια ο|ίδιος τούτο/έπειτα έτσι ή αλλά ανάμεσά|τους αντίθετα γι'|αυτό για|παράδειγμα εδώ εκεί εν|τω|μεταξύ επίσης επιπλέον επομένως και μάλιστα ομοίως πάντως παρ'|όλα παράλληλα στη|συνέχεια συνεπώς σύμφωνα|με|την|ίδια σύμφωνα|με|τον|ίδιο τέλος ωστόσο όμως/αυτές αυτούς αυτόν",
  he: "אלה ביניהם הוא היא הם הן זאת זה זהו זו זוהי שניהם/אבל או אולם אז בין|היתר בינתיים במקביל בנוסף גם ו ואולם כאן כך כמו|כן לאחר|מכן לדבריה לדבריהם לדבריו לכן לפיכך מנגד עוד עם|זאת/בהם מהם מהן",
  am: "ይህ ይህም ይህን ይህንን ይህንንም ይሄ እሱ እሷ እነሱ እነዚህ እርሳቸው/ሆኖም ምንም|እንኳ ስለዚህ በመሆኑም በተጨማሪም ነገር|ግን ከዚህም|በተጨማሪ ከዚያም ይሁን|እንጂ ግን",
  ti: "እዚ እዚኦም ንሱ ንሳ ንሳቶም ንሶም/ስለዚ በዚ|መሰረት ብተወሳኺ ብተወሳኺ'ውን እንተኾነ|ግን ይኹን|እምበር ግን",
  ka: "ეს იგი ის ისინი მათი მისი/ამასთან ამიტომ ასევე გარდა|ამისა თუმცა მაგრამ",
  mr: "तिने ती ते तो त्यांच्या त्यांनी त्याने याने हा ही हे/आणि किंवा तसेच त्यामुळे पण मग मात्र याशिवाय",
  hi: "इन इनका इनमें इस इसका इसकी इसके इसने इसमें इसी इसे उन उनका उनकी उनके उनमें उन्हें उन्होंने उस उसका उसकी उसके उसने उसी उसे तीनों दोनों यह ये वह वे/अगले|दिन इतना|ही|नहीं इधर इस|तरह इस|बीच इसके|अलावा इसके|बाद इसलिए इससे|पहले इसी|तरह उधर एक|ओर ऐसे|में और जबकि जिसके|बाद तब तो दूसरी|ओर दूसरी|तरफ फिर बल्कि बाद|में मगर यही|नहीं या यानी लेकिन वहीं वैसे साथ|ही हालांकि",
  pa: "ਇਸ ਇਹ ਉਨ੍ਹਾਂ ਉਸ ਉਹ/ਅਤੇ ਪਰ ਹਾਲਾਂਕਿ",
  hy: "դա նա նրանք սա/այսպիսով բայց իսկ նաև սակայն",
  ne: "उनले उनी त्यस त्यो यस यो/तर त्यसैले र साथै",
  gu: "આ એ તે તેઓ તેણે તેમણે/અને આથી જોકે તેથી પરંતુ",
  ta: "அது அந்த அவன் அவரது அவர் அவர்கள் அவள் இதன் இது இந்த இவர்/ஆனால் இதனால் இதையடுத்து எனவே மேலும்",
  bn: "উনি উভয় এ এই এটা এটি এতে এদের এর এসব ঐ ওই ওদের ওর তা তাঁদের তাঁর তাঁরা তাতে তাদের তার তারা তিনি সে সেই/অন্যদিকে অবশ্য অর্থাৎ আর উভয়েই এ|কারণে এ|ছাড়া এ|সময় একই|দিন একই|সঙ্গে একই|সময়ে একই|সাথে একইভাবে এখানে এছাড়া এদিকে এবং এভাবে এমন|পরিস্থিতিতে এমনকি এর|আগে এর|পর এরই|মধ্যে এরপর ও কারণ কিন্তু তখন তবুও তবে তাই তাছাড়া তারপর পরদিন পরে ফলে বা যেমন শুধু|ওর সেখানে",
  ml: "അത് അദ്ദേഹം അവർ അവൾ ആ ഇത് ഈ/ഇതോടെ എന്നാൽ കൂടാതെ പക്ഷേ",
  kn: "ಅದು ಅವರು ಅವಳು ಆ ಇದು ಇವರು ಈ/ಅಲ್ಲದೆ ಆದರೆ ಹೀಗಾಗಿ",
  te: "అతను అది ఆ ఆమె ఆయన ఇది ఈ వారు/అయితే కానీ కాబట్టి దీంతో",
  vi: "anh|này anh|ta bà|này bà|ta chị|này chị|ta cô|ta cả|hai người|này nó quyết|định|này số|này sự|việc|trên thông|tin|trên việc|này vụ|việc|trên ông|này ông|ta điều|này đây đó đối|tượng|này/bên|cạnh|đó bởi|thế bởi|vậy chính|vì|thế chính|vì|vậy chưa|hết chẳng|hạn chỉ|với|lời còn cùng|ngày cũng cụ|thể do|đó dù|vậy hoặc hơn|nữa hơn|thế khi|đó không|chỉ|thế không|chỉ|vậy không|dừng|lại|ở không|những|thế không|những|vậy lúc|này mặt|khác ngoài|ra ngược|lại nhưng như|vậy nói|cách|khác rồi sau|đó song theo|đó thậm|chí thế|nhưng tin|lời trong|cả|hai trong|khi|đó trước|đó tuy|nhiên tuy|vậy tóm|lại tương|tự tưởng|thật tại|đây tất|cả|đều từ|đó và vì|thế vì|vậy đáng|chú|ý đặc|biệt đồng|thời/họ",
  bg: "негов нейният онзи тази те тези то това този той тя/а все|пак затова и или например но обаче освен|това после при|това след|това също така тогава тук",
  ru: "все|трое его ее её их оба обе он она они оно последний|вину та такая такие такой те тот эта эти этих это этого этой этот/а более|того в|обоих|случаях в|результате в|свою|очередь в|связи|с|этим в|то|же|время в|тот|же|день вдобавок вместе|с|тем впоследствии впрочем далее добавил добавила другими|словами затем зато здесь и или именно|поэтому иными|словами итак к|тому|же кроме|того кроме|этого кстати между|тем на|следующий|день наоборот например напротив но однако отсюда по|его|мнению по|его|словам по|ее|словам по|её|словам потом поэтому причем причём ранее|он речь|идет речь|идёт с|другой|стороны с|одной|стороны следовательно словом соответственно также таким|образом там тем|временем тем|не|менее то|же|самое тогда тоже/него ней неё ним ними них нём",
  kk: "ол олар/алайда бірақ сондықтан сонымен|қатар",
  uk: "вона вони воно він його обидва такий той ті це цей ця ці їх їхній її/а або але більше|того водночас втім відповідно далі до|речі додав додала з|іншого|боку за|його|словами за|її|словами зокрема й крім|того на|його|думку навпаки наприклад натомість однак отже потім причому про|це проте та таким|чином також там тим|не|менш тим|часом тому тут утім і інакше|кажучи/неї ним ними них нього",
  sk: "ich jeho jej obaja on ona oni ono ten tento tieto to toto tá táto tí títo/a aj ale alebo avšak dodal dodala medzitým napriek|tomu napríklad navyše neskôr okrem|toho potom preto teda tiež však/neho nej nich nimi",
  cs: "jeho jejich její oba on ona oni ono ta tato ten tento ti to toto tyto/a ale avšak dodal dodala díky|tomu jak|dodal jinými|slovy kromě|toho mezitím nakonec naopak například navíc nebo nejen|to nicméně následně ovšem pak podobně potom poté proto přesto tady také tam tedy však zatímco zároveň/nich nimi něho něj něm",
  hr: "oba on ona one oni ova ovaj ove ovi ovo ta taj to ова овај ово он она они тај то/a ali dakle i inače ipak kasnije međutim naime no osim|toga stoga tada tako takođe također zatim zato али зато и међутим такође",
  sl: "on ona oni ta te ti to/ampak in medtem pa poleg|tega potem tako toda torej tudi vendar zato",
  pl: "ich jego jej obaj oboje on ona one oni ono ta taki te tego tej ten to tych wszyscy|trzej/a ale bo co|ciekawe co|więcej dlatego dodali dodał dodała dzięki|temu i innymi|słowy jak|dodał jak|dodała jednak jednocześnie lub mimo|to następnego|dnia następnie natomiast na|przykład podobnie ponadto potem poza|tym przeciwnie równocześnie także tam też tutaj tymczasem wcześniej więc wreszcie w|efekcie w|obu|przypadkach w|związku|z|tym zatem zaś z|drugiej|strony z|jednej|strony z|kolei/nich niego niej nim nimi",
  ur: "اس اسکا اسکی اسکے اسی ان انکا انکی انکے انھوں انھیں انہوں انہیں اُن تینوں دونوں وہ وہی یہ یہی/ادھر اس|دوران اس|سے|قبل اس|لئے اس|لیے اس|کے|علاوہ اسی|طرح اور اگلے|دن بعد|ازاں بلکہ تاہم تب تو جبکہ جس|کے|بعد دوسری|جانب دوسری|طرف لہذا لہٰذا لیکن مگر پھر چنانچہ یا یعنی یوں",
  ar: "تلك ذلك كلاهما هؤلاء هذا هذه هم هو هي وذلك وهذا وهذه وهو وهي ويأتي|هذا/أضاف أضافت أما|الثاني أو أيضا إضافة|إلى|ذلك إلا|أن بالإضافة بالتالي بدوره بدورها بعدها بينما تابع تابعت ثم عندها غير|أن في|المقابل في|سياق|متصل في|غضون|ذلك فيما كذلك كما لذا لذلك لكن لهذا من|بينهم من|جانبه من|جانبها من|جهته من|جهتها من|ناحية|أخرى من|ناحيته من|ناحيتها نتيجة|لذلك هنا هناك و وأشار وأشارت وأضاف وأضافت وأكد وأكدت وأوضح وأوضحت وبالتالي وبحسب|قوله وبدوره وبعد وتابع وتابعت وجاء وذكر وذكرت وشدد وعليه وفي وفيما|يلي وقال وقالت وقبل وقد وكان وكانت وكشف ولفت ولفتت ولكن ولم ومن",
  ps: "دا دوی دی هغه هغوی/بل|خوا خو له|همدې|امله همدارنګه",
  fa: "آن آن‌ها او ایشان این هر|دو هر|سه/از|سوی|دیگر افزون|بر|این البته اما بنابراین به|همین|دلیل به|گفته|او به|گفته|این حتی در|ادامه در|عوض در|عین|حال در|مقابل در|نتیجه در|هر|دو در|همان در|همین|حال دلیل|این روز|بعد زیرا سپس علت|این لذا هرچند همچنین و ولی پیش|از|این یا/آنان آنها وی",
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
