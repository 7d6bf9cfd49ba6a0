/** Characters. A longer first line is a paragraph, and what a page or feed gives besides is cut there. */
export const longestHeadline = 400;
