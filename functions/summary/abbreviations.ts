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
  "nr aprox mrs ft messrs figs col n° adm núm fig msgr rep fax v ed ste pres ext cpl nº dr rev dipl no cmdr approx p vol prof vols excl mag ms cra gov eds supt ca vs gen ing amb mx mr art capt lic sgt st cf arts fr atty al insp sen incl mt pg lt bros maj tel pp viz num/e.u m.d ph.d p.m i.e jr a.m b.a corp esq d.c co llc u.s.a u.s m.a u.k inc plc u.n e.g ltd bros sr";

/** The same by the language that they are printed in. Languages that share words stand together, which packs smaller. */
const byLanguage: Record<string, string> = {
  es: "av abr ej d nov cap ee gte gob ppdo santo vd da apdo ago avda a.c drs ref arq d.c cía prov dña tlf pdte gral jul jun mar mons vds sept s hnos sres párr profa pág págs párrf c ene set sr uds dic dra feb oct sra sras srta sta sto admón ud nro/uu s.a ee. cía km hs ltda ee.uu s.l/etc",
  ca: "pl sta srs sres sra dra feb oct set sr nov c ag pàg av cap des/s.a s.l/etc",
  gl: "av cap dra sra páx sres sr/s.a s.l/etc",
  pt: "eng séc srs sr dras ex ir drs fls exma exmo il n.º dom dra ilmo r profa pág págs pç av cap fl d sra sras srta sta sto n cel pe ten/cia ltda eua s.a/etc",
  it: "econ cap cfr prof.ssa dir lett lun mar mons n set sigg es cav nov comm soc sigg.ri rag feb ibid az ediz dom dott.ssa giu sig.na sig ago artt lug pag pagg d geom dott ott apr psicol nn arch on sig.ra sec dic amm avv ten/a.c s.p.a s.r.l/ecc etc",
  en: "nos apr ref det tues est fri jan oct sept tue assn min max mon rd bldg feb aug para pfc sep univ nov ch chap dept thu wed ave jul jun mar hr hrs sec sat hon rt blvd pvt thurs op dec cdr eq/assn oz ave dept sq lb rd bldg mi blvd univ",
  sw: "mh na sh dk bw bi uk",
  fr: "env min max me bd sq hab par mgr tél mmes mlles mme boul mm pr ch chap trad id m mlle j.-c ibid av réf ex inf éd apr ref jr/s.a.r.l s.a/etc",
  de: "ders fa o rd bsp sept str priv nat frl feb zt jr jul theol bes med ehem hrsg rer kap sog wiss ggf u.u int jan hr hl febr jur min max wg a dr.-ing ebd s jh nachm ev dipl.-ing zzgl betr kath dez gest pt städt d geb okt apr abs vgl bd gegr verh std gem dgl bzw nov i e hg f öff u.a ff u jhd evtl jun z.b aug phil z.t z mind inkl z.z/o.ä u.a ff mill d.h mio mrd/etc u.s.w usw",
  fi: "s ns n nk klo esim vrt kpl mm puh tri ks//ym jne yms",
  nl: "aanw o.m ir m.a.w jl resp max mw bijv mevr m.b.t zgn vnw o.a evt vgl nl afd sint t.a.v bv dhr drs t.o.v blz min/e.a/etc e.d enz",
  lv: "plkst t.s t.i piem lpp//u.c u.tml utt",
  pl: "łac godz zob por ang wiek ur wg niem woj ul red im mgr pt str pl ks bp tzw św dyr ok zm inż poz np tj os bałt kpt hab płk mjr m.in tzn ust tys/in tys/itd zł itp gr/r w mln mld",
  da: "pga cand inkl skt str d bl.a dr.phil ekskl adr kap kgl mio mdl red f.eks hr jf tlf afd kl s mia evt vedr//o.l mv osv kr m.m",
  no: "bl.a d.v.s dvs ev f.eks hr jf tlf pga mill kl s.k mrd//mv osv kr m.m",
  is: "hr sbr frú kl hv bls t.d þm u.þ.b//o.s.frv",
  sv: "bl.a d.v.s dvs ev f.d t.ex kl hr m.fl resp md milj s.k p.g.a//etc osv kr m.m",
  tr: "av müh yy yrd t.c alb bkz çev sok mah cad doç sn apt haz op hz örn/a.ş şti/vb vs",
  ro: "av mun dna d.hr pag jud cca ex î.hr str pct dl sec alin/a.c ș.a/etc",
  eu: "zk jn or and//etab",
  vi: "pgs.ts tx q ls tt bs gs.ts ths pgs gs ths.bs gs.tskh ts tp ks//v.v",
  id: "h kh tgl ir drs hlm pt bpk ibu muh jl rp abd moh hj cv sdr//dll dsb tbk dst",
  ms: "tn en kg rm yab sdn pn hj hjh jln dato//dll dsb",
  lt: "g pvz a.k psl mln tūkst gim mlrd//kt val t.t pan",
  hi: "के जे मो डी डॉ नं पं प्रो एस एम कु पी बी रु श्री सी आर ए//इत्यादि आदि",
  pa: "ਡਾ ਸ੍ਰ ਸ਼੍ਰੀ ਨੰ ਪ੍ਰੋ",
  hu: "id ill vö ún pl kb ifj szt min max sz özv u//stb",
  mr: "डॉ नं पं प्रा रु श्री सौ कु/इ",
  ne: "डा नं प्रा रु श्री",
  tl: "blg g gng bb",
  ml: "രൂ പ്രൊഫ നം ഡോ ശ്രീ",
  ta: "எண் டாக்டர் திருமதி பேரா திரு ரூ",
  gu: "નં ડૉ ડો પ્રો કુ રૂ શ્રી//વગેરે",
  sr: "br g gđa mil mlrd npr str sv tj tzv ul бр г нпр тзв стр др мр тј гђа инж проф св ул//итд сл itd sl",
  mk: "инж ул на.пр бр г стр д-р проф св//итн др",
  bn: "কি মো মি ড মোসা মু মোঃ ডা প্রো ইঞ্জি অ্যাড লি/ইত্যাদি",
  te: "డా నం రూ ప్రొ శ్రీ",
  bg: "инж акад ген млн млрд гр доц бул ал пл проф св т.нар полк т.г ст ул чл хил с/т.г/и др лв т.н/г",
  uk: "акад м буд вул коп гр див кв с напр тов проф св ім тис доц обл пл просп/тис/т.п т.д ін грн/млн млрд р ст рр трлн",
  kk: "ауд көш акад г см обл проф т кг га км б мың қ//т.б/млн млрд ж жж",
  ru: "англ авг акад ген д пос дер полк кв сен апр т р ст ред о оз т.к сент т.н рис см окт куб пост гр доц буд мар нач ок им обл зам лат тт м-р нояб пер ул с дек изд пл просп стр д-р пом фев тел ср нем фр тов проф св янв тыс экз т.е респ чел/тыс/т.п т.д др долл коп шт у.е руб пр н.э/млн млрд гг вв г в трлн",
  kn: "ಶ್ರೀ ನಂ ರೂ ಪ್ರೊ ಡಾ",
  be: "млн млрд обл праф св буд вул кв ім тыс акад гл//г.д інш/ст г гг",
  sk: "judr cca doc phdr mgr a r mudr napr príp nám s resp o a.s s.r.o spol str sv tj tzv ul č/r o a.s s.r.o/atď apod hod",
  et: "tn s.t nt lk pr hr//jm jne jmt",
  cs: "judr cca plk popř mj tzv např rndr mudr kap ul čís nám doc phdr min a.s s.r.o spol str sv tj tř roč obr mgr resp č odst/aj a.s s.r.o/atd kč apod hod",
  hr: "br g gđa mil mlrd npr str sv tj tzv sc god tis ul//itd sl",
  sl: "št gdč oz g ga npr str sv tj kl inž t.i p.s ul//itd idr ipd",
  el: "αριθ τηλ δηλ οδ βλ κος αρ κα λεωφ σελ δρ κ αγ π.χ/π.χ/π.μ κ.ά κ.ο.κ μ.μ κ.λπ",
  he: "עמ׳ מס׳ ד״ר עמ' מס' פרופ׳ רח' פרופ//וכו׳",
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
