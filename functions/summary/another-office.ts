import type { Evidence } from "./article-evidence.ts";
import type { Issue } from "./find-unsupported.ts";
import { isSameRoot } from "./same-root.ts";

/** Offices that nobody takes for one another, as they begin in the languages that write names with capitals. */
const offices: Record<string, RegExp> = {
  minister:
    /^(?:(\p{L}*)minist(?:er|ern?|re|r[oaău]|ar|är|rul|erin)|минист|мініст|υπουργ|bakan|miniszter|ministr)/u,
  mayor:
    /^(?:vice)?(?:mayor|(?:ober)?bürgermeister|maire|alcalde|prefeit[oa]|sindac[oaeh]|burgemeester|borgm[äe]ster|borgmästar|pormestari|burmistrz|starost|primar(?:ul|ița|a|ului)?$|polgármester|мэр|мер(?:ка|ки|а|ом|у)?$|кмет|δήμαρχ|gradonačelni|linnapea|mērs)/u,
  president:
    /^(?:president|präsident|président|prezident|prezydent|президент|πρόεδρο|predsjedni|predsedni|președint|presiden$)/u,
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

const inSentence =
  /(?<![\p{L}\p{M}])([\p{L}\p{M}]{4,}) ((?:\p{Lu}[\p{L}\p{M}'’-]+ ){0,2}\p{Lu}[\p{L}\p{M}'’-]+)/gu;

/** "Minister Marta Ghielmi", whom the article calls mayor and never a minister. */
export function anotherOffice(sentence: string, evidence: Evidence): Issue[] {
  return [...sentence.matchAll(inSentence)].flatMap(([found, title, name]) => {
    const said = officeOf(title!.toLowerCase());
    if (!said) return [];
    const surname = name!.split(" ").at(-1)!.toLowerCase();
    const held = officesBeside(surname, evidence);
    return held.length === 0 || held.some((office) => isSameOffice(said, office))
      ? []
      : [{ kind: "role" as const, found }];
  });
}

const isSameOffice = (one: Office, other: Office): boolean =>
  one.is === other.is && (one.of === "" || other.of === "" || one.of === other.of);

/** The offices that the article has beside a name, in its sentence. */
function officesBeside(surname: string, { words, tokens, breaks }: Evidence): Office[] {
  return words.flatMap((word, at) => {
    if (!isSameRoot(word, surname) || !/^\p{Lu}/u.test(tokens[at]!)) return [];
    const found: Office[] = [];
    for (const step of [-1, 1])
      for (let near = at; Math.abs(near - at) <= reach; near += step) {
        if (breaks[step < 0 ? near - 1 : near] === 2) {
          const end = officeOf(words[near] ?? "");
          if (end && near !== at) found.push(end);
          break;
        }
        const office = near === at ? undefined : officeOf(words[near] ?? "");
        if (office) found.push(office);
      }
    return found;
  });
}
