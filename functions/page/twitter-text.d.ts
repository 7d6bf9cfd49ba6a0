declare module "twitter-text/dist/parseTweet.js" {
  /** Counts a post as X does. */
  function parseTweet(text: string): { weightedLength: number; valid: boolean };
  export = parseTweet;
}

declare module "twitter-text" {
  const twitter: { parseTweet(text: string): { weightedLength: number; valid: boolean } };
  export = twitter;
}
