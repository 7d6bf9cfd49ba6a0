import { ofLanguage } from "../article/language/of-language.ts";
import { perLanguage } from "../article/language/per-language.ts";
import { primaryLanguage } from "../article/language/primary-language.ts";

/**
 * Words that take a full stop without ending a sentence, lower-cased and without the stop, by the language they are
 * printed in. `prefix` words stand before a name or a number and never end a sentence; `suffix` words may end one, when
 * the next word looks like an opening; `closing` words do before any capital, and `years` where their number is before them. Languages
 * that share words stand together, which packs smaller.
 */
interface Abbreviations {
  prefix: string;
  suffix?: string;
  closing?: string;
  years?: string;
}

const everywhere: Abbreviations = {
  prefix:
    "adm al amb approx aprox art arts atty bros ca capt cf cmdr col cpl cra dipl dr ed eds excl ext fax fig figs fr ft gen gov incl ing insp lic lt mag maj messrs mr mrs ms msgr mt mx no nr num n° nº núm p pg pp pres prof rep rev sen sgt st ste supt tel v viz vol vols vs",
  suffix: "a.m b.a bros co corp d.c e.g e.u esq i.e inc jr llc ltd m.a m.d p.m ph.d plc sr u.k u.n u.s u.s.a",
};

const byLanguage: Record<string, Abbreviations> = {
  es: {
    prefix:
      "a.c abr admón ago apdo arq av avda c cap cía d d.c da dic dra drs dña ee ej ene feb gob gral gte hnos jul jun mar mons nov nro oct pdte ppdo profa prov pág págs párr párrf ref s santo sept set sr sra sras sres srta sta sto tlf ud uds vd vds",
    suffix: "cía ee. ee.uu hs km ltda s.a s.l uu",
    closing: "etc",
  },
  pt: {
    prefix:
      "av cap cel d dom dra dras drs eng ex exma exmo fl fls il ilmo ir n n.º pe profa pág págs pç r sr sra sras srs srta sta sto séc ten",
    suffix: "cia eua ltda s.a",
    closing: "etc",
  },
  it: {
    prefix:
      "ago amm apr arch artt avv az cap cav cfr comm d dic dir dom dott dott.ssa econ ediz es feb geom giu ibid lett lug lun mar mons n nn nov on ott pag pagg prof.ssa psicol rag sec set sig sigg sig.na sig.ra sigg.ri soc ten",
    suffix: "a.c s.p.a s.r.l",
    closing: "ecc etc",
  },
  ca: {
    prefix: "ag av c cap des dra feb nov oct pl pàg set sr sra sres srs sta",
    suffix: "s.a s.l",
    closing: "etc",
  },
  gl: { prefix: "av cap dra páx sr sra sres", suffix: "s.a s.l", closing: "etc" },
  fr: {
    prefix:
      "apr av bd boul ch chap env ex hab ibid id inf j.-c jr m max me mgr min mlle mlles mm mme mmes par pr ref réf sq trad tél éd",
    suffix: "s.a s.a.r.l",
    closing: "etc",
  },
  ro: {
    prefix: "alin av cca d.hr dl dna ex jud mun pag pct sec str î.hr",
    suffix: "a.c ș.a",
    closing: "etc",
  },
  lv: { prefix: "lpp piem plkst t.i t.s", closing: "u.c u.tml utt" },
  lt: { prefix: "a.k g gim mln mlrd psl pvz tūkst", closing: "kt pan t.t val" },
  de: {
    prefix:
      "a abs apr aug bd bes betr bsp bzw d ders dez dgl dipl.-ing dr.-ing e ebd ehem ev evtl f fa feb febr ff frl geb gegr gem gest ggf hg hl hr hrsg i inkl int jan jh jhd jr jul jun jur kap kath max med min mind nachm nat nov o okt phil priv pt rd rer s sept sog std str städt theol u u.a u.u verh vgl wg wiss z z.b z.t z.z zt zzgl öff",
    suffix: "d.h ff mill mio mrd o.ä u.a",
    closing: "etc u.s.w usw",
  },
  nl: {
    prefix:
      "aanw afd bijv blz bv dhr drs evt ir jl m.a.w m.b.t max mevr min mw nl o.a o.m resp sint t.a.v t.o.v vgl vnw zgn",
    suffix: "e.a",
    closing: "e.d enz etc",
  },
  sv: {
    prefix: "bl.a d.v.s dvs ev f.d hr kl m.fl md milj p.g.a resp s.k t.ex",
    closing: "etc kr m.m osv",
  },
  da: {
    prefix:
      "adr afd bl.a cand d dr.phil ekskl evt f.eks hr inkl jf kap kgl kl mdl mia mio pga red s skt str tlf vedr",
    closing: "kr m.m mv o.l osv",
  },
  no: {
    prefix: "bl.a d.v.s dvs ev f.eks hr jf kl mill mrd pga s.k tlf",
    closing: "kr m.m mv osv",
  },
  en: {
    prefix:
      "apr assn aug ave bldg blvd cdr ch chap dec dept det eq est feb fri hon hr hrs jan jul jun mar max min mon nos nov oct op para pfc pvt rd ref rt sat sec sep sept thu thurs tue tues univ wed",
    suffix: "assn ave bldg blvd dept lb mi oz rd sq univ",
  },
  is: { prefix: "bls frú hr hv kl sbr t.d u.þ.b þm", closing: "o.s.frv" },
  fi: { prefix: "esim klo kpl ks mm n nk ns puh s tri vrt", closing: "jne ym yms" },
  et: { prefix: "hr lk nt pr s.t tn", closing: "jm jmt jne" },
  eu: { prefix: "and jn or zk", closing: "etab" },
  sw: { prefix: "bi bw dk mh na sh uk" },
  vi: {
    prefix: "bs gs gs.ts gs.tskh ks ls pgs pgs.ts q ths ths.bs tp ts tt tx",
    closing: "v.v",
  },
  id: {
    prefix: "abd bpk cv drs h hj hlm ibu ir jl kh moh muh pt rp sdr tgl",
    closing: "dll dsb dst tbk",
  },
  ms: { prefix: "dato en hj hjh jln kg pn rm sdn tn yab", closing: "dll dsb" },
  tl: { prefix: "bb blg g gng" },
  el: {
    prefix: "αγ αρ αριθ βλ δηλ δρ κ κα κος λεωφ οδ π.χ σελ τηλ",
    suffix: "π.χ",
    closing: "κ.ά κ.λπ κ.ο.κ μ.μ π.μ",
  },
  tr: {
    prefix: "alb apt av bkz cad doç haz hz mah müh op sn sok t.c yrd yy çev örn",
    suffix: "a.ş şti",
    closing: "vb vs",
  },
  he: { prefix: "ד״ר מס' מס׳ עמ' עמ׳ פרופ פרופ׳ רח'", closing: "וכו׳" },
  hu: { prefix: "id ifj ill kb max min pl sz szt u vö özv ún", closing: "stb" },
  mr: { prefix: "कु डॉ नं पं प्रा रु श्री सौ", suffix: "इ" },
  ne: { prefix: "डा नं प्रा रु श्री" },
  hi: { prefix: "आर ए एम एस कु के जे डी डॉ नं पं पी प्रो बी मो रु श्री सी", closing: "आदि इत्यादि" },
  pa: { prefix: "ਡਾ ਨੰ ਪ੍ਰੋ ਸ਼੍ਰੀ ਸ੍ਰ" },
  bn: { prefix: "অ্যাড ইঞ্জি কি ড ডা প্রো মি মু মো মোঃ মোসা লি", suffix: "ইত্যাদি" },
  ml: { prefix: "ഡോ നം പ്രൊഫ രൂ ശ്രീ" },
  kn: { prefix: "ಡಾ ನಂ ಪ್ರೊ ರೂ ಶ್ರೀ" },
  ta: { prefix: "எண் டாக்டர் திரு திருமதி பேரா ரூ" },
  gu: { prefix: "કુ ડૉ ડો નં પ્રો રૂ શ્રી", closing: "વગેરે" },
  te: { prefix: "డా నం ప్రొ రూ శ్రీ" },
  bg: {
    prefix: "акад ал бул ген гр доц инж млн млрд пл полк проф с св ст т.г т.нар ул хил чл",
    suffix: "т.г",
    closing: "др и лв т.н",
    years: "г",
  },
  ru: {
    prefix:
      "авг акад англ апр буд ген гр д д-р дек дер доц зам изд им кв куб лат м-р мар нач нем нояб о обл оз ок окт пер пл полк пом пос пост просп проф р ред респ рис с св сен сент см ср ст стр т т.е т.к т.н тел тов тт тыс ул фев фр чел экз янв",
    suffix: "тыс",
    closing: "долл др коп н.э пр руб т.д т.п у.е шт",
    years: "в вв г гг млн млрд трлн",
  },
  kk: {
    prefix: "акад ауд б г га кг км көш мың обл проф см т қ",
    closing: "т.б",
    years: "ж жж млн млрд",
  },
  uk: {
    prefix: "акад буд вул гр див доц кв коп м напр обл пл просп проф с св тис тов ім",
    suffix: "тис",
    closing: "грн т.д т.п ін",
    years: "млн млрд р рр ст трлн",
  },
  be: { prefix: "акад буд вул гл ім кв млн млрд обл праф св тыс", closing: "г.д інш", years: "г гг ст" },
  sr: {
    prefix: "br g gđa mil mlrd npr str sv tj tzv ul бр г гђа др инж мр нпр проф св стр тзв тј ул",
    closing: "itd sl итд сл",
  },
  sk: {
    prefix: "a a.s cca doc judr mgr mudr napr nám o phdr príp r resp s s.r.o spol str sv tj tzv ul č",
    suffix: "a.s o r s.r.o",
    closing: "apod atď hod",
  },
  cs: {
    prefix:
      "a.s cca doc judr kap mgr min mj mudr např nám obr odst phdr plk popř resp rndr roč s.r.o spol str sv tj tzv tř ul č čís",
    suffix: "a.s aj s.r.o",
    closing: "apod atd hod kč",
  },
  pl: {
    prefix:
      "ang bałt bp dyr godz hab im inż kpt ks m.in mgr mjr niem np ok os pl por poz pt płk red str tj tys tzn tzw ul ur ust wg wiek woj zm zob łac św",
    suffix: "in tys",
    closing: "gr itd itp zł",
    years: "mld mln r w",
  },
  hr: {
    prefix: "br g god gđa mil mlrd npr sc str sv tis tj tzv ul",
    closing: "itd sl",
  },
  sl: { prefix: "g ga gdč inž kl npr oz p.s str sv t.i tj ul št", closing: "idr ipd itd" },
  ar: { prefix: "أ أ.د ت د ص م هـ", closing: "إلخ الخ" },
  fa: { prefix: "د دکتر ص م", suffix: "غیره" },
  az: { prefix: "akad küç məs səh", closing: "s" },
  mk: { prefix: "бр г д-р инж на.пр проф св стр ул", closing: "итн др" },
};

/** The abbreviations of a language together with those that are printed everywhere. */
export const abbreviationsOf = (language: string): Record<keyof Abbreviations, Set<string>> =>
  abbreviationsIn(primaryLanguage(language));

const abbreviationsIn = perLanguage((base): Record<keyof Abbreviations, Set<string>> => {
  const own = ofLanguage(byLanguage, base);
  const all = (key: keyof Abbreviations): Set<string> =>
    new Set(`${everywhere[key] ?? ""} ${own?.[key] ?? ""}`.split(" ").filter(Boolean));
  return {
    prefix: all("prefix"),
    suffix: all("suffix"),
    closing: all("closing"),
    years: all("years"),
  };
});
