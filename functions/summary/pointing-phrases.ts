/** An answer to what stands before, or the next of a list: "Yes, …", "Second, …". */
export const answers =
  /^(?:first|second|third|depuis|不|auparavant|tidak|again|ok(?:ay)?|da|no|nope|hayır|sure|ja|nein|doch|seulement|nu|well|はい|いいえ|non|bien sûr|of course|pire|mientras|nem|جی ہاں|जी हां|नहीं|zweitens|yeah|sim|não|sì|certo|nee|jawel|да|конечно|так|tak|igen|because|nie|ano|nah|earlier|kyllä|bukan|next|indeed|ναι|sí|oui|không|right|iya|klar|jadi|evet|হ্যাঁ|ні|না|нет|לא|elbette|drittens|yes|vâng|dạ|nej|όχι|có|ya|fourth|đúng vậy|نعم|لا|بله|نه|genau|हाँ|हां|claro|是的|כן)\s*[,،、，!.;:–—]/iu;

/** Words inside a sentence's first clause that set it against one before: "The mayor, however, …", "Man kann also …". */
export const midway: Record<string, RegExp> = {
  en: /^[^,]{2,60} sa(?:id|ys?)( that)? th(is|ese) (?!week|year)|^at the time,|^the (?:first|second|third|fourth|other),|^in (?:each|either) case|^the (?:day|night|week|month|year) (?:before|after)(?: (?:that|this)|,)|^(?:\S+ ){0,2}(?:minutes|hours|days|weeks|months|years) (?:later|earlier)(?!\p{L})|^[^,]{2,60}, (?:meanwhile|on the other hand|for (?:example|instance)|though|also|likewise|therefore|in turn|by contrast|then|however|instead|by comparison|in contrast|too),/iu,
  de: /^d(?:er|ie|as) (?:erste|zweite|dritte|andere),|^\S+(?: \S+){0,4} (?:allerdings|dennoch|demnach|jedoch|daher|indes|deswegen|trotzdem|somit|deshalb|dagegen|also|folglich|hingegen|dabei|nämlich) /iu,
  fr: /^l[ae] (?:premi|deuxi|second|trois|quatri)\p{L}*,|^\S+(?: \S+){0,5} (?:donc|pourtant|ainsi(?! qu)|toutefois|cependant|néanmoins) |^[^,]{2,60}, (?:quant à (?:lui|elle|eux|elles)|toutefois|cependant|par exemple|de (?:son|leur) côté|pour (?:sa|leur) part|en revanche|au contraire|(?:lui|elle|eux) aussi|en effet),/iu,
  es: /^(?:el|la) (?:primer|segund|tercer|otr)[oa],|^[^,]{2,60}, (?:no obstante|además|en cambio|por su parte|a su vez|por ejemplo|en tanto|asimismo|sin embargo|por tanto),/iu,
  pt: /^[^,]{2,60}, (?:além disso|por outro lado|entretanto|contudo|no entanto|porém|portanto|por sua vez|por exemplo),/iu,
  it: /^[^,]{2,60}, (?:invece|però|quindi|a sua volta|infatti|ad esempio|dal canto suo|tuttavia|inoltre|per esempio),/iu,
  nl: /^\S+(?: \S+){0,4} (?:echter|bijvoorbeeld|immers|daarentegen|dus|namelijk) /iu,
  ru: /^[^,]{2,60}, (?:однако|кстати|следовательно|таким образом|например|напротив|в свою очередь|впрочем),/iu,
  uk: /^[^,]{2,60}, (?:однак|утім|отже|навпаки|наприклад|своєю чергою),/iu,
  pl: /^\S+(?: \S+){0,3} (?:jednak|zatem|bowiem|natomiast|więc|z kolei|zaś) /iu,
  cs: /^\S+(?: \S+){0,3} (?:však|totiž|naopak|tedy|proto) /iu,
  sv: /^\S+(?: \S+){0,3} (?:alltså|emellertid|nämligen|därför|däremot) /iu,
  da: /^\S+(?: \S+){0,3} (?:altså|nemlig|derimo[dt]|imidlertid|derfor) /iu,
  tr: /^\S+(?: \S+){0,3} ise /iu,
  bn: /^\S+(?: \S+){0,2} তাই /u,
  id: /^[^,]{2,60}, (?:sebaliknya|bagaimanapun|misalnya|di sisi lain|sementara itu),/iu,
};

/** An opening that names nobody, or only a source or a label, and then somebody: "In recent years, he…", "According to the paper, she…", "去年冬天，他…". */
export const pronounBehind: Record<string, RegExp> = {
  en: /^(?:(?:According to [^,]{2,60}|(?:On|In|At|By|Last|Earlier|After|Since|Until|During|For|With|From|Before|As|Now|Today|Later|Once|\p{Lu}\p{Ll}+ly)(?: [^,.\p{Lu}]{2,40})?(?:, [^,.\p{Lu}]{2,30})?), |An? [^,]{2,28}, |(?:On|In|At|By|Last|Since) (?!what |an? )(?:\S+ ){1,2}|(?:Born|\p{Lu}\p{Ll}{2,}(?:ing|ed)) [^.“"]{2,90}, |Now )(?:he|she|they|his|her|their)(?!\p{L})/u,
  fr: /^(?:(?:D['’]après|Selon|Née?) [^,]{2,60}|(?:Hier|En|Sans|Avec|Pendant|Lors|Avant|Dans|Après|Désormais|Depuis|\p{Lu}\p{Ll}+ée?s?|À|Pour)(?: [^,.\p{Lu}]{2,40})?), (?:il(?! (?:y|faut|est)(?!\p{L}))|ils|sa|elle|elles|ses|son)(?!\p{L})/u,
  id: /^Menurut [^,]{2,40}, (?:ia|dia|mereka)(?!\p{L})/u,
  vi: /^Theo (?:ông|bà|anh|chị|cô)\s*,/u,
  zh: /^[^，。；：“]{1,12}，(?:他|她|它|该|該|这|這|此)/u,
  ja: /^[^、。「]{1,12}、(?:彼|彼女|同氏|同社)/u,
  ar: /^[وف]?(?:كان|كانت|كانوا) (?:قد )?(?!يوم|يناير|يونيو|يوليو|تونس|تركيا)[يت]\p{L}{3,}/u,
};

/** "Uvedl, že…", "Añadió que…": said that, where a verb may do without a subject. */
export const unnamed =
  /^(?:[AW]\p{L}+a k(?:uwa|wamba)|Au? (?:mai )?\p{L}+ că|\p{L}{2,}(?:[łl][aiy]?, [żž]e|[аилв], [чщ]\p{L}+|t[ae], hogy|ε ότι|(?:ó|[jv]o|[oi]u|sse|ram) que)) /u;

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
  sw: /^(?!wiki|mwaka|mwezi|siku|msimu|leo)\S+ h(?:u(?:yo|yu|o|u)|a(?:o|wa|ya|yo)|i(?:lo|yo|cho|zo|li|i|ki|zi))(?!\p{L})/iu,
  id: /^(?:\S+ ){1,3}tersebut(?![\p{L}])|^(?:\S+ ){1,3}itu(?:lah)?(?![\p{L}])|^(?!(?:\S+ ){0,2}(?:musim|baru-baru|siang|pekan|hari|saat|kali|kini|selama|dewasa|akhir-akhir|sore|tahun|minggu|malam|bulan|semester|belakangan|sejauh|pagi|abad) ini(?!\p{L}))(?:\S+ ){1,3}ini(?![\p{L}])/iu,
  vi: /^(?:\S+ ){1,4}(?:này|đó|ấy|kia)(?![\p{L}])(?<!(?:sáng|chiều|tối|tuần|ngày|mùa|đêm|thời điểm|thời gian|năm|tháng|lần|dịp) này)/iu,
};

/** "After that", "pour cela", "in diesem Fall": a preposition before a word that points back. */
export const pointing: Record<string, RegExp> = {
  en: /^(?:in|by|for|with|to|from|since|until|after|before|because of|despite|under|on top of|like|on|at|(?:\S+ )?of|through|apart from|unlike|besides|instead of|beyond|aside from|given) (?=(?:that|this|him|it|her|them|both|these|those(?! (?:who|with|in)))(?!\p{L}))/iu,
  de: /^(?:(?:in|mit|nach|für|von|bei|zu|auf|neben|unter|aus|seit|an|um|vor|durch|laut|wegen|trotz|gegen|ohne) (?=(?:dies(?:er|em|en|es|e)|ihr|jene[rmns]?|ihn)(?!\p{L})))/iu,
  fr: /^(?:à|de|avec|dans|chez|depuis|après|avant|sans|pour|sur|selon|malgré|parmi|par) (?=(?:ce|cet|cette|ces|cela|elle|elles)(?!\p{L}))/iu,
  es: /^(?:desde|de|tras|ante|entre|sobre|en|con|para|sin|hasta|por|según|a) (?=(?:dich[ao]|ellos|ello|él|ellas?|est[aeo]s?|es[aeo]s?|lo anterior)(?!\p{L}))/iu,
  pt: /^(?:(?:com|por|para|sem|depois|após|entre|sobre|segundo) |(?:depois )?[dn])(?=(?:ess[ae]s?|isso|est[ae]s?|isto|el[ae]s?)(?!\p{L}))/iu,
  it: /^(?:in|su|per|fra|a|di|da|dopo|con|secondo|tra|senza) (?=(?:ciò|quest[aeio]|quell[aeio]|tale?|lui|lei|loro)(?!\p{L}))/iu,
  nl: /^(?:sinds|tegen|door|voor|in|uit|van|zonder|op|volgens|om|met|na|bij) (?=(?:die|dat|deze|dit|hem|haar|hen)(?!\p{L}))/iu,
  ru: /^(?:в|на|по|со|к|у|о|за|из|с|об|после|для|при|до) (?=(?:эт(?:ом|ой|ого|их|им|у|и)|не(?:го|ё|е|й|м)|них|т(?:ом|ого|ех(?!, кто)))(?!\p{L}))/iu,
  uk: /^(?:у|в|на|по|з|із|до|для|при|після|за|від) (?=(?:них|т(?:ому|ого|их)|ці(?:й|єї)|ць(?:ому|ого)|цих|неї|нього)(?!\p{L}))/iu,
  pl: /^(?:w|na|po|do|z|od|dla|przy|o|przed|za) (?=(?:t(?:ym|ej|ego|ych|ę)|nim|niej|nich)(?!\p{L}))/iu,
  fa: /^(?:(?:به دنبال|به|در|علاوه بر|بر|با|پس از|طبق|از|برای|بر پایه|در پی|بر اساس) )(?=(?:این|آن|وی|او)(?!\p{L}))/u,
  ar: /^[وف]?(?:على|وفق|بحسب|بعد|مع|في|رغم|عن|خلال|من|إلى|قبل) (?=(?:هذا|هذه|ذلك|تلك|هؤلاء)(?!\p{L}))/u,
  cs: /^(?:v|na|po|do|z|od|pro|při|o|před|za|podle) (?=(?:t(?:omto|éto|ohoto)|něho|t(?:om|é|oho|ěch)|něm|nich)(?!\p{L}))/iu,
};

/** "Das zeigt…", but "Das Gericht…" and "Das fast neue Boot…". */
export const germanThat =
  /^[Dd]as (?!(?:fast|dort|nicht|damit|meist|erst|selbst|direkt|laut|weit|zuletzt|jetzt|seit|mit|weltweit)\s)\p{Ll}{3,}t(?!\p{L})/u;

/** "Den norske regering", "De flesta båtar": an article, in Danish, Norwegian and Swedish. */
const nordicArticle =
  /^(?:den|det|de) (?:gaml[ea]|stor[ea]|ung[ea]|\p{N}+|\p{L}+(?:sk|ig|[ea]r|[ea]nd|[ae]ll?)[ea]|ny[ea]|(?:fle|f[øö]r|sid|si|be[ds]|st[øö]r|n[eäæ]s|[eæä]ld|sena)st[ea]) /iu;

/** What opens like a word that points back and is none: "Alors que la pluie tombe, …" says when, "Damit eine Wärmepumpe wirkt, …" what for. */
export const unbound: Record<string, RegExp> = {
  de: /^damit (?:die|der|das|ein|eine|sie|wir|man) [^.]*,/iu,
  fr: /^(?:[Cc]['’]est (?:à|en|dans) |(?:[Aa]lors|[Aa]insi|[Aa]ussi bien|[Pp]uis) qu['’e]|[Ll]es deux \p{Lu})/u,
  sv: nordicArticle,
  da: nordicArticle,
};

/** "This week", "cette année": a demonstrative that points at the calendar and not at a sentence. */
export const calendar =
  /^(?!that|those)\S+\s+(?:году|ay|fall|año|bulan|century|day|morning|mês|noche|evening|month|days|week-end|dimanche|domingo|días?|estate|dias?|hafta|giorni|jours|hiver|jaar|jahr|jeudi|jour|friday|anno|année|ano|autumn|jueves|manhã|mardi|martes|mattina|mañana|miércoles|decade|monat|monday|saison|woche|lundi|lunes|maand|quarta|quinta|tag|rok|roku|morgen|season|yıl|afternoon|zomer|segunda|semaine|year|semana|settimana|sexta|mese|miesiąc|sábado|soir|sommer|abend|лето|spring|summer|sunday|minggu|tuesday|tuần|tydzień|tage|wochenende|tahun|tarde|terça|năm|thursday|tháng|samedi|saturday|time|vendredi|verano|viernes|wednesday|week|mois|mercredi|mes|weekend|winter|matin|été|الشهر|العام|بار|دنوں|год|месяце|неделе|الأسبوع|سال|ماه|ماہ|هفته|وقت|ہفتے|महीने|बार|सप्ताह|साल|हफ्ते|हफ़्ते|বছর|সপ্তাহে)(?![\p{L}\p{M}])/iu;

/** "The mayor also said…": more of what was told before. It may follow another sentence, but not open a summary. */
export const additive =
  /^(?:[^\s,;:"“„«]+ ){1,5}(?:ebenfalls|également|auch|cũng|также|también|also|ook|também|anche|också|juga|również|także|også|також)(?![\p{L}\p{M}])/iu;
