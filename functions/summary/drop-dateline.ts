const place = String.raw`\p{Lu}[\p{L}.'’-]*(?:[ ,/]+(?:\p{Lu}[\p{L}.'’]*|de|del|la|le|of|di|da|al|el|am|an|der)){0,4}`;
const agency = String.raw`(?:Reuters|AP|AFP|CNN|ANI|PTI|IANS|UPI|EFE|ANSA|dpa(?:[/-]\p{L}{2,6})?|DPA|APA|SID|Xinhua|TASS|Bloomberg|BBC|KONTAN|HealthDay News|[\p{Lu}]{2,6}|[\p{L} .]*(?:News|Business|Bureau|Times|Daily|Post|com|id))`;
const day = String.raw`(?:[,.]?\s*\(?\d{1,2}[./]?\s?[\p{L}\d]{1,10}[./]?(?:\s?\d{4})?\)?\.?|,? ?\p{Lu}\p{Ll}{2,8}\.? \d{1,2})?`;

const datelines = [
  /^[^!?]{0,64}?[(/](?:Marketwired|GLOBE ?NEWSWIRE|Business ?Wire|PR ?Newswire|ots|EIN Presswire)[^)/]{0,40}[)/]\s*[-–—:]*\s*/iu,
  new RegExp(
    String.raw`^${place}${day},?\s*(?:\(${agency}\)|\[${agency}\]|/${agency}/)\s*(?:[-–—:,]+\s*|"\s+|(?=["“'‘«]?\p{Lu}))`,
    "u",
  ),
  new RegExp(String.raw`^(?:\(${agency}\)|\[${agency}\])\s*[-–—:]*\s*(?=["“'‘«]?\p{Lu})`, "u"),
  new RegExp(String.raw`^(?=[\p{Lu}\s,.]{4,})${place}${day}\s*[-–—:]+\s+(?=["“'‘«]?[\p{Lu}\d])`, "u"),
  new RegExp(String.raw`^${place}${day}\s*[–—]\s+(?=["“'‘«]?\p{Lu})`, "u"),
  new RegExp(String.raw`^(?=[\p{Lu}\s,.]{4,})${place}${day}\.?[-–—]{1,2}(?=["“'‘«]?\p{Lu}\p{Ll})`, "u"),
  /^(?:\p{Lu}{3,}|ST\.?|LA|EL|LE|SÃO|AL)(?:[ -]\p{Lu}{3,}){1,3}(?:,? [A-Z]\p{Ll}{2,4}\.)? (?=(?!Mayor|Governor|Police|Times|City|State|Stock|Attorney|Senat)\p{Lu}\p{Ll})/u,
  /^(?:WASHINGTON|LONDON|PARIS|BERLIN|MOSCOW|BEIJING|TOKYO|BRUSSELS|GENEVA|VIENNA|ROME|MADRID|LISBON|DUBLIN|ATHENS|WARSAW|PRAGUE|BUDAPEST|KYIV|KIEV|MINSK|ISTANBUL|ANKARA|TEHRAN|BAGHDAD|BEIRUT|DAMASCUS|AMMAN|JERUSALEM|GAZA|CAIRO|NAIROBI|LAGOS|ABUJA|JOHANNESBURG|PRETORIA|HARARE|DUBAI|RIYADH|DOHA|KABUL|ISLAMABAD|KARACHI|LAHORE|MUMBAI|DELHI|KOLKATA|CHENNAI|BENGALURU|DHAKA|COLOMBO|KATHMANDU|BANGKOK|HANOI|JAKARTA|MANILA|SINGAPORE|SEOUL|TAIPEI|SHANGHAI|SYDNEY|MELBOURNE|CANBERRA|WELLINGTON|TORONTO|OTTAWA|MONTREAL|CHICAGO|BOSTON|HOUSTON|DALLAS|MIAMI|ATLANTA|DETROIT|SEATTLE|DENVER|HAVANA|CARACAS|BOGOTA|LIMA|SANTIAGO|HAMBURG|MÜNCHEN|KÖLN|FRANKFURT|WIEN|BERN|ZÜRICH|ROMA|MILANO|TORINO|LYON|MARSEILLE|BRUXELLES|BARCELONA|SEVILLA|LISBOA|BRASÍLIA)(?:\/[A-Z]+)? (?=["“'‘]|A |(?!Mayor|Governor|Police|Times|City|State|Stock|Attorney|Senat)\p{Lu}\p{Ll})/u,
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
