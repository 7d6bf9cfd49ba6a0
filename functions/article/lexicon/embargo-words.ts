const day = "(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight|noon|midnight";

/** What is printed above texts that wait, each with the word or mark behind which the time stands. A row a language. */
const stated = [
  `(?:this|the following) (?:press |news )?(?:release|story|article|report|information|material|content|announcement|text|copy) is (?:strictly )?(?:under embargo|embargoed) (?:until|till|for)`,
  `embargo(?:ed)?(?: for(?: release)?)?[\\s–—-]{1,3}(?:on )?(?:${day})\\b(?! \\p{Ll}{3,} \\p{Ll})`,
  "(?:do not (?:publish|release|broadcast)|not (?:for|to be) (?:publish(?:ed)?|publication|releas(?:e|ed)|broadcast|used?)) (?:before|until|till)\\b",
  "hold for release(?!\\s?:)",
  "for release(?! (?:on )?(?:dvd|bail))[\\s:–—-]{1,3}(?:on |after |at |not before )?(?=.{0,30}20\\d\\d)",
  "(?:achtung|bitte)[\\s,:!–-]{1,3}sperrfrist|(?:es gilt das gesprochene wort\\W+)sperrfrist|keine veröffentlichung vor|(?:frei )?zur veröffentlichung (?:frei )?ab\\b|veröffentlichung frei ab\\b",
  "(?:information |communiqué |document )?sous embargo\\s?(?:jusqu|[:：])|ne pas (?:diffuser|publier) avant",
  "(?:(?:información|noticia|nota|material|contenido)\\s)?(?:bajo embargo|embargad[oa])\\s?(?:hasta|[:：])|no (?:publicar|difundir) (?:antes|hasta)",
  "(?:(?:notizia|comunicato|materiale)\\s)?(?:sotto|con) embargo\\s?(?:fino|sino|[:：])|(?:da )?non (?:pubblicare|diffondere) prima",
  "(?:sob embargo|embargad[oa])\\s?(?:até|[:：])|não (?:publicar|divulgar) antes",
  "(?:notizia|comunicato|information|communiqué|información|noticia|nota) (?:sotto|sous|bajo|sob) embargo[^\\p{L}\\p{N}]*$",
  "onder embargo\\s?(?:tot|[:：])|niet (?:publiceren|publicatie) (?:voor|vóór)\\b",
  "under embargo\\s?(?:til|till|[:：])|(?:klausul(?:eret)?|sperrefrist)\\s?(?:til\\b|[:：])|(?:ei julkisuuteen ennen|julkaisuvapaa\\s(?=.{0,20}\\d))",
  "(?:pod )?embarg(?:o|iem|em|ováno)\\s?(?:do\\s(?=.{0,25}\\d)|[:：])|zakaz publikacji do\\s",
  "embargó\\s?(?:[:：]|\\d)|nem közölhető",
  "(?:sub )?embargo\\s?(?:până|[:：])",
  "(?:под )?эмбарго\\s?(?:до\\s(?=.{0,12}(?<!\\d)\\d{1,2}[\\s:.])|[:：])|(?:під )?ембарго\\s?(?:до\\s(?=.{0,12}(?<!\\d)\\d{1,2}[\\s:.])|[:：])|не публиковать до\\s|не публікувати до\\s",
  "(?:εμπάργκο|εμπαργκο)\\s?(?:έως|μέχρι|[:：])|όχι για δημοσίευση πριν",
  "ambargo(?:lu)?\\s?[:：](?=.{0,30}20\\d\\d)",
  "embargo\\s?(?:hingga|sampai|[:：])|cấm (?:đăng|phát hành|công bố) trước",
  "(?:報道|情報|記事)解禁|解禁(?:日時?|時刻)?\\s?[:：]|엠바고\\s?(?:[:：]|해제|\\d)|보도\\s?시점\\s?[:：](?!\\s?즉시)|(?:新闻|新聞)?(?:发布|發布|發佈)禁令|禁(?:发|發)至|[请請]勿在.{2,20}前(?:发|發)",
  "(?:محظور|حظر|يحظر) النشر (?:حتى|قبل)|انتشار ممنوع تا|(?:ב)?אמברגו\\s?(?:עד|[:：])",
];

/** "Do not publish before 4 May 2031", "Sotto embargo fino al 4 maggio": a line that holds a text back, whatever else it is. */
export const statedEmbargo = new RegExp(`^[^\\p{L}\\p{N}]{0,6}(?:${stated.join("|")})`, "iu");
