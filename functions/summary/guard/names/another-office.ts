import type { Evidence } from "../article-evidence.ts";
import type { Issue } from "../find-unsupported.ts";
import { isSameRoot } from "../same-root.ts";

/** Offices that nobody takes for one another, as they begin in the languages that write names with capitals. */
const offices: Record<string, RegExp> = {
  minister:
    /^(?:(\p{L}*)(?<!ad)minist(?:er(?!i(?:um|et|el|al|e|o|ų)|s[tv])|re|r[oaău]|ar|är|rul|rem|rů|ře|ři)|министр(?!ес)|министъ|мініст(?!ерс)|υπουργ(?!ε)|bakan[ıi]?$|miniszter(?!i))/u,
  mayor:
    /^(?:vice)?(?:mayor|(?:ober)?bürgermeister|maire|alcalde|prefeit[oa]|sindac[oaeh]|burgemeester|borgm[äe]ster|borgmästar|pormestari|burmistrz|starost|primar(?:ul|ița|a|ului)?$|polgármester|мэр|мер(?:ка|ки|а|ом|у)?$|кмет|δήμαρχ|gradonačelni|linnapea|mērs)/u,
  president:
    /^(?:president(?!ial|iel)|präsident|président(?!iel)|prezident|prezydent|президент|πρόεδρο|predsjedni|predsedni|președint|presiden$)/u,
  governor:
    /^(?:governor|gouverneur|gobernador|governador|governator|guvernör|guvernør|guverner|gubernator|губернатор|wojewod|κυβερνήτ)/u,
  judge:
    /^(?:judge|richter|juge$|juez|jueza|juiz|juíza|giudice|rechter$|domare|dommer|tuomari|sędzi|soudce|soudkyn|судья|судьи|судьё|суддя|судді|съдия|judecăto|sudac|sutkinj|sudij|δικαστ)/u,
  prosecutor:
    /^(?:prosecutor|staatsanw|procureur|fiscal$|promotor[ao]?$|procurator[ei]|åklagar|anklager|syyttäj|prokurator|прокурор|ügyész|procuror|tužitelj|tužilac|savcı|εισαγγελ)/u,
  coach:
    /^(?:coach|trainer|cheftrainer|entraîneu|entrenador|treinador|allenator|tränare|træner|trener|valmentaj|тренер|edző|antrenor|προπονητ)/u,
  spokesperson:
    /^(?:spokes|(?:presse)?sprecher|portavoz|portavoce|woordvoer|talesperson|talsperson|talsmand|talskvin|rzeczni|mluvč|szóvivő|purtător|sözcü)/u,
  lawyer:
    /^(?:lawyer|(?:rechts)?anw[aä]lt|avocat|abogad|advogad|avvocat|advocaat|advocate|advokat|adwokat|адвокат|ügyvéd|avukat|δικηγόρ)/u,
  senator: /^(?:senator|sénat(?:eur|rice)|senador|сенатор|szenátor)/u,
  bishop: /^(?:bishop|bischof|évêque|obispo|bispo|vescov|bisschop|biskop|piispa|biskup|епископ|єпископ)/u,
};

/** An office, and of a minister what stands before it in one word: "Finanzminister". */
interface Office {
  is: string;
  of: string;
}

function officeOf(word: string): Office | undefined {
  for (const [is, pattern] of Object.entries(offices)) {
    const found = pattern.exec(word);
    if (found) return { is, of: found[1] ?? "" };
  }
  return undefined;
}

/** So many words before a name, or behind it, may say whose office it is: "the mayor of Lille, Anne Roux", "Anne Roux, the mayor". */
const reach = 5;

/** So many words right behind it may: ", the mayor". */
const reachBehind = 2;

const inSentence =
  /(?<![\p{L}\p{M}])([\p{L}\p{M}]{4,}) ((?:\p{Lu}[\p{L}\p{M}'’-]+ ){0,2}\p{Lu}[\p{L}\p{M}'’-]+)/gu;

/** "Minister Marta Ghielmi", whom the article calls mayor and never a minister. */
export function anotherOffice(sentence: string, evidence: Evidence): Issue[] {
  const held = new Map<string, Held>();
  return [...sentence.matchAll(inSentence)].flatMap(([found, title, name]) => {
    const said = officeOf(title!.toLowerCase());
    if (!said) return [];
    const surname = name!.split(" ").at(-1)!.toLowerCase();
    const { near, own } = held.get(surname) ?? officesBeside(surname, evidence);
    held.set(surname, { near, own });
    return own.length === 0 || near.some((office) => isSameOffice(said, office))
      ? []
      : [{ kind: "role" as const, found }];
  });
}

const isSameOffice = (one: Office, other: Office): boolean =>
  one.is === other.is && (one.of === "" || other.of === "" || one.of === other.of);

/** The offices that the article has near a name in its sentence, and those of them that are the name's own: "a judge told Trump" has none. */
interface Held {
  near: Office[];
  own: Office[];
}

function officesBeside(surname: string, { words, tokens, breaks }: Evidence): Held {
  const held: Held = { near: [], own: [] };
  const isName = (at: number): boolean => /^\p{Lu}/u.test(tokens[at] ?? "");
  for (const [at, word] of words.entries()) {
    if (!isSameRoot(word, surname) || !isName(at)) continue;
    let isTitle = true;
    for (let near = at - 1; near >= at - reach && near >= 0 && breaks[near] !== 2; near--) {
      const office = officeOf(words[near]!);
      if (office) held.near.push(office);
      if (office && isTitle) held.own.push(office);
      isTitle &&= isName(near) && breaks[near] === 0;
    }
    for (let near = at + 1; near <= at + reach && near < words.length && breaks[near - 1] !== 2; near++) {
      const office = officeOf(words[near]!);
      if (office) held.near.push(office);
      if (office && breaks[at] === 1 && near <= at + reachBehind) held.own.push(office);
    }
  }
  return held;
}
