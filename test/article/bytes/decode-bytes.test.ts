import { describe, expect, it } from "vitest";
import { decodeBytes } from "../../../functions/article/bytes/decode-bytes.ts";

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replace(/\s/g, ""), "hex"));

/** A text in an encoding of one byte a character. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (character) => byteOf.get(character)!);
}

describe("the encoding of a file", () => {
  it("is told by its byte order mark, which does not stay in the text", () => {
    expect(decodeBytes(bytes("efbbbf c3a9"), null)).toBe("é");
    expect(decodeBytes(bytes("fffe e900"), null)).toBe("é");
    expect(decodeBytes(bytes("feff 00e9"), null)).toBe("é");
  });

  it("is UTF-16 where every other byte is zero", () => {
    expect(decodeBytes(new Uint8Array(Buffer.from("Headline and text", "utf16le")), null)).toBe(
      "Headline and text",
    );
  });

  it("is UTF-8 where the bytes are, whatever is declared", () => {
    const page = Buffer.from('<meta charset="windows-1251"><p>Größe</p>');
    expect(decodeBytes(page, null)).toContain("Größe");
  });

  it("is what the content type or the page declares where the bytes are not UTF-8", () => {
    expect(decodeBytes(bytes("cce8f0"), "text/plain; charset=windows-1251")).toBe("Мир");
    const page = Buffer.concat([Buffer.from('<meta charset="windows-1256">'), bytes("c7e1dae1e3")]);
    expect(decodeBytes(page, null)).toContain("العلم");
    const xml = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="ISO-8859-2"?>'), bytes("b1e6ea")]);
    expect(decodeBytes(xml, null)).toContain("ąćę");
  });

  it.each(['<meta charset="utf-16">', '<?xml version="1.0" encoding="UTF-16"?>'])(
    "is none of two bytes a letter where letters of one byte say so: %s",
    (declaration) => {
      for (const blanks of ["", " "]) {
        const page = `${declaration}<p>Die Höhe der Brücke über dem Fluss</p>${blanks}`;
        expect(decodeBytes(encoded(page, "windows-1252"), null)).toBe(page);
      }
    },
  );

  it("is found by its letters where nothing declares it", () => {
    const russian = bytes("cce8f020f220f0e0e1eef2e0 20e220e4e5efee 20eef2eaf0fbebf1ff 20eceee9 20ecf3e7e5e9");
    expect(decodeBytes(russian, null)).toMatch(/депо открылся/);
    const koi = bytes("cdd5dac5ca20cfd4cbd2d9ccd3d120d720c4c5d0cf20d7dec5d2c120d5d4d2cfcd");
    expect(decodeBytes(koi, null)).toMatch(/открылся в депо/);
  });

  it.each([
    [
      "公路局表示，落石約200立方公尺，沒有人車受困，預計傍晚前搶通單線。",
      "a4bdb8f4a7bdaaeda5dca141b8a8a5dbacf9323030a5dfa4e8a4bda4d8a141a853a6b3a448a8aea8fca778a141b977ad70b3c4b1dfab65b76db371b3e6bd75a143",
    ],
    [
      "【札幌共同】札幌市南区で２日、ヒグマの目撃情報が相次ぎ、市立小学校３校が集団下校の措置を取った。",
      "81798e4496798ba493af817a8e4496798e7393ec8be682c5825193fa81418371834f837d82cc96da8c828fee95f182aa918a8e9f82ac81418e7397a78fac8a778d5a82528d5a82aa8f57926389ba8d5a82cc915b927582f08ee682c182bd8142",
    ],
    [
      "兰州市交通局介绍，检修共更换拉索48根，费用约6300万元。",
      "c0bcd6ddcad0bdbbcda8bed6bde9c9dca3acbcecd0deb9b2b8fcbbbbc0adcbf73438b8f9a3acb7d1d3c3d4bc36333030cdf2d4aaa1a3",
    ],
  ])("is found by its marks too, where the ideographs are rare ones: %s", (text, hex) => {
    expect(decodeBytes(bytes(hex), null)).toBe(text);
  });

  it("is found by them however far down they begin", () => {
    const russian = encoded("Депо открылось, и музей трамваев принял первых посетителей.", "windows-1251");
    const long = Buffer.concat([Buffer.from("A line of plain letters.\n".repeat(1000)), russian]);
    expect(decodeBytes(long, null)).toMatch(/музей трамваев/);
  });

  it.each([
    [
      "windows-1252",
      "The Café Müller on Quay Street was opened by José Pérez on Monday, and it cost £5 million.",
    ],
    ["windows-1252", "Zoë Finn said that the harbour would open again in May."],
    ["windows-1252", "Ana Peña, de Muñoz García, abrió el puerto el lunes ante la prensa de la ciudad."],
    ["windows-1252", "Der Bürgermeister will die Fähre nach Süderau schließen, sagte Jörg Müller."],
    ["windows-1252", "Le maire a fermé la jetée après l’été. « Nous l’avions prévu », a-t-il déclaré."],
    ["windows-1250", "Burmistrz zamknął przystań, a pływający dom kultury został w Gdańsku na zimę."],
    ["windows-1250", "Starosta uzavřel přístav a příští týden začne oprava mola u řeky."],
    ["windows-1250", "A polgármester lezárta a kikötőt, és jövő hétfőn kezdődik a móló javítása."],
    ["windows-1254", "Belediye başkanı iskeleyi kapattı, onarım önümüzdeki hafta başlıyor."],
    ["windows-1257", "Mērs slēdza ostu, un nākamnedēļ sāksies mola remonts pie upes."],
    ["windows-1257", "Meras uždarė uostą, o kitą savaitę prasidės molo remontas prie upės."],
    ["windows-1250", "Gradonačelnik je zatvorio luku, a sljedeći tjedan počinje popravak mola."],
    ["windows-1250", "Primarul a închis portul, iar săptămâna viitoare începe reparaţia cheiului."],
    ["iso-8859-2", "Pred úradom v Záluží stojí lavička. Železo pozbierali ľudia po dvoroch, hovorí kováč."],
    [
      "iso-8859-2",
      "Burmistrz zamknął przystań, a pływający dom kultury został w Gdańsku na zimę: świetna wieść.",
    ],
    ["iso-8859-2", "Starosta uzavřel přístav a příští týden začne oprava mola u řeky, řekl Šimon Žák."],
    ["windows-1252", "O prefeito não fechou o porto: as negociações com a população vão até amanhã."],
    ["windows-1252", "Borgmesteren lukker havnen, og på mandag går færgen igen fra Sønderø."],
    ["windows-1250", "Polgármester: „a híd kész” – és nyár óta várunk az őszi esők után."],
    ["windows-1250", "Građani su između ostalog tražili da se vođa povuče – i rođen je spor."],
    ["windows-1252", "Það var ekki fyrr en í morgun að hvalurinn komst á flot, sagði lögreglan."],
    ["windows-1252", "Hvalur á reki við Grindavík, maður sá hann í gær – nýr dagur"],
    ["windows-1252", "Lunedì il sindaco è andato al ponte: «così non si può», e perciò lo chiuderà."],
    ["windows-1252", "Ura do të mbyllet për nëntë javë, tha kryetari i bashkisë çdo ditë."],
    ["windows-1254", "Köprü kapalı kalacak – ‘dinlenmeyi hak etti’, dedi belediye başkanı."],
    ["windows-1257", "Tilts būs slēgts deviņas nedēļas – vadītājiem jābrauc apkārt."],
    ["windows-1251", "Мэр закрыл порт. Паром Saltmarsh Queen и баржа Old Harry останутся у причала до мая."],
    ["windows-1253", "Ο δήμαρχος έκλεισε το λιμάνι. Το πλοίο Saltmarsh Queen μένει στην προβλήτα."],
  ])("is %s where nothing says so: %s", (encoding, text) => {
    expect(decodeBytes(encoded(text, encoding), null)).toBe(text);
  });

  it("is not a program's or a song's because the text begins with letters that they begin with", () => {
    for (const text of ["MZ.de\nRegion", "ID3: Preise sinken", "BZhaus", "OggSee", "GIF80"])
      expect(decodeBytes(new TextEncoder().encode(text), null)).toBe(text);
    for (const start of ["4d5a9000 03000000", "49443303 00000000", "4f676753 00020000"])
      expect(() => decodeBytes(bytes(start), null)).toThrow(/not text/);
  });
});

describe("Cyrillic and Hebrew without a declaration", () => {
  /** One byte a character, as the encoding has it. */
  function encoded(text: string, encoding: string): Uint8Array {
    const decoder = new TextDecoder(encoding);
    const codes = new Map<string, number>();
    for (let code = 255; code >= 0; code--) codes.set(decoder.decode(Uint8Array.of(code)), code);
    return Uint8Array.from([...text].map((character) => codes.get(character)!));
  }

  it.each([
    [
      "windows-1251",
      "В Приозёрске кот возглавил почту. Отделение на улице Садовой с понедельника возглавляет кот.",
    ],
    ["windows-1251", "Міст через Смотрич, який почали будувати давно, урочисто відкрили в неділю."],
    ["windows-1251", "Скупштина града усвојила је план по коме ће мост бити затворен током лета."],
    ["windows-1255", "ראש העיר אמר כי הגשר הישן ייסגר לתשעה שבועות, והנהגים יצטרכו למצוא דרך אחרת."],
  ])("are told apart by where Hebrew words end: %s", (encoding, text) => {
    expect(decodeBytes(encoded(text, encoding), null)).toBe(text);
  });
});
