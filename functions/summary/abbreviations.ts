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
  "adm al amb approx aprox art arts atty bros ca capt cf cmdr col cpl cra dipl dr ed eds excl ext fax fig figs fr ft gen gov incl ing insp lic lt mag maj messrs mr mrs ms msgr mt mx no nr num n° nº núm p pg pp pres prof rep rev sen sgt st ste supt tel v viz vol vols vs/a.m b.a bros co corp d.c e.g e.u esq i.e inc jr llc ltd m.a m.d p.m ph.d plc sr u.k u.n u.s u.s.a";

/** The same by the language that they are printed in. Languages that share words stand together, which packs smaller. */
const byLanguage: Record<string, string> = {
  es: "a.c abr admón ago apdo arq av avda c cap cía d d.c da dic dra drs dña ee ej ene feb gob gral gte hnos jul jun mar mons nov nro oct pdte ppdo profa prov pág págs párr párrf ref s santo sept set sr sra sras sres srta sta sto tlf ud uds vd vds/cía ee. ee.uu hs km ltda s.a s.l uu/etc",
  ca: "ag av c cap des dra feb nov oct pl pàg set sr sra sres srs sta/s.a s.l/etc",
  gl: "av cap dra páx sr sra sres/s.a s.l/etc",
  pt: "av cap cel d dom dra dras drs eng ex exma exmo fl fls il ilmo ir n n.º pe profa pág págs pç r sr sra sras srs srta sta sto séc ten/cia eua ltda s.a/etc",
  it: "ago amm apr arch artt avv az cap cav cfr comm d dic dir dom dott dott.ssa econ ediz es feb geom giu ibid lett lug lun mar mons n nn nov on ott pag pagg prof.ssa psicol rag sec set sig sigg sig.na sig.ra sigg.ri soc ten/a.c s.p.a s.r.l/ecc etc",
  en: "apr assn aug ave bldg blvd cdr ch chap dec dept det eq est feb fri hon hr hrs jan jul jun mar max min mon nos nov oct op para pfc pvt rd ref rt sat sec sep sept thu thurs tue tues univ wed/assn ave bldg blvd dept lb mi oz rd sq univ",
  sw: "bi bw dk mh na sh uk",
  fr: "apr av bd boul ch chap env ex hab ibid id inf j.-c jr m max me mgr min mlle mlles mm mme mmes par pr ref réf sq trad tél éd/s.a s.a.r.l/etc",
  de: "a abs apr aug bd bes betr bsp bzw d ders dez dgl dipl.-ing dr.-ing e ebd ehem ev evtl f fa feb febr ff frl geb gegr gem gest ggf hg hl hr hrsg i inkl int jan jh jhd jr jul jun jur kap kath max med min mind nachm nat nov o okt phil priv pt rd rer s sept sog std str städt theol u u.a u.u verh vgl wg wiss z z.b z.t z.z zt zzgl öff/d.h ff mill mio mrd o.ä u.a/etc u.s.w usw",
  fi: "esim klo kpl ks mm n nk ns puh s tri vrt//jne ym yms",
  nl: "aanw afd bijv blz bv dhr drs evt ir jl m.a.w m.b.t max mevr min mw nl o.a o.m resp sint t.a.v t.o.v vgl vnw zgn/e.a/e.d enz etc",
  lv: "lpp piem plkst t.i t.s//u.c u.tml utt",
  pl: "ang bałt bp dyr godz hab im inż kpt ks m.in mgr mjr niem np ok os pl por poz pt płk red str tj tys tzn tzw ul ur ust wg wiek woj zm zob łac św/in tys/gr itd itp zł/mld mln r w",
  da: "adr afd bl.a cand d dr.phil ekskl evt f.eks hr inkl jf kap kgl kl mdl mia mio pga red s skt str tlf vedr//kr m.m mv o.l osv",
  no: "bl.a d.v.s dvs ev f.eks hr jf kl mill mrd pga s.k tlf//kr m.m mv osv",
  is: "bls frú hr hv kl sbr t.d u.þ.b þm//o.s.frv",
  sv: "bl.a d.v.s dvs ev f.d hr kl m.fl md milj p.g.a resp s.k t.ex//etc kr m.m osv",
  tr: "alb apt av bkz cad doç haz hz mah müh op sn sok t.c yrd yy çev örn/a.ş şti/vb vs",
  ro: "alin av cca d.hr dl dna ex jud mun pag pct sec str î.hr/a.c ș.a/etc",
  eu: "and jn or zk//etab",
  vi: "bs gs gs.ts gs.tskh ks ls pgs pgs.ts q ths ths.bs tp ts tt tx//v.v",
  id: "abd bpk cv drs h hj hlm ibu ir jl kh moh muh pt rp sdr tgl//dll dsb dst tbk",
  ms: "dato en hj hjh jln kg pn rm sdn tn yab//dll dsb",
  lt: "a.k g gim mln mlrd psl pvz tūkst//kt pan t.t val",
  hi: "आर ए एम एस कु के जे डी डॉ नं पं पी प्रो बी मो रु श्री सी//आदि इत्यादि",
  pa: "ਡਾ ਨੰ ਪ੍ਰੋ ਸ਼੍ਰੀ ਸ੍ਰ",
  hu: "id ifj ill kb max min pl sz szt u vö özv ún//stb",
  mr: "कु डॉ नं पं प्रा रु श्री सौ/इ",
  ne: "डा नं प्रा रु श्री",
  tl: "bb blg g gng",
  ml: "ഡോ നം പ്രൊഫ രൂ ശ്രീ",
  ta: "எண் டாக்டர் திரு திருமதி பேரா ரூ",
  gu: "કુ ડૉ ડો નં પ્રો રૂ શ્રી//વગેરે",
  sr: "br g gđa mil mlrd npr str sv tj tzv ul бр г гђа др инж мр нпр проф св стр тзв тј ул//itd sl итд сл",
  mk: "бр г д-р инж на.пр проф св стр ул//итн др",
  bn: "অ্যাড ইঞ্জি কি ড ডা প্রো মি মু মো মোঃ মোসা লি/ইত্যাদি",
  te: "డా నం ప్రొ రూ శ్రీ",
  bg: "акад ал бул ген гр доц инж млн млрд пл полк проф с св ст т.г т.нар ул хил чл/т.г/др и лв т.н/г",
  uk: "акад буд вул гр див доц кв коп м напр обл пл просп проф с св тис тов ім/тис/грн т.д т.п ін/млн млрд р рр ст трлн",
  kk: "акад ауд б г га кг км көш мың обл проф см т қ//т.б/ж жж млн млрд",
  ru: "авг акад англ апр буд ген гр д д-р дек дер доц зам изд им кв куб лат м-р мар нач нем нояб о обл оз ок окт пер пл полк пом пос пост просп проф р ред респ рис с св сен сент см ср ст стр т т.е т.к т.н тел тов тт тыс ул фев фр чел экз янв/тыс/долл др коп н.э пр руб т.д т.п у.е шт/в вв г гг млн млрд трлн",
  kn: "ಡಾ ನಂ ಪ್ರೊ ರೂ ಶ್ರೀ",
  be: "акад буд вул гл ім кв млн млрд обл праф св тыс//г.д інш/г гг ст",
  sk: "a a.s cca doc judr mgr mudr napr nám o phdr príp r resp s s.r.o spol str sv tj tzv ul č/a.s o r s.r.o/apod atď hod",
  et: "hr lk nt pr s.t tn//jm jmt jne",
  cs: "a.s cca doc judr kap mgr min mj mudr např nám obr odst phdr plk popř resp rndr roč s.r.o spol str sv tj tzv tř ul č čís/a.s aj s.r.o/apod atd hod kč",
  hr: "br g god gđa mil mlrd npr sc str sv tis tj tzv ul//itd sl",
  sl: "g ga gdč inž kl npr oz p.s str sv t.i tj ul št//idr ipd itd",
  el: "αγ αρ αριθ βλ δηλ δρ κ κα κος λεωφ οδ π.χ σελ τηλ/π.χ/κ.ά κ.λπ κ.ο.κ μ.μ π.μ",
  he: "ד״ר מס' מס׳ עמ' עמ׳ פרופ פרופ׳ רח'//וכו׳",
  ar: "أ أ.د ت د ص م هـ//إلخ الخ",
  fa: "د دکتر ص م/غیره",
  az: "akad küç məs səh//s",
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
