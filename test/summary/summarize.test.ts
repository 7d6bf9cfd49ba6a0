import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countWords } from "../../functions/summary/count-words.ts";
import { faithfulnessTo } from "../../functions/summary/guard/check-faithfulness.ts";
import { readSentences } from "../../functions/summary/read/read-sentences.ts";
import { splitSentences } from "../../functions/summary/split/split-sentences.ts";
import { type Summarizable, summarize } from "../../functions/summary/summarize.ts";
import { type PlainArticle, readArticle } from "../bench/summaries/read-article.ts";
import { timeGrowth } from "../time-growth.ts";
import { anyArticle } from "./any-article.ts";

const run = { numRuns: 120, seed: 20261123 };

const story: Summarizable = readArticle({
  id: "ferry",
  lang: "en",
  title: "Harbour ferry returns after nine months",
  article: [
    "The harbour ferry between Old Quay and Saltmarsh will sail again from Monday, nine months after a storm broke its landing stage.",
    "The town spent 2.4 million euros on a floating stage that rises with the tide, the council's engineer, Ines Caldeira, said.",
    "She also promised that the old timber would be sold. As a result, the café got its new tables for nothing.",
    "About 1,800 people crossed every day before the storm, most of them on their way to work or to school.",
    "Will the fare rise? The council says that a crossing still costs 2 euros, and that children under twelve sail free.",
    "“We never stopped hoping that it would come back,” said Tomas Reyl, who keeps the café beside the landing.",
    "The first boat leaves at six in the morning, and the last one brings the cinema's audience home at half past eleven.",
  ].join("\n"),
});

function article(paragraphs: string[], more: Partial<Summarizable> = {}): Summarizable {
  return {
    ...readArticle({ id: "x", lang: "en", title: "A headline", article: paragraphs.join("\n") }),
    ...more,
  };
}

/** Whether the sentences of a text stand in the body, in order; one that was shortened up to its "…", and from there on. */
function standsInOrder(texts: string[], body: Summarizable["body"]): boolean {
  const whole = body.map(({ text }) => text).join("\n");
  let from = 0;
  return texts
    .flatMap((text) => text.split("…").filter(Boolean))
    .every((part) => {
      const at = whole.indexOf(part, from);
      from = at + 1;
      return at >= 0;
    });
}

describe("any article", () => {
  it("is summarized in its own sentences, in their order", () => {
    fc.assert(
      fc.property(anyArticle, (one) => {
        const { description, brief, keyPoints } = summarize(one);
        // Thai sentences cannot be told apart once they are joined; their phrases can.
        const parts = (text: string) =>
          one.language === "th" ? text.split(" ") : splitSentences(text, one.language);
        for (const text of [description, brief]) {
          if (text) expect(standsInOrder(parts(text), one.body)).toBe(true);
        }
        expect(standsInOrder(keyPoints, one.body)).toBe(true);
      }),
      run,
    );
  });

  it("is summarized within the limits, in every script", () => {
    fc.assert(
      fc.property(anyArticle, (one) => {
        const { description, brief, keyPoints } = summarize(one);
        expect(description?.length ?? 0).toBeLessThanOrEqual(200);
        expect(countWords(brief ?? "")).toBeLessThanOrEqual(60);
        expect(keyPoints.length).toBeLessThanOrEqual(5);
        expect(new Set(keyPoints).size).toBe(keyPoints.length);
      }),
      run,
    );
  });

  it("gets the same bytes each time", () => {
    fc.assert(
      fc.property(anyArticle, (one) => {
        expect(JSON.stringify(summarize(structuredClone(one)))).toBe(JSON.stringify(summarize(one)));
      }),
      run,
    );
  });

  it("has a summary that the guard passes", () => {
    fc.assert(
      fc.property(anyArticle, (one) => {
        const text = one.body.map((block) => block.text).join("\n");
        const { description, brief, keyPoints } = summarize(one);
        const held = faithfulnessTo(text, "und");
        for (const part of [description, brief, ...keyPoints])
          if (part) expect(held(part).issues).toEqual([]);
      }),
      run,
    );
  });
});

describe("boilerplate put around an article", () => {
  const junk = [
    "Share this on Facebook",
    "icon-share",
    "Advertisement",
    "Read more: the storm in pictures",
    "Photo: Getty Images",
    "Follow us on X for more",
    "© 2026 The Canal Post. All rights reserved.",
    "Tags: ferry, harbour",
    "Mehr zum Thema",
    "Lire aussi : la tempête en images",
    "Читайте также: шторм в фотографиях",
    "Baca juga: badai dalam gambar",
    "اقرأ أيضا: العاصفة بالصور",
    "写真：港の渡船",
    "By Jane Miller",
    "3 min read",
  ];

  it("does not change its summary", () => {
    fc.assert(
      fc.property(fc.subarray(junk), fc.subarray(junk), (before, after) => {
        const block = (text: string) => ({ kind: "paragraph" as const, text });
        const wrapped = { ...story, body: [...before.map(block), ...story.body, ...after.map(block)] };
        expect(summarize(wrapped)).toEqual(summarize(story));
      }),
      { ...run, numRuns: 40 },
    );
  });
});

describe("a summary reads as a text", () => {
  const { description, brief, keyPoints } = summarize(story);
  const all = [description, brief, ...keyPoints].join("\n");

  it("and starts with the news", () => {
    expect(description).toContain("will sail again from Monday");
    expect(brief).toContain("will sail again from Monday");
  });

  it("without questions", () => expect(all).not.toContain("?"));

  it("and no key point adds to one that may not be there", () => {
    const also = "The council of Ellery also voted on Monday to dredge the channel to the old harbour basin.";
    const lines = [
      "The harbour ferry to Saltmarsh will sail again from Monday, nine months after the storm.",
      "Engineers have anchored a floating landing stage to four piles of steel in the river bed.",
      also,
      "A single crossing will cost two crowns, half of what drivers pay on the bridge at Farrow.",
      "The county has lent forty thousand crowns to the cafés and shops along the quay of Ellery.",
    ];
    const body = lines.map((text) => ({ kind: "paragraph" as const, text }));
    const points = summarize({
      headline: "Ferry",
      standfirst: null,
      description: null,
      language: "en",
      body,
    });
    expect(points.keyPoints).toHaveLength(3);
    expect(points.keyPoints).not.toContain(also);
  });

  it("without a sentence that leans on one that is not there", () => {
    expect(keyPoints.join("\n")).not.toMatch(/She also|As a result/);
    if (brief?.includes("As a result")) expect(brief).toContain("She also promised");
  });

  it("with quotations whole", () => {
    expect(all.match(/“/g)?.length ?? 0).toBe(all.match(/”/g)?.length ?? 0);
  });

  it("without a quotation that nobody is said to have made", () => {
    const { description: one, keyPoints: points } = summarize(
      article([
        "“The harbour is a grave, and whoever built it should be made to swim in it every morning.”",
        "With these words a councillor, Tomas Reyl, opened the meeting about the ferry on Monday evening.",
        "The council voted by nine to four for a new landing stage, which is to be finished in March.",
      ]),
    );
    expect([one, ...points].join(" ")).not.toContain("grave");
  });

  it("never parts a claim from who made it", () => {
    const long = `Scientists have found a new kind of river crab in the flooded tunnels below the old city, where it seems to have lived unseen for more than a century among the pipes and cables of the telephone company, according to a report that nobody has checked.`;
    const { description: short } = summarize(
      article([long, "The tunnels were closed to visitors in 1998 and have been flooded since then."]),
    );
    if (short?.includes("Scientists")) expect(short).toContain("according to");
  });
});

it("a line without an end mark between paragraphs that have one is no prose", () => {
  const heading =
    "How the engineers of Old Quay found money and timber for a landing stage that nobody wanted to pay for";
  const summary = summarize({
    ...story,
    body: story.body.flatMap((block, i) =>
      i === 2 ? [{ kind: "paragraph" as const, text: heading }, block] : [block],
    ),
  });
  expect(JSON.stringify(summary)).not.toContain("nobody wanted to pay");
});

describe("a paragraph of thousands of the same marks", () => {
  it.each([
    ["quotations that nobody closes", "“the ferry "],
    ["guillemets that nobody closes", "« le bac "],
    ["single ones that nobody closes", "‘the ferry again "],
    ["names that were introduced before it", "then Caldeira "],
  ])("%s takes time by its length", (_, unit) => {
    const growth = timeGrowth(6_000, (count) =>
      summarize(article(["The engineer Ines Caldeira went down to the harbour.", unit.repeat(count)])),
    );
    expect(growth).toBeLessThan(9);
  });
});

it("a sentence of more than 90 words is no key point, also where there are few", () => {
  const long = `The council has bought ${"the old landing stage and the boats of the harbour and ".repeat(12)}a crane.`;
  const { keyPoints } = summarize(
    article([long, "The new landing stage floats with the tide and the boats that use it."]),
  );
  expect(keyPoints).toEqual(["The new landing stage floats with the tide and the boats that use it."]);
});

it("has a lead of at most 60 words among its key points where it cannot be clipped", () => {
  const lead =
    "Das Gericht in Salzhafen hat am Dienstag entschieden, dass Fischer, denen der Hafen trotz rechtzeitiger Anmeldung keinen Liegeplatz anbieten kann, nicht nur den entgangenen Fang, sondern auch die Kosten für einen Liegeplatz in einem anderen Hafen der Küste bis zum Ende der laufenden Saison in voller Höhe erstattet bekommen müssen.";
  const after = [
    "Geklagt hatte ein Ehepaar aus Ellery, das vierzehn Monate lang einen Platz in Norden bezahlt hatte.",
    "Die Hafenverwaltung muss ihm nun 16.800 Euro und die Zinsen zahlen.",
    "Der Verband der Häfen warnte vor hohen Kosten für alle Betreiber an der Küste.",
  ];
  expect(summarize({ ...article([lead, ...after]), language: "de" }).keyPoints[0]).toBe(lead);
});

it("has the news among its key points however long the lead is", () => {
  const after = [
    "Dos de las víctimas, un matrimonio de jubilados, murieron cuando un árbol cayó sobre su coche en la calle del Molino.",
    "Las escuelas de la comarca permanecerán cerradas hasta el martes, y los exámenes se aplazan una semana.",
    "Cuatrocientos operarios trabajan para devolver la luz a los pueblos de la costa antes del fin de semana.",
  ];
  const { keyPoints } = summarize({
    ...article([
      "El gobierno regional anunció el lunes un plan de ciento veinte millones de euros para ampliar el puerto de Ellery, construir un segundo muelle para los transbordadores y dragar el canal de entrada, que desde la tormenta de hace dos años no permite el paso de barcos de más de cuatro metros de calado ni la llegada de cruceros.",
      ...after,
    ]),
    language: "es",
  });
  expect(keyPoints[0]).toBe(
    "El gobierno regional anunció el lunes un plan de ciento veinte millones de euros para ampliar el puerto de Ellery, construir un segundo muelle para los transbordadores y dragar el canal de entrada…",
  );
});

it("short paragraphs in Thai, which has no stops, are no standfirsts", () => {
  const { brief, keyPoints } = summarize({
    ...story,
    headline: "ท่าเรือบางเกลือเปิดอีกครั้งหลังซ่อมนานแปดเดือน",
    language: "th",
    body: [
      "เรือข้ามฟากระหว่างท่าเก่ากับบางเกลือจะกลับมาเดินเรือในวันจันทร์ หลังพายุทำลายสะพานเทียบเรือเมื่อแปดเดือนก่อน",
      "สภาเทศบาลใช้งบประมาณ 12 ล้านบาทสร้างสะพานลอยน้ำ ซึ่งลากเข้าไปในอ่าวได้ก่อนพายุมา",
      "ผู้โดยสารราวสามร้อยคนต่อวันใช้เรือลำนี้ไปทำงานและไปโรงเรียน",
    ].map((text) => ({ kind: "paragraph" as const, text })),
  });
  expect(brief).toContain("สะพานเทียบเรือ");
  expect(keyPoints.length).toBeGreaterThan(1);
});

it.each([
  ["am", "ወደቡ ትናንት ለሕዝብ ተከፈተ። ", "የከተማው ምክር ቤት በወደቡ ላይ አዲስ ድልድይ ለመሥራት ወሰነ።"],
  ["km", "កំពង់ផែត្រូវបានបើកម្ដងទៀត។ ", "ក្រុមប្រឹក្សាក្រុងបានសម្រេចសាងសង់ស្ពានថ្មីនៅកំពង់ផែ។"],
  ["my", "ဆိပ်ကမ်းကို မနေ့က ပြန်ဖွင့်ခဲ့သည်။ ", "မြို့တော်ကောင်စီက တံတားအသစ် တည်ဆောက်ရန် ဆုံးဖြတ်ခဲ့သည်။"],
])("short paragraphs in %s, which has a stop of its own, are no standfirsts", (language, one, other) => {
  const body = [one + other, `${other} ${one}`, one.repeat(2) + other].map((text) => ({
    kind: "paragraph" as const,
    text: text.trim(),
  }));
  const { provenance } = summarize({ headline: "…", standfirst: null, description: null, language, body });
  expect(provenance.brief).toBe("extract");
});

it("a line of when and by whom it was published, or of other labels, is no standfirst", () => {
  for (const text of [
    "Publish Date:Mon, 30 Nov 2026 07:15 AM (UTC)Author: Tomas Reyl",
    "Harbour office, Saltmarsh, Monday 30 November 2026, 7:15 a.m. local time",
    "Monday 30 November in the harbour of Saltmarsh, author: Tomas Reyl",
    "Tested by: Tomas Reyl of the Saltmarsh Ferry Price: 49 crowns a month",
  ]) {
    const body = [{ kind: "heading" as const, level: 2, text }, ...story.body];
    expect([text, readSentences(body, story.headline, "en").some(({ standfirst }) => standfirst)]).toEqual([
      text,
      false,
    ]);
  }
});

it("the caption under a photographer's name is no standfirst", () => {
  const caption = "The new landing stage in the harbour of Old Quay on the day of its launch";
  const lines = ["© Harbour Office", caption].map((text) => ({ kind: "paragraph" as const, text }));
  const standfirsts = (body: Summarizable["body"]) =>
    readSentences(body, story.headline, "en").filter(({ standfirst }) => standfirst);
  expect(standfirsts([...lines.slice(1), ...story.body])).toHaveLength(1);
  expect(standfirsts([...lines, ...story.body])).toEqual([]);
});

it("a line without a stop does not run into a sentence behind it", () => {
  const { description, brief } = summarize(
    article([
      "Fares rise to three euros on every boat between Old Quay and the island of Saltmarsh from Monday.",
      "A landing stage that floats with the tide will take the place of the old one in the middle of May",
      "The last boat leaves the island at midnight and children under the age of twelve still travel free",
      "The town needs the money for its new landing stage, which has cost twice as much as was planned.",
    ]),
  );
  for (const text of [description, brief]) expect(text).not.toMatch(/(?:May|free) \p{L}/u);
});

it("an article whose sentences are all too long still has a description", () => {
  const { description } = summarize(
    article([
      "Ines Caldeira lost her patience on Monday evening in the council's long hearing about the ferry: “You will see that a harbour without a ferry is a pond, that a pond without boats is a ditch, and that a ditch is what all of you will be remembered for, in every street and in every house of this town.”",
    ]),
  );
  expect(description).toMatch(/^Ines Caldeira lost her patience .*…$/u);
});

it("a first sentence that speaks of somebody it does not name is passed over", () => {
  const { description } = summarize(
    article([
      "He's kept the same small boat at the landing stage for more than forty years, through every storm.",
      "Tomas Reyl, the last ferryman of Saltmarsh, will hand his oars to the town's museum on Monday morning.",
      "The museum will show them beside the timber of the old landing stage, which the storm broke last winter.",
    ]),
  );
  expect(description).not.toContain("He's kept");
});

it("a first sentence may introduce what it speaks of", () => {
  const { description } = summarize(
    article([
      "There will be no ferry between Old Quay and Saltmarsh until the end of March, the council has decided.",
      "The landing stage must be built anew, because the storm of last winter has broken most of its timber.",
      "Passengers can take the bus across the bridge for the same fare, every half hour until midnight.",
    ]),
  );
  expect(description).toContain("There will be no ferry");
});

describe("what the newsroom wrote itself", () => {
  const standfirst =
    "Nine months after the storm the ferry to Saltmarsh sails again, on a landing stage that floats.";

  it("is the description where it is good", () => {
    const summary = summarize({ ...story, standfirst });
    expect(summary.description).toBe(standfirst);
    expect(summary.provenance.description).toBe("standfirst");
  });

  it.each([
    ["too short", "The ferry is back."],
    ["a question", "Who would have thought that the ferry would ever come back to Saltmarsh?"],
    ["an echo of the headline", "Harbour ferry returns after nine months: harbour ferry returns."],
    ["a question and a call", "Tired of reading?Click here and we read the whole article out to you."],
    [
      "the page's furniture",
      "Source: Canal Post | Reading time about 4 min. | Read aloud Stop Pause Continue",
    ],
    ["a list of labels", "Tested by: Jane Miller Price: 23.99 More info on the site of the maker"],
    [
      "the beginning of a sentence",
      "The harbour ferry between Old Quay and Saltmarsh will sail again from Mon",
    ],
    ["the page's furniture", "This article was written with the help of the harbour office in Saltmarsh."],
    ["leaning on what is not there", "She also promised that the old timber would be sold to the town."],
    ["cut off", "Nine months after the storm the ferry to Saltmarsh sails again, on a landing…"],
  ])("is passed over where it is %s", (_, line) => {
    expect(summarize({ ...story, standfirst: line }).provenance.description).toBe("extract");
  });

  it("stands in for the standfirst where only a description is good", () => {
    const summary = summarize({ ...story, standfirst: "Ferry!", description: standfirst });
    expect(summary.provenance.description).toBe("description");
  });

  it("loses its dateline", () => {
    const summary = summarize({ ...story, standfirst: `Hamburg (dpa/lno) – ${standfirst}` });
    expect(summary.description).toBe(standfirst);
  });

  it("gives only its whole sentences where it is too long", () => {
    const summary = summarize({
      ...story,
      standfirst: `${standfirst} ${"The stage was built in the yard at Old Quay by thirty people. ".repeat(3)}`,
    });
    expect(summary.description!.length).toBeLessThanOrEqual(200);
    expect(summary.description).toMatch(/\.$/);
  });
});

describe("an article without prose", () => {
  it.each([
    ["nothing", []],
    ["headings", ["## Monday", "## Tuesday"]],
    ["labels", ["Share", "Photo: Getty", "Read more"]],
    ["questions", ["Who did it? And why did nobody see it at the time?"]],
  ])("of %s has no summary, and says so", (_, paragraphs) => {
    expect(summarize(article(paragraphs))).toEqual({
      description: null,
      brief: null,
      keyPoints: [],
      provenance: { description: "none", brief: "none", model: null, fallback: null },
    });
  });
});

it("a short article gets a short summary", () => {
  const two = article([
    "The library on Mill Street closes on Friday for repairs to its roof, the town said.",
    "It opens again in March with a larger reading room for children and their parents.",
  ]);
  const { brief, keyPoints } = summarize(two);
  expect(countWords(brief ?? "")).toBeLessThan(26);
  expect(keyPoints.length).toBeLessThanOrEqual(2);
});

it("of a very long article only the beginning is looked at", () => {
  const looks = (copies: number) => {
    let count = 0;
    const body = Array.from({ length: copies }, (_, i) => {
      const text = story.body.map((block) => block.text.replaceAll("ferry", `ferry ${i}`)).join(" ");
      return {
        kind: "paragraph" as const,
        get text() {
          count++;
          return text;
        },
      };
    });
    summarize({ ...story, body });
    return count;
  };
  expect(looks(10)).toBeGreaterThan(looks(5));
  expect(looks(400)).toBe(looks(40));
});

const references: (PlainArticle & { lang: string; summary: string })[] = readFileSync(
  "test/fixtures/summaries/reference.jsonl",
  "utf8",
)
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));

it.each(references)(
  "the article $id is summarized without a dangling opener, in its own words",
  (reference) => {
    const one = readArticle(reference);
    const { description, brief, keyPoints } = summarize(one);
    expect(description).not.toBeNull();
    expect(brief).not.toBeNull();
    expect(standsInOrder(keyPoints, one.body)).toBe(true);
    expect(keyPoints.length).toBeGreaterThanOrEqual(2);
  },
);
