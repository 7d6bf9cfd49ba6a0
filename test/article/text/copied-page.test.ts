import { describe, expect, it } from "vitest";
import { readText } from "../../../functions/article/text/read-text.ts";

const first =
  "The last ferry of the evening left Ellery without its captain on Monday, and came back without a scratch.";
const second =
  "He had gone ashore for a paper, the harbour office said, and stood at the quay when the lights went by.";
const read = (...lines: string[]) => readText(lines.join("\n"), "en");

const headline = "Ferry sails without its captain";
const standfirst =
  "A mate of nineteen took the boat across and back, and was asked for her papers by nobody.";
const caption = "The “Lady Ash” at the quay of Ellery";

describe("the headline of a copied page", () => {
  it.each([
    ["twice below the byline", [caption, caption]],
    ["twice with a credit", [caption, `${caption}. Photo: Joe Lund`]],
    ["twice around a button", [caption, "Enlarge", `${caption}. Photo: Joe Lund / Quaylight`]],
  ])("is not what a picture shows, which is said %s", (_, picture) => {
    const lines = read(headline, standfirst, "By Nora Pell", "3 March 2031", ...picture, first, second);
    expect(lines).toMatchObject({ headline, standfirst, body: [{ text: first }, { text: second }] });
  });

  it("is not what a picture shows, which is said twice above the byline with a paper in brackets", () => {
    const shown = "Loaves before the old mosque of the town (Quaylight)";
    const lines = [headline, standfirst, shown, shown, "By Nora Pell", "3 March 2031", first, second];
    expect(read(...lines)).toMatchObject({ headline, standfirst });
  });

  it("is above its byline where a picture below has its words", () => {
    const lines = [
      "Coast",
      headline,
      standfirst,
      "By Nora Pell",
      "3 March 2031",
      headline,
      "",
      first,
      second,
    ];
    expect(read(...lines)).toMatchObject({ headline, standfirst, body: [{ text: first }, { text: second }] });
  });

  it("is not the columnist, whose name stands above it and below", () => {
    const name = "Sytske van der Meulen";
    const lines = ["Column", name, "De buurman en zijn hond", name, "3 maart 2031", first, second];
    expect(read(...lines)).toMatchObject({ headline: "De buurman en zijn hond", bylines: [name] });
  });

  it("is whom an obituary is of, whose name stands above that word and below", () => {
    const lines = ["Nora Pell", "Obituary", "Nora Pell", "By Ada Krohn", "3 March 2031", first, second];
    expect(read(...lines)).toMatchObject({ headline: "Nora Pell", bylines: ["Ada Krohn"] });
  });
});

describe("a standfirst below the byline", () => {
  it.each([
    ["what reads the article out", ["Ascolta l'articolo", "4 min"]],
    ["a row of buttons with a word not known", ["Merken", "Resümee", "Teilen", "0"]],
  ])("ends above %s", (_, buttons) => {
    const lines = [headline, "By Nora Pell", "3 March 2031", "", standfirst, ...buttons, first, second];
    expect(read(...lines)).toMatchObject({ standfirst, body: [{ text: first }, { text: second }] });
  });

  it("is no caption below its picture's text and credit", () => {
    const picture = ["PA Media A ferry with a black hull leaves a pier under low cloud", "PA Media"];
    const shown = "The operator says that a fifth of its posts are empty";
    expect(read(headline, "By Nora Pell", ...picture, shown, first, second).standfirst).toBeNull();
  });
});

it("what reads like a standfirst is none where the page shows it with a credit again", () => {
  const shown = "The captain waits at the quay of Ellery for the boat to come back";
  const lines = [
    headline,
    "3 March 2031",
    "",
    shown,
    `${shown}. (Photo: Joe Lund)`,
    "",
    standfirst,
    "By Nora Pell",
    first,
    second,
  ];
  expect(read(...lines).standfirst).toBe(standfirst);
});

it("no standfirst is how often an article was seen", () => {
  const seen = "Articole 3 Mar • 812 vizualizări 4 comentarii";
  expect(read(headline, seen, "Nora Pell", "3 martie 2031", first, second).standfirst).toBeNull();
});

it("no standfirst is what the reader is asked", () => {
  const asked = "Do you have a story for us? Email tips@quaylight.example";
  expect(read(headline, asked, "By Nora Pell", "3 March 2031", first, second).standfirst).toBeNull();
});

describe("where it was filed", () => {
  it("stands in capitals behind the zone of the day", () => {
    const dated = "Updated - March 03, 2031 07:15 am IST - MADURAI";
    expect(read(headline, dated, "R. Meenakshi", first, second).dateline).toBe("MADURAI");
    expect(read(headline, dated.replace("MADURAI", "WORLD NEWS"), first, second).dateline).toBeNull();
  });

  it("stands in capitals above a Turkish text, which has its endings behind an apostrophe", () => {
    const paragraph = "Diyarbakır'da etkili olan kar nedeniyle kapanan 58 köy yolundan 41'i ulaşıma açıldı.";
    const lines = [
      "Kapanan köy yollarından 41'i açıldı",
      "03.03.2031",
      "DİYARBAKIR",
      paragraph,
      `${paragraph} Son`,
    ];
    expect(read(...lines).dateline).toBe("DİYARBAKIR");
    expect(read(...lines.slice(0, 2), "GÜNDEM", ...lines.slice(3)).dateline).toBeNull();
  });

  it("stands at the foot with reporter and agency, as Turkish agencies sign", () => {
    const signed = read(headline, "03.03.2031", first, second, "Selim KARATAŞ/SİVAS,(DHA)");
    expect(signed).toMatchObject({ bylines: ["Selim KARATAŞ"], dateline: "SİVAS", agency: "DHA" });
    expect(signed.body).toHaveLength(2);
  });

  it("stands between a correspondent and the day in Bengali", () => {
    const body = "কুড়িগ্রামের চরে বিদ্যালয়ের ভবন নদীতে বিলীন হওয়ার পর থেকে নৌকাতেই ক্লাস চলছে।";
    const lines = [
      "চরের স্কুলে নৌকায় আসেন শিক্ষক",
      "প্রতিনিধি",
      "কুড়িগ্রাম",
      "প্রকাশ: ০৩ মার্চ ২০৩১, ০৯: ১৫",
      body,
      body,
    ];
    expect(read(...lines).dateline).toBe("কুড়িগ্রাম");
  });

  it("has its state in brackets in Brazil, which is no agency", () => {
    const body = "Todo sábado, antes de o sol esquentar, seu Raimundo estende uma lona na praça da matriz.";
    const lines = [
      headline,
      "3.mar.2031 às 5h00",
      "Janaína Holanda",
      "ICÓ (CE)",
      body,
      body.replace("Todo", "Cada"),
    ];
    expect(read(...lines)).toMatchObject({ dateline: "ICÓ (CE)", agency: null });
  });
});

describe("authors of a copied page", () => {
  it("stand before the editor on one line", () => {
    const lines = [headline, "By Nora Pell Edited By: Joe Lund", "Updated: Tue, 03 Mar 2031 08:14 AM (IST)"];
    expect(read(...lines, first, second).bylines).toEqual(["Nora Pell"]);
  });

  it("come after a label that is read out", () => {
    const lines = [
      headline,
      "Article Information",
      "Author, Nora Pell",
      "Role, Quaylight News",
      "3 March 2031",
    ];
    expect(read(...lines, first, second).bylines).toEqual(["Nora Pell"]);
  });

  it("stand below the tags' heading in one box", () => {
    const foot = ["Теги: порт, паром", "Авторы", "Теги", "Анна Холина"];
    const told = "Паром ушел из Эллери без капитана в понедельник вечером и вернулся без единой царапины.";
    expect(read("Паром ушел без капитана", "3 марта 2031", told, `${told} Точка.`, ...foot).bylines).toEqual([
      "Анна Холина",
    ]);
  });

  it("are not the house below a role", () => {
    const lines = [headline, "3 March 2031", "By Neema Mushi", "Mwandishi", "Quaylight Communications"];
    expect(read(...lines, first, second).bylines).toEqual(["Neema Mushi"]);
  });

  it("stand below initials in a picture's place", () => {
    const lines = [
      headline,
      "Quaylight, 3 Maret 2031, 07:12 WIB",
      "DL",
      "Dewi Lestari,",
      "Agus Prasetyo",
      "Tim Redaksi",
    ];
    expect(read(...lines, first, second).bylines).toEqual(["Dewi Lestari", "Agus Prasetyo"]);
  });
});

it("a question among links to other articles heads one of them", () => {
  const links = [
    "Editors’ Picks",
    "",
    "Can I tell my neighbour about the dog?",
    "",
    "How to sleep on a boat",
    "",
  ];
  const lines = [headline, "By Nora Pell", "3 March 2031", "", first, "", ...links, second];
  expect(read(...lines).body.map(({ text }) => text)).toEqual([first, second]);
});

it("an editor's initials with blanks between stand below what the agency signs", () => {
  const lines = [headline, "03.03.2031", first, `${second} (PAP)`, "gab/ bar/ mow/"];
  expect(read(...lines)).toMatchObject({ agency: "PAP", body: [{ text: first }, { text: second }] });
});

describe("a line with a dash before it", () => {
  it.each(["– By Nora Pell", "— By Nora Pell, 3 March 2031", "| Von Nora Pell"])(
    "is a byline: %s",
    (line) => {
      const lines = [headline, "3 March 2031", line, "", first, second];
      expect(read(...lines)).toMatchObject({
        bylines: ["Nora Pell"],
        body: [{ text: first }, { text: second }],
      });
    },
  );

  it("is an entry where it tells something", () => {
    const entries = ["– By Monday all ferries will run again", "– Von Trier, Pell and Vail sign for Ellery"];
    const lines = [headline, "By Nora Pell", "", first, "", ...entries, "", second];
    expect(read(...lines).body.map(({ text }) => text)).toEqual([
      first,
      ...entries.map((entry) => entry.slice(2)),
      second,
    ]);
  });

  it("is a byline on the line of the day", () => {
    const lines = [headline, "Monday 3 March 2031 at 7:40 - By Nora Pell, Quaylight", "", first, second];
    expect(read(...lines).bylines).toEqual(["Nora Pell"]);
  });
});

it("buttons for the size of letters are no large first letter", () => {
  const filed = `KARS (İHA) - ${second}`;
  const lines = [headline, "3 March 2031", "A", "A", filed, first];
  expect(read(...lines)).toMatchObject({ dateline: "KARS", agency: "İHA" });
});

it("a standfirst without a full stop below the byline stands above a caption that tells something", () => {
  const introduces = "A mate of nineteen took the boat across and back, and nobody asked for her papers";
  const shown = "The boat came back at midnight. Photo: Joe Lund";
  const lines = [headline, "", "Nora Pell", "3 March 2031", "", introduces, shown, "", first, "", second];
  expect(read(...lines)).toMatchObject({
    standfirst: introduces,
    body: [{ text: first }, { text: second }],
  });
});
