/** What entries of lists begin with where they have no number and no dash: the inside of a class in a pattern. */
export const bullets = "•▪●◦‣∙■◆➢➤✓✔·*";

/** Those of them that need no blank behind them. */
export const roundBullets = "•▪●◦‣∙";
