/** Words that open sentences and are seldom names or nouns: after "Co.", "U.S.", an initial or "3." they show a beginning. */
const openings: Record<string, string> = {
  en: "a after all although an and another any are as at because before both but by can could did do does during each even every everyone few for from had has have he her here his how however i if in is it its just last later like many meanwhile more most my no nobody none not nothing now of on once one only or other our over people she should since so some someone still such than that the their then there these they this those though through to today under until was we were what when where whether which while who why will with would yes yet you your",
  de: "aber als am an auch auf außerdem bei bis bisher dabei daher damit danach dann das dass deshalb der denn dennoch dich die dies diese dieser dieses doch dort du durch ein eine einer es er für gestern gleichzeitig heute hier ich ihr ihre im in ist jedoch jetzt man mit nach nicht noch nun nur ob obwohl oder schon seit sein seine sie sind so statt trotzdem über um und unter viele vom von vor war waren was weil weitere wenn wer wie wir wo während zu zudem zum zur zwar",
  tr: "ama ancak aynı ayrıca bir bu bunun çok çünkü daha en fakat hem her ise kim ne o olay öte son sonra şu ve yarış",
};

const sets = new Map(
  Object.entries(openings).map(([language, words]) => [language, new Set(words.split(" "))]),
);

/** Whether a word in small letters opens sentences; in a language without a list of its own, by the English one. */
export function isOpening(word: string, language: string): boolean {
  return (sets.get(language) ?? sets.get("en"))!.has(word);
}
