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
  "messrs figs rep lic msgr ed mt lt col n° pres ext vol maj cpl nº dr vols ca cmdr adm eds excl mag pg nr aprox mrs atty p fax vs dipl no approx rev v gov viz insp amb num ft supt ste art fig núm gen ing al mx mr cra tel pp bros capt sgt st cf arts fr sen incl ms prof/e.g bros corp i.e llc u.s.a co u.s m.d ph.d p.m b.a ltd d.c u.k a.m esq plc u.n inc e.u m.a jr sr";

/** The same by the language that they are printed in. Languages that share words stand together, which packs smaller. */
const byLanguage: Record<string, string> = {
  es: "av a.c ej ene ud gte ago apdo abr admón prov avda d d.c cía da dic dra feb ppdo oct pdte uds gral santo ref arq dña jul jun mar mons nov vd profa pág págs párrf hnos tlf vds gob drs párr c cap s sept set sr sra sras sres ee srta sta sto nro/km uu cía hs ee.uu ee. ltda s.a s.l/etc",
  ca: "pl sta pàg oct set sres sr sra srs nov c dra feb ag av cap des/s.a s.l/etc",
  gl: "av cap dra sra páx sres sr/s.a s.l/etc",
  pt: "av cap fl dra sr dras ex ir drs il r n fls exma exmo n.º dom cel pe profa pág págs pç eng d sra sras srs srta sta sto séc ilmo ten/cia eua ltda s.a/etc",
  it: "ago n cav cap sec sig avv es dic dott.ssa ott cfr ediz econ arch soc az rag dir apr lett set prof.ssa psicol dom lun mar mons nov comm sig.na sigg.ri dott amm ibid sigg nn artt geom sig.ra feb giu d on lug pag pagg ten/a.c s.p.a s.r.l/ecc etc",
  en: "apr nos det tues fri jan min max mon rd feb aug para pfc op oct sept tue assn nov ch chap dec dept thu wed eq est ave jul jun mar hr hrs sec cdr hon rt sat sep bldg ref blvd pvt thurs univ/ave mi bldg blvd lb rd dept assn sq oz univ",
  sw: "uk sh dk bi mh na bw",
  fr: "apr env par sq m ch chap mlle ex hab av mm ibid mmes mme trad boul tél pr j.-c ref bd mlles éd inf mgr min max id me réf jr/s.a s.a.r.l/etc",
  de: "dez ebd bd d med ders a o dipl.-ing rd mind gest feb ggf jr jul gegr e i hl apr hg jun abs febr jur bsp std rer kap f bes verh hr hrsg nat jh ehem fa jhd int s sept str jan u.u gem evtl priv frl zzgl betr kath pt städt vgl okt z.b aug inkl phil wg min max nachm ev nov dgl bzw dr.-ing öff u.a ff u z.t z.z zt theol geb sog wiss z/u.a mill mrd mio ff o.ä d.h/etc usw u.s.w",
  fi: "puh vrt kpl ks tri s klo ns mm n nk esim//jne ym yms",
  nl: "aanw o.m evt max min vgl sint t.a.v bv jl mw nl ir m.b.t zgn vnw o.a t.o.v afd resp mevr m.a.w dhr drs bijv blz/e.a/e.d enz etc",
  lv: "plkst t.s piem t.i lpp//u.tml utt u.c",
  pl: "ang wiek im bałt łac ust pl ks woj por św wg zm mgr dyr pt ur red bp zob mjr m.in str hab tj niem godz tzw inż poz tzn płk kpt ul os np ok tys/in tys/itd zł itp gr/mld mln r w",
  da: "adr cand inkl ekskl kap str d dr.phil pga bl.a mia mio f.eks hr jf kgl s red kl evt mdl afd tlf skt vedr//o.l mv osv kr m.m",
  no: "bl.a d.v.s dvs ev f.eks hr jf kl mill mrd tlf s.k pga//kr m.m mv osv",
  is: "hr kl u.þ.b bls sbr hv t.d þm frú//o.s.frv",
  sv: "bl.a d.v.s dvs ev f.d resp s.k p.g.a t.ex kl milj hr md m.fl//etc osv kr m.m",
  tr: "apt sok yy çev haz av mah op bkz doç cad yrd müh hz örn t.c sn alb/a.ş şti/vb vs",
  ro: "av cca jud dna d.hr dl î.hr alin ex str pag pct sec mun/a.c ș.a/etc",
  eu: "and or jn zk//etab",
  vi: "pgs.ts tx bs gs.ts ths ks pgs gs ls ths.bs gs.tskh tt tp ts q//v.v",
  id: "hj rp abd hlm h kh tgl ir muh cv jl ibu pt moh drs bpk sdr//dll dsb tbk dst",
  ms: "dato en hj rm pn kg yab tn sdn hjh jln//dll dsb",
  lt: "gim pvz mlrd g a.k psl tūkst mln//val t.t pan kt",
  hi: "एम कु के एस जे डी डॉ नं पं पी बी मो प्रो आर ए रु श्री सी//आदि इत्यादि",
  pa: "ਡਾ ਨੰ ਸ੍ਰ ਪ੍ਰੋ ਸ਼੍ਰੀ",
  hu: "max min vö pl ifj ill u sz kb szt ún özv id//stb",
  mr: "डॉ नं पं प्रा रु श्री सौ कु/इ",
  ne: "डा नं प्रा रु श्री",
  tl: "blg g gng bb",
  ml: "നം ഡോ രൂ പ്രൊഫ ശ്രീ",
  ta: "டாக்டர் எண் திரு ரூ திருமதி பேரா",
  gu: "ડો ડૉ પ્રો કુ રૂ નં શ્રી//વગેરે",
  sr: "br g gđa mil mlrd npr str sv tj tzv ul бр инж г мр нпр тзв стр тј др гђа проф св ул//itd sl итд сл",
  mk: "ул на.пр инж г бр д-р проф св стр//итн др",
  bn: "মি মো ডা ড মোঃ মু মোসা ইঞ্জি লি কি প্রো অ্যাড/ইত্যাদি",
  te: "డా ప్రొ నం రూ శ్రీ",
  bg: "акад инж ген гр доц бул млн млрд пл проф св т.нар полк т.г ст ул хил чл ал с/т.г/др и лв т.н/г",
  uk: "акад м буд вул коп кв с напр тов тис гр див доц обл пл просп проф св ім/тис/т.п т.д ін грн/млн млрд р ст рр трлн",
  kk: "акад ауд көш қ га кг б км г см обл проф т мың//т.б/ж жж млн млрд",
  ru: "акад англ авг ген гр зам д д-р пос дер сент ул проф св сен кв янв стр апр т р ст ред изд им о обл оз т.к куб пост тел ок буд мар нач см окт лат тт м-р нояб пер полк дек пл просп экз т.е респ рис т.н пом фев доц нем фр ср с тов тыс чел/тыс/др н.э т.п т.д пр шт у.е руб долл коп/в г гг млн млрд вв трлн",
  kn: "ರೂ ಡಾ ಶ್ರೀ ನಂ ಪ್ರೊ",
  be: "ім буд вул кв тыс обл праф св млн млрд акад гл//г.д інш/г гг ст",
  sk: "cca doc a s judr mgr mudr napr r phdr nám o príp a.s resp s.r.o spol str sv tj tzv ul č/a.s r o s.r.o/atď apod hod",
  et: "hr tn s.t nt pr lk//jm jmt jne",
  cs: "popř cca doc tzv plk min mj odst obr nám rndr mudr např kap phdr s.r.o spol str sv tj tř roč a.s judr mgr resp čís ul č/aj a.s s.r.o/atd kč apod hod",
  hr: "br g gđa mil mlrd npr str sv tj tzv sc god tis ul//itd sl",
  sl: "t.i tj št gdč ga str sv oz npr g p.s ul inž kl//idr ipd itd",
  el: "αριθ κα οδ δηλ κος αρ δρ κ βλ αγ π.χ σελ λεωφ τηλ/π.χ/π.μ κ.ο.κ μ.μ κ.ά κ.λπ",
  he: "עמ׳ ד״ר עמ' מס׳ פרופ׳ רח' מס' פרופ//וכו׳",
  ar: "هـ ت أ أ.د د ص م//إلخ الخ",
  fa: "د دکتر ص م/غیره",
  az: "küç məs səh akad//s",
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
