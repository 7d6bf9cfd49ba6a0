/** An answer to what stands before, or the next of a list: "Yes, …", "Second, …". */
export const answers =
  /^(?:first|second|third|fourth|next|again|earlier|because|zweitens|drittens|yes|yeah|no|nope|well|sure|right|ok(?:ay)?|indeed|of course|ja|nein|doch|klar|seulement|depuis|auparavant|pire|mientras|jadi|nah|genau|oui|non|bien sûr|sí|claro|sim|não|sì|certo|nee|jawel|да|нет|конечно|так|ні|tak|nie|ano|nej|kyllä|igen|nem|evet|hayır|elbette|iya|ya|tidak|bukan|vâng|dạ|có|không|đúng vậy|نعم|لا|بله|نه|جی ہاں|हाँ|हां|जी हां|नहीं|হ্যাঁ|না|ναι|όχι|da|nu|כן|לא|はい|いいえ|是的|不)\s*[,،、，!.;:–—]/iu;

/** Words inside a sentence's first clause that set it against one before: "The mayor, however, …", "Man kann also …". */
export const midway: Record<string, RegExp> = {
  en: /^[^,]{2,60} sa(?:id|ys?)( that)? th(is|ese) (?!week|year)|^at the time,|^the (?:first|second|third|fourth|other),|^in (?:each|either) case|^the (?:day|night|week|month|year) (?:before|after)(?: (?:that|this)|,)|^(?:\S+ ){0,2}(?:minutes|hours|days|weeks|months|years) (?:later|earlier)(?!\p{L})|^[^,]{2,60}, (?:however|meanwhile|though|too|therefore|on the other hand|in turn|by contrast|in contrast|for (?:example|instance)|likewise|instead|also|then|by comparison),/iu,
  de: /^d(?:er|ie|as) (?:erste|zweite|dritte|andere),|^\S+(?: \S+){0,4} (?:also|nämlich|deshalb|daher|deswegen|demnach|somit|folglich|hingegen|dagegen|jedoch|allerdings|dennoch|trotzdem|indes|dabei) /iu,
  fr: /^l[ae] (?:premi|deuxi|second|trois|quatri)\p{L}*,|^\S+(?: \S+){0,5} (?:donc|ainsi(?! qu)|toutefois|cependant|néanmoins|pourtant) |^[^,]{2,60}, (?:quant à (?:lui|elle|eux|elles)|en revanche|toutefois|cependant|en effet|par exemple|pour (?:sa|leur) part|de (?:son|leur) côté|(?:lui|elle|eux) aussi|au contraire),/iu,
  es: /^(?:el|la) (?:primer|segund|tercer|otr)[oa],|^[^,]{2,60}, (?:sin embargo|por su parte|en cambio|no obstante|por ejemplo|además|asimismo|a su vez|en tanto|por tanto),/iu,
  pt: /^[^,]{2,60}, (?:no entanto|porém|por sua vez|por exemplo|entretanto|contudo|por outro lado|portanto|além disso),/iu,
  it: /^[^,]{2,60}, (?:invece|però|tuttavia|per esempio|ad esempio|dal canto suo|a sua volta|inoltre|infatti|quindi),/iu,
  nl: /^\S+(?: \S+){0,4} (?:echter|daarentegen|bijvoorbeeld|immers|dus|namelijk) /iu,
  ru: /^[^,]{2,60}, (?:однако|в свою очередь|впрочем|например|напротив|кстати|следовательно|таким образом),/iu,
  uk: /^[^,]{2,60}, (?:однак|своєю чергою|утім|наприклад|навпаки|отже),/iu,
  pl: /^\S+(?: \S+){0,3} (?:natomiast|jednak|zaś|bowiem|z kolei|więc|zatem) /iu,
  cs: /^\S+(?: \S+){0,3} (?:však|totiž|naopak|tedy|proto) /iu,
  sv: /^\S+(?: \S+){0,3} (?:däremot|emellertid|nämligen|alltså|därför) /iu,
  da: /^\S+(?: \S+){0,3} (?:derimo[dt]|imidlertid|nemlig|altså|derfor) /iu,
  tr: /^\S+(?: \S+){0,3} ise /iu,
  bn: /^\S+(?: \S+){0,2} তাই /u,
  id: /^[^,]{2,60}, (?:misalnya|sementara itu|di sisi lain|sebaliknya|bagaimanapun),/iu,
};

/** An opening that names nobody, or only a source or a label, and then somebody: "In recent years, he…", "According to the paper, she…", "去年冬天，他…". */
export const pronounBehind: Record<string, RegExp> = {
  en: /^(?:(?:According to [^,]{2,60}|(?:On|In|At|By|Last|Earlier|After|Since|Until|During|For|With|From|Before|As|Now|Today|Later|Once|\p{Lu}\p{Ll}+ly)(?: [^,.\p{Lu}]{2,40})?(?:, [^,.\p{Lu}]{2,30})?), |(?:On|In|At|By|Last|Since) (?!what |an? )(?:\S+ ){1,2}|Now |(?:Born|\p{Lu}\p{Ll}{2,}(?:ing|ed)) [^.“"]{2,90}, |An? [^,]{2,28}, )(?:he|she|they|his|her|their)(?!\p{L})/u,
  fr: /^(?:(?:D['’]après|Selon|Née?) [^,]{2,60}|(?:En|À|Dans|Depuis|Pendant|Après|Avant|Lors|Pour|Avec|Sans|Hier|Désormais|\p{Lu}\p{Ll}+ée?s?)(?: [^,.\p{Lu}]{2,40})?), (?:il(?! (?:y|faut|est)(?!\p{L}))|elle|ils|elles|son|sa|ses)(?!\p{L})/u,
  id: /^Menurut [^,]{2,40}, (?:ia|dia|mereka)(?!\p{L})/u,
  vi: /^Theo (?:ông|bà|anh|chị|cô)\s*,/u,
  zh: /^[^，。；：“]{1,12}，(?:他|她|它|该|該|这|這|此)/u,
  ja: /^[^、。「]{1,12}、(?:彼|彼女|同氏|同社)/u,
  ar: /^[وف]?(?:كان|كانت|كانوا) (?:قد )?(?!يوم|يناير|يونيو|يوليو|تونس|تركيا)[يت]\p{L}{3,}/u,
};

/** "Uvedl, že…", "Añadió que…": said that, where a verb may do without a subject. */
export const unnamed =
  /^(?:\p{L}{2,}(?:[łl][aiy]?, [żž]e|[аилв], [чщ]\p{L}+|t[ae], hogy|ε ότι|(?:ó|[jv]o|[oi]u|sse|ram) que)|[AW]\p{L}+a k(?:uwa|wamba)|Au? (?:mai )?\p{L}+ că) /u;

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
  fa: /^\S+ این /u,
  sw: /^(?!wiki|mwaka|mwezi|siku|msimu|leo)\S+ h(?:u(?:yo|yu|o|u)|i(?:lo|yo|cho|zo|li|i|ki|zi)|a(?:o|wa|ya|yo))(?!\p{L})/iu,
  id: /^(?:\S+ ){1,3}tersebut(?![\p{L}])|^(?:\S+ ){1,3}itu(?:lah)?(?![\p{L}])|^(?!(?:\S+ ){0,2}(?:hari|saat|tahun|pekan|minggu|bulan|kali|malam|pagi|sore|siang|dewasa|selama|belakangan|sejauh|akhir-akhir|baru-baru|kini|semester|musim|abad) ini(?!\p{L}))(?:\S+ ){1,3}ini(?![\p{L}])/iu,
  vi: /^(?:\S+ ){1,4}(?:này|đó|ấy|kia)(?![\p{L}])(?<!(?:năm|tháng|tuần|ngày|mùa|lần|sáng|chiều|tối|đêm|thời điểm|thời gian|dịp) này)/iu,
};

/** "After that", "pour cela", "in diesem Fall": a preposition before a word that points back. */
export const pointing: Record<string, RegExp> = {
  en: /^(?:in|at|by|for|with|to|from|since|until|after|before|despite|because of|under|on top of|apart from|aside from|instead of|like|unlike|given|besides|beyond|through|on|(?:\S+ )?of) (?=(?:that|this|these|those(?! (?:who|with|in))|it|him|her|them|both)(?!\p{L}))/iu,
  de: /^(?:(?:in|mit|bei|nach|für|aus|von|zu|auf|an|durch|gegen|trotz|wegen|vor|seit|unter|laut|neben|ohne|um) (?=(?:dies(?:er|em|en|es|e)|jene[rmns]?|ihr|ihn)(?!\p{L})))/iu,
  fr: /^(?:dans|pour|par|à|de|depuis|avec|sans|selon|après|avant|malgré|parmi|chez|sur) (?=(?:ce|cet|cette|ces|cela|elle|elles)(?!\p{L}))/iu,
  es: /^(?:en|por|para|con|de|desde|tras|según|sin|ante|hasta|entre|sobre|a) (?=(?:es[aeo]s?|est[aeo]s?|ello|él|ellas?|ellos|dich[ao]|lo anterior)(?!\p{L}))/iu,
  pt: /^(?:(?:por|para|com|após|segundo|entre|sobre|sem|depois) |(?:depois )?[dn])(?=(?:ess[ae]s?|isso|est[ae]s?|isto|el[ae]s?)(?!\p{L}))/iu,
  it: /^(?:in|per|con|da|di|a|su|tra|fra|secondo|dopo|senza) (?=(?:quest[aeio]|quell[aeio]|ciò|tale?|lui|lei|loro)(?!\p{L}))/iu,
  nl: /^(?:in|met|bij|na|voor|uit|van|op|door|tegen|sinds|volgens|zonder|om) (?=(?:die|dat|deze|dit|hem|haar|hen)(?!\p{L}))/iu,
  ru: /^(?:в|на|по|с|со|к|для|при|после|до|из|у|о|об|за) (?=(?:эт(?:ом|ой|ого|их|им|у|и)|т(?:ом|ого|ех(?!, кто))|не(?:го|ё|е|й|м)|них)(?!\p{L}))/iu,
  uk: /^(?:у|в|на|по|з|із|до|для|при|після|за|від) (?=(?:ць(?:ому|ого)|ці(?:й|єї)|цих|т(?:ому|ого|их)|нього|неї|них)(?!\p{L}))/iu,
  pl: /^(?:w|na|po|do|z|od|dla|przy|o|przed|za) (?=(?:t(?:ym|ej|ego|ych|ę)|nim|niej|nich)(?!\p{L}))/iu,
  fa: /^(?:(?:در|به|از|با|بر|برای|طبق|پس از|علاوه بر|بر اساس|بر پایه|در پی|به دنبال) )(?=(?:این|آن|وی|او)(?!\p{L}))/u,
  ar: /^[وف]?(?:في|من|على|إلى|عن|مع|بعد|قبل|خلال|رغم|وفق|بحسب) (?=(?:هذا|هذه|ذلك|تلك|هؤلاء)(?!\p{L}))/u,
  cs: /^(?:v|na|po|do|z|od|pro|při|o|před|za|podle) (?=(?:t(?:om|é|oho|ěch)|t(?:omto|éto|ohoto)|něm|něho|nich)(?!\p{L}))/iu,
};

/** "Das zeigt…", but "Das Gericht…" and "Das fast neue Boot…". */
export const germanThat =
  /^[Dd]as (?!(?:weltweit|jetzt|erst|nicht|zuletzt|meist|seit|mit|fast|weit|laut|dort|selbst|direkt|damit)\s)\p{Ll}{3,}t(?!\p{L})/u;

/** "Den norske regering", "De flesta båtar": an article, in Danish, Norwegian and Swedish. */
const nordicArticle =
  /^(?:den|det|de) (?:\p{L}+(?:sk|ig|[ea]r|[ea]nd|[ae]ll?)[ea]|(?:fle|f[øö]r|sid|si|be[ds]|st[øö]r|n[eäæ]s|[eæä]ld|sena)st[ea]|ny[ea]|stor[ea]|gaml[ea]|ung[ea]|\p{N}+) /iu;

/** What opens like a word that points back and is none: "Alors que la pluie tombe, …" says when, "Damit eine Wärmepumpe wirkt, …" what for. */
export const unbound: Record<string, RegExp> = {
  de: /^damit (?:die|der|das|ein|eine|sie|wir|man) [^.]*,/iu,
  fr: /^(?:(?:[Aa]lors|[Aa]insi|[Aa]ussi bien|[Pp]uis) qu['’e]|[Cc]['’]est (?:à|en|dans) |[Ll]es deux \p{Lu})/u,
  sv: nordicArticle,
  da: nordicArticle,
};

/** "This week", "cette année": a demonstrative that points at the calendar and not at a sentence. */
export const calendar =
  /^(?!that|those)\S+\s+(?:abend|afternoon|anno|année|ano|autumn|ay|año|bulan|century|day|days|decade|dias?|dimanche|domingo|días?|estate|evening|fall|friday|giorni|hafta|hiver|jaar|jahr|jeudi|jour|jours|jueves|lundi|lunes|maand|manhã|mardi|martes|matin|mattina|mañana|mercredi|mes|mese|miesiąc|minggu|miércoles|mois|monat|monday|month|morgen|morning|mês|noche|năm|quarta|quinta|rok|roku|saison|samedi|saturday|season|segunda|semaine|semana|settimana|sexta|soir|sommer|spring|summer|sunday|sábado|tag|tage|tahun|tarde|terça|thursday|tháng|time|tuesday|tuần|tydzień|vendredi|verano|viernes|wednesday|week|week-end|weekend|winter|woche|wochenende|year|yıl|zomer|été|год|году|лето|месяце|неделе|الأسبوع|الشهر|العام|بار|دنوں|سال|ماه|ماہ|هفته|وقت|ہفتے|बार|महीने|सप्ताह|साल|हफ़्ते|हफ्ते|বছর|সপ্তাহে)(?![\p{L}\p{M}])/iu;

/** "The mayor also said…": more of what was told before. It may follow another sentence, but not open a summary. */
export const additive =
  /^(?:[^\s,;:"“„«]+ ){1,5}(?:also|auch|ebenfalls|également|también|também|anche|ook|också|også|również|także|также|також|juga|cũng)(?![\p{L}\p{M}])/iu;
