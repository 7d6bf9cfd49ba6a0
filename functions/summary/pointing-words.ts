import { ofLanguage } from "../article/language/of-language.ts";
import { perLanguage } from "../article/language/per-language.ts";

/**
 * Openers that point back, by language, in small letters; "|" stands for a space inside one. First pronouns, then, behind a "/", words
 * that join a sentence to the one before, last pronouns in another case than the subject's, which among the first words point to one
 * before: "One of them…", "Unter ihnen…".
 * Within a list the order says nothing: it is the one that packs smallest.
 */
const words: Record<string, string> = {
  es: "ambos aquella dicho lo|hizo esos ella ello esta estas estos lo|hicieron dicha esas esa lo|anterior sus éstas esto su ésta éstos aquel éste este ese eso los|dos las|dos/allí al|respecto en|resumen aquí asimismo así a|su|vez como|resultado del|mismo|modo en|cambio el|mismo|día entonces de|igual en|consecuencia finalmente o pero en|ambos|casos sin|embargo los|demás desde|entonces después hasta|entonces al|día|siguiente los|otros lo|mismo mientras|tanto por|otro|lado por|tanto por|último luego posteriormente por|su|parte previamente pues también tampoco no|obstante no|solo|eso no|solo|esto por|ejemplo por|lo|tanto por|otra|parte y de|ahí de|hecho ambas|partes además ahí es|decir es|más/ellos ellas él",
  pt: "estes ambos aquele esta estas este isto seu isso seus tal|medida sua suas essas as|duas esses essa esse aquela os|dois/posteriormente anteriormente diante|disso e assim como|resultado além|disso desde|então ademais mas por|exemplo por|fim contudo ali no|mesmo|dia os|demais daí depois em|resumo até|então ainda|assim no|entanto finalmente aqui entretanto apesar|disso em|ambos|os|casos ou lá já em|seguida os|outros então mais|do|que|isso tampouco no|dia|seguinte portanto porém de|fato por|outro|lado por|sua|vez o|mesmo|vale não|só|isso também enquanto|isso todavia é|por|isso/delas dela elas deles ela ele eles dele",
  it: "egli ella esse quelle le|due quest'ultimo questa entrambi ha questi costui ciò essi hanno quello questo queste quella sua sue quelli quest'ultima suo i|due suoi/da|allora allora dall'altra da|qui da|una|parte di|conseguenza al|contrario eppure a|sua|volta per|esempio fino|ad|allora ciononostante e in|precedenza o proprio|per|questo lo|stesso|giorno lo|stesso|vale ecco|perché anche di|più il|giorno|dopo dunque infatti qui lì di|qui infine così dal|canto|suo inoltre invece in|entrambi|i|casi là nel|contempo neppure perciò pertanto gli|altri ma nel|frattempo nemmeno insomma però poi quindi intanto successivamente tanto|che tuttavia è|successo|il|contrario/loro lui lei",
  ca: "aquesta aquestes ella ells aquests aquest elles ell això/però per|això així doncs també a|més i tanmateix",
  fr: "elles il son sa ceux-ci c'est c'était celles-ci celle-ci ses ils celui-ci tous|deux cela leur d'autres elle tous|trois ça ce les|deux ces cet leurs cette/autrement|dit au|contraire ainsi y|compris alors cependant certes d'autre|part d'où d'un|côté dans|les|deux|cas dans|tous|les|cas de|leur|côté de|même en|conséquence ensuite de|plus de|son|côté donc par|exemple en|attendant du|coup mais dès|lors entre-temps car en|clair en|effet on|peut|y quant|à face|à|cette interrogé|sur|ce les|autres et tel|est en|outre de|l'autre conséquence le|même|jour là notamment enfin d'ailleurs ou par|ailleurs le|lendemain néanmoins or par|conséquent telle|est pourtant en|revanche pour|leur|part pour|sa|part puis on|y qui|plus|est reste|que résultat telles|sont tels|sont bref toutefois voilà|pourquoi aussi à|l'inverse/eux d'eux d'elles lui",
  ro: "această el lui ei acesta ea acestea acest aceasta aceste aceștia ele lor ambii/și de|asemenea prin|urmare iar de|atunci astfel ulterior atunci dar de|exemplu totuși la|rândul|său totodată în|schimb apoi însă în|plus deci mai|mult acolo aici sau",
  lv: "viņa viņš tā viņi tas šis viņas šī to/bet tad taču arī tomēr savukārt un tāpēc tāpat turklāt",
  lt: "tai jie šis ji šie jis ši jos/ir o bet todėl tad taip|pat taigi be|to tačiau",
  yo: "oun òun èyí eyi wọn o ó wọ́n/bẹẹ nitori|naa lẹyin|naa ṣùgbọ́n bákan|náà nítorí|náà bẹ́ẹ̀ bakan|naa ṣugbọn amọ",
  hu: "mindez azok ez azt ennek ezek az|ennek ilyenek ezt ilyen ő olyan ők ezzel/hasonlóan ezután aztán azonban azóta emiatt persze ráadásul s de ugyanakkor végül mégis és emellett eközben ám ezért például sőt viszont tehát is vagy itt vagyis ott pedig így",
  nl: "daarnaast alle|drie daarmee daarvoor hiermee daarbij die haar de|twee hun zij zijn beide beiden het|is ze hij dit deze dat/anderzijds desondanks dezelfde|dag daarna daarom bijvoorbeeld hetzelfde|geldt evenmin daardoor sterker|nog toen daarentegen daar vervolgens bovendien echter hier hierdoor intussen in|beide|gevallen toch zo|ook kortom verder maar niet|alleen|dat of ondertussen sindsdien ten|slotte tevens niettemin en dus ook kort|daarna enerzijds de|volgende|dag tot|dan vandaar overigens zodoende/hem hen",
  af: "daardie hy sy dit dié hierdie hulle/intussen daarna daarom dus ook boonop egter maar nietemin",
  sv: "båda hennes hon hans denna det deras de den dess dessa detta han/inte|bara|det där däremot också samtidigt sedan så därför här därutöver men då därmed dock emellertid således eller till|exempel tvärtom ändå och dessutom likaså/dem honom",
  da: "begge hennes hun dette den de det han hans disse sistnevnte denne hendes sidstnævnte deres/deretter likevel tværtimod der|er for|eksempel likeledes alligevel tvert|imot og derudover desuden så ligeledes eller dog derimod derfor dessuten her men ikke|bare|det ikke|nok|med|det i|tillegg derimot derefter også samtidig siden|da dermed/dem ham",
  en: "it her he their they the|duo the|two this the|trio she the|same those the|latter the|pair that both the|former these its neither such his the|move either/accordingly additionally afterward afterwards also instead among|those in|response in|the|meantime in|turn lastly moreover nevertheless nonetheless as|a|result as|such and in|contrast in|fact in|other|words thus the|reason|is the|result|is by|then consequently several|others even|so for|example for|instance furthermore hence firstly however not|only|that in|addition one|such by|contrast on|the|contrary on|the|other|hand or others secondly similarly so likewise still then there there's meanwhile on|the|one|hand besides but the|most|recent|was the|answer|is finally otherwise another nor the|other the|others thirdly therefore three|others worse|still later two|others what's|more elsewhere here in|the|process what|is|more yet at|the|same|time a|day|earlier the|following|day/him them",
  de: "alle|drei beide beides dadurch damit daran darauf daraus das|habe das|hat das|ist das|kann das|könnte das|sagte das|sei jene dabei jener jenes das|soll das|sollte das|teilte das|war das|wird das|wurde das|wäre das|würde die|beiden davon dazu deren dessen dieser dieses er dies diese diesem diesen es genau|das hierbei ihr ihrem ihre hierzu ihren ihrer sein seine seinen dafür seiner sie seinem/aber zudem so der|grund|ist nun anschließend allerdings ansonsten gleichzeitig grund|dafür|ist hier auch auf|nachfrage bis|dahin da dagegen daher dahinter danach dann daraufhin denn und dennoch doch jedoch ebenfalls trotzdem ferner einerseits einer|davon eines|davon darin insofern darum darüber|hinaus demnach überdies unterdessen hingegen seither wenig|später vielmehr zum|anderen eine|davon hinzu in|beiden|fällen immerhin im|gegenteil erst|dann folglich außerdem in|diesem|fall dort kein|wunder oder schließlich kurz|darauf derweil somit deswegen am|tag|darauf mehr|noch tatsächlich letztlich des|weiteren anders|ist stattdessen die|übrigen andererseits seitdem sondern die|anderen statt|aber also nicht|nur|das kurz|gesagt ebenso umgekehrt deshalb zum|beispiel zum|einen zuvor indes indessen zugleich am|selben|tag/ihnen ihm",
  is: "hún þessi þær það þeir þau þetta hann/síðan þess|vegna auk|þess en einnig hins|vegar þar|með þó",
  uz: "ular u/bundan|tashqari biroq lekin shuning|uchun ammo shuningdek",
  fi: "sen hän hänen nämä niiden sitä tuo näiden se tämä nuo ne he tämän/näin samalla mutta kuitenkin myös toisaalta päinvastoin samoin silti sitten ja lisäksi täällä siellä siksi esimerkiksi tai/heidän heistä",
  et: "nad need nemad seda tema selle ta see/aga seega samuti kuid ometi siis ent nii ja lisaks näiteks",
  ha: "sun wadannan wannan shi ya ta su ita hakan/saboda|haka baya|ga|haka don|haka duk|da|haka sai|dai amma a|cewarta haka|kuma a|cewarsa haka|zalika kuma",
  mt: "huma dan dawn hi din hu/iżda għalhekk barra|minn|hekk madankollu",
  eu: "bera hauek horiek hori hura hau/baina hala|ere beraz horregatik gainera izan|ere",
  sq: "ajo atë ky ata këta këto ato këtë kjo ai/gjithashtu kështu megjithatë kurse ndërsa prandaj pra mirëpo por sipas|saj për|më|tepër për|këtë sipas|tij sipas|tyre",
  om: "sunis sun kunis sana kana isaan inni isheen kun/dabalataan ta'us|garuu garuu haata'u|malee kanaaf haa|ta'u|malee kanaafu kanaafuu gama|kaaniin",
  rw: "bo ibi iki uwo ibyo uyu we/ahubwo ariko kandi kubera|iyo|mpamvu nyamara",
  sw: "haya hicho hawa hilo hii huyo hiyo huu wao yao huo hizo hizi yeye/vilevile wakati|huo|huo pia lakini kwa|hiyo na hata|hivyo aidha licha|ya|hayo",
  rn: "bo ico ibi iki uwo ivyo uyu we/ahubwo ariko kandi kubera|iyo|mpamvu canke",
  ln: "bango ye yango/mpe nde kasi",
  sn: "iyi uyu ava izvi ivo ichi/zvakare saka kunyange|zvakadaro asi uye",
  lg: "bano ono kino okwogera|bino bino/naye wabula kyokka kale era",
  so: "iyada isagoo wuxuu waxay arrintani arrintan tani arrintaas isagu taas iyadu iyagu/balse dhanka|kale sidoo|kale sidaas|darteed hase|yeeshee haseyeeshee haddaba laakiin",
  zu: "aba le leli lokhu lolu lo yena/nokho futhi nakuba|kunjalo kodwa ngakho|ke",
  xh: "aba le ezi oku eli olu lo yena/noxa|kunjalo kwakhona kananjalo kodwa ngoko|ke",
  id: "ia ini hal|ini beliau hal|itu itu keduanya kedua|nya salah|satunya ketiganya di|antaranya dia/bukan|hanya|itu artinya atau keesokan|harinya karenanya menurutnya pun sebab dan dengan|demikian di|satu|sisi di|sisi|lain menurut|dia bukan|itu|sahaja namun dengan|begitu lebih|jauh lalu lebih|lanjut malah hal|serupa meski|demikian misalnya padahal pasalnya selepas|itu alhasil hasilnya katanya bahkan sebelumnya setelah|itu sebelum|itu sedangkan sehingga meski|begitu kemudian dalam|kedua juga justeru begitu|juga kendati|demikian oleh|itu apalagi oleh|karena sebagai|informasi sebaliknya lantas karena|itu lanjutnya selain|itu lebih|dari|itu selanjutnya sementara singkatnya tak|hanya|itu akibatnya adapun tak|lama tapi termasuk tetapi tidak|hanya|itu untuk|itu walau|begitu/mereka",
  tl: "ito'y iyan nito kanila nila niya sila siya ito kanya iyon/pero aniya subalit ani|niya ngunit ayon|sa|kanya ani|nila dito bukod|dito bunsod|nito gayunman dagdag|niya dagdag|pa|niya dahil|dito gayundin samantala doon gayunpaman kaya at",
  ig: "nke|a ọ|kọwara ọ|gara ya|bụ o ha ọ|gwara ọ|sị/kama ma mana ya|mere ọzọkwa ihe|ndị|a n'ihi|ya",
  tr: "bundan bunlardan bununla o her|iki bunun ona onlardan onun ondan bunlar ikisi kendisi adı|geçen onunla şu onu bu söz|konusu onlar onların bunu şunlar üçü buna/ama bir|yandan böylelikle üstelik ancak aksine oysa aralarında hatta nitekim ardından çünkü ayrıca burada böyle öyle|ki kısa|süre|sonra daha|sonra dolayısıyla şöyle sonra diğer|yandan aynı|gün ve yani orada böylece örneğin fakat ertesi|gün veya öte|yandan ne|var|ki kısacası",
  el: "αυτά αυτή αυτοί εκείνος αυτό εκείνη αυτός η|ίδια ο|ίδιος τούτο/έπειτα έτσι σύμφωνα|με|τον|ίδιο εδώ εν|τω|μεταξύ ομοίως παράλληλα επιπλέον και επίσης πάντως παρ'|όλα επομένως όμως μάλιστα για|παράδειγμα συνεπώς σύμφωνα|με|την|ίδια στη|συνέχεια ωστόσο ανάμεσά|τους ή αλλά γι'|αυτό εκεί αντίθετα τέλος/αυτές αυτούς αυτόν",
  he: "אלה הם הוא ביניהם היא זהו זה זו זאת זוהי הן שניהם/ו אולם או גם אז בין|היתר כך בנוסף במקביל ואולם אבל כאן עם|זאת כמו|כן לאחר|מכן לדבריהם לדבריו לפיכך לכן לדבריה מנגד עוד בינתיים/בהם מהם מהן",
  am: "ይህን ይህንን ይህ እሱ እነሱ እነዚህ እርሳቸው እሷ ይህም ይህንንም ይሄ/ነገር|ግን ይሁን|እንጂ ግን በመሆኑም ሆኖም ምንም|እንኳ በተጨማሪም ስለዚህ ከዚያም ከዚህም|በተጨማሪ",
  ti: "ንሶም እዚኦም ንሳቶም እዚ ንሳ ንሱ/ግን ብተወሳኺ ብተወሳኺ'ውን እንተኾነ|ግን ይኹን|እምበር በዚ|መሰረት ስለዚ",
  ka: "ისინი ის იგი ეს მათი მისი/მაგრამ გარდა|ამისა თუმცა ამიტომ ასევე ამასთან",
  mr: "त्याने त्यांनी त्यांच्या याने तो तिने ती ही हा हे ते/त्यामुळे तसेच याशिवाय मग मात्र पण आणि किंवा",
  hi: "इनका इन इनमें उनका इसी इसे उन उनकी इसका इसकी इसके उनके उनमें उन्हें उन्होंने उस उसने उसी इसने उसे दोनों यह ये तीनों उसका इस इसमें उसके उसकी वह वे/अगले|दिन उधर इसलिए मगर इधर इतना|ही|नहीं वहीं यही|नहीं फिर एक|ओर बल्कि तो जिसके|बाद दूसरी|तरफ लेकिन बाद|में जबकि ऐसे|में या यानी वैसे साथ|ही हालांकि तब दूसरी|ओर और इससे|पहले",
  pa: "ਉਸ ਉਹ ਇਹ ਇਸ ਉਨ੍ਹਾਂ/ਹਾਲਾਂਕਿ ਅਤੇ ਪਰ",
  hy: "դա նա սա նրանք/իսկ այսպիսով սակայն բայց նաև",
  ne: "त्यस यस त्यो उनी यो उनले/र तर त्यसैले साथै",
  gu: "તેઓ તે તેણે આ તેમણે એ/તેથી આથી પરંતુ અને જોકે",
  ta: "அந்த அது இது இவர் அவரது அவள் அவர்கள் அவன் அவர் இதன் இந்த/இதையடுத்து மேலும் இதனால் ஆனால் எனவே",
  bn: "উনি এ এই এটা এটি ওদের এর তাঁর তাঁরা এতে তাতে তারা তা তাঁদের তার এদের তিনি এসব উভয় সে ওর সেই ওই ঐ তাদের/উভয়েই কিন্তু একই|সময়ে তখন একই|সাথে আর কারণ এভাবে এবং তারপর যেমন এছাড়া একই|দিন পরদিন পরে তাছাড়া তাই এমন|পরিস্থিতিতে এমনকি বা অন্যদিকে অবশ্য অর্থাৎ একই|সঙ্গে ও একইভাবে এখানে তবে এদিকে তবুও এরপর ফলে শুধু|ওর সেখানে এরই|মধ্যে",
  ml: "അത് അവൾ അവർ അദ്ദേഹം ആ ഇത് ഈ/പക്ഷേ കൂടാതെ ഇതോടെ എന്നാൽ",
  kn: "ಅವರು ಅವಳು ಇವರು ಅದು ಈ ಇದು ಆ/ಅಲ್ಲದೆ ಆದರೆ ಹೀಗಾಗಿ",
  te: "వారు అతను ఆ అది ఆమె ఇది ఈ ఆయన/దీంతో కాబట్టి అయితే కానీ",
  vi: "thông|tin|trên nó đối|tượng|này anh|này anh|ta quyết|định|này bà|ta chị|này ông|ta ông|này bà|này vụ|việc|trên chị|ta cô|ta người|này số|này điều|này đây sự|việc|trên việc|này đó cả|hai/chưa|hết vì|thế chẳng|hạn tuy|nhiên chỉ|với|lời thế|nhưng còn cùng|ngày song cũng hơn|nữa hoặc bên|cạnh|đó cụ|thể chính|vì|thế bởi|thế bởi|vậy khi|đó trong|cả|hai trong|khi|đó trước|đó sau|đó theo|đó tin|lời từ|đó do|đó tại|đây tất|cả|đều nhưng chính|vì|vậy không|chỉ|thế vì|vậy không|những|vậy đồng|thời lúc|này như|vậy dù|vậy đáng|chú|ý tuy|vậy không|chỉ|vậy đặc|biệt không|dừng|lại|ở tóm|lại thậm|chí không|những|thế tưởng|thật hơn|thế ngoài|ra ngược|lại mặt|khác nói|cách|khác và rồi tương|tự/họ",
  bg: "онзи тези тази той те този нейният тя негов това то/затова тогава така и например при|това а според|него тук или но обаче после също след|това все|пак освен|това според|нея",
  ru: "все|трое та такой те оно оба обе он последний|вину такая они тот ее это этой этих этого их этот его её эта эти ему такие она ей им/отсюда ранее|он по|его|мнению по|его|словам по|ее|словам в|связи|с|этим поэтому причем в|результате добавила вместе|с|тем в|то|же|время впоследствии на|следующий|день в|обоих|случаях таким|образом соответственно также зато вдобавок другими|словами именно|поэтому и иными|словами напротив или к|тому|же кроме|того кроме|этого кстати между|тем в|тот|же|день впрочем по|её|словам потом затем здесь но однако наоборот речь|идет более|того речь|идёт с|другой|стороны причём в|свою|очередь итак например добавил с|одной|стороны следовательно там тем|временем тем|не|менее то|же|самое а тогда тоже далее словом/нём неё ним ними них него ней",
  kk: "олар ол/алайда сонымен|қатар бірақ сондықтан",
  uk: "такий вона ті вони той їх його цей їхній ці це воно їй її ця їм йому обидва він/а або але за|її|словами і далі до|речі додав тому додала тут утім навпаки також водночас більше|того з|іншого|боку й крім|того на|його|думку втім зокрема відповідно натомість отже за|його|словами наприклад там тим|часом проте та таким|чином тим|не|менш інакше|кажучи про|це однак потім причому/ним ними них неї нього",
  sk: "ich jeho jej on ona oni ono tento ten to toto tá obaja tieto tí títo táto/a ale avšak dodal dodala napriek|tomu navyše alebo okrem|toho medzitým tiež aj napríklad potom preto teda neskôr však/neho nej nich nimi",
  cs: "jeho její ta jejich oba on ona oni ono jí tento ten ti to toto tyto jemu tato jim/a ale avšak dodal dodala navíc díky|tomu nakonec ovšem jak|dodal kromě|toho mezitím nejen|to například poté následně nicméně naopak tady pak potom proto také nebo tedy přesto tam zatímco jinými|slovy zároveň podobně však/něho něm něj nich nimi",
  hr: "to ta ovi ona oni oba on one овај ово ovaj ove то ova они она тај он ова taj ovo/a ali dakle takođe tada također no tako međutim zato ipak osim|toga kasnije зато stoga међутим naime i inače и такође prema|njegovim али prema|njezinim zatim",
  sl: "on ti to ta ona oni te/in torej zato ampak tudi potem pa toda tako medtem vendar poleg|tega",
  pl: "ich ten oboje taki tych to jej jego tej on ona oni ono ta one obaj tego wszyscy|trzej te/a ale i innymi|słowy jak|dodał tymczasem lub jak|dodała wcześniej dodała dodał co|ciekawe zaś także następnie natomiast dzięki|temu podobnie tutaj jednak jednocześnie mimo|to następnego|dnia dodali też ponadto co|więcej z|drugiej|strony z|jednej|strony z|kolei równocześnie bo więc na|przykład potem poza|tym przeciwnie wreszcie w|efekcie w|obu|przypadkach dlatego w|związku|z|tym zatem tam/niego niej nim nich nimi",
  ur: "دونوں اسکا اسکی اسی انھوں انھیں ان تینوں اس انکا اسکے انکے انکی انہیں وہی یہ انہوں اُن وہ یہی/بلکہ جبکہ چنانچہ یا اور تاہم جس|کے|بعد تو تب دوسری|جانب دوسری|طرف اگلے|دن لیکن لہذا لہٰذا مگر یعنی یوں ادھر بعد|ازاں پھر",
  ar: "تلك وهذا هذا هم هي وهي وهو ويعد|هذا هؤلاء وذلك ذلك هذه ويأتي|هذا وهذه كلاهما هو/أضاف أضافت أما|الثاني وقبل وقد وقالت أو أيضا إلا|أن بالإضافة لكن بدوره بدورها بعدها إضافة|إلى|ذلك بينما وأوضحت وأشارت كما تابع تابعت ثم عندها غير|أن في|المقابل وتابعت في|سياق|متصل في|غضون|ذلك فيما كذلك لذا من|جانبه من|جانبها من|جهته من|ناحية|أخرى نتيجة|لذلك هنا هناك لهذا وكانت وأشار وبالتالي وبحسب|قوله بالتالي وجاء وذكر وذكرت وشدد وأضاف وأضافت وعليه وفيما|يلي وبعد وتابع وبدوره وقال وكان وكشف و من|ناحيته لذلك وأوضح من|جهتها وفي ولفت ولفتت من|ناحيتها وأكد ولكن من|بينهم وأكدت ولم ومن",
  ps: "دوی دا هغه هغوی دی/بل|خوا همدارنګه خو له|همدې|امله",
  fa: "آن‌ها آن هر|دو او این ایشان هر|سه/حتی به|همین|دلیل اما بنابراین در|همین|حال در|عوض دلیل|این هرچند همچنین در|ادامه در|هر|دو در|همان روز|بعد سپس لذا زیرا و به|گفته|او از|سوی|دیگر افزون|بر|این در|عین|حال البته به|گفته|این علت|این در|مقابل ولی پیش|از|این در|نتیجه یا/آنها آنان وی",
};

/** Chinese, Japanese, Korean and Thai openers have no space after them and are matched as they begin. */
export const unspacedOpeners: Record<string, { pronouns: RegExp; connectives: RegExp }> = {
  zh: {
    pronouns:
      /^(?:他|她|它|此|它们|这|這|她們|他們|该|該|他们|双方|她们|其|雙方|前者|后者|後者|上述|据他|在他|对于这|兩者|两人|兩人|二人|两者|以上)/u,
    connectives:
      /^(?:但|尽管如此|儘管如此|不仅如此|不僅如此|据此|换句|換句|同一天|第二天|还有|因而|隨即|所以|此外|因为这|在这|在此|不过|不過|然而|结果，|随即|而且|因此|另外|那么|同时|同時|只是|而|对此|對此|另|其中|由此|为此|与此|為此|例如|比如|反之|還有|相反|随后|隨後|总之|最后|之后|首先|后来|後來|之後|最後|其次|当时|可是|於是|接着|並且|并且|届时|當時|于是|除此|總之)/u,
  },
  ja: {
    pronouns:
      /^(?:当時|彼|彼女|これ|それ|あれ|うち\d|前者|その|こういった|そんな|ここ|同(?:氏|社|日|年|署|省|庁)|いずれも|後者|この|どちらも|両(?:者|社|氏)|あの|こうした|そうした|そこ)/u,
    connectives:
      /^(?:しかし|同様に|しかも|もちろん|翌日|ちなみに|よって|なお|次に|とはいえ|これに|また|結果として|なぜなら|そう[言話語]|そして|だが|さらに|ただ|このため|加えて|したがって|そのため|従って|一方|つまり|さて|にもかかわらず|こうして|続いて|でも|例えば|たとえば|だから|ところで|同時に|ところが|それでも|同じ|今回|要するに|すると|それに|それから|逆に|その後|その結果)/u,
  },
  ko: {
    pronouns:
      /^(?:(?:이|그|해당) (?=[가-힣])|그녀|그들|이에|이어|그는|이들|당시|이날|이런|이러한|이를|그런|이것|이같은|그것|이 같은|이는|양측)/u,
    connectives:
      /^(?:그럼에도|그리고|하지만|결국|또|그러나|또한|이 (?:가운데|중|때문에)|그렇지만|다만|이에|여기에|이어|더불어|뿐만 아니라|그래서|그의|그래도|같은 날|두 사람|이와|따라서|그러면서|그러자|이후|앞서|아울러|한편|다음 날|이로써|이밖에|이 밖에|반면|때문에|즉|특히|그 결과|세 사람|예를 들어|실제로)/u,
  },
  th: {
    pronouns: /^(?:เธอ|เขา|มัน|นั่น|นี่|ทั้งสอง|ทั้งคู่|พวกเขา)/u,
    connectives:
      /^(?:แต่|รวมทั้ง|ขณะที่|ดังนั้น|เช่น|นอกจากนี้|ทั้งนี้|หรือ|โดย|จากนั้น|ต่อมา|หลังจากนั้น|ดังกล่าว|ก็|จึง|เพราะฉะนั้น|ส่วน|ซึ่ง|และ|แถม|อย่างไรก็ตาม|รวมถึง|เพราะ|อีกทั้ง|พร้อมกันนี้)/u,
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
