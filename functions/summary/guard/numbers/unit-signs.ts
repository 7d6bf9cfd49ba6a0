/** What a number counts or measures: `is` names the kind, and `times` turns it into the kind's smallest unit. */
export interface Unit {
  is: string;
  times: number;
}

export const unit = (is: string, times = 1): Unit => ({ is, times });

/** Units that CLDR has words for in every language. */
export const worded: Record<string, Unit> = {
  second: unit("seconds"),
  minute: unit("seconds", 60),
  hour: unit("seconds", 3_600),
  day: unit("seconds", 86_400),
  week: unit("seconds", 604_800),
  month: unit("months"),
  year: unit("months", 12),
  millimeter: unit("metres", 0.001),
  centimeter: unit("metres", 0.01),
  meter: unit("metres"),
  kilometer: unit("metres", 1_000),
  mile: unit("metres", 1_609.344),
  foot: unit("metres", 0.3048),
  yard: unit("metres", 0.9144),
  inch: unit("metres", 0.0254),
  gram: unit("grams"),
  kilogram: unit("grams", 1_000),
  hectare: unit("hectares"),
  acre: unit("hectares", 0.404_686),
  liter: unit("litres"),
};

/** The same as signs, and words that CLDR spells otherwise. */
export const signs: [RegExp, Unit][] = [
  [
    /^(?:percentage[- ]points?|points?(?! out)|pp|Prozentpunkt|procentenhet|prosenttiyksik|prosentpoeng|procentpoint|pontos? percentua|puntos? porcentua|punt[oi] percentual|punts? percentual|procentpunt|punkt\p{L}* procentow|procentní\p{L}* bod|százalékpont|puncte? procentual|(?:yüzde )?puan(?!\p{L})|процентн\p{L}+ пункт|відсотков\p{L}+ пункт|процентн\p{L}+ пункт|п\. ?п\.|ποσοστιαί\p{L}+ μονάδ|نقط\p{L}+ مئوي|واحد درصد|个百分点|個百分點|ポイント|%?\s?포인트|poin persen|điểm phần trăm|จุดเปอร์เซ็นต์|प्रतिशत अंक|শতাংশ পয়েন্ট|נקודות האחוז|points? de pourcentage)/iu,
    unit("points"),
  ],
  [
    /^(?:basis[- ]?points?|bps?(?!\p{L})|basispunkt|points? de base|puntos? básico|pontos?[- ]base|punt[io] base|basispunt|punkt\p{L}* bazow|bazick\p{L}+ bod|базисн\p{L}+ пункт|базисн\p{L}+ пункт|baz puan|bázispont|basispoin|个基点|ベーシスポイント)/iu,
    unit("points", 0.01),
  ],
  [
    /^(?:%|٪|％|percent|per cent|pct|Prozent|proc\.|pour cent|por ciento|por cento|per cento|procent|prosent|százalék|prosentti|процент|відсот|відсотк|на сто|la sută|τοις εκατό|في المئة|في المائة|بالمئة|بالمائة|درصد|فیصد|प्रतिशत|फीसदी|फ़ीसदी|শতাংশ|パーセント|퍼센트|persen|phần trăm|เปอร์เซ็นต์|אחוז)/iu,
    unit("percent"),
  ],
  [
    /^(?:°\s?C\b|(?:degrees?|grad|degrés|grados|gradi|graus|градус\p{L}*)?\s?(?:celsius|цельси))/iu,
    unit("celsius"),
  ],
  [
    /^(?:°\s?F\b|(?:degrees?|grad|degrés|grados|gradi|graus|градус\p{L}*)?\s?(?:fahrenheit|фаренгейт))/iu,
    unit("fahrenheit"),
  ],
  [/^mm(?![\p{L}])/u, worded.millimeter!],
  [/^(?:cm|см)(?![\p{L}])/u, worded.centimeter!],
  [/^(?:m|м|metres?|mètres?|米)(?![\p{L}])/u, worded.meter!],
  [
    /^(?:km|км|公里|千米|กม\.|キロ(?!グラム|ワット)|quilómetro|kilometres?)(?!\p{L}\/|[²³])/iu,
    worded.kilometer!,
  ],
  [/^(?:mi|英里|マイル)(?![\p{L}])/u, worded.mile!],
  [/^(?:ft|feet|英尺|फुट)(?![\p{L}])/u, worded.foot!],
  [/^(?:kg|кг|kilos?|公斤|キログラム)(?![\p{L}])/u, worded.kilogram!],
  [
    /^(?:tonn?e?s?|tonnes?|tonnen|toneladas?|tonnellat[ae]|тонн\p{L}*|ton|吨|トン|톤|टन|টন)(?![\p{L}])/u,
    unit("grams", 1e6),
  ],
  [/^(?:kW|кВт|kilowatt)/u, unit("watts", 1e3)],
  [/^(?:MW|МВт|megawatt|mégawatt)/iu, unit("watts", 1e6)],
  [/^(?:GW|ГВт|gigawatt)/iu, unit("watts", 1e9)],
  [/^(?:[hH](?:rs?)?|std\.?|ч\.)(?![\p{L}\d])/u, worded.hour!],
  [/^(?:min|мин)\.?(?![\p{L}])/u, worded.minute!],
  [/^(?:s|secs?|сек)\.?(?![\p{L}])/u, worded.second!],
  [/^(?:小时|小時|時間|시간)/u, worded.hour!],
  [/^(?:分钟|分鐘|分間)/u, worded.minute!],
  [/^(?:天|日間|जन|दिन|tägig|dniow|denn)/u, worded.day!],
  [
    /^(?:周|週|星期|礼拜|週間|हफ्ते|हफ़्ते|ہفتے|settimane?|uger?|uker?|tygodni|týdn|tjedn|недел|тижн|седмиц|wöchig|אלפי שבוע)/u,
    worded.week!,
  ],
  [
    /^(?:个月|個月|[かカヶケヵ箇]月|개월|महीन|माह|মাস|ماہ|مہین|monatig|miesięc|měsíc|mjesec|месяц|місяц|місяц|месец)/u,
    worded.month!,
  ],
  [/^(?:साल|वर्ष|বছর|سال|jährig|лет(?![\p{L}])|rok|lat(?![\p{L}])|god|years?)/u, worded.year!],
];

export const currencies: [RegExp, string][] = [
  [
    /^(?:US\$|A\$|C\$|HK\$|\$|USD|dollars?|dólar|d[óo]lares|dollari|dollár|dolar|dolár|доллар|долар|δολάρ|דולר|دولار|دالر|ڈالر|دلار|डॉलर|ডলার|美元|美金|ドル|달러|đô la|ดอลลาร์|us[- ]dollar|доларів|amerikan doları|dolara)/iu,
    "dollar",
  ],
  [
    /^(?:€|EUR(?![\p{L}])|eur[oó]|ευρώ|евро|євро|يورو|یورو|यूरो|ইউরো|欧元|歐元|ユーロ|유로|אירו|ยูโร|eurón)/iu,
    "euro",
  ],
  [
    /^(?:£|GBP|pounds?(?! of)|pfund|livres? sterling|libras? esterlin|sterlin|фунт|英镑|ポンド|파운드|पाउंड|জنيه|جنيه|پاؤنڈ|পাউন্ড|bảng anh)/iu,
    "pound",
  ],
  [/^(?:¥|JPY|yen|yens|иен|йен|ين ياباني|日元|円|엔(?![가-힣])|येन)/iu, "yen"],
  [/^(?:CNY|RMB|yuan|renminbi|юан|يوان|元|人民币|人民幣|위안|युआन)/iu, "yuan"],
  [/^(?:₹|Rs\.?|INR|rupees?|rupien|roupies?|rupias? india|рупи|रुपय|रुपए|রুপি|روپے|روپیہ)/iu, "rupee"],
  [/^(?:₽|RUB|roubles?|rubles?|rubel|rublos|rubli|рубл|руб|карбован|卢布|ルーブル|루블|рублей)/iu, "rouble"],
  [/^(?:CHF|francs?|franken|schweizer franken|швейцарск\p{L}+ франк)/iu, "franc"],
  [/^(?:SEK|kronor|NOK|DKK|kroner|kronen|couronnes|kr(?![\p{L}])|крон(?![\p{L}]{3}))/iu, "crown"],
  [/^(?:лв|лев(?:а|ове)?(?![\p{L}])|BGN|leva(?![\p{L}]))/iu, "lev"],
  [/^(?:دينار|دنانير|dinars?(?![\p{L}])|dinara?(?![\p{L}])|динар)/iu, "dinar"],
  [/^(?:درهم|دراهم|dirhams?)/iu, "dirham"],
  [/^(?:R\$|BRL|reais|reales brasileñ)/u, "real"],
  [/^(?:Kč|CZK|korun)/iu, "koruna"],
  [/^(?:zł|PLN|zlot|złot|злот)/iu, "zloty"],
  [/^(?:₺|TL(?![\p{L}])|TRY(?![\p{L}])|lira|Türk lirası)/iu, "lira"],
  [/^(?:₩|KRW|원|won(?![\p{L}]))/iu, "won"],
  [/^(?:Ft(?![\p{L}])|HUF|forint)/iu, "forint"],
  [/^(?:lei|RON|leu(?![\p{L}]))/iu, "leu"],
  [/^(?:₴|UAH|hryvnia|hrywn|грив)/iu, "hryvnia"],
  [/^(?:Rp\.?|IDR|rupiah)/iu, "rupiah"],
  [/^(?:₫|VND|đồng)/iu, "dong"],
  [/^(?:฿|บาท|THB|baht)/iu, "baht"],
  [/^(?:৳|টাকা|taka)/iu, "taka"],
  [/^(?:₪|שקל|shekel)/iu, "shekel"],
  [/^(?:ريال|riyal|rial|ریال)/iu, "riyal"],
  [/^(?:تومان|toman)/iu, "toman"],
];

export const before: [RegExp, Unit][] = [
  [/(?:百分之|yüzde\s|%|ร้อยละ\s?)$/iu, unit("percent")],
  [/R\$\s?$/u, unit("real")],
  [/(?:US|A|C|HK)?\$\s?$/u, unit("dollar")],
  [/€\s?$/u, unit("euro")],
  [/£\s?$/u, unit("pound")],
  [/(?:₹|Rs\.?)\s?$/u, unit("rupee")],
  [/(?:Rp\.?)\s?$/u, unit("rupiah")],
  [/₽\s?$/u, unit("rouble")],
  [/₩\s?$/u, unit("won")],
  [/₺\s?$/u, unit("lira")],
];
