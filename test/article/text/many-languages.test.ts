import { describe, expect, it } from "vitest";
import { readText } from "../../../functions/article/text/read-text.ts";

const bridge = [
  "The council approved a bridge for hedgehogs on Tuesday, after a debate that lasted almost four hours.",
  "Work will begin in the autumn and should take a month, the mayor said on the steps of the town hall.",
];

/** A text of headline, header and paragraphs. */
const read = (headline: string, header: string, body = bridge) =>
  readText([headline, header, ...body].join("\n\n"), "en");

describe("who wrote a copied text", () => {
  it.each([
    [
      "Ìjọba ti fọwọ́ sí owó oṣù tuntun fún àwọn olùkọ́",
      "Láti ọwọ́ Adéọlá Adékúnlé\n11 March 2031",
      "Adéọlá Adékúnlé",
    ],
    [
      "Cuirfear tús le hobair ar an gcé i mí na Samhna",
      "le Máirín Ní Chonaola\n17 Márta 2031",
      "Máirín Ní Chonaola",
    ],
    ["በባህር ዳር አዲስ የአሳ ገበያ ተከፈተ", "በአበበ ተስፋዬ", "አበበ ተስፋዬ"],
    ["மதுரையில் சித்திரைத் திருவிழா ஏற்பாடுகள் தீவிரம்", "கே. முருகேசன்\n10 ஏப்ரல் 2031", "கே. முருகேசன்"],
    ["ตรังลุ้นขึ้นทะเบียนหมูย่างเป็นสินค้า GI", "ปิยะ วงศ์ทอง\n3 กุมภาพันธ์ 2574", "ปิยะ วงศ์ทอง"],
    [
      "Councils told to publish pothole tables",
      "Harriet Lowe Local government correspondent\nThu 29 Jan 2031",
      "Harriet Lowe",
    ],
    [
      "Councils told to publish pothole tables",
      "Mary Ann Lowe Health policy editor\nThu 29 Jan 2031",
      "Mary Ann Lowe",
    ],
    ["കൊച്ചി വാട്ടർ മെട്രോയ്ക്ക് പത്ത് പുതിയ ബോട്ടുകൾ", "സ്വന്തം ലേഖകൻ\n02 മാർച്ച് 2031", "സ്വന്തം ലേഖകൻ"],
  ])("is told of %s", (headline, header, name) => {
    expect(read(headline, header).bylines).toEqual([name]);
  });

  it.each([
    ["Le chantier du pont commence", "le Courrier Picard\n17 mars 2031"],
    ["በባህር ዳር አዲስ የአሳ ገበያ ተከፈተ", "በአዲስ አበባ"],
    ["சென்னையில் மழை", "டி. நகர்\n10 ஏப்ரல் 2031"],
  ])("is no paper and no place: %s", (headline, header) => {
    expect(read(headline, header).bylines).toEqual([]);
  });
});

describe("where a copied text was filed", () => {
  it("is told by a town in capitals between author and day, of which the text speaks with an ending", () => {
    const article = read(
      "Arrantzaleek greba egingo dute martxoan",
      "Amaia Olaizola\nDONOSTIA\n2031ko otsailaren 18a",
      [
        "Gipuzkoako arrantzaleen kofradiek greba mugagabea iragarri dute martxoaren 2tik aurrera, berrogei ontziz.",
        "Kofradien federazioko presidenteak esan du Donostiako agerraldian, eta bilera bat proposatu du datorren asterako.",
      ],
    );
    expect(article.dateline).toBe("DONOSTIA");
  });

  it("is told by a town below the author, right above the text", () => {
    const header = "27.abr.2031 às 9h14\nOuvir o texto\n\nCamila Teixeira\nRecife";
    const article = read("Chuva forte alaga metrô e deixa 30 mil sem transporte", header, [
      "A chuva que atinge a cidade desde a noite de domingo alagou duas estações do metrô, segundo a companhia.",
      "A Defesa Civil do Recife registrou doze deslizamentos de terra nas últimas horas, sem vítimas até agora.",
    ]);
    expect(article).toMatchObject({ dateline: "Recife", bylines: ["Camila Teixeira"] });
  });

  it("is told by whose correspondent filed it", () => {
    const article = read(
      "कोसी नदी पर बना पुल धंसा, 40 गांवों का संपर्क टूटा",
      "संवाददाता, रामनगर\nPublished on: 11 Apr 2031",
      [
        "रामनगर में कोसी नदी पर बना पुल शुक्रवार रात धंस गया, जिससे 40 गांवों का संपर्क टूट गया।",
        "रामनगर के एसडीएम ने बताया कि कोई घायल नहीं हुआ और अस्थायी पुल तीन सप्ताह में बनेगा।",
      ],
    );
    expect(article.dateline).toBe("रामनगर");
  });

  it.each([
    [
      "Pijaca seli se posle šezdeset godina",
      "NOVI PAZAR - Gradska pijaca preseliće se u junu na novu lokaciju, odlučila je Skupština.",
      "NOVI PAZAR",
    ],
    [
      "Bandari yafungua gati jipya la meli",
      "Mombasa. Bandari ya Mombasa imefungua gati jipya lenye uwezo wa kupokea meli za mafuta.",
      "Mombasa",
    ],
  ])("is told by the town at the head of its first paragraph: %s", (headline, first, place) => {
    const article = read(headline, "4. 3. 2031.", [first, ...bridge]);
    expect(article.dateline).toBe(place);
    expect(article.body[0]!.text.startsWith(place)).toBe(false);
  });
});

describe("a short text whose lines are broken at a column", () => {
  const lines = [
    "Το παλιό κοινοτικό ελαιοτριβείο της Αγίας Παρασκευής άνοιξε ξανά ύστερα",
    "από εργασίες που κράτησαν τρία χρόνια και κόστισαν ένα εκατομμύριο ευρώ.",
    "",
    "Ο πρόεδρος της κοινότητας είπε ότι το κτίριο θα λειτουργεί ως μουσείο,",
    "αλλά δύο μέρες τον χρόνο οι μυλόπετρες θα γυρίζουν όπως παλιά.",
  ];

  it("is whole again where each line goes on within its sentence", () => {
    const article = readText(
      ["Λέσβος: Άνοιξε ξανά το ελαιοτριβείο", "24 Απριλίου 2031", "", ...lines].join("\n"),
      "el",
    );
    expect(article.body.map(({ text }) => text)).toEqual([
      lines.slice(0, 2).join(" "),
      lines.slice(3).join(" "),
    ]);
  });

  it("keeps two short paragraphs without a blank line apart", () => {
    const paragraphs = [
      "The old olive press of the village opened again after works of three years.",
      "The mayor said on Monday that the building will be a museum from now on.",
      "",
      "The neighbours brought the first of their olives on the backs of donkeys.",
      "Twice a year the stones are to turn as they did in their fathers' days.",
    ];
    expect(
      readText(`Olive press opens\n\n24 April 2031\n\n${paragraphs.join("\n")}`, "en").body,
    ).toHaveLength(4);
  });
});

describe("a text in Tibetan", () => {
  it("has paragraphs, which have no blanks between their words", () => {
    const paragraph =
      "ལྷ་ས་གྲོང་ཁྱེར་གྱི་ནུབ་ཕྱོགས་སུ་སློབ་གྲྭ་གསར་པ་ཞིག་འཛུགས་སྐྲུན་བྱེད་འགོ་བཙུགས་ཡོད་པ་དང་། སློབ་མ་སུམ་བརྒྱ་ཙམ་ཤོང་གི་རེད།";
    const article = readText(`ལྷ་སར་སློབ་གྲྭ་གསར་པ་ཞིག\n\n${paragraph}\n\n${paragraph}`, "bo");
    expect(article.headline).toBe("ལྷ་སར་སློབ་གྲྭ་གསར་པ་ཞིག");
    expect(article.body[0]!.text).toBe(paragraph);
  });
});
