const about =
  "written by|about the author|über (?:den autor|die autorin)|à propos de l[’']aute|sobre (?:el autor|la autora|o autor|a autora)|sull[’']autor|over de auteur|om författaren|об авторе|про автора";

/** Headings below an article, of who wrote it and what else: "Written by Nora Pell", "More from The Quay". */
export const aboutAuthor = new RegExp(
  String.raw`^(?:${about}|more (?:stories |articles )?(?:from|by)|mehr von)(?!\p{L}{4})`,
  "iu",
);

const authorAlone = new RegExp(String.raw`^(?:${about})\p{L}{0,3}\s?[:：]?$`, "iu");

/** True for a heading below which the author is told of: "About the author". */
export const tellsOfAuthor = (heading: string): boolean => authorAlone.test(heading);
