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
  "nr aprox mrs ft messrs figs col n° adm núm fig msgr rep fax v ed ste pres ext cpl nº dr rev dipl no cmdr approx p vol prof vols excl mag ms cra gov eds supt ca vs gen ing amb mx mr art capt lic sgt st cf arts fr atty al insp sen incl mt pg lt bros maj tel pp viz num/jr corp llc esq d.c co inc plc ltd bros sr";

/** The same by the language that they are printed in. Languages that share words stand together, which packs smaller. */
const byLanguage: Record<string, string> = {
  es: "av abr ej d nov cap ee gte gob ppdo santo vd da apdo ago avda a.c drs ref arq d.c cía prov dña tlf c ene pdte gral jul jun mar mons hnos sres párr profa pág págs párrf set sr admón ud uds dic dra feb oct sept vds s sra sras srta sta sto nro/uu cía km hs ee. ltda/etc",
  ca: "pl sta srs sres sra ag pàg dra feb oct set sr nov c av cap des//etc",
  gl: "av cap dra sra páx sres sr//etc",
  pt: "eng srs sr dras ex ir drs fls exma exmo il n.º dom dra ilmo r profa pág págs pç av cap fl d sra sras srta sta sto séc n cel pe ten/eua cia ltda/etc",
  it: "econ cap artt cfr prof.ssa dir lett lun mar mons rag pagg amm set sigg es nov soc sigg.ri feb ibid az ediz dom dott.ssa giu sig.na sig ago cav comm lug pag d geom dott ott psicol nn arch apr n on sig.ra sec dic avv ten//ecc etc",
  en: "nos rt apr thurs ref det tues est sep cdr eq nov ch chap thu wed min max sec mon jul jun mar hr hrs pvt fri jan feb aug para pfc oct sept op sat tue hon dec/st bldg assn lb dept sq oz ave rd blvd mi univ",
  sw: "uk bw bi dk dkt mh mhe na sh",
  fr: "trad env min max me bd sq hab par mgr tél mmes mlles mme boul mm ch chap réf ex id m mlle j.-c ibid av inf éd pr apr ref jr//etc",
  de: "ders fa o rd gest bsp sept str priv pt städt frl feb jr jul zt wg d nat theol bes med ehem hrsg rer kap sog wiss ggf u.u int jan hr hl febr jur min max a dr.-ing s jh nachm ev dipl.-ing zzgl betr kath apr abs vgl bd gegr verh dez geb okt std gem dgl bzw nov öff u i e ebd hg jhd evtl jun f z.b aug phil z.t z mind inkl z.z/u.a ff mill mio mrd/u.s.w usw etc",
  fi: "nk puh mm klo n tri s ns esim vrt kpl ks//ym jne yms",
  nl: "aanw o.m ir m.a.w jl resp max mw bijv mevr m.b.t zgn vnw o.a evt vgl nl afd sint t.a.v bv dhr drs t.o.v blz min//etc e.d enz",
  lv: "plkst t.s t.i piem lpp//u.tml utt u.c",
  pl: "łac godz zob por ang wiek ul red im mgr pt str pl ks bp ur wg mjr m.in tzw św dyr niem woj ok zm inż poz np tj os bałt kpt hab płk tzn ust tys/in tys/itd gr zł itp/r w mln mld",
  da: "pga cand inkl skt str d bl.a dr.phil ekskl kap kgl mio mdl red f.eks hr jf tlf kl afd s adr mia evt vedr//o.l mv osv kr m.m",
  no: "bl.a d.v.s mill dvs ev f.eks hr jf tlf kl s.k pga mrd//mv osv kr m.m",
  is: "hr sbr hv bls t.d frú kl u.þ.b þm//o.s.frv",
  sv: "bl.a d.v.s milj s.k p.g.a dvs ev f.d t.ex kl hr m.fl resp md//etc osv kr m.m",
  tr: "av cad t.c op sok çev doç apt haz sn yrd müh yy bkz hz örn mah alb/şti/vb vs",
  ro: "av mun pct str ex sec dna d.hr pag alin jud î.hr cca dl//etc",
  eu: "zk jn or and//etab",
  vi: "pgs pgs.ts tx ls tt bs gs.ts ths gs ths.bs gs.tskh ts tp q ks//v.v",
  id: "kh tgl muh moh h bpk cv drs pt hj jl rp ibu ir hlm abd sdr//dll dsb tbk dst",
  ms: "tn kg sdn en rm yab pn hj jln hjh dato//dll dsb",
  lt: "a.k psl g gim tūkst pvz mln mlrd//kt t.t pan val",
  hi: "के जे मो डी डॉ नं पं प्रो एम कु पी बी रु श्री सी आर ए एस//इत्यादि आदि",
  pa: "ਡਾ ਸ੍ਰ ਸ਼੍ਰੀ ਨੰ ਪ੍ਰੋ",
  hu: "id ifj ill szt ún pl kb vö min max sz özv u//stb",
  mr: "डॉ नं पं प्रा रु श्री सौ कु/इ",
  ne: "डा नं प्रा रु श्री",
  tl: "blg g gng bb",
  ml: "പ്രൊഫ ശ്രീ",
  ta: "டாக்டர் திருமதி பேரா திரு",
  gu: "નં ડો ડૉ પ્રો કુ રૂ શ્રી//વગેરે",
  sr: "br g gđa mil mlrd npr str sv tj tzv ul бр г нпр тзв стр мр тј др гђа инж проф св ул//итд сл itd sl",
  mk: "инж ул на.пр бр г стр д-р проф св//итн др",
  bn: "কি মি লি ড মু মো মোঃ মোসা ডা অ্যাড প্রো ইঞ্জি/ইত্যাদি",
  te: "ప్రొ శ్రీ",
  bg: "инж акад ген млн млрд гр доц бул ал пл проф св т.нар полк т.г ст ул чл хил с/т.г/и др лв т.н/г",
  uk: "акад м буд вул коп гр див кв с напр тов проф св ім тис доц обл пл просп/тис/т.п т.д ін грн/млн млрд р ст рр трлн год хв",
  kk: "акад ауд көш г см обл проф т кг га км б мың қ//т.б/млн млрд ж жж",
  ru: "англ авг акад ген д пос дер полк кв сен апр т р ст ред о оз т.к сент т.н рис см окт куб пост гр доц буд мар нач ок им обл зам лат тт м-р нояб пер ул с дек изд пл просп стр д-р пом фев тел ср нем фр тов проф св янв тыс чел экз т.е респ/тыс/т.п т.д др долл коп шт у.е руб пр н.э/млн млрд гг вв г в трлн",
  kn: "ಶ್ರೀ ಪ್ರೊ",
  be: "млн млрд буд вул кв обл праф св ім тыс акад гл//г.д інш/г ст гг",
  sk: "judr cca doc phdr mgr r mudr napr a príp nám s resp o a.s s.r.o spol str sv tj tzv ul č/r o a.s s.r.o/atď apod hod",
  et: "tn hr lk pr nt s.t//jne jmt jm",
  cs: "judr cca plk popř mj tzv např rndr mudr kap ul čís nám doc phdr min a.s s.r.o spol str sv tj tř roč obr mgr resp č odst/aj a.s s.r.o/atd kč apod hod",
  hr: "br g gđa mil mlrd npr str sv tj tzv sc god tis ul//itd sl",
  sl: "št gdč oz g ga npr str sv tj kl inž t.i p.s ul//itd idr ipd",
  el: "αριθ τηλ δηλ οδ κος αρ κα βλ δρ κ λεωφ σελ αγ π.χ/π.χ/π.μ κ.λπ κ.ο.κ μ.μ κ.ά",
  he: "מס' פרופ עמ׳ מס׳ ד״ר עמ' פרופ׳ רח'//וכו׳",
  ar: "هـ ت أ أ.د د ص م//إلخ الخ",
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
