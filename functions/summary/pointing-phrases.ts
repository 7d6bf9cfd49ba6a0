/** An answer to what stands before, or the next of a list: "Yes, …", "Second, …". */
export const answers =
  /^(?:是的|kyllä|לא|כן|depuis|first|second|third|tidak|evet|হ্যাঁ|jawel|nope|again|ya|da|không|iya|doch|mientras|hayır|right|seulement|sure|так|нет|bukan|nee|well|はい|いいえ|non|bien sûr|pire|auparavant|जी हां|नहीं|next|جی ہاں|có|dạ|हां|ja|بله|да|zweitens|yeah|sim|nie|não|sì|klar|nem|ні|конечно|nu|tak|igen|because|ano|हाँ|no|certo|ναι|earlier|elbette|drittens|yes|nah|vâng|نعم|لا|nej|نه|不|না|nein|indeed|jadi|όχι|of course|sí|oui|ok(?:ay)?|fourth|đúng vậy|genau|claro)\s*[,،、，!.;:–—]/iu;

/** Words inside a sentence's first clause that set it against one before: "The mayor, however, …", "Man kann also …". */
export const midway: Record<string, RegExp> = {
  en: /^[^,]{2,60} sa(?:id|ys?)( that)? th(is|ese) (?!week|year)|^[^,"“—]{2,80} (?:(?<!like )th(?:is|ese)|(?:ha(?:ve|s|d)|d(?:o|oes|id|one)|called) that)(?=[.,;]| (?:as|with|in|because|by|to|at|when|during|on|from|an?|for|after)(?!\p{L}))|^\p{L}+ing (?:it|these|them|so)(?!\p{L})|^the (?:three|four|five) (?:were|are|have|had|will|all|also|said)(?!\p{L})|^[^"“]{2,120} (?:disclos|reveal)ed this|^at the time,|^the (?:first|second|third|fourth|other)(?:,| (?:is|was) )|^in (?:each|either) case|^the (?:day|night|week|month|year) (?:before|after)(?: (?:that|this)|,)|^(?:\S+ ){0,2}(?:minutes|hours|days|weeks|months|years) (?:later|earlier)(?!\p{L})|^[^,]{2,60}, (?:then|meanwhile|on the other hand|though|for (?:example|instance)|by contrast|in contrast|in turn|therefore|also|however|instead|by comparison|too|likewise),/iu,
  de: /^d(?:er|ie|as) (?:erste|zweite|dritte|andere),|^\S+(?: \S+){0,4} (?:deshalb|hingegen|dabei|daher|deswegen|trotzdem|(?<!, )aber|dennoch|somit|dagegen|also|folglich|jedoch|nämlich|demnach|indes|allerdings) |^[^,]{2,80} das(?: ab| zurück| anders)?[.,]/iu,
  fr: /^l[ae] (?:premi|deuxi|second|trois|quatri)\p{L}*,|^\S+(?: \S+){0,5} (?:en revanche|(?<!(?:chez|avec|pour|sur|à|contre|de) )lui|toutefois|cependant|pourtant|néanmoins|a(?:insi|lors)(?! qu)|donc) |^[^,]{2,60}, (?:(?:lui|elles?|eux)(?: aussi)?|de (?:son|leur) côté|par exemple|quant à (?:lui|elle|eux|elles)|au contraire|toutefois|cependant|pour (?:sa|leur) part|en revanche|en effet),/iu,
  es: /^tal(?:es)? (?!como|vez|y )|^[^,]{2,60} lo (?:nieg|neg|desm|rechaz|confirm)|^(?:el|la) (?:primer|segund|tercer|otr)[oa],|^[^,]{2,60}, (?:no obstante|además|asimismo|en cambio|en tanto|por tanto|por su parte|a su vez|sin embargo|por ejemplo),/iu,
  pt: /^ta(?:l|is) (?!como|vez|qual)|^[^,]{2,60}, (?:além disso|por exemplo|por outro lado|no entanto|portanto|porém|entretanto|por sua vez|contudo),/iu,
  it: /^[^,]{2,60}, (?:a sua volta|tuttavia|dal canto suo|ad esempio|infatti|però|quindi|per esempio|inoltre|invece),/iu,
  nl: /^\S+(?: \S+){0,4} (?:dus|bijvoorbeeld|immers|echter|daarentegen|namelijk) /iu,
  ru: /^[^,]{2,60}, (?:однако|напротив|например|таким образом|кстати|впрочем|в свою очередь|следовательно),/iu,
  uk: /^[^,]{2,60}, (?:однак|утім|отже|навпаки|наприклад|своєю чергою),/iu,
  pl: /^\S+(?: \S+){0,3} (?:zaś|zatem|z kolei|bowiem|natomiast|więc|jednak) /iu,
  cs: /^\S+(?: \S+){0,3} (?:naopak|však|tedy|totiž|to(?= odm| pop| potv| vyvr)|proto) /iu,
  sv: /^\S+(?: \S+){0,3} (?:alltså|nämligen|emellertid|däremot|därför) /iu,
  da: /^\S+(?: \S+){0,3} (?:imidlertid|altså|nemlig|derimo[dt]|derfor) /iu,
  hr: /^\S+(?: \S+){0,3} to (?:odb|pori|neg|potv)/iu,
  el: /^\S+ \S+ (?:δεν|θα|να) τ(?:ου|ης|ους) /iu,
  tr: /^\S+(?: \S+){0,3} ise /iu,
  bn: /^\S+(?: \S+){0,2} তাই /u,
  id: /^[^,]{2,60}, (?:sebaliknya|bagaimanapun|di sisi lain|sementara itu|misalnya),/iu,
};

/** An opening that names nobody, or only a source or a label, and then somebody: "In recent years, he…", "According to the paper, she…", "去年冬天，他…". */
export const pronounBehind: Record<string, RegExp> = {
  es: /^(?:Lo \p{L}+ó|\p{L}{2,}ó (?:en|por|con|desde|hasta|para|de|sus?)|(?:Fue|Está) \p{L}+[dt][oa]s? (?:en|sin|por|con|a)) /u,
  pt: /^(?:\p{L}{2,}(?:[oi]|ce)u (?:em|n[oa]s?|pel[oa]s?|por|com|de|seus?|suas?)|Foi \p{L}+[dt][oa]s? (?:em|n[oa]|por|com|pel[oa])) /u,
  sv: /^\p{L}+ (?:hans|hennes|deras)(?!\p{L})/u,
  da: /^\p{L}+ (?:hans|hennes|hendes|deres)(?!\p{L})/u,
  en: /^(?:(?:Born|\p{Lu}\p{Ll}{2,}(?:ing|ed)) [^.“"]{2,90}, |(?:On|In|At|By|Last|Since) (?!what |an? )(?:\S+ ){1,2}|An? [^,]{2,28}, |Now |(?:According to [^,]{2,60}|(?:On|In|At|By|Last|Earlier|After|Since|Until|During|For|With|From|Before|As|Now|Today|Later|Once|\p{Lu}\p{Ll}+ly)(?: [^,.\p{Lu}]{2,40})?(?:, [^,.\p{Lu}]{2,30})?), )(?:he|she|they|his|her|their)(?!\p{L})/u,
  fr: /^(?:(?:D['’]après|Selon|Née?) [^,]{2,60}|(?:\p{Lu}\p{Ll}+ée?s?|Hier|Pour|Pendant|Depuis|Avec|Lors|Avant|Dans|En|Désormais|Après|Sans|À)(?: [^,.\p{Lu}]{2,40})?), (?:ses|sa|elle|elles|son|ils|il(?! (?:y|faut|est)(?!\p{L})))(?!\p{L})/u,
  id: /^Menurut [^,]{2,40}, (?:ia|dia|mereka)(?!\p{L})/u,
  vi: /^Theo (?:ông|bà|anh|chị|cô)\s*,/u,
  zh: /^[^，。；：“]{1,12}，(?:他|她|它|该|該|这|這|此)/u,
  ja: /^[^、。「]{1,12}、(?:彼|彼女|同氏|同社)/u,
  ar: /^[وف]?(?:كان|كانت|كانوا) (?:قد )?(?!يوم|يناير|يونيو|يوليو|تونس|تركيا)[يت]\p{L}{3,}|^و(?:قال|أكد|أوضح|أشار|ذكر|كشف|شدد|لفت)ت? (?:[إأا]ن|إلى|في|خلال|عن|على|ل\p{L}+ )/u,
};

/** "Uvedl, že…", "Añadió que…": said that, where a verb may do without a subject. */
export const unnamed =
  /^(?:[AW]\p{L}+a k(?:uwa|wamba)|(?:Consider|Asegur|Afirm|Sostien|Explic|Recuerd|Señal|Añad|Cre)[ae] que|\p{L}{2,}(?:[łl][aiy]?, [żž]e|[аилв], [чщ]\p{L}+|t[ae], hogy|ε ότι|(?:ó|[jv]o|[oi]u|sse|ram) que)|Se limita a|Au? (?:mai )?\p{L}+ că) /u;

/** "The 42-year-old". */
const aged = /^\p{N}{2}-åringen /u;

/** Who is called by an age, as somebody named before: "The 34-year-old…"; and demonstratives behind their noun: "Putusan tersebut…", "Pria itu…", "Vụ việc này…"; not "hari ini", today. */
export const behindNoun: Record<string, RegExp> = {
  en: /^The (?:couple|\p{N}{2}-year-old(?! \p{Lu}| \p{Ll}+ \p{Lu}))(?![\p{L}-])/u,
  de: /^D(?:er|ie) \p{N}{2}-Jährigen?(?!\p{L})/u,
  nl: /^De \p{N}{2}-jarige (?!\p{Lu})/u,
  sv: aged,
  da: aged,
  fr: /^(?:L[ae] |L['’])\p{L}+ de \p{N}{2} ans /u,
  es: /^(?:El|La) \p{L}+ de \p{N}{2} años /u,
  it: /^(?:Il |La |L['’])(?:\p{N}{2}|\p{L}+[nt])enne(?! \p{Lu})/u,
  hu: /^Az? \p{N}{2} éves \p{Ll}/u,
  fa: /^\S+(?: \S+)? این (?!هفته|ماه|سال|روز|بار)/u,
  sw: /^(?!wiki|mwaka|mwezi|siku|msimu|leo)\S+ h(?:u(?:yo|yu|o|u)|i(?:lo|yo|cho|zo|li|i|ki|zi)|a(?:o|wa|ya|yo))(?!\p{L})/iu,
  id: /^(?:\S+ ){1,3}tersebut(?![\p{L}])|^(?:\S+ ){1,3}itu(?:lah)?(?![\p{L}])|^(?!(?:\S+ ){0,2}(?:musim|pekan|hari|akhir-akhir|saat|dewasa|baru-baru|sore|siang|pagi|kini|tahun|abad|bulan|semester|belakangan|sejauh|selama|kali|minggu|malam) ini(?!\p{L}))(?:\S+ ){1,3}ini(?![\p{L}])/iu,
  vi: /^(?:\S+ ){1,4}(?:này|đó|ấy|kia)(?![\p{L}])(?<!(?:tối|sáng|chiều|ngày|đêm|thời điểm|thời gian|lần|tuần|mùa|năm|tháng|dịp) này)/iu,
};

/** "After that", "pour cela", "in diesem Fall": a preposition before a word that points back. */
export const pointing: Record<string, RegExp> = {
  en: /^(?:(?:if|although|unless|once|while|when|because) (?=th(?:at|is|ese) )|(?:in|for|with(?:out)?|by|to|through|until|after|before|because of|despite|unlike|under|on top of|besides|instead of|since|(?:\S+ )?of|beyond|like|at|on|from|apart from|aside from|given) (?=(?:that|this|both|it|these|them|him|her|those(?! (?:who|with|in)))(?!\p{L})))/iu,
  de: /^(?:(?:wenn|an|um|in|mit|nach|auf|von|bei|für|gegen|seit|aus|zu|unter|vor|durch|laut|neben|wegen|trotz|falls|ohne) (?=(?:ihn|dies(?:er|em|en|es|e)|ihr|jene[rmns]?)(?!\p{L})))/iu,
  fr: /^(?:quand|à|sans|parmi|de|depuis|après|avant|pour|sur|si|avec|malgré|chez|lorsque|selon|dans|par) (?=(?:ce|cet|cette|ces|cela|elle|elles)(?!\p{L}))/iu,
  es: /^(?:en|entre|ante|sobre|si|hasta|sin|cuando|para|por|con|según|de|a|tras|desde) (?=(?:dich[ao]|ellos|ello|él|ellas?|est[aeo]s?|es[aeo]s?|lo anterior)(?!\p{L}))/iu,
  pt: /^(?:(?:com|por|depois|após|sobre|se|quando|para|segundo|entre|sem) |(?:depois )?[dn])(?=(?:ess[ae]s?|isso|est[ae]s?|isto|el[ae]s?)(?!\p{L}))/iu,
  it: /^(?:secondo|di|da|fra|su|con|in|quando|dopo|per|tra|se|a|senza) (?=(?:tale?|ciò|quest[aeio]|loro|quell[aeio]|lui|lei)(?!\p{L}))/iu,
  nl: /^(?:sinds|volgens|als|na|bij|nu|tegen|door|voor|in|uit|van|zonder|op|om|met) (?=(?:die|dat|deze|dit|hem|haar|hen)(?!\p{L}))/iu,
  ru: /^(?:в|на|после|об|о|за|по|до|с|при|со|к|у|из|для) (?=(?:них|т(?:ом|ого|ех(?!, кто))|не(?:го|му|ё|е|й|м)|эт(?:ом|ой|ого|их|им|у|и))(?!\p{L}))/iu,
  uk: /^(?:у|в|на|по|з|із|до|для|при|після|за|від) (?=(?:них|т(?:ому|ого|их)|ці(?:й|єї)|ць(?:ому|ого)|цих|нь(?:ого|ому)|неї)(?!\p{L}))/iu,
  pl: /^(?:w|na|po|do|z|od|dla|przy|o|przed|za) (?=(?:t(?:o|ym|ej|ego|ych|ę)|nim|niej|nich)(?!\p{L}))/iu,
  fa: /^(?:(?:با|بر|برای|بر پایه|از|پس از|طبق|در|در پی|به|به دنبال|علاوه بر|بر اساس) )(?=(?:این|آن|وی|او)(?!\p{L}))/u,
  ar: /^[وف]?(?:بعد|مع|خلال|عن|على|من|إلى|في|وفق|بحسب|رغم|قبل) (?=(?:هذا|هذه|ذلك|تلك|هؤلاء)(?!\p{L}))/u,
  ro: /^(?:după|din|cu|în|în urma|pe|pentru|de|la|prin) (?=ace(?:st|a|l)(?!\p{L}* (?:an|săpt|lun)))/iu,
  cs: /^(?:v|na|po|do|z|od|pro|při|o|před|za|podle) (?=(?:t(?:omto|éto|ohoto)|něho|něm|t(?:om|é|oho|ěch)|nich)(?!\p{L}))/iu,
};

/** "Das zeigt…", but "Das Gericht…" and "Das fast neue Boot…". */
export const germanThat =
  /^[Dd]as (?!(?:fast|dort|meist|erst|mit|weit|nicht|selbst|direkt|seit|zuletzt|laut|weltweit|damit|jetzt)\s)\p{Ll}{3,}t(?!\p{L})/u;

/** "Den norske regering", "De flesta båtar": an article, in Danish, Norwegian and Swedish. */
const nordicArticle =
  /^(?:Hans \p{Lu}|[Dd]e[nt]? (?:ung[ea]|\p{N}+|\p{L}+(?:sk|ig|[ea]r|[ea]nd|[ae]ll?)[ea]|stor[ea]|(?:fle|f[øö]r|sid|si|be[ds]|st[øö]r|n[eäæ]s|[eæä]ld|sena)st[ea]|gaml[ea]|ny[ea]) )/u;

/** What opens like a word that points back and is none: "Alors que la pluie tombe, …" says when, "Damit eine Wärmepumpe wirkt, …" what for. */
export const unbound: Record<string, RegExp> = {
  en: /^(?:Both (?:the )?\p{Lu}[^,]* and |Those (?:who|living|wishing) )/u,
  de: /^da(?:mit)? (?:die|der|das|ein|eine|sie|wir|man) [^.]*,/iu,
  fr: /^(?:(?:[Aa]lors|[Aa]insi|[Aa]ussi bien|[Pp]uis) qu['’e]|Il (?:y a|faut) |[Cc]['’]est (?:à|en|dans) |[Ll]es deux \p{Lu})/u,
  sv: nordicArticle,
  da: nordicArticle,
};

/** "This week", "cette année": a demonstrative that points at the calendar and not at a sentence. */
export const calendar =
  /^(?!that|those)\S+\s+(?:году|soir|sommer|abend|fall|год|лето|morning|day|mês|noche|month|semaine|domingo|días?|estate|dias?|year|semana|days|week-end|dimanche|hafta|साल|summer|jaar|jahr|jeudi|année|ano|autumn|mes|rok|roku|jueves|manhã|mardi|martes|mañana|giorni|monat|monday|saison|woche|lundi|lunes|maand|tag|morgen|season|yıl|afternoon|quinta|hiver|سال|ماه|ماہ|بار|settimana|sexta|mese|verano|spring|mattina|sunday|sábado|evening|wednesday|tuesday|tuần|año|thursday|tydzień|tage|wochenende|tahun|tarde|terça|năm|tháng|samedi|saturday|time|vendredi|miesiąc|winter|minggu|week|mois|mercredi|zomer|segunda|weekend|viernes|العام|matin|الشهر|دنوں|неделе|الأسبوع|هفته|ay|été|месяце|وقت|jour|friday|anno|ہفتے|महीने|बार|सप्ताह|bulan|हफ्ते|বছর|हफ़्ते|century|jours|সপ্তাহে|miércoles|decade|quarta)(?![\p{L}\p{M}])/iu;

/** "The mayor also said…": more of what was told before. It may follow another sentence, but not open a summary. */
export const additive =
  /^(?:[^\s,;:"“„«]+ ){1,5}(?:également|auch|ebenfalls|також|także|anche|også|también|also|ook|också|também|также|cũng|również|juga)(?![\p{L}\p{M}])/iu;
