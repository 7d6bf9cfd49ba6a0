/** Words that deny, in small letters, of the languages that summaries are checked in; Chinese and Japanese by their characters. */
const denying = new Set(
  "not n't no never none nobody nothing nowhere neither nor cannot hardly nicht kein keine keinen keinem keiner nie niemals nichts pas jamais aucun aucune rien ni ne nunca ningún ninguna nada tampoco não nenhum nenhuma non mai nessun nessuna niente nè né niet geen nooit niets не нет ни никогда ничего ні немає без nie nigdy nic ne není nikdy inte ingen inga aldrig ikke ingen aldri aldrig ei eivät ole nem sem soha nu niciodată değil yok hiç asla tidak bukan tak belum không chưa chẳng đừng ليس ليست لم لا لن ما نه نیست نمی بدون نہیں نہ بغیر नहीं न मत না নয় নেই नाही δεν μην όχι לא אין 不 没 沒 无 無 未 非 ず ぬ".split(
    " ",
  ),
);

/** Whether a word, as `plainWords` gives it, denies. */
export function isDenying(word: string): boolean {
  return denying.has(word);
}

/** Small-letter words with contracted negations parted: `isn't` gives `is`, `n't`. */
export function plainWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’`´]/gu, "'")
      .replace(/\b(can)not\b/gu, "$1 not")
      .replace(/n't\b/gu, " n't")
      .match(
        /n't|\p{Nd}+(?:[.,]\p{Nd}+)*|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{M}\u200c]+/gu,
      ) ?? []
  );
}
