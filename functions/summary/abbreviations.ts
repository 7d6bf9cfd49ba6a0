import { primaryLanguage } from "../article/language/primary-language.ts";

/**
 * Words that take a full stop without ending a sentence, lower-cased and without the stop, by the language they are
 * printed in. `prefix` words stand before a name or a number and never end a sentence; `suffix` words may end one, when
 * the next word looks like an opening; `closing` words do before any capital, and `years` where their number is before them.
 */
interface Abbreviations {
  prefix: string;
  suffix?: string;
  closing?: string;
  years?: string;
}

const everywhere: Abbreviations = {
  prefix:
    "dr prof mr mrs ms mx st ste mt ft no nos nr nº n° vol vols fig figs art arts ed eds vs v p pp pg cf ca approx gen col lt sgt capt cmdr adm maj cpl rev gov sen rep pres supt det insp amb messrs msgr fr tel ext fax incl excl aprox cra núm num sig sigg mag ing dipl lic atty bros viz al",
  suffix: "co corp inc ltd llc plc bros jr sr esq a.m p.m u.s u.k u.n e.u u.s.a d.c ph.d m.d b.a m.a i.e e.g",
};

const byLanguage: Record<string, Abbreviations> = {
  en: {
    prefix:
      "gov lt cdr pvt pfc rt hon jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat ave blvd rd dept univ assn bldg para sec ch chap op ref eq est min max hr hrs",
    suffix: "ave blvd rd dept univ assn bldg sq mi lb oz",
  },
  de: {
    prefix:
      "e dr.-ing dipl.-ing fa dtl rechtsanw städt hr fr frl dr prof z u d i s o a bzw ca evtl ggf inkl exkl jh jhd kath ev lt max min nr rd rund sog std str tel u.a u.u vgl z.b z.t z.z zzgl abs art bd bes betr dgl ders ebd einschl entspr erg f ff gegr geb gest hg hrsg hl jr konz lfd mind möbl nachm norddt öff phil priv pt röm schw st südd urspr verh vorm wg wiss zt jan feb febr apr jun jul aug sept okt nov dez ab bsp int kfm rer nat jur med theol bundesl ehem gem ing dipl kap",
    suffix: "mio mrd mill ff u.a d.h o.ä co",
    closing: "usw etc u.s.w",
  },
  nl: {
    prefix:
      "dhr mevr mw drs ir mr ing prof bijv bv blz ca evt excl incl jl m.a.w m.b.t o.a o.m resp t.a.v t.o.v vgl zgn aanw vnw nl st sint max min afd art",
    suffix: "e.a",
    closing: "enz e.d etc",
  },
  fr: {
    prefix:
      "m mm mme mmes mlle mlles me mgr dr pr prof st ste av bd boul ch chap env éd ex fig hab ibid id inf jr max min no nos par ref réf sq tél trad vol cf p pp apr j.-c",
    suffix: "s.a s.a.r.l ltd",
    closing: "etc",
  },
  es: {
    prefix:
      "cía s ej d.c a.c sr sra srta sres sras dr dra drs lic ing arq prof profa d dña da ud uds vd vds av avda c cap col ej fig gral gob gte hnos mons núm nro no pág págs párr párrf pdte ppdo prov ref sta sto santo tel tlf vol art arts admón apdo ago set sept oct nov dic ene feb mar abr jun jul p pp ee a.c d.c",
    suffix: "cía ltda s.a s.l ee.uu ee. uu uu km hs jr",
    closing: "etc",
  },
  pt: {
    prefix:
      "n.º n sr sra srta srs sras dr dra drs dras prof profa eng av r pç al tel cap gen cel ten maj exmo exma il ilmo pe d dom fr ir sto sta núm nº pág págs fl fls art arts vol ed séc ex cf p pp",
    suffix: "cia ltda s.a jr eua",
    closing: "etc",
  },
  it: {
    prefix:
      "soc lett sig sigg sig.ra sig.na sigg.ri dott dott.ssa dr prof prof.ssa avv ing arch geom rag on mons cav comm gen col cap ten art artt pag pagg vol fig cfr es p pp tel st d psicol econ az amm dir sec ediz ibid n nn set ott nov dic gen feb mar apr mag giu lug ago dom lun",
    suffix: "s.p.a s.r.l a.c d.c",
    closing: "ecc etc",
  },
  ru: {
    prefix:
      "пост пос дер буд гр д-р акад проф доц им ул пл просп пер д кв стр с св т тт т.е т.к т.н тов м-р ред рис см ср тел тыс куб кв о оз р обл респ ст чел экз янв фев мар апр авг сент сен окт нояб дек пом зам нач ген полк ок нем англ лат фр изд",
    suffix: "тыс",
    closing: "т.д т.п др пр н.э у.е руб долл коп шт",
    years: "млн млрд трлн г гг в вв",
  },
  uk: {
    prefix: "буд кв гр м с вул пл просп ім проф акад доц тис коп тов гр див напр обл св",
    suffix: "тис",
    closing: "т.д т.п ін грн",
    years: "млн млрд трлн р рр ст",
  },
  bg: {
    prefix: "т.г т.нар гр ул бул пл проф акад доц инж св с ст хил млн млрд чл ал ген полк",
    suffix: "т.г",
    closing: "и др лв т.н",
    years: "г",
  },
  pl: {
    prefix:
      "ust poz godz ul ks bp dyr al ul pl dr hab inż mgr prof św ks gen płk mjr kpt por im np nr ok os pt red str tel tj tzn tzw wg woj zob godz tys bałt ang niem łac m.in wiek ur zm",
    suffix: "in tys",
    closing: "itd itp zł gr",
    years: "mln mld r w",
  },
  cs: {
    prefix:
      "odst ing mgr mudr judr phdr rndr doc prof dr st sv ul nám tř č čís např tzv tj resp popř mj cca min tel str obr s.r.o a.s spol odst roč kap gen plk",
    suffix: "aj s.r.o a.s",
    closing: "atd apod kč hod",
  },
  sk: {
    prefix:
      "ing mgr mudr judr phdr doc prof dr st sv ul nám č napr tzv tj resp príp cca tel str s r o a s.r.o a.s spol",
    suffix: "s.r.o a.s r o",
    closing: "atď apod hod",
  },
  da: {
    prefix:
      "hr fr dr prof ca bl.a f.eks d nr kap red skt st tlf vedr mio mia kl evt inkl ekskl jf pga s adr afd mdl p",
    suffix: "",
    closing: "osv mv m.m o.l kr",
  },
  sv: {
    prefix: "bl.a t.ex d.v.s dvs ca kl nr st s.k m.fl fr hr dr prof tel milj md resp ev p.g.a f.d",
    suffix: "",
    closing: "osv m.m etc kr",
  },
  no: {
    prefix: "bl.a f.eks d.v.s dvs ca kl nr st s.k hr fr dr prof tlf mill mrd ev pga jf",
    suffix: "",
    closing: "osv mv m.m kr",
  },
  fi: { prefix: "kpl esim mm ns nk n klo s ks vrt tri prof puh n", suffix: "", closing: "jne yms ym" },
  hu: { prefix: "u dr ifj id özv prof pl kb ún u st sz szt tel min max ill vö", suffix: "", closing: "stb" },
  ro: {
    prefix: "î.hr d.hr dl dna dr ing prof av str nr art alin pag cca ex jud mun sec lt",
    suffix: "a.c ș.a",
    closing: "etc",
  },
  tr: {
    prefix: "t.c dr doç prof av sn no st hz alb bkz çev ed haz mah cad sok apt tel yrd örn müh op ms yy",
    suffix: "ltd şti a.ş",
    closing: "vb vs",
  },
  id: {
    prefix: "pt cv bpk sdr ibu dr drs ir prof h hj kh jl no tgl hlm sdr st moh muh abd rp",
    suffix: "",
    closing: "dll dsb dst tbk",
  },
  vi: {
    prefix: "pgs.ts gs.ts gs.tskh ths.bs tp ts ths gs pgs bs ks p q tx tt ls st",
    suffix: "",
    closing: "v.v",
  },
  el: {
    prefix: "κ κα κος δρ αρ βλ π.χ δηλ σελ τηλ αγ λεωφ οδ",
    suffix: "π.χ",
    closing: "κ.λπ κ.ά μ.μ π.μ κ.ο.κ",
  },
  ar: { prefix: "د م أ أ.د ص ت هـ", suffix: "", closing: "إلخ الخ" },
  fa: { prefix: "د م دکتر ص", suffix: "غیره" },
  he: { prefix: "פרופ רח' עמ' מס' ד״ר פרופ׳ עמ׳ מס׳", suffix: "", closing: "וכו׳" },
  hi: { prefix: "ए बी सी जे डॉ श्री प्रो पं कु रु नं मो एस के आर बी पी सी डी एम", suffix: "", closing: "आदि इत्यादि" },
  mr: { prefix: "सौ डॉ श्री प्रा पं कु रु नं", suffix: "इ" },
  bn: { prefix: "ড ডা মো মোঃ মু মোসা প্রো অ্যাড ইঞ্জি কি মি লি", suffix: "ইত্যাদি" },
  ms: { prefix: "dr prof hj hjh no jln kg tn pn en dato yab rm sdn", closing: "dll dsb" },
  ca: {
    prefix: "sr sra srs dr dra sres av c núm pàg pl st sta art cap vol fig tel gen feb ag set oct nov des",
    suffix: "s.a s.l",
    closing: "etc",
  },
  gl: { prefix: "sr sra sres dr dra av núm páx art cap vol tel", suffix: "s.a s.l", closing: "etc" },
  eu: { prefix: "jn and dr zk or", closing: "etab" },
  sl: { prefix: "dr mag prof g ga gdč npr oz tj t.i ul št str sv inž dipl kl p.s", closing: "itd ipd idr" },
  hr: {
    prefix: "dr mr prof sc g gđa npr tj tzv ul br str sv ing dipl mil mlrd tis st god",
    closing: "itd sl dr",
  },
  sr: {
    prefix:
      "dr mr prof g gđa npr tj tzv ul br str sv ing mil mlrd др мр проф г гђа нпр тј тзв ул бр стр св инж",
    closing: "itd sl итд сл",
  },
  et: { prefix: "nt dr prof hr pr lk tn tel s.t", closing: "jne jm jmt" },
  lv: { prefix: "plkst dr prof nr lpp piem t.i t.s tel", closing: "utt u.c u.tml" },
  lt: { prefix: "pvz dr prof g nr psl tel mln mlrd tūkst a.k", closing: "t.t kt pan val" },
  is: { prefix: "t.d dr prof nr bls hr frú kl u.þ.b sbr tel", closing: "o.s.frv" },
  az: { prefix: "dr prof akad küç məs səh tel", closing: "s" },
  mk: { prefix: "д-р проф ул бр стр св г инж на.пр", closing: "итн др" },
  be: { prefix: "праф акад вул буд кв обл тыс млн млрд гл", closing: "г.д інш", years: "г гг ст" },
  sw: { prefix: "bw bi dk prof sh na mh uk" },
  tl: { prefix: "g gng bb dr atty blg sen rep" },
  gu: { prefix: "ડૉ ડો શ્રી પ્રો કુ રૂ નં", closing: "વગેરે" },
  pa: { prefix: "ਡਾ ਸ੍ਰ ਪ੍ਰੋ ਸ਼੍ਰੀ ਨੰ" },
  ta: { prefix: "டாக்டர் திரு திருமதி பேரா ரூ எண்" },
  te: { prefix: "డా శ్రీ ప్రొ రూ నం" },
  kn: { prefix: "ಡಾ ಶ್ರೀ ಪ್ರೊ ರೂ ನಂ" },
  ml: { prefix: "ഡോ ശ്രീ പ്രൊഫ രൂ നം" },
  ne: { prefix: "डा श्री प्रा रु नं" },
  kk: {
    prefix: "проф акад қ обл ауд көш т б мың км га см кг г",
    suffix: "",
    closing: "т.б",
    years: "млн млрд ж жж",
  },
};

/** Languages that abbreviate as another does. */
const alike: Record<string, string> = {
  nb: "no",
  nn: "no",
  bs: "hr",
  me: "sr",
  sh: "sr",
  fil: "tl",
  as: "bn",
};

const sets = new Map<string, Record<keyof Abbreviations, Set<string>>>();

/** The abbreviations of a language together with those that are printed everywhere. */
export function abbreviationsOf(language: string): Record<keyof Abbreviations, Set<string>> {
  const base = primaryLanguage(language);
  const known = sets.get(base);
  if (known) return known;
  const own = byLanguage[alike[base] ?? base];
  const all = (key: keyof Abbreviations): Set<string> =>
    new Set(`${everywhere[key] ?? ""} ${own?.[key] ?? ""}`.split(" ").filter(Boolean));
  const made = {
    prefix: all("prefix"),
    suffix: all("suffix"),
    closing: all("closing"),
    years: all("years"),
  };
  if (sets.size < 64) sets.set(base, made);
  return made;
}
