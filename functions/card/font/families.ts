import { typefaces } from "../../article/masthead-rules.ts";

/** A typeface as @fontsource packs it: one file for each weight and each slice of its characters. */
export interface Family {
  name: string;
  /** The package below @fontsource. */
  package: string;
  /** In the roles of a card: headlines, and all else. */
  weights: { headline: number; text: number };
}

const both = { headline: 700, text: 400 };

function family(name: string, weights = both): Family {
  return { name, package: name.toLowerCase().replaceAll(" ", "-"), weights };
}

/** What a masthead may name as its typefaces: they have Latin, most of them Greek and Cyrillic. */
export const mastheadFamilies: Family[] = typefaces.map((name) => family(name));

/** By ISO 15924 script: the family for headlines and the one for text. */
export const scriptFamilies: Record<string, { headline: Family; text: Family }> = {
  Arab: { headline: family("Noto Naskh Arabic"), text: family("Noto Sans Arabic") },
  Aran: { headline: family("Noto Nastaliq Urdu"), text: family("Noto Nastaliq Urdu") },
  Hebr: { headline: family("Noto Serif Hebrew"), text: family("Noto Sans Hebrew") },
  Deva: { headline: family("Noto Serif Devanagari"), text: family("Noto Sans Devanagari") },
  Beng: { headline: family("Noto Serif Bengali"), text: family("Noto Sans Bengali") },
  Taml: { headline: family("Noto Serif Tamil"), text: family("Noto Sans Tamil") },
  Telu: { headline: family("Noto Serif Telugu"), text: family("Noto Sans Telugu") },
  Thai: { headline: family("Noto Serif Thai"), text: family("Noto Sans Thai") },
  Khmr: { headline: family("Noto Serif Khmer"), text: family("Noto Sans Khmer") },
  Geor: { headline: family("Noto Serif Georgian"), text: family("Noto Sans Georgian") },
  Armn: { headline: family("Noto Serif Armenian"), text: family("Noto Sans Armenian") },
  Ethi: alone("Noto Sans Ethiopic"),
  Hans: alone("Noto Sans SC"),
  Hant: alone("Noto Sans TC"),
  Jpan: alone("Noto Sans JP"),
  Kore: alone("Noto Sans KR"),
  Gujr: alone("Noto Sans Gujarati"),
  Guru: alone("Noto Sans Gurmukhi"),
  Knda: alone("Noto Sans Kannada"),
  Mlym: alone("Noto Sans Malayalam"),
  Orya: alone("Noto Sans Oriya"),
  Sinh: alone("Noto Sans Sinhala"),
  Laoo: alone("Noto Sans Lao"),
  Mymr: alone("Noto Sans Myanmar"),
  Thaa: alone("Noto Sans Thaana"),
  Tibt: alone("Noto Serif Tibetan"),
  Cher: alone("Noto Sans Cherokee"),
  Cans: alone("Noto Sans Canadian Aboriginal"),
  Tfng: alone("Noto Sans Tifinagh", { headline: 400, text: 400 }),
  Olck: alone("Noto Sans Ol Chiki"),
  Mtei: alone("Noto Sans Meetei Mayek"),
  Nkoo: alone("Noto Sans NKo", { headline: 400, text: 400 }),
  Adlm: alone("Noto Sans Adlam"),
};

/** Asked last, in this order, for what the others do not have. */
export const fallbackFamilies: Family[] = [
  family("Noto Sans"),
  family("Noto Sans Symbols", both),
  family("Noto Sans Symbols 2", { headline: 400, text: 400 }),
  family("Noto Sans Math", { headline: 400, text: 400 }),
];

export const emojiFamily = family("Noto Color Emoji", { headline: 400, text: 400 });

function alone(name: string, weights = both) {
  return { headline: family(name, weights), text: family(name, weights) };
}

/** Each family once. */
export const allFamilies: Family[] = [
  ...new Map(
    [
      ...mastheadFamilies,
      ...Object.values(scriptFamilies).flatMap(({ headline, text }) => [headline, text]),
      ...fallbackFamilies,
      emojiFamily,
    ].map((one) => [one.name, one]),
  ).values(),
];
