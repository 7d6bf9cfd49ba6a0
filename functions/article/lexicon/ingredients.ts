import { phraseSet } from "./phrase-set.ts";

/** What stands above a recipe's ingredients. */
export const ingredients = phraseSet(`
ingredients | you will need | what you need | shopping list
zutaten | einkaufsliste
ingrédients | ingredientes | ingredienti | ingrediente | osagaiak
ingrediënten | benodigdheden | bestanddele
ingredienser | det behöver du | dette trenger du | innihald | ainekset | koostisosad
składniki | suroviny | ingredience | sestavine | sastojci | састојци
ингредиенты | інгредієнти | складники | състав | необходими продукти | состојки
hozzávalók | malzemeler | tərkibi | υλικά | sastavdalas | ingredientai
bahan | bahan-bahan | nguyên liệu | mga sangkap | viungo
材料 | 재료 | 原料 | 食材
المقادير | المكونات | مواد لازم | اجزاء | מצרכים | רכיבים
सामग्री | উপকরণ | தேவையான பொருட்கள் | కావలసిన పదార్థాలు | ส่วนผสม | วัตถุดิบ
`);
