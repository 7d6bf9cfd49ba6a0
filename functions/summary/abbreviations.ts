/**
 * Words that take a full stop without ending a sentence, lower-cased and without the stop, by the language they are
 * printed in. `prefix` words stand before a name or a number and never end a sentence; `suffix` words may end one, when
 * the next word looks like an opening.
 */
interface Abbreviations {
  prefix: string;
  suffix: string;
}

const everywhere: Abbreviations = {
  prefix:
    "dr prof mr mrs ms mx st ste mt ft no nos nr nº n° vol vols fig figs art arts ed eds vs v p pp pg cf ca approx gen col lt sgt capt cmdr adm maj cpl rev hon gov sen rep pres supt det insp amb messrs msgr fr tel ext fax cra núm num sig sigg dir mag ing dipl lic atty bros viz al",
  suffix:
    "co corp inc ltd llc plc bros jr sr esq etc a.m p.m u.s u.k u.n e.u u.s.a d.c ph.d m.d b.a m.a i.e e.g",
};

const byLanguage: Record<string, Abbreviations> = {
  en: {
    prefix:
      "gov lt cdr pvt pfc rt hon jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat ave blvd rd dept univ assn bldg para sec ch chap op ref eq est min max hr hrs",
    suffix: "ave blvd rd dept univ assn bldg sq mi lb oz",
  },
  de: {
    prefix:
      "hr fr frl dr prof z u d i s o a bzw ca evtl ggf inkl exkl jh jhd kath ev lt max min mio mrd nr rd rund sog std str tel u.a u.u usw vgl z.b z.t z.z zzgl abs art bd bes betr dgl ders ebd einschl entspr erg f ff gegr geb gest hg hrsg hl jr konz lfd mind möbl nachm norddt öff phil priv pt röm schw st südd urspr verh vorm wg wiss zt jan feb febr apr jun jul aug sept okt nov dez ab bsp int kfm rer nat jur med theol bundesl ehem gem ing dipl kap",
    suffix: "usw etc ff u.a u.s.w d.h o.ä co",
  },
  nl: {
    prefix:
      "dhr mevr mw drs ir mr ing prof bijv bv blz ca enz evt excl incl jl m.a.w m.b.t o.a o.m resp t.a.v t.o.v vgl zgn aanw vnw nl st sint max min afd art",
    suffix: "enz e.d e.a",
  },
  fr: {
    prefix:
      "m mm mme mmes mlle mlles me mgr dr pr prof st ste av bd boul ch chap env éd ex fig hab ibid id inf jr max min no nos par ref réf sq tél trad vol cf p pp apr j.-c",
    suffix: "etc s.a s.a.r.l ltd",
  },
  es: {
    prefix:
      "sr sra srta sres sras dr dra drs lic ing arq prof profa d dña da ud uds vd vds av avda c cap col ej fig gral gob gte hnos mons núm nro no pág págs párr párrf pdte ppdo prov ref sta sto santo tel tlf vol art arts admón apdo ago set sept oct nov dic ene feb mar abr jun jul p pp ee a.c d.c",
    suffix: "etc cía ltda s.a s.l ee.uu ee. uu uu km hs jr",
  },
  pt: {
    prefix:
      "sr sra srta srs sras dr dra drs dras prof profa eng av r pç al tel cap gen cel ten maj exmo exma il ilmo pe d dom fr ir sto sta núm nº pág págs fl fls art arts vol ed séc ex cf p pp",
    suffix: "etc cia ltda s.a jr eua",
  },
  it: {
    prefix:
      "sig sigg sig.ra sig.na sigg.ri dott dott.ssa dr prof prof.ssa avv ing arch geom rag on mons cav comm gen col cap ten art artt pag pagg vol fig cfr es ecc p pp tel st d psicol econ az amm dir sec ediz ibid n nn set ott nov dic gen feb mar apr mag giu lug ago dom lun",
    suffix: "ecc s.p.a s.r.l a.c d.c",
  },
  ru: {
    prefix:
      "г гг гр д-р акад проф доц им ул пл пр просп пер д кв стр с св т тт т.е т.к т.н т.д тов м-р ред рис см ср тел тыс млн млрд трлн руб коп долл куб кв о оз р обл респ ст чел экз янв фев мар апр авг сент сен окт нояб дек пом зам нач ген полк ок нем англ лат фр изд н.э",
    suffix: "г гг в вв др пр т.д т.п н.э у.е руб долл млн млрд тыс коп",
  },
  uk: {
    prefix: "м с вул пл просп ім проф акад доц р рр ст тис млн млрд грн коп тов гр див напр обл св",
    suffix: "р рр грн тис млн млрд т.д т.п ін",
  },
  bg: {
    prefix: "т.г т.нар г гр ул бул пл проф акад доц инж др св с ст лв хил млн млрд чл ал ген полк",
    suffix: "г лв т.г и др т.н",
  },
  pl: {
    prefix:
      "al ul pl dr hab inż mgr prof św ks gen płk mjr kpt por im np nr ok os pt r red str tel tj tzn tzw wg woj zob godz tys mln mld bałt ang niem łac m.in wiek w ur zm",
    suffix: "itd itp r w in tys mln mld zł gr",
  },
  cs: {
    prefix:
      "ing mgr mudr judr phdr rndr doc prof dr st sv ul nám tř č čís např tzv tj resp popř mj cca hod min tel str obr s.r.o a.s spol odst roč kap gen plk",
    suffix: "atd apod aj s.r.o a.s kč hod",
  },
  sk: {
    prefix:
      "ing mgr mudr judr phdr doc prof dr st sv ul nám č napr tzv tj resp príp cca hod tel str s r o a s.r.o a.s spol",
    suffix: "atď apod s.r.o a.s r o hod",
  },
  da: {
    prefix:
      "hr fr dr prof ca bl.a f.eks d nr kap red skt st tlf vedr mio mia kl evt inkl ekskl jf pga s adr afd mdl p",
    suffix: "osv mv m.m o.l kr",
  },
  sv: {
    prefix: "bl.a t.ex d.v.s dvs ca kl nr st s.k m.fl fr hr dr prof tel milj md resp ev p.g.a f.d",
    suffix: "osv m.m etc kr",
  },
  no: {
    prefix: "bl.a f.eks d.v.s dvs ca kl nr st s.k hr fr dr prof tlf mill mrd ev pga jf",
    suffix: "osv m.m mv kr",
  },
  fi: { prefix: "esim mm ns nk n klo s ks vrt tri prof puh n", suffix: "jne yms ym" },
  hu: { prefix: "dr ifj id özv prof pl kb ún stb u st sz szt tel min max ill vö", suffix: "stb" },
  ro: {
    prefix: "dl dna dr ing prof av str nr art alin pag cca ex jud mun sec etc lt",
    suffix: "etc a.c ș.a",
  },
  tr: {
    prefix: "dr doç prof av sn no st hz alb bkz çev ed haz mah cad sok apt tel yrd örn müh op ms yy vb",
    suffix: "vb vs ltd şti a.ş",
  },
  id: { prefix: "dr drs ir prof h hj kh jl no tgl hlm dll sdr st moh muh abd rp", suffix: "dll dsb dst tbk" },
  vi: { prefix: "tp ts ths gs pgs bs ks p q tx tt ls st", suffix: "v.v" },
  el: { prefix: "κ κα κος δρ αρ βλ π.χ δηλ κ.λπ σελ τηλ αγ λεωφ οδ", suffix: "κ.λπ κ.ά π.χ μ.μ π.μ" },
  ar: { prefix: "د م أ أ.د ص ت هـ", suffix: "الخ إلخ" },
  fa: { prefix: "د م دکتر ص", suffix: "غیره" },
  he: { prefix: "ד״ר פרופ׳ עמ׳ מס׳", suffix: "וכו׳" },
  hi: { prefix: "डॉ श्री प्रो पं कु रु नं मो एस के आर बी पी सी डी एम", suffix: "आदि" },
  mr: { prefix: "डॉ श्री प्रा पं कु रु नं", suffix: "इ" },
  bn: { prefix: "ড ডা মো মোঃ মু মোসা প্রো অ্যাড ইঞ্জি কি মি লি", suffix: "ইত্যাদি" },
  kk: { prefix: "т б млн млрд мың км га см кг г ж жж", suffix: "т.б млрд млн" },
};

const sets = new Map<string, { prefix: Set<string>; suffix: Set<string> }>();

/** The abbreviations of a language together with those that are printed everywhere. */
export function abbreviationsOf(language: string): { prefix: Set<string>; suffix: Set<string> } {
  const base = language.toLowerCase().split("-")[0] ?? "";
  const known = sets.get(base);
  if (known) return known;
  const own = byLanguage[base === "nb" || base === "nn" ? "no" : base];
  const made = {
    prefix: new Set(`${everywhere.prefix} ${own?.prefix ?? ""}`.split(" ").filter(Boolean)),
    suffix: new Set(`${everywhere.suffix} ${own?.suffix ?? ""}`.split(" ").filter(Boolean)),
  };
  if (sets.size < 64) sets.set(base, made);
  return made;
}
