import { describe, expect, it } from "vitest";
import { shorten } from "../../functions/article/shorten.ts";
import { hashtags } from "../../functions/page/hashtags.ts";
import { postLimits } from "../../functions/page/post-limits.ts";
import { writePosts } from "../../functions/page/posts.ts";
import { aPublication, masthead } from "./published-fixtures.ts";

const { article, summary, url } = aPublication();
const posts = (overrides: Partial<typeof article> = {}) =>
  writePosts({ ...article, ...overrides }, summary, url, masthead);

describe("a post in its article's direction", () => {
  const headline = '"5G" في 80% من قرى الجنوب';

  it("has a mark before a first letter of the other one, by which networks would turn it around", () => {
    const arabic = posts({ headline, language: "ar", direction: "rtl" });
    expect(arabic.x).toMatch(/^\u200f"5G" في/);
    expect(arabic.whatsapp).toMatch(/^\u200f\*"5G" في/);
    expect(posts({ headline: "שלום says the sign on the bridge" }).x).toMatch(/^\u200eשלום/);
  });

  it("has one before the line and each key point that stand on a line of their own", () => {
    const told = {
      ...summary,
      description: "5G وصل إلى قرى الجنوب.",
      keyPoints: ["80% من القرى لها هوائي.", "LTE باق في الشمال."],
    };
    const arabic = { ...article, language: "ar", direction: "rtl" } as const;
    const { linkedin, telegram } = writePosts(arabic, told, url, masthead);
    for (const post of [linkedin, telegram])
      expect(post.split("\n\n").slice(1, 3)).toEqual([
        "\u200f5G وصل إلى قرى الجنوب.",
        "• 80% من القرى لها هوائي.\n• \u200fLTE باق في الشمال.",
      ]);
  });

  it("has hashtags of each direction on a line of their own", () => {
    const tags = ["القراءة للجميع", "iPhone", "كتب"];
    const arabic = posts({ headline: "كتب في كل قرية", direction: "rtl", language: "ar", tags });
    expect(arabic.linkedin).toContain("\n\n#القراءة_للجميع #كتب\n#CanalPost #iPhone\n\nhttps:");
    expect(arabic.x).toContain("\n\n#القراءة_للجميع\n#CanalPost @canalpost\n\nhttps:");
    expect(posts({ tags }).mastodon).toContain(
      "\n\n#CanalPost #iPhone @desk@canal.example\n#القراءة_للجميع #كتب\n\n",
    );
  });

  it("has none where the first letter is of it, or none is", () => {
    expect(posts({ headline: "في 80% من قرى الجنوب 5G", direction: "rtl" }).x).toMatch(/^في/);
    expect(posts({ headline: "Hello", direction: "rtl" }).x).toMatch(/^Hello/);
  });
});

describe("a post", () => {
  it("for X says headline, news, hashtags, handle and address", () => {
    expect(posts({ headline: "Bridge reopens" }).x).toBe(
      [
        "Bridge reopens",
        "The Elm Street bridge over the Long Canal reopened to cyclists and buses on Sunday, two years after a barge struck its eastern pier.",
        "#CanalPost #Bridges @canalpost",
        "https://share.canal.example/a/2026/en-story/",
      ].join("\n\n"),
    );
  });

  it("has a clipped sentence whole above the key points, instead of twice", () => {
    const [first, second] = [
      "The bridge reopened on Sunday, two years after a barge struck it.",
      "Repairs cost 14.2 million.",
    ];
    const clipped = {
      ...summary,
      description: "The bridge reopened on Sunday…",
      keyPoints: [first!, second!],
    };
    const { linkedin } = writePosts(article, clipped, url, masthead);
    expect(linkedin.split("\n\n").slice(1, 3)).toEqual([first, `• ${second}`]);
  });

  it("has it whole without them too, or not at all where something else can be said", () => {
    const [first, second] = [
      "The ferry is back.",
      "A lane is kept for bicycles, and another for the 300 sheep that cross twice a year.",
    ];
    const clipped = "A lane is kept for bicycles, and another…";
    const write = (headline: string, description: string) =>
      writePosts(
        { ...article, headline },
        { ...summary, description, brief: `${first} ${clipped}`, keyPoints: [second] },
        url,
        masthead,
      );
    const { x, facebook } = write("Ferry returns", `${first} ${clipped}`);
    expect(x.split("\n\n")[1]).toBe(`${first} ${second}`);
    expect(facebook.split("\n\n")[1]).toBe(`${first} ${second}`);
    const long = "Ferry ".repeat(30).trim();
    expect(write(long, `${first} ${clipped}`).x.split("\n\n")[1]).toBe(first);
    expect(write(long, clipped).x.split("\n\n")[1]).toBe(clipped);
  });

  it("names the publication as each network mentions it", () => {
    expect(posts().bluesky).toContain("@post.canal.example");
    expect(posts().mastodon).toContain("@desk@canal.example");
    expect(posts().facebook).not.toContain("@");
  });

  it("has one topic on Threads and none on WhatsApp, whose headline is bold", () => {
    expect(posts().threads.match(/#\w+/g)).toEqual(["#CanalPost"]);
    expect(posts().whatsapp).toMatch(/^\*Canal bridge reopens after two years of repairs\*\n/);
    expect(posts({ headline: "Five * stars" }).whatsapp).toMatch(/^Five \* stars\n/);
  });

  it("gives the key points where there is room, without saying a sentence again", () => {
    expect(posts().linkedin).toContain("• Repairs cost 14.2 million");
    expect(posts().linkedin.split("The Elm Street bridge")).toHaveLength(2);
  });

  it("does not say the headline again", () => {
    const headline = "Canal bridge reopens";
    const [first, second, third] = [
      "Canal bridge reopens.",
      "Buses run again.",
      "Repairs cost 14.2 million.",
    ];
    const told = { ...summary, brief: null, keyPoints: [first!, second!, third!] };
    const write = (description: string) =>
      writePosts({ ...article, headline }, { ...told, description }, url, masthead);
    expect(write(`${first} ${third}`).x.split("\n\n").slice(0, 2)).toEqual([headline, third]);
    expect(write(first!).x.split("\n\n").slice(0, 2)).toEqual([headline, second]);
    expect(write(first!).linkedin.split("\n\n").slice(0, 3)).toEqual([headline, second, `• ${third}`]);
    expect(write("Canal bridge reopens on Sunday.").x).toContain("Canal bridge reopens on Sunday.");
  });

  it("leaves out a key point that says little more than the summary above it", () => {
    const told = {
      ...summary,
      description: "After 40 years the keeper hands the key of the 67 m light to his daughter.",
      keyPoints: [
        "After 40 years the keeper, 64, hands the key of the 67 m light to his daughter.",
        "The daughter will keep the light until 2028, when it will need no keeper.",
      ],
    };
    for (const network of ["linkedin", "telegram"] as const) {
      expect(writePosts(article, told, url, masthead)[network].split("\n\n").slice(1, 3)).toEqual([
        told.description,
        `• ${told.keyPoints[1]}`,
      ]);
    }
  });

  it("leaves hashtags out, then the handle, before the summary", () => {
    const text = (headline: string) => posts({ headline }).x;
    expect(text("Bridge ".repeat(11).trim())).toMatch(/\n\n#CanalPost @canalpost\n\nhttps:/);
    expect(text("Bridge ".repeat(11).trim())).toContain("Elm Street");
    expect(text("Bridge ".repeat(14).trim())).toMatch(/pier\.\n\nhttps:/);
  });

  it("keeps the first sentence of a summary that has no room as a whole, with hashtags and handle if they fit", () => {
    const [first, second] = [
      "The Elm Street ferry is back.",
      `It will carry ${"lorries, buses and ".repeat(8)}mail.`,
    ];
    const told = { ...summary, description: `${first} ${second}` };
    const text = (headline: string) => writePosts({ ...article, headline }, told, url, masthead);
    const x = (headline: string) => text(headline).x.split("\n\n");
    expect(x("Ferry returns").slice(0, 2)).toEqual(["Ferry returns", told.description]);
    const long = "Ferry ".repeat(20).trim();
    expect(x(long)).toEqual([long, first, "#CanalPost #Bridges @canalpost", url]);
    const longer = "Ferry ".repeat(34).trim();
    expect(x(longer)).toEqual([longer, first, url]);
    expect(text(long).threads).toContain(second);
  });

  it("loses the last sentence where no space parts them too", () => {
    const [first, second] = ["渡し船が日曜に戻ってきた。", `町の人は${"毎朝毎晩".repeat(24)}待っていた。`];
    const told = { ...summary, description: first + second };
    const headline = "渡し船、二年ぶりに再開";
    expect(writePosts({ ...article, headline, language: "ja" }, told, url, masthead).x).toBe(
      `${headline}\n\n${first}\n\n#CanalPost #Bridges @canalpost\n\n${url}`,
    );
  });

  it("leaves the summary out before it cuts the headline", () => {
    const headline = "Harbour news ".repeat(18).trim();
    expect(posts({ headline }).x).toContain(headline);
    expect(posts({ headline }).x).not.toContain("Elm Street");
  });

  it("keeps characters that turn text around or that networks refuse to itself", () => {
    expect(posts({ headline: "Safe\u202E reversed\uFEFF\n\ntitle" }).x).toMatch(/^Safe reversed title\n\n/);
    const unsafe = (text: string) => `${text}\u202E is \u2066back\uFEFF\non Monday.`;
    const told = {
      ...summary,
      description: unsafe("The ferry"),
      brief: unsafe("The old ferry"),
      keyPoints: [unsafe("The new ferry")],
    };
    const { x, facebook, linkedin } = writePosts(article, told, url, masthead);
    expect(x).toContain("\n\nThe ferry is back on Monday.\n\n");
    expect(facebook).toContain("\n\nThe old ferry is back on Monday.\n\n");
    expect(linkedin).toContain("\n\n• The new ferry is back on Monday.\n\n");
  });
});

describe("the counts", () => {
  it("are the networks' own", () => {
    const { x, bluesky, mastodon, threads } = postLimits;
    expect(x.count("日本語 https://example.com/a/very/long/address/that/counts/less")).toBe(3 * 2 + 1 + 23);
    expect(x.count("👩‍👩‍👧‍👦")).toBe(2);
    expect(bluesky.count("👩‍👩‍👧‍👦é")).toBe(3);
    expect(bluesky.count("a".repeat(299))).toBe(299);
    expect(mastodon.count("@desk@canal.example https://example.com/very/long/address/indeed")).toBe(
      5 + 1 + 23,
    );
    expect(threads.count("a👍")).toBe(1 + 4);
  });
});

describe("hashtags", () => {
  const of = (...tags: string[]) => hashtags({ ...article, tags }, { ...masthead, hashtags: [] });

  it("join words as each script does", () => {
    expect(of("climate change", "القراءة للجميع", "まちづくり", "AI", "côte d’Ivoire")).toEqual([
      "#ClimateChange",
      "#القراءة_للجميع",
      "#まちづくり",
      "#AI",
      "#CôteDIvoire",
    ]);
  });

  it.each([
    ["tr", "iklim değişikliği", "#İklimDeğişikliği"],
    ["ka", "კლიმატის ცვლილება", "#კლიმატის_ცვლილება"],
  ])("have the capitals that %s has", (language, tag, hashtag) => {
    expect(hashtags({ ...article, language, tags: [tag] }, { ...masthead, hashtags: [] })).toEqual([hashtag]);
  });

  it("keep words whole that have signs inside of them", () => {
    expect(
      of("women’s health", "rock'n'roll", "80's", "l'eau", "L’école à la campagne", "п’ять сіл"),
    ).toEqual(["#WomensHealth", "#RocknRoll", "#80s", "#LEau", "#LÉcoleÀLaCampagne", "#ПятьСіл"]);
    expect(of("CO₂", "Größe 44½")).toEqual(["#CO2"]);
    expect(of('נדל"ן', "צה״ל", "ශ්\u200dරී ලංකාව")).toEqual(["#נדלן", "#צהל", "#ශ්රී_ලංකාව"]);
  });

  it("leave out what would be about something else without its signs, and single letters", () => {
    expect(of("C++", "C#", ".NET", "$GME", "C", "B", "Disney+", "R&D", "M＆A", "AT&T")).toEqual([]);
    expect(of("#Rain", "rock & roll", "Node.js", "fish + chips", "雨")).toEqual([
      "#Rain",
      "#RockRoll",
      "#NodeJs",
      "#FishChips",
      "#雨",
    ]);
  });

  it("leave out what would not be one, and what is there already", () => {
    expect(of("2024", "!!!", "", "a".repeat(31), "Rain", "rain", "ra in")).toEqual(
      ["#Rain", "#RaIn"].slice(0, 1),
    );
  });
});

describe("shortening", () => {
  const within = (most: number) => (text: string) => text.length <= most;

  it.each([
    ["The harbour, closed since May, opens", 24, "The harbour, closed…"],
    ["See https://example.org/a/b?c=d for more", 20, "See…"],
    ["廃線の駅舎、町の小さな図書館に生まれ変わる", 12, "廃線の駅舎、町の小さな…"],
    ["Donaudampfschifffahrtsgesellschaft", 12, ""],
    ["Short", 12, "Short"],
  ])("%s", (text, most, expected) => {
    expect(shorten(text, within(most))).toBe(expected);
  });

  it("never ends inside a grapheme", () => {
    const family = "👩‍👩‍👧‍👦";
    for (let most = 1; most < 60; most++) {
      const kept = shorten(`${family} ${family} ${family} क्षि नि कि`, within(most)).replace("…", "");
      expect(`${family} ${family} ${family} क्षि नि कि `.startsWith(kept === "" ? "" : `${kept} `)).toBe(true);
    }
  });
});
