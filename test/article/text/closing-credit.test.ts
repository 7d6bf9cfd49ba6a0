import { describe, expect, it } from "vitest";
import { readSource } from "../../../functions/article/read-source.ts";

const first =
  "The herons of Port Ellery have nested on the old gasworks, where nobody has been since the winter, the warden said.";
const second =
  "They came from the marsh in March, nine pairs of them, and the reeds there have not grown back since then.";
const third =
  "The town lets them stay, and it has put up a bench for those who come to see them in the evening.";

const formats: [string, (head: string, foot: string) => string][] = [
  ["txt", (head, foot) => `Herons nest on the gasworks\n${head}\n\n${first}\n\n${second}\n\n${foot}\n`],
  ["md", (head, foot) => `# Herons nest on the gasworks\n\n${head}\n\n${first}\n\n${second}\n\n${foot}\n`],
  [
    "html",
    (head, foot) =>
      `<article><h1>Herons nest on the gasworks</h1><p>${head}</p>${[first, second, ...foot.split("\n\n")].map((text) => `<p>${text}</p>`).join("")}</article>`,
  ],
];

describe.each(formats)("the credit below the last paragraph, in %s,", (format, compose) => {
  const read = async (head: string, foot: string) => {
    const bytes = new TextEncoder().encode(compose(head, foot));
    const [reading] = await readSource({
      key: `heron.${format}`,
      bytes,
      contentType: null,
      defaultLanguage: "en",
    });
    return reading;
  };

  it.each([
    [`${third}\n\n(Reporting by Nora Pell; Editing by Joe Lund)`, ["Nora Pell"]],
    [`${third} (Reporting by Nora Pell; Editing by Joe Lund)`, ["Nora Pell"]],
    [
      `${third} (Reporting by Nora Pell in Ellery and Ada Krohn in Oslo; Editing by Joe Lund)`,
      ["Nora Pell", "Ada Krohn"],
    ],
    [`${third} (Writing by Nora Pell, editing by Joe Lund)`, ["Nora Pell"]],
    [`${third} (Bericht von Nora Pell, redigiert von Joe Lund.)`, ["Nora Pell"]],
    [`${third} (Reportage Nora Pell et Ada Krohn, édité par Joe Lund)`, ["Nora Pell", "Ada Krohn"]],
    [`${third} (Reporte de Nora Pell. Editado por Joe Lund)`, ["Nora Pell"]],
    [`${third} (Additional reporting by Joe Lund)`, []],
  ])("names who reported, and is no part of it: %s", async (foot, bylines) => {
    expect(await read("12 March 2031", foot)).toMatchObject({
      article: { bylines, body: [{ text: first }, { text: second }, { text: third }] },
    });
  });

  it("counts only where nobody else is named", async () => {
    const foot = `${third} (Reporting by Nora Pell; Editing by Joe Lund)`;
    expect(await read("By Ada Krohn", foot)).toMatchObject({ article: { bylines: ["Ada Krohn"] } });
  });

  it.each([
    "Written by Nora Pell, the play about the herons runs at the Quay Theatre until May.",
    "Writing by hand is good for children who watch herons, the warden said.",
    "Edited by two wardens, the book of the herons is out on Friday.",
    "Reporting by the Quaylight had led to the bench in the first place.",
  ])("is none where a sentence begins like one: %s", async (told) => {
    expect(await read("12 March 2031", `${third}\n\n${told}`)).toMatchObject({
      article: { bylines: [], body: [{}, {}, {}, { text: told }] },
    });
  });

  it("is none where brackets tell something", async () => {
    const told = `${third} (Reporting on herons, the warden says, takes years.)`;
    expect(await read("12 March 2031", told)).toMatchObject({
      article: { bylines: [], body: [{}, {}, { text: told }] },
    });
  });
});
