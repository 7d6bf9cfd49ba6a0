import { describe, expect, it } from "vitest";
import { readSource } from "../../../functions/article/read-source.ts";

const body = [
  "The council voted on Monday to close the swimming pool on Mill Street after forty years, because the roof is leaking.",
  "The pool was built in 1991, and some eighty people swim in it on an ordinary morning, the keeper of the baths said.",
  "A new pool on Mill Street would cost nine million, which the council does not have, the mayor told the meeting.",
].join("\n\n");

async function read(text: string, name = "a.txt") {
  const [reading] = await readSource({
    key: `articles/${name}`,
    bytes: new TextEncoder().encode(text),
    contentType: null,
    defaultLanguage: "en",
  });
  if (!reading || !("article" in reading)) throw new Error(JSON.stringify(reading));
  return reading.article;
}

const headline = "Council votes to close the Mill Street swimming pool after forty years";

describe("a copied text", () => {
  it.each([
    "A quarrel over the town's baths",
    "Your local paper since Victorian times",
    "Nora Pell, Environment Editor",
  ])("has its headline below what stands above it: %s", async (above) => {
    expect((await read(`${above}\n${headline}\nBy Joe Lund\n4 March 2031\n\n${body}`)).headline).toBe(
      headline,
    );
  });

  it("may have a question for its headline below the paper's name and the day", async () => {
    const question = "Who will pay for the swimming pool on Mill Street now?";
    const text = `The Harbour Times of Port Ellery\n4 March 2031\n\n${question}\n\n${body}`;
    expect((await read(text)).headline).toBe(question);
  });

  it("may begin with a town and the day in brackets before a full stop", async () => {
    const article = await read(`${headline}\n\nKöln (04.03.2031). ${body}`);
    expect(article).toMatchObject({ dateline: "Köln" });
    expect(article.publishedAt).toContain("2031-03-04");
    expect(article.body[0]!.text).toBe(body.split("\n\n")[0]);
  });

  it.each([
    "More from Port Ellery:\nStorm closes the coast road\nMayor opens new library wing\nBus fares to rise in spring",
    "5 things we learned from the derby\n7 players to watch this spring\n10 best restaurants in the valley",
  ])("has no links among its lists: %s", async (links) => {
    const [first, ...rest] = body.split("\n\n");
    const article = await read(`${headline}\n\n${first}\n\n${links}\n\n${rest.join("\n\n")}`);
    expect(article.body.filter(({ kind }) => kind === "list-item")).toEqual([]);
  });

  it.each(["Lena Brandt.", "Avec AFP.", "Foto: Nora Pell.", "Read more here.", "Harbour Foods Inc."])(
    "does not end in a credit or a button: %s",
    async (line) => {
      const article = await read(`${headline}\nBy Lena Brandt\n4 March 2031\n\n${body}\n\n${line}`);
      expect(article.body.at(-1)!.text).toBe(body.split("\n\n").at(-1));
    },
  );

  it("is about its subject, and has it for a headline in a mail only", async () => {
    const text = `Subject: Swimming\nDate: 4 March 2031\n\n${headline}\n\n${body}`;
    expect((await read(text)).headline).toBe(headline);
    expect((await read(`From: Nora Pell <nora@quay.example>\n${text}`)).headline).toBe("Swimming");
  });

  it("names its author, and not whom an interview is with", async () => {
    const article = await read(
      `The woman who taught a town to swim\nInterview: Rosa Penn, swimming teacher\nBy Nora Pell\n4 March 2031\n\n${body}`,
    );
    expect(article.bylines).toEqual(["Nora Pell"]);
  });

  it("keeps a town at its head though a box far below has a label", async () => {
    const [first, ...rest] = body.split("\n\n");
    const text = `${headline}\n\nKARACHI: ${first}\n\n${rest.join("\n\n")}\n\nNobody spoke against it at the meeting of Monday, and two members left early.\n\nCONTEXT: The sale of the site is to be decided in May by the county.`;
    expect((await read(text)).dateline).toBe("KARACHI");
  });

  it("keeps a first sentence of few Korean words", async () => {
    const lead = "한국은행이 기준금리를 동결하기로 결정했다고 밝혔다.";
    const rest =
      "금융통화위원회는 이날 오전 회의를 열고 물가와 경기를 함께 살핀 끝에 이같이 결정했다고 설명했으며, 위원 다섯 명이 찬성했다.";
    const article = await read(
      `기준금리 동결… 물가 지켜본다\n김민수 기자\n2031년 3월 4일\n\n${lead}\n\n${rest}\n\n${rest}`,
    );
    expect(article.body[0]!.text).toBe(lead);
  });
});

describe("a Markdown article", () => {
  it.each([
    "Event: NBA Draft\nDate: 25 June 2031",
    "Law: Data Act\nStatus: in progress",
    "Beer: Draft\nPrice: £4",
  ])("is no draft for what its facts are: %s", async (row) => {
    expect((await read(`# ${headline}\n\n${row}\n\n${body}\n`, "a.md")).headline).toBe(headline);
  });
});
