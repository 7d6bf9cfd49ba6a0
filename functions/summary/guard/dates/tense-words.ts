/** How a language tells what is planned and what is done: the group that is there holds the verb's root. */
export interface Tenses {
  planned: RegExp;
  done: RegExp;
  /** The same of an article more loosely: what is told as done anywhere in it is no mere plan. */
  told?: RegExp;
  /** Roots of one verb that differ by more than what is taken off, parted by bars. */
  strong?: string;
  /** What makes of a sentence no claim that something was done. */
  open: RegExp;
}

export const tenses: Record<string, Tenses> = {
  en: {
    planned:
      /(?<!\b(?:I|[Ww]e) )\b(?:will|would|could|may|might|(?:plan|want|hope|intend|propose|aim|expect|due|set|plann|expect|propos|intend)(?:s|ed|ing)? to|considering)\s(?:(?:now|also|soon|then|\p{Ll}+ly)\s)?(?:be\s)?(\p{Ll}{3,}?)(?:e|ed|ing)?\b/gu,
    done: /(?<!\p{L})(?:(\p{Ll}{3,})ed|(?:has|have)\s(?:been\s)?(cut|shut|set|put)|(?<!\b(?:is|are)\s)(sold|built|bought|sent|began|begun|held|gave|given|won|withdr[ae]wn?|left|paid|spent|chose|chosen|made))\b/gu,
    told: /(?<!\p{L})(?:(\p{Ll}{3,})ed|(?<!\b(?:to|will|would|could|may|might|be)\s)(cut|shut|set|put|sold|built|bought|sent|began|begun|held|gave|given|won|withdr[ae]wn?|left|paid|spent|chose|chosen|made))\b/gu,
    strong:
      "sell sold|build built|buy bought|send sent|begin began begun|hold held|giv gave given|win won|withdraw withdrew withdrawn|leav left|pay paid|spend spent|choos chose chosen|mak made",
    open: /\b(?:will|would|could|can|may|might|should|plan\p{L}*|propos\p{L}*|intend\p{L}*|if|being|to be|is to|are to|not|set to|due to)\b|n['’]t\b/iu,
  },
  fr: {
    planned:
      /(?<!\p{L})(?:va|vont|veut|veulent|doit|doivent|devrait|devraient|pourrait|pourraient|(?:prévoi\p{L}+|envisage\p{L}*|compte\p{L}*|projette\p{L}*|promet\p{L}*) (?:de |d['’])?)\s?(?:en |y |l[ae]s? )?(\p{Ll}{4,})er(?!\p{L})|(?<!\p{L})(\p{Ll}{3,})er(?:a|ont)(?!\p{L})/gu,
    done: /(?<!\p{L})(?:a|ont)\s(?:été\s)?(\p{Ll}{3,})ée?s?(?!\p{L})/gu,
    told: /(?<!\p{L})(\p{Ll}{4,})é(?:e|s|es)?(?!\p{L})/gu,
    open: /(?<!\p{L})(?:pas|jamais|si|devrait|pourrait|prévoi\p{L}+|projet|envisag\p{L}+|va|vont)(?!\p{L})/iu,
  },
  es: {
    planned:
      /(?<!\p{L})(\p{Ll}{3,})[aei]rán?(?!\p{L})|(?<!\p{L})(saldr|pondr|har)án?(?!\p{L})|(?<!\p{L})(?:van? a|prevén?|planean?|quieren?|podrían?|pretenden?|proponen?)\s(\p{Ll}{3,})[aei]r(?!\p{L})/gu,
    done: /(?<!\p{L})(\p{Ll}{3,})(?:ó|aron|ieron)(?!\p{L})|(?<!\p{L})han?\s(?:sido\s)?(\p{Ll}{3,})[ai]d[oa]s?(?!\p{L})|(?<!\p{L})(puso|pusieron|hizo|hicieron)(?!\p{L})/gu,
    strong: "saldr sal|pondr puso pusieron|har hizo hicieron",
    open: /(?<!\p{L})(?:no|si|podría\p{L}*|prev[eé]\p{L}*|plan\p{L}*|va|van|propu\p{L}+)(?!\p{L})|\p{L}[aei]rán?(?!\p{L})/iu,
  },
  pt: {
    planned:
      /(?<!\p{L})(\p{Ll}{3,})[aei]r(?:á|ão)(?!\p{L})|(?<!\p{L})(?:vai|vão|quer|querem|pretende\p{L}*|planeja\p{L}*|pode\p{L}*|deve\p{L}*)\s(\p{Ll}{3,})[aei]r(?!\p{L})/gu,
    done: /(?<!\p{L})(\p{Ll}{3,})(?:ou|aram|eu|eram|iu|iram)(?!\p{L})/gu,
    open: /(?<!\p{L})(?:não|se|vai|vão|quer\p{L}*|pretend\p{L}+|plan\p{L}+|pode\p{L}*|deve\p{L}*)(?!\p{L})|\p{L}[aei]r(?:á|ão)(?!\p{L})/iu,
  },
  it: {
    planned:
      /(?<!\p{L})(\p{Ll}{3,})[ei]r(?:à|anno)(?!\p{L})|(?<!\p{L})(?:vuole|vogliono|intend\p{L}+|può|possono|deve|devono|prev\p{L}+ di|punta a)\s(\p{Ll}{3,})[aei]re(?!\p{L})/gu,
    done: /(?<!\p{L})(?:ha|hanno|è stat[oa]|sono stat[ie])\s(?:(\p{Ll}{3,})(?:at|it|ut)|((?:ri)?apert|(?:ri)?chius|decis|sospes|ridott|scelt|spes))[oaie](?!\p{L})/gu,
    strong:
      "apr apert|riapr riapert|chiud chius|richiud richius|decid decis|sospend sospes|ridurr ridott|scegl scelt|spend spes",
    open: /(?<!\p{L})(?:non|se|vuole|vogliono|intend\p{L}+|prev\p{L}+|dovrebbe\p{L}*|potrebbe\p{L}*)(?!\p{L})|\p{L}[ei]r(?:à|anno)(?!\p{L})/iu,
  },
  // Without vowels, as Dutch: streichen, gestrichen.
  de: {
    planned:
      /(?<!\p{L})(?:will|wollen|soll|sollen|plant|planen|wird|werden|könnten?|möchten?|muss|müssen)\s[^.;]{0,90}?(?<!\p{L})(?:zu\s)?(\p{Ll}{3,})en(?=[.,;]|$)/gu,
    done: /(?<!\p{L})(?:hat|haben|wurden?|ist|sind)\s[^.;]{0,90}?(?<!\p{L})(\p{Ll}{0,6}ge\p{Ll}{3,})(?:e?t|en)(?=[.,;]|$)/gu,
    told: /(?<!\p{L})(\p{Ll}{0,6}ge\p{Ll}{3,})(?:e?t|en)(?!\p{L})/gu,
    open: /(?<!\p{L})(?:will|wollen|muss|müssen|soll|sollen|plant|planen|wird|werden|könnten?|möchten?|nicht|kein\p{L}*|wenn|falls)(?!\p{L})/iu,
  },
  tr: {
    planned: /(?<!\p{L})(\p{Ll}{3,}?)(?:y?[ea]ce[kğ]|y?aca[kğ])\p{Ll}*(?!\p{L})/gu,
    done: /(?<!\p{L})(\p{Ll}{3,}?)[dt][ıiuü](?:l[ae]r)?(?!\p{L})/gu,
    told: /(?<!\p{L})(\p{Ll}{3,}?)(?:m[ıiuü]ş\p{Ll}*|[dt][ıiuü](?:l[ae]r)?)(?!\p{L})/gu,
    open: /[ea]ca[kğ]|ece[kğ]|m[ae]d[ıi]|eğer/u,
  },
  nl: {
    planned:
      /(?<!\p{L})(?:wil|willen|zal|zullen|gaat|gaan|moet|moeten|kan|kunnen|zou|zouden|plan om|hoopt|hopen|overweegt|overwegen)\s[^.;]{0,90}?(?<!\p{L})(\p{Ll}{3,})en(?=[.,;]|$|\s(?:en|maar|als)\s)/gu,
    done: /(?<!\p{L})(?:heeft|hebben|werd|werden|is|zijn)\s[^.;]{0,90}?(?<!\p{L})(\p{Ll}{0,6}ge\p{Ll}{2,}?)(?:d|t|en)(?=[.,;]|$)/gu,
    told: /(?<!\p{L})(\p{Ll}{0,6}ge\p{Ll}{2,}?)(?:d|t|en)(?!\p{L})/gu,
    open: /(?<!\p{L})(?:wil|willen|zal|zullen|gaat|gaan|moet|moeten|kan|kunnen|zou|zouden|niet|geen|als|plan\p{L}*)(?!\p{L})/iu,
  },
  sv: {
    planned:
      /(?<!\p{L})(?:ska|vill|kan|kommer att|(?:planerar|avser|föreslår|hoppas|överväger) att|väntas|tänker|måste)\s(?:\p{Ll}+ ){0,2}?(\p{Ll}{3,})as?(?!\p{L})/gu,
    done: /(?<!\p{L})(\p{Ll}{3,}?)(?:ade|de|te)s?(?!\p{L})|(?<!\p{L})har\s(\p{Ll}{3,}?)[ai]?ts?(?!\p{L})/gu,
    open: /(?<!\p{L})(?:ska|vill|kan|kommer|väntas|tänker|måste|inte|om|plan\p{L}*|föresl\p{L}+|avser|skulle)(?!\p{L})/iu,
  },
  da: {
    planned:
      /(?<!\p{L})(?:skal|vil|kan|planlægger at|planlegger å|(?:ønsker|håber|håper|venter|ventes|overvejer|vurderer|foreslår|foreslår) (?:at|å)|må|skulle)\s(?:\p{Ll}+ ){0,3}?(\p{Ll}{3,})es?(?!\p{L})/gu,
    done: /(?<!\p{L})(\p{Ll}{3,}?)(?:ede|te|et)s?(?!\p{L})/gu,
    open: /(?<!\p{L})(?:skal|vil|kan|må|skulle|ikke|hvis|om|plan\p{L}*|vente\p{L}*|ønske\p{L}*|foresl\p{L}+)(?!\p{L})/iu,
  },
  fi: {
    planned:
      /(?<!\p{L})(?:aiko\p{L}+|suunnittel\p{L}+|halua\p{L}*|voi|voisi|voivat|tarkoitus|määrä|pitäisi)\s(?:\p{Ll}+ ){0,2}?(\p{Ll}{3,}?)(?:aa|ää|[dt]?[aä])(?!\p{L})/gu,
    done: /(?<!\p{L})(\p{Ll}{3,}?)(?:[ae]nut|[äe]nyt|nut|nyt|neet|[ea]ttu|[eä]tty|i|ivat)(?!\p{L})/gu,
    open: /(?<!\p{L})(?:aiko\p{L}+|suunnittel\p{L}+|halua\p{L}*|voi|voisi|voivat|tarkoitus|määrä|pitäisi|ei|eivät|jos)(?!\p{L})/iu,
  },
  ro: {
    planned:
      /(?<!\p{L})(?:va|vor|(?:vrea|vor|urmează|plănuiesc|plănuiește|intenționează|trebuie|speră) să|ar putea|poate|pot)\s(?:fi\s)?(?:să\s)?(\p{Ll}{4,}?)[aeiî]?(?:t[ăe]?)?(?!\p{L})/gu,
    done: /(?<!\p{L})(?:a|au)\s(?:fost\s)?(\p{Ll}{4,}?)[aeiu]?(?:t[ăe]?|ți|s[ăe]?)(?!\p{L})/gu,
    open: /(?<!\p{L})(?:va|vor|vrea|urmează|ar|poate|pot|trebuie|nu|dacă|intenți\p{L}+|plan\p{L}*)(?!\p{L})/iu,
  },
  // The present tells what comes, where a word says that it does; verbs by what stands before their root.
  hu: {
    planned:
      /(?<!\p{L})(?:jövő\p{L}*|majd|tervez\p{L}*|januártól|februártól|márciustól|áprilistól|májustól|júniustól|júliustól|augusztustól|szeptembertől|októbertől|novembertől|decembertől)\s[^.;]{0,60}?(?<!\p{L})((?:meg|el|ki|be|fel|föl|le|össze|vissza|át)\p{Ll}{3,}?)(?:i|ja|ják|ik|nak|nek|ni)(?!\p{L})/gu,
    done: /(?<!\p{L})((?:meg|el|ki|be|fel|föl|le|össze|vissza|át)\p{Ll}{3,}?)(?:t|te|ta|ett|ott|ött|ték|ták|tek|tak)(?!\p{L})/gu,
    open: /(?<!\p{L})(?:jövő\p{L}*|majd|fog|fogja|fogják|tervez\p{L}*|nem|ha|volna)(?!\p{L})|n[ae](?!\p{L})/iu,
  },
  el: {
    planned: /(?<!\p{L})(?:θα|να)\s(?:\p{Ll}{1,3}\s)?(\p{Ll}{3,}?[σξψθ])(?:ει|ουν|εί|ούν)(?!\p{L})/gu,
    done: /(?<!\p{L})(\p{Ll}{3,}?[σξψθ])(?:ε|αν|ηκε|ηκαν)(?!\p{L})/gu,
    open: /(?<!\p{L})(?:θα|να|δεν|μην|αν|σχεδιάζ\p{L}+)(?!\p{L})/iu,
  },
  ru: {
    planned:
      /(?<!\p{L})(?:намерен\p{L}*|планиру\p{L}+|собира\p{L}+|хо[тч]\p{L}+|буд[еу]т|мо[жг]\p{L}+|должн\p{L}+|готов\p{L}*|(?:по)?обеща\p{L}+|предлага\p{L}+|предложи\p{L}+)\s(?:\p{L}+\s){0,2}?(\p{Ll}{4,}?)(?:ну)?(?:ть|ти)(?:ся)?(?!\p{L})/gu,
    done: /(?<!\p{L})(\p{Ll}{4,}?)(?:ну)?(?:л|ла|ло|ли)(?:ся|сь)?(?!\p{L})|(?<!\p{L})(\p{Ll}{4,}[гкхз])(?!\p{L})/gu,
    open: /(?<!\p{L})(?:намерен\p{L}*|планиру\p{L}+|собира\p{L}+|хо[тч]\p{L}+|буд[еу]т|мо[жг]\p{L}+|должн\p{L}+|не|если|чтобы|бы|план\p{L}*|предлага\p{L}+)(?!\p{L})/iu,
  },
  uk: {
    planned:
      /(?<!\p{L})(?:намір\p{L}*|плану\p{L}+|збира\p{L}+|хоч\p{L}+|буде|будуть|мож\p{L}+|має|мають|повин\p{L}+|(?:по)?обіця\p{L}+|пропону\p{L}+)\s(?:\p{L}+\s){0,2}?(\p{Ll}{4,}?)(?:ти)(?:ся)?(?!\p{L})/gu,
    done: /(?<!\p{L})(\p{Ll}{4,}?)(?:в|ла|ло|ли)(?:ся)?(?!\p{L})/gu,
    open: /(?<!\p{L})(?:намір\p{L}*|плану\p{L}+|збира\p{L}+|хоч\p{L}+|буде|будуть|мож\p{L}+|має|мають|повин\p{L}+|не|якщо|щоб|би|план\p{L}*|пропону\p{L}+)(?!\p{L})/iu,
  },
  pl: {
    planned:
      /(?<!\p{L})(?:chce|chcą|zamierza\p{L}*|planuj\p{L}+|może|mogą|ma|mają|będzie|będą|obieca\p{L}+|obiecuj\p{L}+|proponuj\p{L}+)\s(?:\p{L}+\s){0,3}?(\p{Ll}{3,})ć(?!\p{L})|(?<!\p{L})(?:zapowia\p{L}+|zapowie\p{L}+|planuj\p{L}+|rozważ\p{L}+)\s(?:\p{L}+\s){0,3}?(\p{Ll}{3,})(?:enie|enia)(?!\p{L})/gu,
    done: /(?<!\p{L})(\p{Ll}{3,}?)(?:ł|ła|ło|li|ły)(?!\p{L})/gu,
    strong: "podnieś podniós podnies|przenieś przeniós przenies|wznieś wzniós wznies",
    open: /(?<!\p{L})(?:chce|chcą|zamierza\p{L}*|planuj\p{L}+|może|mogą|ma|mają|będzie|będą|nie|jeśli|jeżeli|by|plan\p{L}*|zapowie\p{L}+)(?!\p{L})/iu,
  },
  cs: {
    planned:
      /(?<!\p{L})(?:chce|chtějí|plánuj\p{L}+|hodlá|hodlají|má|mají|může|mohou|bude|budou|slíbi\p{L}+|slibuj\p{L}+|navrhuj\p{L}+)\s(?:\p{L}+\s){0,3}?(\p{Ll}{3,})t(?!\p{L})/gu,
    done: /(?<!\p{L})(\p{Ll}{3,}?)l[aioy]?(?!\p{L})/gu,
    open: /(?<!\p{L})(?:chce|chtějí|plánuj\p{L}+|hodlá|hodlají|má|mají|může|mohou|bude|budou|by|aby|pokud|když|plán\p{L}*|n[ei]\p{L}{4,})(?!\p{L})/iu,
  },
  id: {
    planned: /(?<!\p{L})(?:akan|berencana|ingin|hendak|bisa|dapat|mungkin|belum)\s(\p{Ll}{5,})/gu,
    done: /(?<!\p{L})(?:telah|sudah)\s(\p{Ll}{5,})/gu,
    open: /(?<!\p{L})(?:akan|berencana|ingin|hendak|bisa|dapat|mungkin|belum|tidak|jika)(?!\p{L})/iu,
  },
  vi: {
    planned: /(?<!\p{L})(?:sẽ|dự kiến|kế hoạch|muốn|có thể)\s(\p{Ll}+ \p{Ll}+)/gu,
    done: /(?<!\p{L})đã\s(\p{Ll}+ \p{Ll}+)/gu,
    open: /(?<!\p{L})(?:sẽ|dự kiến|kế hoạch|muốn|có thể|chưa|không|nếu)(?!\p{L})/iu,
  },
  hi: {
    planned:
      /(?<![\p{L}\p{M}])([\p{L}\p{M}]{3,})\s(?:होगा|होगी|होंगे|करेगा|करेगी|करेंगे|होना है|होनी है|किया जाएगा|की जाएगी|किए जाएंगे)/gu,
    done: /(?<![\p{L}\p{M}])([\p{L}\p{M}]{3,})\s(?:हुआ|हुई|हुए|किया|की(?=\s?(?:[।,.]|$|है|हैं|थी|गई))|किए|कर दिया|हो गया|हो गई|हो गए)(?![\p{L}\p{M}]|\s(?:जाएगा|जाएगी|जाएंगे))/gu,
    open: /होगा|होगी|होंगे|ेगा|ेगी|ेंगे|जाएगा|जाएगी|जाएंगे|होना|होनी|नहीं|अगर|योजना/u,
  },
  ko: {
    planned:
      /(?<!\p{sc=Hangul})(\p{sc=Hangul}{2,}?)(?:(?:할|될|하는|되는)\s?(?:계획|예정|방침|전망|것으로|수|가능성)|하기로|하겠다|할지|하려)/gu,
    done: /(?<!\p{sc=Hangul})(\p{sc=Hangul}{2,}?)(?:했|됐|하였|되었)(?:다|으며|고|습니다)/gu,
    open: /계획|예정|방침|전망|것으로|가능성|겠|기로|않|못|안 /u,
  },
  ja: {
    planned: /(\p{sc=Han}{2})(?:する|される|させる)(?:予定|計画|方針|見通し|見込み|考え|可能性|意向)/gu,
    done: /(\p{sc=Han}{2})(?:した|された|しました|されました)/gu,
    open: /予定|計画|方針|見通し|見込|考え|可能性|意向|ない|なかった|ません|れば/u,
  },
};

/** The same of what may come about, and of what is told as certain. */
export const chances: Record<string, Tenses> = {
  en: {
    planned: /\b(?:may|might)\s(?:(?:now|also|soon|yet)\s)?(?:be\s)?(\p{Ll}{3,}?)(?:e|ed|ing)?\b/gu,
    done: /\b(?:is|are|will|has|have|was|were|now)\s(?:(?:now|also|soon|be|been)\s)?(\p{Ll}{3,}?)(?:e|s|es|ed|ing|[tnp]ing)?\b/gu,
    open: /\b(?:may|might|could|can|possib\p{L}+|consider\p{L}*|weigh\p{L}*|risk\p{L}*|threat\p{L}*|fear\p{L}*|options?|plan\p{L}*|propos\p{L}*|warn\p{L}*|likely|expect\p{L}*|perhaps|if|whether|not)\b/iu,
  },
  fr: {
    planned: /(?<!\p{L})pourrai(?:t|ent)\s(?:être\s)?(\p{Ll}{3,})(?:er|ir|re)(?!\p{L})/gu,
    done: /(?<!\p{L})(\p{Ll}{3,}?)(?:er|ir|r)(?:a|ont)(?!\p{L})/gu,
    open: /(?<!\p{L})(?:pourrai\p{L}+|peut|peuvent|possib\p{L}+|risqu\p{L}+|envisag\p{L}+|si|pas|jamais)(?!\p{L})/iu,
  },
  es: {
    planned: /(?<!\p{L})podrían?\s(\p{Ll}{3,})[aei]r(?!\p{L})/gu,
    done: /(?<!\p{L})(\p{Ll}{3,})[aei]rán?(?!\p{L})|(?<!\p{L})van? a (\p{Ll}{3,})[aei]r(?!\p{L})/gu,
    open: /(?<!\p{L})(?:podr\p{L}+|puede\p{L}*|posib\p{L}+|riesgo|estudia\p{L}*|si|no)(?!\p{L})/iu,
  },
  pt: {
    planned: /(?<!\p{L})(?:poderia|poderiam|poderá|poderão|pode|podem)\s(\p{Ll}{3,})[aei]r(?!\p{L})/gu,
    done: /(?<!\p{L})(\p{Ll}{3,})[aei]r(?:á|ão)(?!\p{L})|(?<!\p{L})(?:vai|vão) (\p{Ll}{3,})[aei]r(?!\p{L})/gu,
    open: /(?<!\p{L})(?:pode\p{L}*|poss\p{L}+|risco|estuda\p{L}*|se|não)(?!\p{L})/iu,
  },
  it: {
    planned: /(?<!\p{L})potrebbe(?:ro)?\s(\p{Ll}{3,})[aei]re(?!\p{L})/gu,
    done: /(?<!\p{L})(\p{Ll}{3,})[ei]r(?:à|anno)(?!\p{L})/gu,
    open: /(?<!\p{L})(?:potrebbe\p{L}*|può|possono|possibil\p{L}+|rischi\p{L}*|valuta\p{L}*|forse|se|non)(?!\p{L})/iu,
  },
  de: {
    planned: /(?<!\p{L})könnten?\s[^.;]{0,90}?(?<!\p{L})(\p{Ll}{3,})en(?=[.,;]|$)/gu,
    done: /(?<!\p{L})(?:wird|werden)\s[^.;]{0,90}?(?<!\p{L})(\p{Ll}{3,})en(?=[.,;]|$)/gu,
    open: /(?<!\p{L})(?:könnten?|kann|können|möglich\p{L}*|droh\p{L}+|erwäg\p{L}+|wenn|falls|ob|nicht|kein\p{L}*)(?!\p{L})/iu,
  },
  ja: {
    planned: /(\p{sc=Han}{2})する可能性/gu,
    done: /(\p{sc=Han}{2})する(?!可能性|予定|計画|方針|見通し|見込み|考え|意向|恐れ)/gu,
    open: /可能性|恐れ|おそれ|こともあ|見通し|検討|かもしれ|ない/u,
  },
};
