import { ofLanguage } from "../../article/language/of-language.ts";
import { perLanguage } from "../../article/language/per-language.ts";
import { primaryLanguage } from "../../article/language/primary-language.ts";

/** What the abbreviations of a language are, in the order of the lists below, which "/" parts. */
interface Abbreviations {
  /** Stand before a name or a number and never end a sentence. */
  prefix: Set<string>;
  /** May end one, when the next word looks like an opening. */
  suffix: Set<string>;
  /** End one before any capital. */
  closing: Set<string>;
  /** Do so where their number is before them. */
  years: Set<string>;
}

/** Words that take a full stop without ending a sentence, in small letters and without the stop. */
const everywhere =
  "num no nr aprox mrs ft fr col capt vs messrs fig al n° msgr lt v ed ste st pres cpl nº dr figs rep bros rev dipl ca cmdr approx p vol pp prof vols excl mag cra mx mr gov eds sgt supt atty lic gen insp adm ms núm mt art pg ing amb cf arts ext maj tel viz sen incl fax/esq inc llc corp bros d.c co jr ltd plc sr";

/** The same by the language that they are printed in. Languages that share words stand together, which packs smaller. */
const byLanguage: Record<string, string> = {
  es: "av dña ej d ene gte gob ppdo vd da apdo hnos nro prov santo ago avda a.c c drs ref arq d.c cía pdte gral jul jun mar mons sres párr profa pág págs párrf set sr admón abr ud tlf uds sept vds s dic dra feb oct sra sras srta sta sto nov cap ee/km cía ee. uu hs ltda/etc",
  ca: "pl ag pàg sta sres sra feb dra oct set srs sr nov c av cap des//etc",
  pt: "eng srs sr ir dra il drs n.º dom fl fls exmo exma ilmo r profa pág págs pç av cap d dras ex sra sras srta sta sto séc n cel pe ten/eua cia ltda/etc",
  it: "econ cap ibid cfr prof.ssa lett n lun mar mons rag pagg set sigg sig nov comm sigg.ri feb on es dom dott.ssa giu sig.na sig.ra nn lug pag d ago sec dic dir apr az geom dott ott artt arch psicol ediz soc avv cav amm ten//ecc etc",
  en: "nos apr ch pfc thurs ref det tue hon fri est tues nov chap pvt thu wed min max sec eq sat cdr feb jul jun mar mon hr hrs rt jan aug para oct sept sep op dec/lb ave sq rd mi blvd dept assn univ oz bldg st",
  az: "küç akad səh məs//s",
  gl: "av cap dra sr páx sra sres//etc",
  fr: "env hab id min max me bd sq réf tél par mgr ref mmes m mlles mme boul mm trad ex inf j.-c pr ch chap mlle av apr jr ibid éd//etc",
  de: "abg ders s fa o rd gest bsp sept str priv pt städt feb jr jul zt wg nat theol bes med ehem hr hrsg rer kap sog wiss ggf u.u a hl febr jur min max frl dr.-ing z.b jh nachm e int abs ev dipl.-ing zzgl betr kath apr vgl bd gegr verh d dez geb okt std gem dgl bzw hg nov öff u i ebd jhd evtl jun jan f aug phil z.t z mind inkl z.z/ff u.a mill mio mrd/u.s.w usw etc",
  fi: "ns nk s puh n klo mm tri esim vrt kpl ks//ym yms jne",
  nl: "aanw o.m ir m.a.w bijv jl resp max mw mevr m.b.t zgn vnw o.a evt vgl sint afd t.a.v bv dhr drs t.o.v blz min nl//enz e.d etc",
  lv: "plkst t.s t.i piem lpp//u.tml utt u.c",
  pl: "łac godz np wg ang wiek ul red im mgr dyr pt str pl ks bp zob tj mjr m.in tzn tzw niem woj zm inż poz por os św ok bałt kpt hab płk ur ust tys/in tys/itp itd gr zł/w mln mld r",
  da: "pga cand inkl skt str bl.a ekskl afd kgl mio mdl red f.eks hr jf tlf kl s kap adr dr.phil d mia evt vedr//o.l mv osv kr m.m",
  no: "bl.a d.v.s mill dvs ev f.eks hr jf tlf kl s.k pga mrd//mv osv kr m.m",
  is: "hr bls sbr kl t.d þm hv frú u.þ.b//o.s.frv",
  sv: "bl.a d.v.s milj p.g.a dvs ev f.d t.ex kl s.k hr m.fl resp md//etc osv kr m.m",
  tr: "av cad t.c op doç apt hz bkz yy çev örn yrd müh mah sn sok haz alb/şti/vb vs",
  ro: "av str pct sec alin dna d.hr jud ex mun î.hr cca dl pag//etc",
  pa: "ਡਾ ਸ੍ਰ ਸ਼੍ਰੀ ਨੰ ਪ੍ਰੋ",
  eu: "zk jn or and//etab",
  vi: "pgs.ts tt q pgs tx ls gs.ts gs ths.bs ths bs gs.tskh ts tp ks//v.v",
  id: "abd kh tgl muh ir cv h drs pt hj jl rp moh bpk hlm ibu sdr//dll dsb tbk dst",
  ms: "tn rm en kg sdn hj jln hjh yab pn dato//dll dsb",
  lt: "a.k psl tūkst g gim pvz mln mlrd//val t.t pan kt",
  hi: "जे बी पी डी के मो कु डॉ नं पं प्रो ए एस एम रु श्री सी आर//इत्यादि आदि",
  hu: "ún sz ifj ill özv u pl kb vö max min szt id//stb",
  mr: "डॉ नं पं प्रा रु श्री सौ कु/इ",
  ne: "डा नं प्रा रु श्री",
  tl: "blg g gng bb",
  ml: "പ്രൊഫ ശ്രീ",
  ta: "டாக்டர் பேரா திருமதி திரு",
  gu: "નં ડો ડૉ પ્રો કુ રૂ શ્રી//વગેરે",
  sr: "br g gđa mil mlrd npr str sv tj tzv ul бр г нпр тзв стр др мр тј гђа инж проф св ул//итд сл itd sl",
  mk: "св инж ул на.пр бр г стр д-р проф//итн др",
  bn: "লি কি মি ড মো মোসা ডা ইঞ্জি অ্যাড প্রো মু মোঃ/ইত্যাদি",
  te: "ప్రొ శ్రీ",
  bg: "св инж акад ген млн млрд гр доц бул ал пл проф т.нар полк т.г ст ул чл хил с/т.г/др лв и т.н/г",
  uk: "акад м буд вул коп гр див кв с напр тов проф св ім тис доц обл пл просп/тис/т.д ін т.п грн/млн р ст рр трлн млрд год хв",
  kk: "акад ауд көш кг га см обл проф т км г б мың қ//т.б/млн млрд жж ж",
  ru: "англ авг акад ген д пос дер полк кв сен апр т р ст ред о оз т.к сент т.н рис см окт куб пост гр доц буд мар нач ок им обл зам лат тт м-р нояб пер ул с дек изд пл просп стр д-р пом фев тел ср нем фр тов проф св янв тыс чел экз т.е респ/тыс/др долл коп т.п т.д шт у.е руб пр н.э/трлн вв млн млрд гг г в",
  kn: "ಶ್ರೀ ಪ್ರೊ",
  be: "млн млрд буд вул кв обл праф св ім тыс акад гл//г.д інш/ст гг г",
  sk: "ods judr cca doc phdr mgr r mudr napr a príp s resp o a.s s.r.o spol str sv tj tzv ul č nám/r o a.s s.r.o/atď apod hod",
  et: "tn lk s.t pr nt hr//jmt jm jne",
  cs: "ods judr cca ul čís nám plk popř mj tzv např rndr kap doc phdr min a.s s.r.o spol str sv tj tř roč obr mgr mudr resp č odst/aj a.s s.r.o/atd kč apod hod",
  sw: "mhe dkt bi bw mh dk sh na uk",
  hr: "br g gđa mil mlrd npr str sv tj tzv sc god tis ul//itd sl",
  sl: "št gdč oz ga npr str sv tj kl g p.s t.i inž ul//itd idr ipd",
  el: "αριθ τηλ δηλ κος αρ κα οδ βλ δρ κ λεωφ σελ αγ π.χ/π.χ/π.μ κ.ά κ.ο.κ μ.μ κ.λπ",
  he: "מס' פרופ עמ׳ מס׳ ד״ר עמ' פרופ׳ רח'//וכו׳",
  ar: "هـ أ ت أ.د د ص م//إلخ الخ",
  fa: "د دکتر ص م/غیره",
};

/** The abbreviations of a language together with those that are printed everywhere. */
export const abbreviationsOf = (language: string): Abbreviations =>
  abbreviationsIn(primaryLanguage(language));

const abbreviationsIn = perLanguage((base): Abbreviations => {
  const own = (ofLanguage(byLanguage, base) ?? "").split("/");
  const [prefix, suffix, closing, years] = [0, 1, 2, 3].map(
    (k) => new Set(`${everywhere.split("/")[k] ?? ""} ${own[k] ?? ""}`.split(" ").filter(Boolean)),
  );
  return { prefix: prefix!, suffix: suffix!, closing: closing!, years: years! };
});
