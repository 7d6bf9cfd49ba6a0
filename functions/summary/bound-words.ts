import { primaryLanguage } from "../article/language/primary-language.ts";

/**
 * Words that belong to the word behind them or before them, of all languages with spaces together: articles, possessives, auxiliaries,
 * conjunctions, degrees. No sentence is cut on either side of one. Words of three letters need not be named to stand before a cut: none may.
 */
const bound = new Set(
  (
    "of it he she they we you him them us me well away ahead black white red blue green the a an his her their its our your my this these those that is are was were be been being has have had having will would can could may might must shall should do does did not no than more most less least very also only just even still about almost nearly around over under some any every each other another both such which whose what without upon unlike per via onto off up out like so then here there how why when where next last first former several many few own same new old hundred thousand million billion trillion large small young early late long short high main full half single double wooden golden senior junior major minor recent human modern common open free true real strong great good best better worst worse whole entire certain various " +
    "der die das den dem des ein eine einen einem einer eines sein seine seinen seiner ihr ihre ihren ihrer kein keine keinen diese dieser diesem diesen dieses ist sind war waren wird werden wurde wurden hat haben hatte hatten soll sollen kann können muss müssen will nicht mehr sehr noch auch nur rund etwa fast ohne zwei drei vier fünf sechs zehn hundert tausend alle allen aller jede jeder jedem viele vielen mehrere wenige einige " +
    "le la les un une de du des lequel laquelle lesquels lesquelles duquel dont son sa ses leur leurs ce cet cette ces mon notre nos est sont était étaient a ont avait avaient sera seront serait peut doit va vont ne pas plus très aussi sans vieux vieille vieil nouveau nouvelle nouvel nouveaux nouvelles grand grande grands grandes petit petite petits petites premier première dernier dernière derniers dernières autre autres même mêmes plusieurs deux trois quatre cinq dix cent mille beau belle bon bonne jeune jeunes ancien ancienne futur future haut haute quelques certains certaines " +
    "el los las de del una unos unas su sus este esta estos estas ese esa es son fue fueron era eran ha han había está están será puede debe no más muy también lo se sin nuevo nueva nuevos nuevas gran grandes primer primera primeros último última últimos últimas otro otra otros otras mismo misma dos tres cuatro cinco diez mejor peor buen buena varios varias antiguo antigua cada todo toda todos todas mil " +
    "o os as de do da dos das um uma seu sua seus suas foi foram é são tem têm está estão vai não mais muito também sem novo nova novos novas grande grandes primeiro primeira último última outro outra outros outras mesmo mesma dois duas três quatro cinco dez melhor pior bom boa vários várias antigo antiga cada todo toda todos todas mil " +
    "il lo gli di del della dello dei delle degli uno i suo sua suoi sue questo questa questi queste è sono era erano hanno aveva sarà può deve non più molto anche si senza nuovo nuova nuovi nuove grande grandi primo prima ultimo ultima altro altra altri altre stesso stessa due tre quattro cinque dieci buon buona vari varie antico antica ogni tutto tutta tutti tutte mille " +
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

/** The languages whose small words stand above, and what may be one of them; not German and Dutch, whose verb may stand last. */
const languages = new Set("en fr es pt it sv da no nb nn ru uk pl cs ro id ms vi und".split(" "));

/** Whether the small words of a language are known; where they are not, no sentence may end merely between two words. */
export function knowsBound(language: string): boolean {
  return languages.has(primaryLanguage(language));
}
