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
  "messrs figs msgr rep insp ed mt lt col n° vols lic vs ca gov pres ext cpl nº dr rev v dipl no cmdr vol maj viz adm eds excl mag fig núm p pg nr aprox mrs atty amb al approx ft supt ste art gen ing num mx mr cra tel pp bros capt sgt st cf arts fr sen incl ms prof fax/e.g d.c co i.e llc u.s.a u.s m.d ph.d p.m b.a u.k ltd esq m.a bros corp plc u.n inc e.u a.m jr sr";

/** The same by the language that they are printed in. Languages that share words stand together, which packs smaller. */
const byLanguage: Record<string, string> = {
  es: "av uds cap nov vds gob ej gte ago ppdo apdo abr admón avda d.c cía da dic dra feb oct pdte ud prov dña gral santo d ref arq jul jun mar mons tlf s sres ee párr profa pág págs párrf hnos drs a.c c ene vd sept set sr sra sras srta sta sto nro/uu cía km hs ee.uu ee. ltda s.a s.l/etc",
  ca: "pl sta srs sres sr sra pàg oct set nov c dra feb ag av cap des/s.a s.l/etc",
  gl: "av cap dra sra páx sres sr/s.a s.l/etc",
  pt: "av cap fl dra sr dras ex il r n ir drs fls exma exmo n.º dom profa pág págs pç eng d sra sras srs srta sta sto séc ilmo cel pe ten/eua ltda s.a cia/etc",
  it: "ago n cav cap es sig avv ott cfr ediz amm prof.ssa feb arch sig.ra nn lun mar mons az dott dir apr dom dott.ssa sig.na sigg.ri lett set psicol nov comm ibid geom soc sigg econ giu rag sec dic d on artt lug pag pagg ten/a.c s.p.a s.r.l/ecc etc",
  en: "nos det tues fri jan oct sept tue assn min max mon rd feb aug para pfc univ nov ch chap dept thu wed cdr eq est ave jul jun mar hr hrs sec sat hon rt sep bldg apr ref blvd pvt thurs op dec/rd blvd sq mi oz bldg lb ave univ dept assn",
  sw: "mh na sh dk bw bi uk",
  fr: "éd inf id min max me par sq m ch chap mlle ex hab av mm ibid j.-c env bd mlles mmes mgr tél pr mme trad boul apr ref réf jr/s.a s.a.r.l/etc",
  de: "ders a o dipl.-ing rd mind std gest feb ggf jr jul hl bes gegr e hg jun abs febr jur bsp apr rer kap f phil dez i verh nat hr hrsg fa jhd int jan sept str priv frl jh s ehem zzgl betr kath pt städt vgl ebd bd med d min max nachm ev nov wg gem evtl dgl bzw dr.-ing öff u.a ff u okt z.b aug inkl z.t z.z zt theol geb sog wiss u.u z/mill u.a mrd o.ä ff d.h mio/u.s.w usw etc",
  fi: "s klo esim vrt mm puh ns tri kpl ks n nk//jne ym yms",
  nl: "aanw o.m bijv max min bv vnw o.a t.o.v ir m.b.t zgn blz vgl jl resp afd mw mevr m.a.w dhr drs evt nl sint t.a.v/e.a/e.d enz etc",
  lv: "plkst t.i piem t.s lpp//utt u.tml u.c",
  pl: "ang wiek św pt ur por tj red str im mgr ust dyr pl ks łac bp wg os bałt niem zob godz zm inż poz np kpt ul hab woj płk ok mjr m.in tzn tzw tys/in tys/itd itp zł gr/mld mln r w",
  da: "pga cand inkl skt kgl d mia str adr ekskl red kap bl.a dr.phil mdl afd mio f.eks hr jf tlf s kl evt vedr//o.l mv osv kr m.m",
  no: "bl.a d.v.s dvs ev f.eks hr jf mrd pga mill kl s.k tlf//mv osv kr m.m",
  is: "hr bls kl þm t.d hv frú u.þ.b sbr//o.s.frv",
  sv: "bl.a d.v.s dvs ev f.d resp s.k p.g.a t.ex kl hr m.fl md milj//etc osv kr m.m",
  tr: "av yrd bkz mah t.c sok cad çev doç apt müh haz hz örn yy op sn alb/a.ş şti/vb vs",
  ro: "av jud str dna d.hr dl î.hr cca ex mun pag pct sec alin/a.c ș.a/etc",
  eu: "zk jn or and//etab",
  vi: "pgs.ts tx bs gs.ts ths gs.tskh ts tp ls ks pgs ths.bs gs tt q//v.v",
  id: "pt moh muh jl kh tgl h drs abd ir cv ibu hlm hj rp bpk sdr//tbk dst dll dsb",
  ms: "dato pn tn kg en yab sdn hj rm hjh jln//dll dsb",
  lt: "mlrd pvz a.k psl tūkst g gim mln//kt t.t pan val",
  hi: "एम के कु एस जे डी डॉ नं पं पी बी मो प्रो आर ए रु श्री सी//आदि इत्यादि",
  pa: "ਡਾ ਸ੍ਰ ਸ਼੍ਰੀ ਨੰ ਪ੍ਰੋ",
  hu: "id vö szt ún sz özv u ifj pl ill kb min max//stb",
  mr: "डॉ नं पं प्रा रु श्री सौ कु/इ",
  ne: "डा नं प्रा रु श्री",
  tl: "blg g gng bb",
  ml: "രൂ പ്രൊഫ നം ഡോ ശ്രീ",
  ta: "டாக்டர் பேரா எண் திருமதி திரு ரூ",
  gu: "ડો ડૉ પ્રો કુ રૂ નં શ્રી//વગેરે",
  sr: "br g gđa mil mlrd npr str sv tj tzv ul бр нпр тзв стр др мр тј гђа инж г проф св ул//итд сл itd sl",
  mk: "инж ул на.пр бр г стр д-р проф св//итн др",
  bn: "মো মি মোঃ মোসা ড মু ডা লি প্রো কি ইঞ্জি অ্যাড/ইত্যাদি",
  te: "డా నం రూ ప్రొ శ్రీ",
  bg: "акад инж ген млн млрд гр доц бул пл проф св т.нар полк т.г ст ул чл ал хил с/т.г/др и лв т.н/г",
  uk: "акад м буд вул коп тис гр див кв с напр тов проф св ім доц обл пл просп/тис/т.п т.д ін грн/млн млрд р ст рр трлн",
  kk: "ауд га көш акад қ кг км б г см обл проф т мың//т.б/млн млрд ж жж",
  ru: "англ авг акад ген гр зам д д-р пос дер сент ул кв сен апр т р ст ред обл изд о оз т.к см окт куб пост доц буд мар нач ок им лат тт м-р нояб пер полк дек пл просп рис т.н стр пом фев тел нем фр ср с тов проф св янв тыс экз т.е респ чел/тыс/т.п т.д др н.э коп шт у.е руб долл пр/млн млрд гг вв г в трлн",
  kn: "ಶ್ರೀ ನಂ ರೂ ಪ್ರೊ ಡಾ",
  be: "ім обл праф св буд вул кв тыс млн млрд акад гл//г.д інш/г гг ст",
  sk: "cca doc a s judr mgr phdr mudr napr r resp nám o a.s s.r.o spol str sv tj tzv príp ul č/r o a.s s.r.o/atď apod hod",
  et: "hr tn s.t nt pr lk//jm jmt jne",
  cs: "judr mgr resp popř phdr cca doc mj tzv a.s např rndr mudr plk min odst čís nám s.r.o spol str sv tj tř roč obr kap ul č/aj a.s s.r.o/atd kč apod hod",
  hr: "br g gđa mil mlrd npr str sv tj tzv sc god tis ul//itd sl",
  sl: "t.i inž št gdč oz tj ga npr p.s ul str sv g kl//idr ipd itd",
  el: "αριθ τηλ δηλ κος αρ κα δρ κ λεωφ αγ π.χ σελ βλ οδ/π.χ/π.μ κ.ο.κ μ.μ κ.ά κ.λπ",
  he: "מס' עמ׳ מס׳ ד״ר עמ' פרופ׳ רח' פרופ//וכו׳",
  ar: "هـ ت أ.د د أ ص م//إلخ الخ",
  fa: "د دکتر ص م/غیره",
  az: "küç səh məs akad//s",
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
