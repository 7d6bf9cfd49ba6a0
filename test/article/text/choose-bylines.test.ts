import { describe, expect, it } from "vitest";
import { readText } from "../../../functions/article/text/read-text.ts";

const english = [
  "Town council approves a bridge for hedgehogs",
  "The council approved a bridge for hedgehogs on Tuesday, after a debate that lasted almost four hours and two power cuts.",
  "Work will begin in the autumn and should take a month, the mayor said, adding that the county would lend a ladder.",
];
const chinese = [
  "老城修建刺猬小桥",
  "老城居民代表会议星期二通过了修建刺猬小桥的方案，会议开了将近四个小时，中间还停了两次电。",
  "工程将在秋天开始，预计一个月完成，县里答应借一架梯子给施工队使用。",
];
const japanese = [
  "ハリネズミのための橋を建設へ",
  "町議会は火曜日、四時間近い議論の末に、ハリネズミのための小さな橋を架ける計画を可決した。",
  "工事は秋に始まり、一か月で終わる見込みだと町長は述べ、県からはしごを借りると付け加えた。",
];
const korean = [
  "고슴도치를 위한 작은 다리 놓는다",
  "읍의회는 화요일 네 시간 가까운 토론 끝에 고슴도치를 위한 작은 다리를 놓는 계획을 승인했다고 밝혔다.",
  "공사는 가을에 시작해 한 달이면 끝날 것이라고 읍장은 말하며 군에서 사다리를 빌려준다고 덧붙였다.",
];

/** A text of title, header, paragraphs and foot, `|` between lines and `||` between those parted by a blank one. */
function bylinesOf([title, first, second]: string[], form: string): string[] | undefined {
  const text = form
    .replaceAll("|", "\n")
    .replace(/\bT\b/, title!)
    .replace(/\bA\b/, first!)
    .replace(/\bB\b/, second!);
  return readText(text, "en").bylines;
}

describe("the authors of a copied text", () => {
  it("are not in the heading of what is related", () => {
    expect(bylinesOf(japanese, "T||2024年3月12日||A||B||【関連記事】||港の夏祭り、今年は二日間に")).toEqual(
      [],
    );
  });

  it.each([
    ["T||Margit Ehrenlund||12 March 2024||A||B||Margit Ehrenlund is a historian.", ["Margit Ehrenlund"]],
    ["T||Margit Ehrenlund||12 March 2024||Margit Ehrenlund is a warden. A||B", []],
    ["T|12 March 2024|Saved Save Share|A|B|Odda Lundsby|odda.lundsby@quay.example|070-1", ["Odda Lundsby"]],
    ["T|12 March 2024|A|B|Odda Lundsby|desk@quay.example|070-1", []],
    ["T|5.jul.2031|Diminuir fonte Aumentar fonte|Odda Lundsby|A|B", ["Odda Lundsby"]],
    ["T|5 Temmuz 2031|Yazı Boyutu A A|A|B", []],
    ["T||De notre correspondante Nora Pell - 14 mai 2031 à 18:30||A||B", ["Nora Pell"]],
    ["T||Óscar Wilson • 12 March 2024||A||B", ["Óscar Wilson"]],
    ["T||Óscar Wilson        Cádiz|12 March 2024||A||B", ["Óscar Wilson"]],
    ["T||Von Jens Kohl • 12.03.2024, 10:05 Uhr • Lesedauer: 2 Min.||A||B", ["Jens Kohl"]],
    ["T|12 March 2024|A|B|Óscar Wilson|Comments (31)", ["Óscar Wilson"]],
    ["T||7. mar 2024 o 10:02 Óscar Wilson||A||B", ["Óscar Wilson"]],
    ["T||Óscar Wilson|Text|Jens Kohl|Foto|Publicerad 2024-03-12 09.14||A||B", ["Óscar Wilson"]],
    ["T||Rosa Vidal (texto) e|Jens Kohl (fotografia)|12 March 2024||A||B", ["Rosa Vidal"]],
    ["T||Óscar Wilson (12 March 2024)||A||B", ["Óscar Wilson"]],
    ["T||12 March 2024 by Óscar Wilson||A||B", ["Óscar Wilson"]],
    ["T||Óscar Wilson in Elseby|12 March 2024||A||B", ["Óscar Wilson"]],
    ["T||By ÓSCAR WILSON Harbour News Agency|12 March 2024||A||B", ["ÓSCAR WILSON"]],
    [
      "T||By Óscar Wilson, Local Democracy Reporter and Ines Rook, Court Editor|12 March 2024||A||B",
      ["Óscar Wilson", "Ines Rook"],
    ],
    ["T||Text: Óscar Wilson, Photos: Ines Rook|12 March 2024||A||B", ["Óscar Wilson"]],
    ["T||Óscar Wilson|Ines Rook|12 March 2024||A||B", ["Óscar Wilson", "Ines Rook"]],
    ["T|12 March 2024||A||B||By Óscar Wilson", ["Óscar Wilson"]],
    ["T|12 March 2024||A||B||— Óscar Wilson", ["Óscar Wilson"]],
    ["T|12 March 2024||A||B||Reporting by Óscar Wilson; editing by Ines Rook", ["Óscar Wilson"]],
    ["T|12 March 2024||A||B||Óscar Wilson is a reporter covering wildlife and ladders.", ["Óscar Wilson"]],
    ["T||Óscar Wilson / Ines Rook / AFP|12 March 2024||A||B", ["Óscar Wilson", "Ines Rook"]],
    ["T||Óscar Wilson, Ines Rook / AFP|12 March 2024||A||B", ["Óscar Wilson", "Ines Rook"]],
    ["T||Óscar Wilson / Ines Rook / AFP - 12 March 2024||A||B", ["Óscar Wilson", "Ines Rook"]],
    ["T||By|Óscar Wilson|Local Democracy Reporter|08:15, 12 Mar 2024||A||B", ["Óscar Wilson"]],
    ["T||Council Hall, Port Ellery|Óscar Wilson|12 March 2024||A||B", ["Óscar Wilson"]],
    ["T||Ouest-Quai|Óscar WILSON.|12 March 2024||A||B", ["Óscar WILSON"]],
    ["T||By The Herald|12 March 2024||A||B", []],
    ["Mole found in a bakery||By Ines Rook||T||By Óscar Wilson|12 March 2024||A||B", ["Óscar Wilson"]],
    ["Mole found in a bakery||By Ines Rook||T||Óscar Wilson|12 March 2024||A||B", ["Óscar Wilson"]],
    ["By Óscar Wilson||T||12 March 2024||A||B", ["Óscar Wilson"]],
    ["T||XABIER WILSON|A Costa|12 March 2024||A||B", ["XABIER WILSON"]],
    ["T||Los Llanos|12 March 2024||A||B", []],
    ["Front Page|T||12 March 2024||A||B", []],
    [
      "Óscar Wilson|T||12 March 2024||A||B||“I like hedgehogs,” said Óscar Wilson, who keeps two of them.",
      [],
    ],
  ])("are read in %s", (form, names) => {
    expect(bylinesOf(english, form)).toEqual(names);
  });

  it.each([
    [chinese, "T|2024-03-12 08:20|作者：王晓明　来源：晨光网||A||B", ["王晓明"]],
    [chinese, "T|2024-03-12 08:20||本报记者 王晓明 李小红||A||B", ["王晓明", "李小红"]],
    [chinese, "T|2024-03-12 08:20||晨光社江城3月12日电（记者王晓明、李小红）A||B", ["王晓明", "李小红"]],
    [chinese, "T|2024-03-12 08:20||A||B（记者王晓明）", ["王晓明"]],
    [chinese, "T|2024-03-12 08:20||A||B||作者最新文章", []],
    [chinese, "T|記者王曉明／攝影|2024-03-12 08:20||A||B", []],
    [chinese, "T|記者王曉明攝|2024-03-12 08:20||A||B", []],
    [chinese, "T|记者王晓明、李小红摄影|2024-03-12 08:20||A||B", []],
    [chinese, "T|記者李小紅／報導|記者王曉明／攝影|2024-03-12 08:20||A||B", ["李小紅"]],
    [chinese, "T|記者王曉明／攝影報導|2024-03-12 08:20||A||B", ["王曉明"]],
    [japanese, "T|文＝山田花子|2024年3月12日||A||B", ["山田花子"]],
    [japanese, "T|2024年3月12日||A||B（山田花子）", ["山田花子"]],
    [korean, "T|입력 2024.03.12||[한빛뉴스=김민수 기자] A||B", ["김민수"]],
    [korean, "T|입력 2024.03.12||A||B||순천, 광양 김민수·박서연 기자 kim@example.com", ["김민수", "박서연"]],
  ])("are read in scripts without capitals: %#", (text, form, names) => {
    expect(bylinesOf(text, form)).toEqual(names);
  });
});

it("whom an interview is about is its headline, where no other line may be", () => {
  const lines = ["Interview: Nora Pell", "12 March 2024", ...english.slice(1)];
  expect(readText(lines.join("\n\n"), "en")).toMatchObject({ headline: "Interview: Nora Pell", bylines: [] });
});
