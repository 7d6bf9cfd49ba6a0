import type { Article } from "../../../functions/article/article.ts";
import { wordsOf } from "../../../functions/card/words-of.ts";

const who =
  "Council,Harbour,Farmers,Engineers,Ministers,Islanders,Doctors,Teachers,Divers,Traders,Builders,Voters".split(
    ",",
  );
const does = "approve,reject,question,welcome,delay,repair,finance,challenge,reopen,measure".split(",");
const what = "plan,bridge,ferry,budget,tunnel,school,market,pipeline,treaty,festival,reservoir,library".split(
  ",",
);
const where = "northern,flooded,historic,unfinished,coastal,silent,crowded,forgotten,central,restored".split(
  ",",
);
const then =
  "after long debate,before the winter storms,despite rising costs,as the river recedes,amid new doubts,for a second time".split(
    ",",
  );

/** The n-th of any number of different news: a headline of about a dozen words, a summary of two lines, byline, date. */
export function news(n: number): Article {
  let state = (n * 2_654_435_761 + 12_345) >>> 0;
  const one = (list: string[]) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return list[state % list.length]!;
  };
  const headline = `${one(who)} ${one(does)} the ${one(where)} ${one(what)} and ${one(where)} ${one(what)} ${one(then)}`;
  const standfirst = `The ${one(where)} ${one(what)} was expected to ${one(does)} the ${one(what)}; ${one(who).toLowerCase()} now say that ${n} days are not enough.`;
  return {
    headline,
    standfirst,
    kicker: one(what).toUpperCase(),
    bylines: [`${one(who)} ${one(who)}`],
    agency: null,
    dateline: null,
    section: null,
    tags: [],
    publishedAt: `2026-0${1 + (n % 9)}-1${n % 10}`,
    modifiedAt: null,
    language: "en",
    direction: "ltr",
    canonicalUrl: null,
    description: null,
    image: null,
    body: [],
    wordCount: 400,
    readingMinutes: 2,
    template: null,
  };
}

/** The same with its day written out as our cards write it, for renderers that print what they are given. */
export function printedNews(n: number): Article {
  const article = news(n);
  return { ...article, publishedAt: wordsOf(article, null).date };
}
