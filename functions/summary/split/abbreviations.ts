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
  "nr atty amb aprox mrs ft messrs fig al n° v ed art num no cpl nº dr figs rep bros rev cmdr fax col capt vs ext st cf msgr lt ste insp gen mx mr supt vols excl gov eds sgt viz sen dipl ca pp arts adm núm mt pg ing maj tel prof ms lic incl pres p vol approx cra fr mag/jr ltd esq d.c co inc llc corp bros plc sr";

/** The same by the language that they are printed in. Languages that share words stand together, which packs smaller. */
const byLanguage: Record<string, string> = {
  es: "da apdo ud ago avda a.c c drs ref tlf cap admón nro pdte gral jul jun mar mons sres párr profa pág págs párrf ene vd ppdo set sr uds sept vds s feb gte gob dic dra oct ej hnos sra prov abr santo sras srta sta sto nov arq d.c cía ee av dña d/hs cía ee. uu km ltda/etc",
  ca: "pl ag pàg sta sres sra feb dra oct set srs sr nov c av cap des//etc",
  pt: "eng srs sr ir dra il drs fl av cap d fls exma ilmo exmo r profa pág págs pç n.º dom dras ex sra sras srta sta sto séc n cel pe ten/cia eua ltda/etc",
  it: "econ lett n lun mar mons rag pagg set sigg nov comm sigg.ri cfr prof.ssa feb on dom dott.ssa giu sig.ra nn lug pag sig.na sig d ago sec dic es dir apr az geom dott ott artt arch psicol ediz soc avv cav ibid cap amm ten//ecc etc",
  en: "nos apr ch pfc thurs ref det tue hon fri est tues wed nov cdr chap min max sec eq pvt thu sat feb jul jun mar mon hr hrs rt jan aug para oct sept sep op dec/blvd sq rd mi dept st bldg univ oz ave assn lb",
  az: "küç akad səh məs//s",
  gl: "av cap dra sr páx sra sres//etc",
  fr: "env boul tél apr id sq réf jr mmes m mlles me mme par mgr ref pr ch chap min max bd j.-c mm trad hab mlle av ibid ex inf éd//etc",
  de: "abg ders s fa jan abs d sept str priv pt städt feb jr jul zt int nat nachm jh geb okt theol bes med ehem hr hrsg nov öff rer kap sog wiss rd gest hl min o bsp max ev dipl.-ing zzgl betr kath apr vgl bd gegr verh frl std gem dr.-ing z.b e evtl jun dgl bzw dez hg febr ebd jhd f jur wg u i aug phil z.t z ggf u.u a mind inkl z.z/ff u.a mill mio mrd/u.s.w usw etc",
  fi: "nk klo ns mm tri esim s puh n vrt kpl ks//yms ym jne",
  nl: "aanw o.m ir m.a.w bijv jl resp max mw mevr m.b.t zgn vnw o.a evt vgl sint afd t.a.v bv dhr drs t.o.v blz min nl//enz e.d etc",
  lv: "plkst t.s t.i piem lpp//u.tml utt u.c",
  pl: "ang wiek ul red im mgr dyr pt str bp bałt kpt hab płk zob mjr m.in tzn tzw niem woj por pl ks np ur łac godz ok os zm inż poz tj św wg ust tys/in tys/itp zł itd gr/w mln mld r",
  da: "pga cand inkl skt afd kgl mio mdl str bl.a mia evt ekskl red f.eks hr jf tlf kl s dr.phil adr kap d vedr//o.l mv osv kr m.m",
  no: "bl.a d.v.s mill dvs ev f.eks hr jf tlf kl s.k pga mrd//mv osv kr m.m",
  is: "bls þm kl t.d u.þ.b frú sbr hv hr//o.s.frv",
  sv: "bl.a d.v.s milj p.g.a dvs ev f.d t.ex kl s.k hr m.fl resp md//etc osv kr m.m",
  tr: "av cad t.c op çev örn bkz yy doç yrd mah müh apt hz sn sok haz alb/şti/vb vs",
  ro: "av str pct sec alin dna d.hr jud ex mun î.hr cca dl pag//etc",
  pa: "ਡਾ ਸ੍ਰ ਸ਼੍ਰੀ ਨੰ ਪ੍ਰੋ",
  eu: "zk jn or and//etab",
  vi: "pgs.ts pgs gs.ts tt q tx bs gs.tskh ts ths.bs gs ls tp ths ks//v.v",
  id: "abd ibu kh tgl moh rp h ir muh bpk cv drs pt hj jl hlm sdr//dll dsb tbk dst",
  ms: "kg sdn hj jln yab pn tn rm en hjh dato//dll dsb",
  lt: "tūkst g pvz a.k psl mln gim mlrd//val t.t pan kt",
  hi: "जे बी पी डी के मो कु डॉ नं पं प्रो एस ए रु श्री सी आर एम//इत्यादि आदि",
  hu: "ún sz ifj szt min max ill özv u pl kb vö id//stb",
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
  kk: "акад ауд көш кг га г б см обл проф т км мың қ//т.б/млн млрд жж ж",
  ru: "англ авг д т.н пос дер полк кв сен апр т р ст ред о оз т.к сент рис лат тт см окт куб пост гр доц буд мар нач ок им обл м-р нояб пер зам ул с дек изд пл просп стр д-р пом фев тел ср нем фр тыс акад ген чел тов проф св янв экз т.е респ/тыс/др долл коп шт у.е руб пр н.э т.п т.д/трлн вв млн млрд гг г в",
  kn: "ಶ್ರೀ ಪ್ರೊ",
  be: "млн млрд буд вул кв обл праф св ім тыс акад гл//г.д інш/ст гг г",
  sk: "ods judr cca doc phdr mgr r mudr napr a príp s resp o a.s s.r.o spol str sv tj tzv ul č nám/r o a.s s.r.o/atď apod hod",
  et: "tn lk s.t pr nt hr//jmt jm jne",
  cs: "ods judr cca ul čís mgr mudr resp odst popř mj tzv např rndr kap doc phdr min č nám plk a.s s.r.o spol str sv tj tř roč obr/aj a.s s.r.o/atd kč apod hod",
  sw: "mhe dkt bi bw mh dk sh na uk",
  hr: "br g gđa mil mlrd npr str sv tj tzv sc god tis ul//itd sl",
  sl: "kl g gdč oz npr str sv tj p.s t.i inž št ga ul//itd idr ipd",
  el: "αριθ τηλ δηλ κος αρ κα οδ βλ δρ κ λεωφ σελ αγ π.χ/π.χ/π.μ κ.ο.κ μ.μ κ.ά κ.λπ",
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
