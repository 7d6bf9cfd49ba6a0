/** An answer to what stands before, or the next of a list: "Yes, …", "Second, …". */
export const answers =
  /^(?:bukan|так|כן|depuis|first|second|third|tidak|ya|da|không|next|جی ہاں|có|mientras|hayır|はい|いいえ|genau|claro|right|seulement|sure|হ্যাঁ|нет|ні|конечно|nee|well|pire|bien sûr|जी हां|नहीं|iya|doch|đúng vậy|dạ|हां|evet|nem|jadi|vâng|zweitens|yeah|nope|again|sim|nie|não|sì|klar|nu|tak|igen|because|ano|हाँ|不|elbette|drittens|yes|nah|jawel|نعم|لا|nej|όχι|ja|بله|да|no|certo|ναι|earlier|of course|sí|نه|是的|oui|না|nein|indeed|non|auparavant|ok(?:ay)?|fourth|kyllä|לא)\s*[,،、，!.;:–—]/iu;

/** Words inside a sentence's first clause that set it against one before: "The mayor, however, …", "Man kann also …". */
export const midway: Record<string, RegExp> = {
  el: /^\S+ \S+ (?:δεν|θα|να) τ(?:ου|ης|ους) /iu,
  tr: /^\S+(?: \S+){0,3} ise /iu,
  fr: /^l[ae] (?:premi|deuxi|second|trois|quatri|prochain)\p{L}*,|^\S+(?: \S+){0,5} (?:néanmoins|pourtant|donc|(?<!(?:chez|avec|pour|sur|à|contre|de) )lui|en revanche|toutefois|cependant|a(?:insi|lors)(?! qu)|y(?! (?:a(?:it|vait|ura)?|compris|en)(?!\p{L}))) |^\S+(?: \S+){0,3} (?<!(?:comme|que) )l['’](?:a|avait|ont|est) |^[^,]{2,60}, (?:en revanche|toutefois|cependant|au contraire|par exemple|(?:lui|elles?|eux)(?: aussi)?|de (?:son|leur) côté|pour (?:sa|leur) part|en effet|quant à (?:lui|elle|eux|elles)),/iu,
  pt: /^ta(?:l|is) (?!como|vez|qual)|^(?:antes|[oa] próxim[oa]),|^[^,]{2,60}, (?:além disso|porém|entretanto|contudo|por exemplo|portanto|por sua vez|no entanto|por outro lado),/iu,
  hr: /^\S+(?: \S+){0,3} to (?:od[bm]|po[prt]|neg|vyvr)/iu,
  es: /^tal(?:es)? (?!como|vez|y )|^[^,]{2,60} lo (?:nieg|neg|desm|rechaz|confirm)|^(?:antes|(?:el|la) (?:primer|segund|tercer|otr|próxim)[oa]),|^[^,]{2,60}, (?:en cambio|no obstante|asimismo|en tanto|por ejemplo|por tanto|por su parte|a su vez|sin embargo|además),/iu,
  it: /^(?:prima|(?:il|la) prossim[oa]),|^[^,]{2,60}, (?:a sua volta|invece|infatti|inoltre|tuttavia|dal canto suo|ad esempio|per esempio|però|quindi),/iu,
  id: /^[^,]{2,60}, (?:misalnya|di sisi lain|sementara itu|sebaliknya|bagaimanapun),/iu,
  bn: /^\S+(?: \S+){0,2} তাই /u,
  sv: /^[^,]{2,60} dett[ae][,.]/iu,
  cs: /^\S+(?: \S+){0,3} to (?:od[bm]|po[prt]|neg|vyvr)/iu,
  en: /^[^,]{2,60} sa(?:id|ys?)( that)? th(is|ese) (?!week|year)|^(?:[^,"“—]{2,80} (?:(?<!like )th(?:is|ese)|(?:ha(?:ve|s|d)|d(?:o|oes|id|one)|called) that)|\S+(?: \p{L}+){1,3} her)(?=[.,;]| (?:as|by|to|at|when|during|on|from|an?|after|because|for|with|in)(?!\p{L}))|^\p{L}+ing (?:it|these|them|so)(?!\p{L})|^the (?:three|four|five) (?:said|were|have|are|had|will|all|also)(?!\p{L})|^[^"“]{2,120} (?:disclos|reveal)ed this|^in the \p{L}+ that followed|^at the time,|^the (?:first|second|third|fourth|other)(?:,| (?:is|was) )|^in (?:each|either) case|^the (?:day|night|week|month|year) (?:before|after)(?: (?:that|this)|,)|^(?:the )?\p{L}{4,} there (?!is|are|w|ha|ma|mu|ca|co|see)|^[^,]{2,60}, (?:then|meanwhile|on the other hand|though|for (?:example|instance)|by contrast|in contrast|in turn|therefore|also|however|instead|by comparison|too|likewise),/iu,
  de: /^d(?:er|ie|as) (?:erste|zweite|dritte|andere),|^\S+(?: \S+){0,4} (?:dennoch|somit|daraufhin|dagegen|deshalb|daher|deswegen|trotzdem|indes|allerdings|hingegen|dabei|(?<!, )aber|also|demnach|folglich|jedoch|nämlich|dort|dazu(?= nicht| kein)) |^[^,]{2,80} das(?: ab| zurück| anders| nicht)?[.,]/iu,
  ru: /^[^,]{2,60}, (?:однако|впрочем|кстати|таким образом|следовательно|в свою очередь|напротив|например),/iu,
  uk: /^[^,]{2,60}, (?:однак|утім|отже|навпаки|наприклад|своєю чергою),/iu,
  da: /^[^,]{2,60} dett[ae][,.]/iu,
};

/** An opening that names nobody, or only a source or a label, and then somebody: "In recent years, he…", "According to the paper, she…", "去年冬天，他…". */
export const pronounBehind: Record<string, RegExp> = {
  pt: /^(?:\p{L}{2,}(?:[oi]|ce)u (?:em|n[oa]s?|por|com|pel[oa]s?|suas?|seus?|de)|Segundo [^,]{2,60}, el[ae]|Foi \p{L}+[dt][oa]s? (?:em|n[oa]|por|com|pel[oa])) /u,
  nl: /^(?:(?:De|Het) )?\p{L}+ (?!die |wa|dat )\p{Ll}+ (?:hij|ze|zij)(?!\p{L})/u,
  sv: /^\p{L}+ (?:(?!som )\p{Ll}+ h[ao]n|hans|hennes|deras)(?!\p{L})/u,
  da: /^\p{L}+ (?:(?!som |der )\p{Ll}+ h[au]n|hans|hennes|hendes|deres)(?!\p{L})/u,
  es: /^(?:(?:Fue|Está|Ha) \p{L}+[dt][oa]s? (?:en|sin|por|con|a|de|que|su)|Lo \p{L}+ó|(?:Pidi|Exigi|Inst)ó al?|\p{L}{2,}ó (?:en|por|con|como|durante|desde|hasta|para|de|sus?)) /u,
  id: /^(?:Dalam|Menurut|Pada) [^,]{2,40}, (?:ia|dia|mereka)(?!\p{L})/u,
  fr: /^(?:(?:D['’]après|Selon|Née?) [^.“«]{2,60}|(?:Hier|Pour|Au|Pendant|Depuis|Avec|Lors|Avant|Désormais|Après|Sans|Dans|En|À|\p{Lu}\p{Ll}+ée?s?)(?: [^,.\p{Lu}]{2,40})?), (?:sa|elle|elles|son|ses|ils|il(?! (?:y|faut|est)(?!\p{L})))(?!\p{L})/u,
  en: /^(?:(?:Born|Run|Built|Set|\p{Lu}\p{Ll}{2,}(?:ing|ed)) [^.“"]{2,90}, |(?:On|In|At|By|Last|Since) (?!what |an? )(?:\S+ ){1,2}|An? [^,]{2,28}, |(?:According to [^,]{2,60}|(?:On|In|At|By|Last|Earlier|After|Since|Until|During|For|With|From|Before|As|Now|Today|Later|Once|\p{Lu}\p{Ll}+ly)(?: [^,.\p{Lu}]{2,40})?(?:, [^,.\p{Lu}]{2,30})?), |Now |What |How )(?:he|she|they|his|her|their|it(?!['’]| is| [slaw]))(?!\p{L})/u,
  ar: /^[وف]?(?:كان|كانت|كانوا) (?:قد )?(?!يوم|يناير|يونيو|يوليو|تونس|تركيا)[يت]\p{L}{3,}|^و(?:قال|أكد|أوضح|أشار|ذكر|كشف|شدد|لفت)ت? (?:[إأا]ن|إلى|في|خلال|عن|على|ل\p{L}+ )|^\p{L}{3,} (?:في|علي|مع|ب)ها?(?!\p{L})/u,
  vi: /^(?:theo )?(?:ông|bà|anh|chị|cô)(?:\s*,| (?:kể|nói|cũng|cho biết) )/iu,
  it: /^(?:L(?:[oaie] |['’])ha(?:nno)?|Era nat[oa]) /u,
  zh: /^[^，。；：“]{1,12}，(?:他|她|它|该|該|这|這|此)/u,
  de: /^(?:Gebor|Aufgewachs)en [^.]{2,60}, \p{Ll}+ (?:er|sie) /u,
  ja: /^[^、。「]{1,12}、(?:彼|彼女|同氏|同社)/u,
};

/** "Nacida en…, era…", without a name; "Uvedl, že…", "Añadió que…", "Rekao je da…": said that, where a verb may do without a subject; not "Para que…", "Prima che…". */
export const unnamed =
  /^(?!Par|Desd|Sie|Sem|Sen|Bie|Pri)(?:Nas?c?i?[dt][oa] [^.]{2,60}, (?:[eèé]s?|ha|foi|fue|\p{Ll}+(?:[óòíu]|[iíbrv]a))|[AW]\p{L}+a k(?:uwa|wamba)|Se limita a|Au? (?:mai )?\p{L}+(?: [cs]ă|t (?:în|la))|\p{L}{2,}(?:[eă] că|[łlaií][aiy]?, [żž]e|[аилв], [чщ]\p{L}+|t[ae], hogy|ει? ότι|(?:ó|[jv]o|[oi][uz]|sse|ram|[ae][mn]?) que|[ae](?:nn?o)? che|[oaiоаи] (?:je|s[uo]|је|су),? (?:da|да))) /u;

/** "The 42-year-old". */
const aged = /^(?:[^\s,]+ ){0,4}\p{N}{2}-åringen /u;

/**
 * "Urodził się w 1930 roku…", "Získala cenu…": a verb, and behind it where, when, what as or whom, but no subject; not "Szpital w…",
 * "Festival v…", "Síla větru…".
 */
const westSlavic =
  /^(?!S[ií][lł]a|Ch[vw][ií]l)\p{L}{2,}(?:(?:[oy][vw]a|[iyąě]|nu|ska)[lł]|[aeěiíy][lł]a|\p{Ll}li)(?: s[iaeę]+)? (?:(?!jsem)\p{Ll}{2,}(?:[ąęuúů]|em|ów)|ve?|w|na|do|od|po|za?|przez|jako|ich|jej?|ho|ju|mu|j?im|naj\p{Ll}+)(?!\p{L})/u;

/** "Vivió los primeros meses…", "Trabalhava no cais…", "Compraron el ferri…": where the verb and what follows it differ in number, that is whom or what. */
const romance = String.raw`^\p{L}{2,}(?:(?:[óò]|[oe]u|[ae][bv]a|ía) (?:los|las|su[ao]?[is]|[oa]s|i|gli|le)|(?:[aei]r(?:on|am|ono)|[ae][bv]a(?:n|m|no)) (?:el|l[ao]|uma?|una?|il|[oa]|su)|[ae][bv]a(?:n|m|no)? (?:en|em|in|desde|p[eo]r|co[mn]|para|d[aeo]s?|a|n[oa]s?|un|\p{Ll}+ndo)) `;

/** Who is called by an age, as somebody named before: "The 34-year-old…"; and demonstratives behind their noun: "Putusan tersebut…", "Pria itu…", "Vụ việc này…"; not "hari ini", today. */
export const behindNoun: Record<string, RegExp> = {
  // "Das Land habe gezahlt": what somebody has said, who stands before; not "…, sagte Reyl".
  de: /^(?:[^\s,]+ ){0,5}[Dd](?:er|ie|em|en) \p{N}{2}-Jährigen?(?!\p{L})|^(?!Nach |Aus |.*(?:\b[Ii]ch|aut|zufolge|ngaben|, (?:so|hieß|\p{Ll}{3,}[tne])) )(?:[^\s,]+ ){1,8}(?:habe|sei(?:en)?|werde|könne|müsse|wolle|dürfe) /u,
  nl: /^(?:[^\s,]+ ){0,4}[Dd]e \p{N}{2}-jarige (?!\p{Lu})/u,
  en: /^(?:[^\s,]+ ){0,4}[Tt]he (?:couple|\p{N}{2}-year-old(?! \p{Lu}| \p{Ll}+ \p{Lu}))(?![\p{L}-])/u,
  sv: aged,
  es: new RegExp(
    String.raw`^(?:El|La) \p{L}+ de \p{N}{2} años |^\p{L}{2,}ó (?:a (?:los|\p{Ll}+r) |\p{N})|${romance}`,
    "u",
  ),
  pt: new RegExp(romance, "u"),
  ro: /^Au? (?:fost )?\p{Ll}{3,} (?:la|în|de|din|pe|cu|prin|pentru) /u,
  hr: /^\p{L}{2,}(?:[ai]o je|[аи]о је|\p{Ll}li su|\p{Ll}ли су|\p{Ll}[ai]la je|\p{Ll}[аи]ла је) /u,
  el: /^(?!Ώστε)\p{L}{3,}(?:ε|αν|ει) (?:με|σε|στ\p{Ll}{1,3}|από|για|το \p{N}+|τη[νς]?|τον|τους|τις) /u,
  da: aged,
  pl: westSlavic,
  fr: /^(?:L[ae] |L['’])\p{L}+ de \p{N}{2} ans /u,
  hu: /^Az? \p{N}{2} éves \p{Ll}|^(?!Szerte)\p{L}{3,}t[ae]k? (?:[ae]z?|már) /u,
  it: new RegExp(
    String.raw`^(?:Il |La |L['’])(?:\p{N}{2}|\p{L}+[nt])enne(?! \p{Lu})|^L[oaie] \p{L}+iamo |${romance}`,
    "u",
  ),
  id: /^(?:\S+ ){1,3}tersebut(?![\p{L}])|^(?:\S+ ){1,3}itu(?:lah)?(?![\p{L}])|^(?!(?:\S+ ){0,2}(?:dewasa|pekan|hari|selama|musim|tahun|abad|sore|malam|kali|pagi|kini|baru-baru|akhir-akhir|bulan|semester|minggu|siang|belakangan|sejauh|saat) ini(?!\p{L}))(?:\S+ ){1,3}ini(?![\p{L}])/iu,
  bn: /^.{2,90} এ(?:ই)? তথ্য/u,
  vi: /^(?:\S+ ){1,4}(?:này|đó|ấy|kia)(?![\p{L}])(?<!(?:thời gian|sáng|chiều|ngày|đêm|thời điểm|lần|tuần|tối|mùa|năm|tháng|dịp) này)/iu,
  sw: /^(?:\S+ ){1,3}(?<!(?:wiki|mwaka|mwezi|siku|msimu|leo) )h(?:i(?:lo|yo|cho|zo|li|i|ki|zi)|u(?:yo|yu|o|u)|a(?:o|wa|ya|yo))(?!\p{L})/iu,
  cs: westSlavic,
  fa: /^\S+(?: \S+)? این (?!هفته|ماه|سال|روز|بار)/u,
};

/** "Genombrottet kom tio år senare…", "Le succès vient dix ans plus tard…": than what? */
export const later =
  /^(?:(?!and |but |wh\p{L}+ |after |in |on |from |since |\p{N}{4})[^\s,]+ ){0,7}(?:(?:minutes|hours|days|weeks|months|years) (?:later|earlier)|år sen[ae]re|Jahre später|ans plus tard|años después)(?! (?:than|[äe]n|als|qu?e|del?)(?!\p{L})|\p{L})/iu;

/** "After that", "pour cela", "in diesem Fall": a preposition before a word that points back. */
export const pointing: Record<string, RegExp> = {
  en: /^(?:(?:unless|although|when|while|once|if|because) (?=th(?:at|is|ese) )|(?:to|through|until|after|before|unlike|under|on top of|in|for|with(?:out)?|by|besides|despite|since|(?:\S+ )?of|beyond|like|at|on|from|apart from|aside from|given) (?=(?:that|this|it|these|them|him|her|both|those(?! (?:who|with|in)))(?!\p{L})))/iu,
  de: /^(?:(?:an|laut|auf|aus|in|mit|nach|vor|von|unter|falls|wenn|um|bei|für|gegen|seit|zu|ohne|durch|neben|wegen|trotz) (?=(?:dies(?:er|em|en|es|e)|ihn|ihr|jene[rmns]?)(?!\p{L})))/iu,
  fr: /^(?:quand|pour|sur|à|sans|parmi|avant|depuis|après|lorsque|avec|malgré|si|chez|de|selon|dans|par) (?=(?:ce|cet|cette|ces|cela|elle|elles)(?!\p{L}))/iu,
  es: /^(?:en|por|con|según|de|sobre|entre|tras|ante|a|desde|hasta|para|si|sin|cuando) (?=(?:dich[ao]|ellos|ello|él|ellas?|est[aeo]s?|es[aeo]s?|lo anterior)(?!\p{L}))/iu,
  nl: /^(?:sinds|volgens|als|nu|na|bij|tegen|door|voor|in|uit|van|zonder|op|om|met) (?=(?:die|dat|deze|hen|dit|hem|haar)(?!\p{L}))/iu,
  pt: /^(?:(?:sobre|com|segundo|por|quando|após|depois|sem|para|se|entre) |(?:depois )?[dn])(?=(?:ess[ae]s?|isso|est[ae]s?|isto|el[ae]s?)(?!\p{L}))/iu,
  it: /^(?:tra|se|a|su|con|per|quando|dopo|di|da|secondo|in|fra|senza) (?=(?:tale?|ciò|quest[aeio]|quell[aeio]|lui|lei|loro)(?!\p{L}))/iu,
  pl: /^(?:w|na|po|do|z|od|dla|przy|o|przed|za) (?=(?:t(?:o|ym|ej|ego|ych|ę)|nim|niej|nich)(?!\p{L}))/iu,
  ro: /^(?:pentru|după|din|cu|pe|la|prin|de|în urma|în) (?=ace(?:st|a|l)(?!\p{L}* (?:an|săpt|lun)))/iu,
  cs: /^(?:v|na|po|do|z|od|pro|při|o|před|za|podle) (?=(?:t(?:omto|éto|ohoto)|něho|t(?:om|é|oho|ěch)|něm|nich)(?!\p{L}))/iu,
  ru: /^(?:о|после|за|в|на|по|с|об|для|при|со|к|у|из|до) (?=(?:них|не(?:го|му|ё|е|й|м)|эт(?:ом|ой|ого|их|им|у|и)|т(?:ом|ого|ех(?!, кто)))(?!\p{L}))/iu,
  uk: /^(?:у|в|на|по|з|із|до|для|при|після|за|від) (?=(?:них|т(?:ому|ого|их)|ці(?:й|єї)|ць(?:ому|ого)|цих|нь(?:ого|ому)|неї)(?!\p{L}))/iu,
  ar: /^[وف]?(?:مع|إلى|في|خلال|عن|على|بعد|من|رغم|وفق|بحسب|قبل) (?=(?:هذا|هذه|ذلك|تلك|هؤلاء)(?!\p{L}))/u,
  fa: /^(?:(?:پس از|طبق|به|در|برای|بر|بر پایه|از|در پی|به دنبال|علاوه بر|بر اساس|با) )(?=(?:این|آن|وی|او)(?!\p{L}))/u,
};

/** "Das zeigt…", "Dem widersprach…", but "Das Gericht…", "Das fast neue Boot…" and "Dem jungen Mann…". */
export const germanThat =
  /^[Dd]as (?!(?:fast|zuletzt|dort|jetzt|direkt|meist|selbst|seit|erst|damit|nicht|mit|weltweit|laut|weit)\s)\p{Ll}{3,}t(?!\p{L})|^Dem \p{Ll}{4,}(?<!n) /u;

/** "Den norske regering", "De flesta båtar": an article, in Danish, Norwegian and Swedish. */
const nordicArticle =
  /^(?:Hans \p{Lu}|[Dd]e[nt]? (?:ny[ea]|\p{N}+|\p{L}+(?:sk|ig|[ea]r|[ea]nd|[ae]ll?)[ea]|stor[ea]|ung[ea]|gaml[ea]|(?:fle|f[øö]r|sid|si|be[ds]|st[øö]r|n[eäæ]s|[eæä]ld|sena)st[ea]) )/u;

/** What opens like a word that points back and is none: "Alors que la pluie tombe, …" says when, "Damit eine Wärmepumpe wirkt, …" what for. */
export const unbound: Record<string, RegExp> = {
  en: /^(?:Both (?:the )?\p{Lu}[^,]* and |Those (?:who|living|wishing) )/u,
  de: /^da(?:mit)? (?:die|der|das|ein|eine|sie|wir|man) [^.]*,/iu,
  da: nordicArticle,
  fr: /^(?:Il (?:y a|faut) |[Cc]['’]est (?:à|en|dans) |[Ll]es deux \p{Lu}|(?:[Aa]lors|[Aa]insi|[Aa]ussi bien|[Pp]uis) qu['’e])/u,
  sv: nordicArticle,
};

/** "This week", "cette année": a demonstrative that points at the calendar and not at a sentence. */
export const calendar =
  /^(?!that|those)\S+\s+(?:году|soir|evening|wednesday|tuesday|domingo|abend|fall|год|лето|morning|days?|mês|noche|month|semaine|sommer|días?|estate|dias?|year|semana|week-end|jours?|friday|año|hafta|साल|summer|année|ano|autumn|mese?|roku?|jueves|manhã|mardi|martes|mañana|giorni|monat|monday|saison|lundi|lunes|maand|tage?|morgen|season|yıl|afternoon|quinta|hiver|بار|sunday|settimana|sexta|سال|wochenende|tahun|ماه|ماہ|verano|jaar|jahr|jeudi|été|spring|mattina|sábado|woche|tuần|dimanche|thursday|tydzień|tarde|terça|năm|tháng|samedi|saturday|time|vendredi|miesiąc|winter|minggu|week|mois|mercredi|zomer|segunda|weekend|viernes|العام|matin|nuit|الشهر|دنوں|неделе|الأسبوع|هفته|ay|وقت|anno|ہفتے|महीने|बार|सप्ताह|bulan|हफ्ते|বছর|हफ़्ते|century|месяце|সপ্তাহে|miércoles|decade|quarta)(?![\p{L}\p{M}]|-l)/iu;

const also =
  "ook|tiež|також|также|też|también|juga|også|ещё|auch|également|още|také|επίσης|also|anche|także|cũng|ebenfalls|również|também";

/** "The mayor also said…": more of what was told before. It may follow another sentence, but not open a summary. */
export const additive = new RegExp(String.raw`^(?:[^\s,;:"“„«]+ ){1,5}(?:${also})(?![\p{L}\p{M}])`, "iu");

/** "Zapewnił też, że…", "Elmondta azt is, hogy…", behind a verb. */
export const alsoThat = new RegExp(String.raw`(?<=^\S+(?: \S+)?) (?:${also}|azt is|și|[иi])(?=,? )`, "u");
