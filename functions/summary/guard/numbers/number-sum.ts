import { plusHalf, plusTen, timesTen, timesTwelve } from "./number-words.ts";
import type { FoundNumber } from "./numbers-in.ts";

export interface Place {
  at: number;
  from: number;
  end: number;
}

/** A number as it is read, part after part: "two", "hundred", "and", "fifty", "thousand". */
export class Sum {
  isDigits = false;
  end: number;
  private total = 0;
  private group = 0;
  private half = 0;
  private smallest = Number.POSITIVE_INFINITY;
  private isWhole = false;
  private lesser: number | undefined;
  private to: number;
  private readonly start: Place;
  private readonly language: string;

  constructor(start: Place, language: string) {
    this.start = start;
    this.language = language;
    this.end = start.end;
    this.to = start.at;
  }

  get from(): number {
    return this.start.from;
  }

  /** Whether "and" may go on: "two hundred and fifty", "treinta y cinco". */
  get isOpenForMore(): boolean {
    if (this.isDigits) return false;
    return this.language === "en" || this.language === "und"
      ? this.group >= 100 || (this.group === 0 && this.total > 0)
      : this.group >= 20 || (this.group === 0 && this.total > 0);
  }

  /** "1万2500", "3 लाख 50 हज़ार". */
  takesDigits(value: number, gap: string, next: number): boolean {
    if (this.group !== 0 || this.total === 0 || value >= this.smallest) return false;
    return gap === "" || (/^[\s\u00a0]$/u.test(gap) && next > 1 && next < this.smallest);
  }

  addDigits(value: number, { at, end }: Place, isDigits: boolean): void {
    this.group = value;
    this.isDigits = isDigits;
    this.end = end;
    this.to = at;
  }

  addMagnitude(size: number, { at, end }: Place, glued = ""): boolean {
    if (this.group === 0 && this.total > 0) this.total *= size;
    else if (size > this.smallest) this.total = (this.total + this.group + this.half) * size;
    else this.total += (this.group + this.half || 1) * size;
    if (glued === "m") this.lesser = this.group;
    this.group = 0;
    this.half = 0;
    this.smallest = size;
    this.isDigits = true;
    this.isWhole = true;
    this.end = end;
    this.to = at;
    return true;
  }

  addWord(part: number, { at, end }: Place): boolean {
    if (!this.takesWord(part)) return false;
    this.isDigits = false;
    this.end = end;
    this.to = at;
    return true;
  }

  private takesWord(part: number): boolean {
    const { group } = this;
    if (part === plusHalf) {
      if (group === 0 && this.total > 0) this.total += this.smallest / 2;
      else this.half = 0.5;
      return true;
    }
    if (part === timesTwelve || part >= 100) {
      const size = part === timesTwelve ? 12 : part;
      if (part >= 1e3) return this.addMagnitude(part, { ...this.start, at: this.to, end: this.end });
      if (part > 100) {
        if (group !== 0) return false;
        this.group = part;
      } else if (group < 100) this.group = (group || 1) * size;
      else return false;
      this.isWhole = true;
      return true;
    }
    if (this.isDigits && group !== 0) return false;
    // "Twenty-one", but not "12 thousand a day".
    if (part === 1 && group < 20 && (group !== 0 || this.total > 0)) return false;
    if (part === timesTen) this.group = (group || 1) * 10;
    else if (part === plusTen) this.group = group + 10;
    else if (group === 0) this.group = part;
    else if (part < 10 && group % 10 === 0 && group >= 10) this.group += part;
    else if (part < 100 && group % 100 === 0) this.group += part;
    else if (part >= 10 && group < 10) return this.takesTens(part);
    else if (this.language === "fr" && part < 20 && group % 20 === 0) this.group += part;
    else return false;
    return true;
  }

  /** Units before tens, "fünfundzwanzig", "خمسة وعشرون", and "quatre-vingts". */
  private takesTens(part: number): boolean {
    if (this.language === "fr" && part === 20 && this.group === 4) this.group = 80;
    else if (/^(?:ar|he|de|nl|da|no|nb)$/u.test(this.language) && (part >= 20 || part === 10))
      this.group += part;
    else return false;
    return true;
  }

  found(text: string): FoundNumber | undefined {
    const { at, from } = this.start;
    const isHalf = /half[\s-]$/iu.test(text.slice(0, from)) && this.isWhole;
    const value = (this.total + this.group + this.half) * (isHalf ? 0.5 : 1);
    const found = text.slice(from, this.end).replaceAll("٬", " ");
    // "One", "a" and "half" seldom count.
    if (!/\p{Nd}/u.test(found) && !this.isWhole && value < 1.5) return undefined;
    return {
      found,
      value,
      ...(this.lesser === undefined ? {} : { orValue: this.lesser }),
      at,
      to: this.to,
      from,
      end: this.end,
    };
  }
}
