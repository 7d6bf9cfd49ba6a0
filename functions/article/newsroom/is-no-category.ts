/** "Uncategorized": the category that blogs give what has none. */
export const isNoCategory = (name: string): boolean => noCategory.test(name.trim());

const noCategory =
  /^(?:un|non?[- ]?)(?:categori[sz]ed|classé)$|^(?:sin|sem|senza|sense) categor[ií]a$|^(?:geen|ingen|ukategorisert|okategoriserade?|nicht kategorisiert|unkategorisiert|без (?:рубрики|категорії)|bez (?:kategorii|kategorie|rubriki)|kategorilenmemiş|tak berkategori|chưa phân loại|未分类|未分類|미분류|غير مصنف)(?: categorie)?$/iu;
