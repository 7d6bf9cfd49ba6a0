/**
 * Words that belong to the word behind them or before them, of all languages with spaces together: articles, possessives, auxiliaries,
 * conjunctions, degrees. No sentence is cut on either side of one. Words of three letters need not be named to stand before a cut: none may.
 */
const bound = new Set(
  (
    "of the a an his her their its our your my this these those that is are was were be been being has have had having will would can could may might must shall should do does did not no than more most less least very also only just even still about almost nearly around over under some any every each other another both such which whose what without upon unlike per via onto off up out like so then here there how why when where next last first former several many few own same new old hundred thousand million billion trillion " +
    "der die das den dem des ein eine einen einem einer eines sein seine seinen seiner ihr ihre ihren ihrer kein keine keinen diese dieser diesem diesen dieses ist sind war waren wird werden wurde wurden hat haben hatte hatten soll sollen kann können muss müssen will nicht mehr sehr noch auch nur rund etwa fast ohne " +
    "le la les un une des son sa ses leur leurs ce cet cette ces mon notre nos est sont était étaient a ont avait avaient sera seront serait peut doit va vont ne pas plus très aussi sans " +
    "el los las una unos unas su sus este esta estos estas ese esa es son fue fueron era eran ha han había está están será puede debe no más muy también lo se sin " +
    "o os as um uma seu sua seus suas foi foram é são tem têm está estão vai não mais muito também sem " +
    "il lo gli uno i suo sua suoi sue questo questa questi queste è sono era erano hanno aveva sarà può deve non più molto anche si senza " +
    "het een zijn haar hun deze dit dat is was waren heeft hebben had wordt worden werd zal kan moet niet meer ook nog zonder " +
    "den det en ett et sin sitt sina hans hennes deras är var har hade blir blev ska kan vill inte mer också er ble skal ikke mere også utan uden uten " +
    "не его её их это этот эта эти был была было были будет будут уже еще более также бути був була було були буде їх його її не вже без " +
    "nie się jest są był była było były będzie będą to ten ta jego jej ich też już bardziej ne se je jsou byl byla bylo byli bude jeho její jejich už také více bez " +
    "nu este sunt era erau va vor fost mai cel cea cei cele " +
    "yang akan telah sudah sedang adalah ialah tidak bukan para sang lebih juga masih belum hanya bisa dapat harus ingin sebuah seorang tanpa " +
    "các những một đã đang sẽ là không được bị rất cũng chỉ còn vẫn hơn của mà có nhiều"
  ).split(" "),
);

export function isBound(word: string): boolean {
  return bound.has(word.toLowerCase());
}

/** The languages whose small words stand above, and what may be one of them. */
const languages = new Set("en de fr es pt it nl sv da no nb nn ru uk pl cs ro id ms vi und".split(" "));

/** Whether the small words of a language are known; where they are not, no sentence may end merely between two words. */
export function knowsBound(language: string): boolean {
  return languages.has(language.toLowerCase().split("-")[0] ?? "");
}
