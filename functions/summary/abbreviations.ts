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
  "p prof amb cmdr dipl pp bros ms msgr mt col n° maj cpl nº dr eds excl supt figs gen ing mag nr fig messrs mr mrs mx viz num pres ext al núm approx aprox atty ed rev ft ste pg vol vols art capt sgt st cf arts tel v fr adm sen incl gov insp lic fax cra vs lt no ca rep/e.g i.e bros co inc u.s llc u.s.a e.u a.m d.c jr b.a m.d ph.d p.m m.a ltd u.k corp plc u.n esq sr";

/** The same by the language that they are printed in. Languages that share words stand together, which packs smaller. */
const byLanguage: Record<string, string> = {
  es: "a.c ee ej ene ud ppdo abr admón ago apdo av d d.c cía da dic dra feb gob oct pdte gte gral arq dña jul jun mar mons nov profa prov pág págs párr uds hnos tlf ref c cap vd santo s sept set sr sra sras sres srta sta sto nro vds avda drs párrf/cía ee. hs km ee.uu uu ltda s.a s.l/etc",
  ca: "av cap des oct set sr sra sres srs sta c dra feb ag nov pl pàg/s.a s.l/etc",
  gl: "av cap dra páx sra sres sr/s.a s.l/etc",
  pt: "av cap profa dra sr dras ex pe ir drs eng fls exma exmo fl il ilmo r n n.º dom cel pág págs pç sra sras srs d srta sta sto séc ten/ltda s.a eua cia/etc",
  it: "ago n es apr arch d dir geom az lett set lun mar mons nov dic lug avv on pag pagg cap ediz ott cfr comm dom dott dott.ssa econ cav amm feb giu ibid artt nn prof.ssa psicol rag sec sig sigg sig.na sig.ra sigg.ri soc ten/a.c s.p.a s.r.l/ecc etc",
  en: "apr tues hr hrs fri jan op oct sept tue assn hon nos nov ch chap dec dept eq det est feb jul jun mar min mon para pfc rt sec sat thu wed pvt sep rd ref thurs ave max aug bldg blvd univ cdr/bldg blvd lb rd univ sq ave mi oz dept assn",
  sw: "uk sh na mh dk bi bw",
  fr: "apr av env ref bd boul pr ch chap hab ibid mmes m mm max mme par inf j.-c trad ex réf jr mgr min mlle sq éd id me mlles tél/s.a s.a.r.l/etc",
  de: "dez dgl bes ff ebd betr bsp rer bd o d gegr ders a dipl.-ing mind gest rd u.u gem evtl feb ggf jr jul jun nat phil jur kap bzw std geb dr.-ing hr hrsg s sept str e febr hl abs apr kath frl f fa hg aug ehem ev wg jan jh jhd zzgl int max i inkl med min nachm nov vgl öff u.a priv pt städt theol u verh okt z.b z.t z.z zt sog wiss z/o.ä d.h mill mrd mio ff u.a/etc u.s.w usw",
  fi: "esim kpl puh ks tri n mm ns s klo nk vrt//jne ym yms",
  nl: "aanw o.m resp max ir m.b.t zgn jl mevr m.a.w min blz mw bijv dhr nl vgl afd bv vnw o.a t.o.v sint t.a.v drs evt/e.a/e.d enz etc",
  lv: "piem t.i lpp plkst t.s//u.c u.tml utt",
  pl: "ang pt św ul mgr mjr woj płk bp os str ok ur pl ust np red inż poz zob tzn dyr im kpt m.in ks tj tzw łac bałt por niem tys godz hab wg wiek zm/in tys/itd gr zł itp/mld mln r w",
  da: "adr cand bl.a evt dr.phil ekskl afd inkl mia mio f.eks hr jf kap mdl skt s str kgl d pga red kl tlf vedr//kr m.m o.l mv osv",
  no: "bl.a d.v.s dvs ev f.eks hr jf kl mill mrd pga s.k tlf//kr m.m mv osv",
  is: "hr kl frú þm u.þ.b sbr t.d hv bls//o.s.frv",
  sv: "bl.a d.v.s dvs ev f.d hr md milj resp s.k p.g.a t.ex kl m.fl//etc kr m.m osv",
  tr: "örn t.c sn haz av op mah doç cad hz müh çev apt sok yy yrd bkz alb/a.ş şti/vb vs",
  ro: "cca d.hr jud mun pag pct dl î.hr alin ex str dna sec av/a.c ș.a/etc",
  eu: "and jn zk or//etab",
  vi: "pgs ks ts q ths gs.tskh ls tt tx bs ths.bs tp pgs.ts gs.ts gs//v.v",
  id: "pt ibu hj moh cv h kh tgl hlm drs muh jl ir bpk rp abd sdr//dll dsb tbk dst",
  ms: "dato en hj kg rm pn tn yab sdn hjh jln//dll dsb",
  lt: "gim mln pvz tūkst a.k psl mlrd g//kt pan t.t val",
  hi: "एस एम के जे डी डॉ नं पं पी बी मो कु प्रो आर ए रु श्री सी//आदि इत्यादि",
  pa: "ਨੰ ਸ੍ਰ ਪ੍ਰੋ ਡਾ ਸ਼੍ਰੀ",
  hu: "ill pl ún szt özv u sz kb ifj min vö max id//stb",
  mr: "डॉ नं पं प्रा रु श्री सौ कु/इ",
  ne: "नं डा प्रा रु श्री",
  tl: "blg g gng bb",
  ml: "രൂ പ്രൊഫ ഡോ നം ശ്രീ",
  ta: "எண் டாக்டர் திரு திருமதி பேரா ரூ",
  gu: "ડો નં કુ ડૉ રૂ પ્રો શ્રી//વગેરે",
  sr: "br g gđa mil mlrd npr str sv tj tzv ul бр г гђа др инж мр нпр тзв стр тј проф св ул//itd итд сл sl",
  mk: "бр ул на.пр д-р проф св стр инж г//итн др",
  bn: "মু মি মোসা মোঃ ড মো ডা প্রো লি ইঞ্জি কি অ্যাড/ইত্যাদি",
  te: "డా ప్రొ రూ నం శ్రీ",
  bg: "акад бул ген гр доц инж млн млрд пл проф св т.нар полк т.г ст ул хил чл ал с/т.г/др и лв т.н/г",
  uk: "акад буд вул коп гр див кв доц с напр тис обл м пл просп проф св тов ім/тис/т.п т.д ін грн/млн млрд р ст рр трлн",
  kk: "акад ауд қ б г га км кг мың обл проф см көш т//т.б/жж млн млрд ж",
  ru: "авг акад англ апр буд ген гр д янв ст стр т д-р пос дер доц зам р ред изд им о обл оз т.к куб пост т.н тел ок окт лат тт м-р мар нач нем нояб пер полк дек пл просп ул проф св сен экз т.е респ рис кв пом фр ср с тов тыс фев сент см чел/тыс/др н.э у.е руб долл коп т.п т.д пр шт/в вв г гг млн млрд трлн",
  kn: "ಶ್ರೀ ನಂ ಪ್ರೊ ರೂ ಡಾ",
  be: "гл ім буд вул кв тыс обл праф св акад млн млрд//г.д інш/г гг ст",
  sk: "a s cca doc judr mgr mudr napr nám o phdr príp r a.s resp s.r.o spol str sv tj tzv ul č/a.s s.r.o r o/atď apod hod",
  et: "hr tn lk pr s.t nt//jm jmt jne",
  cs: "a.s cca doc judr rndr kap mgr min mj nám obr odst mudr phdr plk popř resp např roč s.r.o spol str sv tj tzv čís tř ul č/a.s s.r.o aj/kč atd apod hod",
  hr: "br g tj gđa mil mlrd npr str sv sc tzv god tis ul//itd sl",
  sl: "p.s g t.i str sv oz ul tj gdč ga št npr inž kl//idr ipd itd",
  el: "αριθ αρ οδ π.χ βλ δηλ κα δρ σελ κ τηλ κος λεωφ αγ/π.χ/π.μ μ.μ κ.λπ κ.ο.κ κ.ά",
  he: "רח' עמ' מס' עמ׳ מס׳ פרופ׳ ד״ר פרופ//וכו׳",
  ar: "ت أ هـ أ.د د ص م//إلخ الخ",
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
