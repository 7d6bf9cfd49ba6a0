import { ofLanguage } from "../article/language/of-language.ts";
import { perLanguage } from "../article/language/per-language.ts";
import { primaryLanguage } from "../article/language/primary-language.ts";

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
  "nr aprox mrs ft col capt vs messrs figs al n° fig msgr lt v ed ste st pres ext cpl nº dr rep rev dipl ca no cmdr approx mt p vol prof vols excl mag ms cra sgt gov eds supt atty gen insp lic adm fr mx mr art pg ing amb cf arts núm fax maj tel pp viz sen incl bros num/plc jr bros sr ltd llc corp inc esq d.c co";

/** The same by the language that they are printed in. Languages that share words stand together, which packs smaller. */
const byLanguage: Record<string, string> = {
  es: "av dña tlf ej d nro nov cap ee gte gob ppdo santo vd da apdo hnos prov ago avda a.c c drs ref arq d.c cía pdte gral jul jun mar mons sres párr profa pág págs párrf set sr admón abr ud uds sept vds s dic dra feb oct sra sras srta sta sto ene/km cía uu hs ee. ltda/etc",
  ca: "pl sta srs sres sra feb ag pàg dra oct set sr nov c av cap des//etc",
  gl: "av cap dra sra páx sres sr//etc",
  pt: "eng srs sr ir drs dra il n.º dom fls exmo exma ilmo r profa pág págs pç av cap fl d dras ex sra sras srta sta sto séc n cel pe ten/eua cia ltda/etc",
  it: "econ cap psicol cfr prof.ssa lett n lun mar mons rag pagg set sigg sig nov comm sigg.ri feb ibid es ediz dom dott.ssa giu sig.na nn sig.ra lug pag d on sec dic apr az geom dott ott artt arch ago dir soc avv cav amm ten//ecc etc",
  en: "nos apr pfc thurs ref det tue hon fri est tues nov ch chap pvt thu wed min max sec mon sat feb jul jun mar hr hrs eq rt cdr jan aug para oct sep sept op dec/oz ave bldg dept rd mi assn sq st univ lb blvd",
  sw: "bw bi mh mhe dkt dk na uk sh",
  fr: "env id min max me bd j.-c sq réf tél mmes m mlles mme boul mm trad ex pr ch chap éd par mgr ref mlle inf av hab ibid apr jr//etc",
  de: "ders s fa o rd gest bsp sept str priv pt städt feb jr jul zt wg d nat theol bes med ehem hr hrsg rer kap sog wiss ggf u.u hl febr jur min max frl a hg dr.-ing z.b jh nachm e int abs ev dipl.-ing zzgl betr kath apr vgl bd gegr verh dez geb okt std gem dgl bzw nov öff u i ebd jhd evtl jun jan f aug phil z.t z mind inkl z.z/ff u.a mill mio mrd/etc u.s.w usw",
  fi: "nk klo ns puh s mm tri esim vrt kpl ks n//yms ym jne",
  nl: "aanw o.m ir m.a.w bijv sint jl resp max mw mevr m.b.t zgn vnw o.a evt vgl nl afd t.a.v bv dhr drs t.o.v blz min//etc enz e.d",
  lv: "plkst t.s t.i lpp piem//u.c u.tml utt",
  pl: "łac godz np wg ang wiek ul red im mgr dyr pt str pl ks bp zob tj os mjr m.in tzw niem woj ok zm inż poz por św bałt kpt hab płk ur tzn ust tys/in tys/itp zł itd gr/w mln mld r",
  da: "pga cand inkl skt str bl.a ekskl kgl afd mio mdl red f.eks hr jf tlf kl s kap adr dr.phil d mia evt vedr//o.l mv osv kr m.m",
  no: "bl.a d.v.s mill dvs ev f.eks hr jf tlf kl s.k pga mrd//mv osv kr m.m",
  is: "hr sbr bls kl t.d frú u.þ.b þm hv//o.s.frv",
  sv: "bl.a d.v.s milj p.g.a dvs ev f.d t.ex kl s.k hr m.fl resp md//etc osv kr m.m",
  tr: "av cad t.c sok op bkz doç apt hz sn yy çev örn yrd mah müh haz alb/şti/vb vs",
  ro: "av mun pct str sec dna d.hr ex pag alin jud î.hr cca dl//etc",
  eu: "zk jn or and//etab",
  vi: "pgs.ts tt q ls tx pgs bs gs.ts ths gs ths.bs gs.tskh ts tp ks//v.v",
  id: "abd kh tgl muh moh h drs pt hj jl rp ir bpk cv hlm ibu sdr//dll dsb tbk dst",
  ms: "tn kg sdn en yab pn hj jln hjh rm dato//dll dsb",
  lt: "a.k psl gim g tūkst pvz mln mlrd//val t.t pan kt",
  hi: "जे पी डी के मो डॉ नं पं प्रो ए कु एस एम बी रु श्री सी आर//इत्यादि आदि",
  pa: "ਡਾ ਸ੍ਰ ਸ਼੍ਰੀ ਨੰ ਪ੍ਰੋ",
  hu: "ún sz ifj id ill özv u pl kb vö max min szt//stb",
  mr: "डॉ नं पं प्रा रु श्री सौ कु/इ",
  ne: "डा नं प्रा रु श्री",
  tl: "blg g gng bb",
  ml: "പ്രൊഫ ശ്രീ",
  ta: "டாக்டர் பேரா திருமதி திரு",
  gu: "નં ડો ડૉ પ્રો કુ રૂ શ્રી//વગેરે",
  sr: "br g gđa mil mlrd npr str sv tj tzv ul бр г нпр тзв стр др мр тј гђа инж проф св ул//итд сл itd sl",
  mk: "инж ул на.пр бр г стр д-р проф св//итн др",
  bn: "ইঞ্জি লি কি মু মি ড মো মোসা ডা অ্যাড প্রো মোঃ/ইত্যাদি",
  te: "ప్రొ శ్రీ",
  bg: "св инж акад ген млн млрд гр доц бул ал пл проф т.нар полк т.г ст ул чл хил с/т.г/др лв и т.н/г",
  uk: "акад м буд вул коп гр див кв с напр тов проф св ім тис доц обл пл просп/тис/т.п т.д ін грн/млн р ст рр трлн млрд год хв",
  kk: "акад ауд көш г см обл проф т кг га км б мың қ//т.б/млн млрд жж ж",
  ru: "англ авг акад ген д пос дер полк кв сен апр т р ст ред о оз т.к сент т.н рис см окт куб пост гр доц буд мар нач ок им обл зам лат тт м-р нояб пер ул с дек изд пл просп стр д-р пом фев тел ср нем фр тов проф св янв тыс чел экз т.е респ/тыс/др долл коп т.п т.д шт у.е руб пр н.э/трлн вв млн млрд гг г в",
  kn: "ಶ್ರೀ ಪ್ರೊ",
  be: "млн млрд буд вул кв обл праф св ім тыс акад гл//г.д інш/гг г ст",
  sk: "judr cca doc phdr mgr r mudr napr a príp nám s resp o a.s s.r.o spol str sv tj tzv ul č/r o a.s s.r.o/atď apod hod",
  et: "s.t tn lk pr hr nt//jmt jm jne",
  cs: "judr cca ul čís nám plk popř mj tzv např rndr kap doc phdr min a.s s.r.o spol str sv tj tř roč obr mgr mudr resp č odst/aj a.s s.r.o/atd kč apod hod",
  hr: "br g gđa mil mlrd npr str sv tj tzv sc god tis ul//itd sl",
  sl: "št gdč oz g ga npr str sv tj kl p.s t.i inž ul//itd idr ipd",
  el: "αριθ τηλ δηλ οδ κος αρ κα βλ δρ κ λεωφ σελ αγ π.χ/π.χ/π.μ κ.ο.κ μ.μ κ.ά κ.λπ",
  he: "מס' פרופ עמ׳ מס׳ ד״ר עמ' פרופ׳ רח'//וכו׳",
  ar: "هـ أ ت أ.د د ص م//إلخ الخ",
  fa: "د دکتر ص م/غیره",
  az: "küç akad səh məs//s",
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
