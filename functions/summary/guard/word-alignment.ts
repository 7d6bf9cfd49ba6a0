import { stem } from "../words.ts";
import type { Evidence } from "./article-evidence.ts";

/** So much a word costs that the article has not, or has elsewhere: as much as fifteen words left out. */
const elsewhere = 4;
const farthest = 16;

/** So much it costs to go back, or over the end of a sentence, besides the words between. */
const turn = 2;

/** So much another form of the word costs. */
const slip = 0.5;

/** So many places of a word are looked at, so that the time for a text of one word over and over stays linear. */
const mostPlaces = 500;

/** What it costs to put a sentence together from the article's words: in all, and the dearest step. */
export interface Alignment {
  cost: number;
  worst: number;
}

/** A sentence written so far, its last word taken from this place of the article. */
interface Way extends Alignment {
  place: number;
}

/**
 * The cheapest way through the article that gives a sentence, as in HMM word alignment (Vogel and others, 1996): to go on with the next
 * word is free, and a step over others costs the logarithm of its length.
 */
export function alignWords(words: string[], evidence: Evidence): Alignment {
  const { length } = evidence.stems;
  // By place: the cost of the cheapest way that ends there, and its dearest step.
  const costs = new Float64Array(length).fill(Number.POSITIVE_INFINITY);
  const worsts = new Float64Array(length);
  let best: Alignment = { cost: 0, worst: 0 };
  for (const [i, word] of words.entries()) {
    const jump = i === 0 ? 0 : elsewhere;
    const ways = (evidence.places.get(stem(word)) ?? []).slice(0, mostPlaces).map((place): Way => {
      const [from, cost] = cheapestStep(place, costs, evidence);
      const form = evidence.words[place] === word ? 0 : slip;
      return cost < best.cost + jump
        ? { place, cost: cost + form, worst: Math.max(worsts[from]!, cost + form - costs[from]!) }
        : { place, cost: best.cost + jump + form, worst: Math.max(best.worst, jump + form) };
    });
    best = { cost: best.cost + elsewhere, worst: Math.max(best.worst, elsewhere) };
    for (let place = 0; place < length; place++) {
      costs[place]! += elsewhere;
      worsts[place] = Math.max(worsts[place]!, elsewhere);
    }
    for (const { place, cost, worst } of ways) {
      if (cost < costs[place]!) [costs[place], worsts[place]] = [cost, worst];
      if (cost < best.cost) best = { cost, worst };
    }
  }
  return best;
}

/** From which near place it is cheapest to come to this one, and what that costs in all. */
function cheapestStep(
  place: number,
  costs: Float64Array,
  { breaks }: Evidence,
): [from: number, cost: number] {
  let cheapest = place;
  let least = costs[place]! + turn;
  let over = 0;
  for (let from = place - 1; from >= Math.max(0, place - farthest); from--) {
    if (breaks[from] === 2) over = turn;
    if (costs[from]! + over >= least) continue;
    const cost = costs[from]! + over + Math.log2(place - from);
    if (cost < least) [cheapest, least] = [from, cost];
  }
  for (let from = place + 1; from < Math.min(breaks.length, place + farthest); from++) {
    if (costs[from]! + turn >= least) continue;
    const cost = costs[from]! + turn + Math.log2(1 + from - place);
    if (cost < least) [cheapest, least] = [from, cost];
  }
  return [cheapest, least];
}
