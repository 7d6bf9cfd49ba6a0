/** Words that deny, in small letters, of the languages that summaries are checked in; Chinese and Japanese by their characters. */
const denying = new Set(
  "not n't no never none nobody nothing nowhere neither nor cannot without hardly nicht kein keine keinen keinem keiner nie niemals nichts ohne pas jamais aucun aucune rien sans ni ne nunca ningún ninguna nada tampoco sin não nem nenhum nenhuma sem non mai nessun nessuna niente senza nè né niet geen nooit niets zonder не нет ни никогда ничего без ні немає без nie nigdy nic bez ne není nikdy inte ingen inga aldrig utan ikke ingen aldri aldrig uten uden ei eivät ole nem sem soha nu niciodată fără değil yok hiç asla tidak bukan tak belum tanpa không chưa chẳng đừng ليس ليست لم لا لن ما بدون دون نه نیست نمی بدون نہیں نہ بغیر नहीं न मत बिना না নয় নেই नाही δεν μην όχι χωρίς לא אין בלי 不 没 沒 无 無 未 非 ず ぬ".split(
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
