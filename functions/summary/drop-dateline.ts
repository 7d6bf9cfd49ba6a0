const place = String.raw`\p{Lu}[\p{L}.'’-]*(?:[ ,/]+(?:\p{Lu}[\p{L}.'’]*|de|del|la|le|of|di|da|al|el|am|an|der)){0,4}`;
const agency = String.raw`(?:Reuters|AP|AFP|CNN|ANI|PTI|IANS|UPI|EFE|ANSA|dpa(?:[/-]\p{L}{2,6})?|DPA|APA|SID|Xinhua|TASS|Bloomberg|BBC|KONTAN|HealthDay News|[\p{Lu}]{2,6}|[\p{L} .]*(?:News|Business|Bureau|Times|Daily|Post|com|id))`;
const day = String.raw`(?:[,.]?\s*\(?\d{1,2}[./]?\s?[\p{L}\d]{1,10}[./]?(?:\s?\d{4})?\)?\.?|,? ?\p{Lu}\p{Ll}{2,8}\.? \d{1,2})?`;

const datelines = [
  /^[^.!?]{0,60}?[(/](?:Marketwired|GLOBE ?NEWSWIRE|Business ?Wire|PR ?Newswire|ots|EIN Presswire)[^)/]{0,40}[)/]\s*[-–—:]*\s*/iu,
  new RegExp(
    String.raw`^${place}${day},?\s*(?:\(${agency}\)|\[${agency}\]|/${agency}/)\s*(?:[-–—:,]+\s*|"\s+|(?=["“'‘«]?\p{Lu}))`,
    "u",
  ),
  new RegExp(String.raw`^(?:\(${agency}\)|\[${agency}\])\s*[-–—:]*\s*(?=["“'‘«]?\p{Lu})`, "u"),
  new RegExp(String.raw`^(?=[\p{Lu}\s,.]{4,})${place}${day}\s*[-–—:]+\s+(?=["“'‘«]?[\p{Lu}\d])`, "u"),
  new RegExp(String.raw`^${place}${day}\s*[–—]\s+(?=["“'‘«]?\p{Lu})`, "u"),
  new RegExp(String.raw`^${place}, \d{1,2} [\p{Ll}]{3,9}\.? \(?${agency}\)?[.\s–—-]+`, "u"),
  /^\((?:[A-Z]{2,6}|CNN[^)]{0,20})\)\s*[-–—]*\s*/u,
  /^[\p{Ll}]{3,15}, \d{1,2} [\p{Ll}]{3,8}\.? ?[—–-] риа новости\. /u,
];

/** The opening sentence without its dateline (`LONDON, May 3 (Reuters) - …`), where it has one. */
export function dropDateline(text: string): string {
  const bare = text.replace(/^[\s–—-]+/u, "");
  for (const rule of datelines) {
    const found = rule.exec(bare)?.[0];
    if (found && found.length < 64 && bare.length - found.length > 30)
      return bare.slice(found.length).replace(/^[\s–—-]+/u, "");
  }
  return bare;
}
