import { ofLanguage } from "../article/language/of-language.ts";
import { perLanguage } from "../article/language/per-language.ts";

/**
 * Openers that point back, by language, in small letters; "|" stands for a space inside one. First pronouns, then, behind a "/", words
 * that join a sentence to the one before, last pronouns in another case than the subject's, and "however" where
 * it seldom stands first, which among the first words point to one before: "One of them…", "Unter ihnen…", "Rybacy jednak…".
 * Within a list the order says nothing: it is the one that packs smallest.
 */
const words: Record<string, string> = {
  es: "ambos dicho ella eso lo|anterior aquella ese sus esta estas este aquel éstas estos lo|hizo lo|hicieron ello esos los|dos dicha las|dos éstos éste ésta su estaba esas esto esa la|misma el|mismo/así allí ahí al|respecto en|resumen no|solo|esto pero por|otra|parte en|ambos|casos los|demás aquí ambas|partes del|mismo|modo previamente en|cambio asimismo y además o por|otro|lado por|tanto sin|embargo por|ejemplo al|día|siguiente mientras|tanto finalmente también tampoco por|lo|tanto como|resultado posteriormente en|consecuencia lo|mismo pues de|ahí después de|igual luego por|último no|solo|eso no|obstante los|otros de|hecho es|decir por|su|parte a|su|vez entonces desde|entonces es|más hasta|entonces se|trata/ellos él ellas",
  pt: "esta estas este as|duas essa estes seu isto os|dois aquela estava ambos suas esses seus sua essas aquele esse isso a|mesma o|mesmo/assim como|resultado já desde|então no|mesmo|dia lá depois até|então no|entanto ademais então ou trata-se ainda|assim contudo mas em|ambos|os|casos todavia tampouco por|exemplo ali em|resumo daí de|fato por|outro|lado porém portanto finalmente os|demais no|dia|seguinte os|outros aqui em|seguida posteriormente entretanto anteriormente por|fim e também mais|do|que|isso por|sua|vez/deles delas dela elas dele ele isso ela eles disso",
  it: "sue quelle quelli queste costui ha lascia essi hanno quest'ultimo avevano aveva i|due quella sua esse ciò ella suo suoi questa entrambi le|due quello egli questi questo quest'ultima la|stessa lo|stesso/da|allora allora tuttavia di|conseguenza al|contrario nel|contempo nel|frattempo il|giorno|dopo intanto e così eppure di|qui per|esempio neppure fino|ad|allora dall'altra da|qui invece o infine gli|altri da|una|parte in|precedenza dunque di|più anche in|entrambi|i|casi tanto|che inoltre dal|canto|suo proprio|per|questo ma però perciò ecco|perché infatti qui lì quindi là ciononostante insomma è|successo|il|contrario nemmeno a|sua|volta pertanto si|tratta poi successivamente/lui loro lei",
  ca: "això ella ha aquests elles aquestes ell aquest ells aquesta han/també i però per|això es|tracta a|més doncs així tanmateix",
  fr: "son celui-ci celles-ci tous|trois celle-ci ceux-ci cet cette leur cela c'est elle ces leurs tous|deux d'autres les|deux elles il ça c'était ce ses ils sa la|même le|même les|mêmes/de|l'autre or par|ailleurs telle|est en|revanche bref voilà|pourquoi résultat telles|sont tels|sont pour|leur|part d'ailleurs ainsi en|cause et au|contraire là les|autres autrement|dit aussi en|outre face|à|cette dans|tous|les|cas de|leur|côté notamment d'un|côté conséquence cependant certes dès|lors ensuite interrogé|sur|ce dans|les|deux|cas de|plus de|même donc tel|est en|conséquence alors quant|à par|conséquent du|coup on|peut|y on|y pourtant car qui|plus|est enfin d'autre|part ou de|son|côté néanmoins toutefois reste|que y|compris entre-temps en|clair par|exemple le|lendemain d'où mais en|effet pour|sa|part puis en|attendant à|l'inverse/lui eux d'eux d'elles",
  ro: "ambii lui acest ei lor ea acestea acesta aceasta această aceste ele el aceștia același aceeași/este|vorba atunci la|rândul|său de|atunci aici totodată sau deci mai|mult ulterior astfel apoi prin|urmare iar de|asemenea acolo în|schimb și în|plus dar de|exemplu/totuși însă",
  lv: "tas šis šī viņš viņa viņi tā viņas to/un tāpēc turklāt taču tāpat arī savukārt tad bet tomēr",
  lt: "jos ji jie šis šie ši tai jis/o bet todėl taigi taip|pat ir tad be|to tačiau",
  yo: "eyi o ó wọ́n oun òun èyí wọn/bakan|naa ṣugbọn ṣùgbọ́n bákan|náà amọ nítorí|náà lẹyin|naa bẹ́ẹ̀ nitori|naa bẹẹ",
  hu: "azt ez az|ennek ilyenek ennek ezek erre ilyen ő ebben ők erről mindez azok ezt ezzel ugyanez ugyanaz olyan/emellett ezután aztán itt ezért ott ám sőt ugyanakkor de eközben emiatt így akkor is például végül tehát s hasonlóan vagy azóta ráadásul és mégis persze vagyis pedig/azonban viszont",
  nl: "hun daarbij daarmee daarnaast zij daarvoor deze haar de|twee ze hij dit alle|drie hiermee dat zijn die het|is beide beiden dezelfde hetzelfde/bovendien daarna daarom en hier hierdoor of kortom kort|daarna daardoor desondanks toen daartegen daar intussen in|beide|gevallen verder maar niet|alleen|dat anderzijds tot|dan vervolgens ondertussen sindsdien daarachter de|volgende|dag evenmin ook tevens ten|slotte enerzijds niettemin sterker|nog zodoende zo|ook toch vandaar overigens/daarentegen namelijk echter hem hen bijvoorbeeld dus immers",
  af: "hulle daardie hierdie hy dit sy dié/intussen boonop daarna daarom dus egter maar nietemin ook",
  sv: "båda denna det hon de hennes hans dessa den deras dess detta han samma/inte|bara|det dessutom en|liknande likaså samtidigt därmed ett|liknande där också därutöver men då sedan så dock således här och ändå till|exempel tvärtom eller/emellertid nämligen däremot alltså därför dem honom",
  da: "hans denne hennes han hendes hun begge dette det de sistnevnte deres disse sidstnævnte den samme/samtidig dessuten ikke|bare|det ikke|nok|med|det i|tillegg siden|da en|lignende likeledes og eller der|er deretter likevel tværtimod derefter men her ligeledes også dermed et|lignende så derudover dog desuden for|eksempel tvert|imot alligevel/ham derimot altså derfor dem imidlertid nemlig derimod",
  en: "its it the|two the|latter this her the|trio his he their the|pair those the|duo she the|same both either the|move the|former these such they neither that/consequently among|those besides accordingly additionally afterwards hence another the|result|is not|only|that for|example by|then finally as|a|result meanwhile but in|other|words or the|reason|is the|other however a|further the|most|recent|was nor yet instead others and so similarly as|such secondly even|so for|instance nevertheless moreover furthermore in|response in|addition one|such also firstly afterward by|contrast which|is the|answer|is the|others three|others later thirdly nonetheless therefore on|the|other|hand still on|the|one|hand in|fact likewise in|turn several|others otherwise in|contrast what|is|more in|the|process there worse|still on|the|contrary what's|more in|the|meantime there's here then the|following|day which|means thus at|the|same|time elsewhere turns|out a|day|earlier a|similar two|others lastly/them him",
  de: "diese genau|das daran darauf daraus das|hat das|kann dazu das|könnte derselbe das|sagte das|sollte das|soll dafür diesen seinem er hierzu dabei ihre das|teilte das|sei ihrem das|wird hierbei ihr das|war das|wäre beide beides das|habe das|wurde dadurch jenes davon dieses deren seiner das|würde jener die|beiden es das|ist damit dessen dies seinen sein dieser letzterer letztere ihren diesem alle|drei ihrer letzteres sie jene dieselben seine dieselbe dasselbe/auf|nachfrage bis|dahin daraufhin deshalb zum|beispiel dort anders|ist dagegen danach dahinter die|übrigen dann in|beiden|fällen vielmehr da wenig|später die|anderen mehr|noch jedoch doch einer|davon unterdessen eines|davon zum|anderen auch daher dennoch eine|davon zum|einen oder denn immerhin darum außerdem indessen kurz|darauf kurz|gesagt anschließend hier darüber|hinaus überdies am|tag|darauf seither hingegen trotzdem indes zuvor nun erst|dann des|weiteren und seitdem insofern demnach so zudem allerdings ansonsten am|selben|tag zugleich sondern schließlich statt|aber der|grund|ist nicht|nur|das ferner darin einerseits somit deswegen kein|wunder tatsächlich also grund|dafür|ist letztlich stattdessen umgekehrt gleichzeitig hinzu ebenso folglich aber derweil im|gegenteil in|diesem|fall ebenfalls andererseits/ihnen ihn ihm",
  is: "hún þetta hann þær þeir þau það þessi/síðan þó en einnig hins|vegar þar|með þess|vegna auk|þess",
  uz: "u ular/ammo shuning|uchun biroq shuningdek lekin bundan|tashqari",
  fi: "nuo hänen sen ne he niistä tuo hän niiden siihen siitä se sitä tästä tässä tämän nämä tämä näiden siinä sama/näin myös kyseessä mutta täällä siellä silti lisäksi ja sitten samalla siksi toisaalta päinvastoin samoin esimerkiksi tai kyse|on/heidän heistä kuitenkin",
  et: "ta nad selle see seda need tema nemad/näiteks aga samuti seega siis ent ometi lisaks kuid tegemist nii ja",
  ha: "sun su ya hakan wannan wadannan ta shi ita/don|haka a|cewarsa sai|dai duk|da|haka a|cewarta saboda|haka kuma haka|zalika baya|ga|haka amma haka|kuma",
  mt: "hi huma hu din dan dawn/iżda barra|minn|hekk għalhekk madankollu",
  eu: "bera hura horiek hauek hau hori/beraz gainera baina horregatik hala|ere izan|ere",
  sq: "këto ata ajo ato atë këtë këta ky kjo ai/ndërsa për|këtë kështu për|më|tepër gjithashtu prandaj megjithatë kurse sipas|tij pra sipas|saj mirëpo por sipas|tyre",
  om: "sun sunis kunis sana kana isaan inni kun isheen/ta'us|garuu dabalataan garuu haata'u|malee kanaaf haa|ta'u|malee kanaafuu kanaafu gama|kaaniin",
  rw: "bo iki uwo ibi uyu ibyo we/ahubwo ariko kandi kubera|iyo|mpamvu nyamara",
  sw: "yao huyo wao huu haya hawa hicho hiyo huo hizo hii hizi hilo yeye/na kwa|hiyo licha|ya|hayo lakini vilevile wakati|huo|huo pia hata|hivyo aidha",
  rn: "bo iki uwo ibi ivyo uyu ico we/ahubwo ariko kandi kubera|iyo|mpamvu canke",
  ln: "bango yango ye/mpe kasi nde",
  sn: "iyi izvi ivo uyu ichi ava/zvakare asi saka kunyange|zvakadaro uye",
  lg: "bano bino kino ono okwogera|bino/era naye kale wabula kyokka",
  so: "iyadu arrintani arrintaas isagoo isagu wuxuu iyada arrintan tani taas iyagu waxay/hase|yeeshee dhanka|kale haseyeeshee sidaas|darteed balse haddaba sidoo|kale laakiin",
  zu: "leli aba le lokhu lolu lo yena/nakuba|kunjalo kodwa futhi ngakho|ke nokho",
  xh: "le oku aba ezi eli olu lo yena/ngoko|ke noxa|kunjalo kwakhona kananjalo kodwa",
  id: "salah|satunya di|antaranya hal|ini itu kedua|nya hal|itu keduanya dia beliau ketiganya ini ia/bukan|hanya|itu keesokan|harinya karenanya selepas|itu pun adapun sebelumnya setelah|itu dengan|demikian sebelum|itu kemudian sebaliknya di|satu|sisi namun sedangkan meski|demikian selain|itu di|sisi|lain oleh|itu dengan|begitu dalam|kedua bahkan meski|begitu malah katanya sehingga juga justeru walau|begitu begitu|juga dan selanjutnya karena|itu lanjutnya menurutnya sebab tak|hanya|itu akibatnya untuk|itu apalagi pasalnya padahal hasilnya oleh|karena di|tempat|yang misalnya lantas alhasil di|tempat|terpisah kendati|demikian sebagai|informasi sementara singkatnya lalu lebih|lanjut lebih|jauh artinya hal|serupa tidak|hanya|itu atau lebih|dari|itu bukan|itu|sahaja tak|lama tapi tetapi termasuk/mereka dia",
  tl: "iyan kanila ito'y iyon kanya/doon kaya dito pero ayon|sa|kanya gayundin samantala gayunman subalit aniya dahil|dito at bukod|dito gayunpaman ngunit/sila ito nila siya nito niya",
  ig: "ha nke|a ọ|gara ọ|sị ọ|gwara ọ|kọwara ya|bụ o/ihe|ndị|a ọzọkwa ya|mere n'ihi|ya kama ma mana",
  tr: "söz|konusu bu adı|geçen bundan bunlardan bununla bunun ona onlardan buna onlar onların her|iki onunla bunlar ondan bunu şu üçü şunlar onu ikisi onun kendisi o aynı/diğer|yandan bir|yandan ayrıca burada orada ama öyle|ki dolayısıyla aksine benzer|bir fakat oysa öte|yandan aralarında nitekim ardından ve çünkü şöyle örneğin sonra hatta yani ertesi|gün veya daha|sonra ancak kısa|süre|sonra ne|var|ki böyle böylece kısacası böylelikle üstelik",
  el: "η|ίδια εκείνος αυτό εκείνη αυτοί αυτά αυτή αυτός ο|ίδιος τούτο/πρόκειται|για ομοίως παράλληλα επίσης πάντως σύμφωνα|με|τον|ίδιο παρ'|όλα επομένως ή έτσι έπειτα για|παράδειγμα εν|τω|μεταξύ εδώ τέλος αντίθετα ανάμεσά|τους σύμφωνα|με|την|ίδια επιπλέον και μάλιστα αλλά στη|συνέχεια γι'|αυτό εκεί/συνεπώς αυτούς αυτόν αυτές όμως ωστόσο",
  he: "ביניהם הם שניהם היא הוא זוהי הן זו זה זהו אלה זאת/בינתיים כך או ו גם בין|היתר עם|זאת אולם כמו|כן לכן לאחר|מכן ואולם כאן לדבריה עוד בנוסף לדבריהם מנגד במקביל לדבריו לפיכך אבל לטענתו אז לטענתה/בהם מהם מהן",
  am: "እሱ እነሱ ይህም ይህ እነዚህ እርሳቸው እሷ ይህን ይህንን ይህንንም ይሄ/ይሁን|እንጂ ነገር|ግን ግን ስለዚህ ሆኖም በመሆኑም ምንም|እንኳ ከዚያም በተጨማሪም ከዚህም|በተጨማሪ",
  ti: "ንሱ ንሳቶም እዚኦም እዚ ንሶም ንሳ/ይኹን|እምበር በዚ|መሰረት እንተኾነ|ግን ብተወሳኺ'ውን ብተወሳኺ ግን ስለዚ",
  ka: "იგი ის ისინი მისი მათი ეს/ასევე მაგრამ გარდა|ამისა ამიტომ თუმცა ამასთან",
  mr: "त्याने त्यांनी त्यांच्या याने तो ती ही हा हे तिने ते/याशिवाय किंवा तसेच पण याप्रकरणी त्यामुळे आणि मात्र मग",
  hi: "इनका इन उनका इसी इसे उनके उनकी इसका इसकी इसके उनमें उन्हें उन्होंने उसका इसमें उसकी इसने उसने उसे दोनों यह उसी इस तीनों वह वे उस ये उन इनमें उसके/ऐसे|में उधर इधर इतना|ही|नहीं इससे|पहले तब वैसे दूसरी|तरफ दूसरी|ओर बल्कि मगर बाद|में वहीं एक|ओर जबकि साथ|ही फिर और जिसके|बाद लेकिन तो अगले|दिन यही|नहीं इसलिए या यानी हालांकि",
  pa: "ਉਹ ਇਹ ਇਸ ਉਸ ਉਨ੍ਹਾਂ/ਪਰ ਅਤੇ ਹਾਲਾਂਕਿ",
  hy: "դա նա սա նրանք/նաև բայց սակայն այսպիսով իսկ",
  ne: "यस त्यस त्यो उनी यो उनले/तर त्यसैले साथै र तीमध्ये",
  gu: "એ તેઓ તે તેણે તેમણે આ/તેથી આથી જોકે અને પરંતુ",
  ta: "இது இவர் அவர் அவள் அவன் அவர்கள் அந்த அவரது இதன் இந்த அது/இதையடுத்து இதனால் ஆனால் மேலும் எனவே",
  bn: "উনি এতে তাদের এটি এ তাঁর এটা তাঁরা তারা তাতে তাঁদের এদের এর ওদের সে তিনি এসব ওই তার ওর সেই তা এই ঐ উভয়/উভয়েই তাই যেমন এছাড়া তাছাড়া বা তখন কিন্তু একইভাবে একই|সময়ে তারপর এদিকে একই|দিন এমন|পরিস্থিতিতে কারণ পরদিন এমনকি এরপর অন্যদিকে ও অর্থাৎ এরই|মধ্যে আর এভাবে একই|সঙ্গে এখানে তবে ফলে পরে একই|সাথে তবুও অবশ্য শুধু|ওর সেখানে এবং",
  ml: "അവർ അവൾ അദ്ദേഹം അത് ആ ഇത് ഈ/പക്ഷേ കൂടാതെ ഇതോടെ എന്നാൽ",
  kn: "ಅವರು ಅವಳು ಅದು ಇದು ಈ ಇವರು ಆ/ಅಲ್ಲದೆ ಆದರೆ ಹೀಗಾಗಿ",
  te: "వారు ఆ ఆయన ఆమె అది అతను ఇది ఈ/దీంతో కాబట్టి అయితే కానీ",
  vi: "ông|này ông|ta chị|này anh|ta cô|ta số|này anh|này điều|này đối|tượng|này cả|hai người|này bà|này đây đó vụ|việc|trên quyết|định|này nó việc|này bà|ta chị|ta sự|việc|trên thông|tin|trên/chưa|hết nói|cách|khác đặc|biệt theo|đó vì|thế chẳng|hạn tóm|lại ngược|lại ngoài|ra hoặc thế|nhưng cùng|ngày tin|lời thậm|chí rồi lúc|này bên|cạnh|đó song còn chính|vì|thế bởi|thế bởi|vậy nhưng tuy|vậy khi|đó trước|đó tại|đây tuy|nhiên trong|khi|đó hơn|nữa như|vậy không|những|vậy do|đó từ|đó hơn|thế cũng không|dừng|lại|ở chính|vì|vậy không|những|thế vì|vậy đồng|thời dù|vậy không|chỉ|thế và mặt|khác tưởng|thật không|chỉ|vậy đáng|chú|ý tương|tự trong|cả|hai cụ|thể chỉ|với|lời sau|đó tất|cả|đều/họ",
  bg: "тези онзи те тази този това той то нейният тя негов/затова например после така става|дума тогава тук или и също но а все|пак/им обаче това ѝ тях нея му него",
  ru: "все|трое та такие эта обе этой те его он ей то|же такая остальные ее это она этих их этот такой они оно им оба эти последний|вину её остальных этого тот/следовательно например в|связи|с|этим поэтому причем потом именно|поэтому вместе|с|тем добавила на|следующий|день таким|образом к|тому|же зато затем добавил напротив или кстати и но впрочем между|тем в|тот|же|день тоже однако далее здесь наоборот более|того с|другой|стороны причём кроме|этого также в|свою|очередь речь|идет кроме|того там речь|идёт другими|словами словом в|обоих|случаях иными|словами тем|временем дело|в|том в|то|же|время тем|не|менее вдобавок итак а тогда с|одной|стороны в|результате впоследствии соответственно отсюда/ее ними ним ему него них неё его ней её их нём",
  kk: "олар ол/алайда сонымен|қатар бірақ сондықтан",
  uk: "їх йому вони обидва решта такий решту він той цей їхній їй її вона ті це його їм ці ця воно те|саме та|сама/а і далі до|речі додав тому додала тим|не|менш отже навпаки проте про|це відповідно наприклад зокрема тим|часом водночас більше|того й з|іншого|боку причому або але також утім втім та таким|чином крім|того там однак потім інакше|кажучи йдеться тут/них неї ними натомість його її нього їх ним",
  sk: "jeho jej on ona oni ono ich tento ten to toto táto tá obaja tieto tí títo/aj a ale avšak dodal dodala navyše tiež napriek|tomu napríklad potom neskôr alebo okrem|toho medzitým ide|o/nej totiž naopak nich nimi ho mu však teda preto neho ju",
  cs: "jeho její oba on ona oni ono jim jejich tento ten to toto ta ti jemu jí tyto tato stejná stejný stejné/tam a ale avšak dodal dodala navíc nejen|to díky|tomu nicméně jak|dodal přesto kromě|toho nakonec například poté následně jedná|se|o zároveň mezitím šlo|o tady potom také nebo ovšem pak zatímco jinými|slovy podobně jde|o/totiž něho proto ji něm naopak nich nimi ho mu však tedy něj",
  hr: "они овај она тај он ovo ove ова ona njegova oni ovi njen ово то njegov oba on ova one ovaj ta taj to његов/зато tako također kasnije takođe radi|se tada prema|njegovim такође али и tom|prilikom osim|toga ipak zato zatim naime ali a prema|njezinim no riječ|je|o inače i том|приликом stoga dakle/међутим му mu joj njoj njima međutim их ga njega га",
  sl: "to ta te ti on ona oni/in tudi potem pa medtem poleg|tega gre|za tako toda torej ampak zato vendar/mu nanj njim ga njej jih",
  pl: "jego tej on ona oni ono ich ten wszyscy|trzej one to oboje tych te ta jej tego obaj taki/tam a ale następnego|dnia jak|dodał mimo|to na|przykład dzięki|temu jak|dodała także jednocześnie dodali potem następnie równocześnie innymi|słowy dlatego tutaj z|jednej|strony ponadto bo co|więcej z|drugiej|strony wcześniej z|kolei lub dodała też poza|tym podobnie w|efekcie w|związku|z|tym przeciwnie wreszcie w|obu|przypadkach chodzi|o co|ciekawe dodał tymczasem i/mu jednak więc go bowiem natomiast zatem niego niej zaś nich nimi ją nim",
  ur: "دونوں اسکا اسکی اسی انکا اسکے ان انھوں انھیں انہیں انکی یہی انہوں یہ اُن انکے وہ تینوں وہی اس/تو چنانچہ جبکہ تاہم تب دوسری|جانب دوسری|طرف جس|کے|بعد اگلے|دن بعد|ازاں یا لہٰذا لہذا لیکن اور یعنی ادھر یوں مگر بلکہ پھر",
  ar: "هذا هم تلك وهذا هو ويعد|هذا وهو ويأتي|هذا وذلك وهذه هذه هؤلاء ذلك كلاهما هي وهي/لكن أضافت أما|الثاني وقد وجاء ثم بدوره بدورها إلا|أن بعدها إضافة|إلى|ذلك وتابع تابعت أو عندها غير|أن بالإضافة تابع في|المقابل في|غضون|ذلك وأضافت و وبالتالي ولكن أضاف في|سياق|متصل فيما نتيجة|لذلك من|جانبها لذا من|ناحية|أخرى من|ناحيتها من|جانبه من|ناحيته كما هناك وأضاف وعليه بينما بالتالي وبدوره لذلك من|جهتها من|بينهم وبحسب|قوله لهذا وفيما|يلي كذلك وتابعت أيضا من|جهته ولم ومن هنا",
  ps: "دوی دی دا هغوی هغه/بل|خوا همدارنګه له|همدې|امله خو",
  fa: "آن‌ها آن می‌گویند هر|سه می‌گوید هر|دو این افزود او ایشان گفت/افزون|بر|این دلیل|این در|هر|دو زیرا همچنین اما بنابراین در|همان در|همین|حال به|همین|دلیل حتی هرچند در|نتیجه در|ادامه در|عوض در|عین|حال علت|این در|مقابل البته و روز|بعد ولی پیش|از|این به|گفته|این به|گفته|او سپس از|سوی|دیگر لذا یا/آنها آنان وی",
};

/** Chinese, Japanese, Korean and Thai openers have no space after them and are matched as they begin. */
export const unspacedOpeners: Record<string, { pronouns: RegExp; connectives: RegExp }> = {
  zh: {
    pronouns:
      /^(?:此|他|她|它|双方|后者|据他|兩者|上述|這|雙方|二人|兩人|其|这|对于这|在他|後者|两者|以上|两人|前者|该|該)/u,
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
