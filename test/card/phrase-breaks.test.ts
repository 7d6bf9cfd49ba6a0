import { describe, expect, it } from "vitest";
import { lineBreaks } from "../../functions/card/text/line-breaks.ts";
import { headlines } from "../bench/cards/headlines.ts";

function pieces(text: string, language: string): string[] {
  let start = 0;
  return lineBreaks(text, language).map((end) => {
    const piece = text.slice(start, end);
    start = end;
    return piece;
  });
}

describe("Japanese and Chinese lines end between phrases", () => {
  it.each([
    ["ja", "大谷翔平、|3年|連続|4度目の|MVP|受賞　|ドジャースは|球団初の|3連覇へ"],
    ["ja", "衆院選、|自民党が|過半数割れの|見通し　|立憲|民主党は|躍進"],
    ["ja", "スーパーコンピューター|「富岳」|後継機、|ハイパフォーマンス・|コンピューティングで|世界一に"],
    ["ja", "橋は|なぜ|三日間|閉じたのか――|十枚の|写真で|振り返る"],
    ["ja", "インターネット|サービス|プロバイダーが|値下げ"],
    ["ja", "ボランティア|コーディネーター|フェスティバル、|港で|開幕"],
    ["ja", "港の|スーパーマーケット展を|延長"],
    ["ja", "住民が|船を|後押し――|「島民を|数えて、|海を|忘れていた」"],
    ["ja", "iPhone |18を|「円安」が|直撃、|価格は|20万円超へ"],
    ["ja", "東京|（とうきょう）で|震度|5弱、|伊丹|（いたみ）|空港|再開"],
    ["ja", "ＷＢＣ|優勝の|裏側、|Ｇ７は|Ｍ７．５の|地震で|注意"],
    ["ja", "港の|再開発（上）|止まらない|工事"],
    ["ja", "島の|20年（１）　|発表（仮）|新館"],
    ["zh-Hant", "市長：|絕不|再延（影音）"],
    ["zh-Hans", "央行下调|存款|准备金率|0.5个百分点，|释放|长期|资金|约1万亿元"],
    ["zh-Hans", "北京|时间|12月20日|21时30分，|神舟|二十五号载人|飞船|发射|取得|圆满|成功"],
    ["zh-Hans", "岛民|回答——|“没有人|问过|我们”"],
    ["zh-Hans", "停止|“长臂|管辖”、|“单边|制裁”！"],
    ["zh-Hant", "綫路|故障　|逾10萬人|受影響　|男子|遭遇|車禍|獲救"],
    ["zh-Hans", "某公司|遭罚款，|他获批准|出院，|员工|享受|补贴"],
    ["zh-Hans", "警方抓获|三名|嫌犯，|国家|元首|受邀|访问"],
    ["zh-Hant", "警方搜獲|毒品，|旅客險遭|誤傷"],
    ["zh-Hant", "颱風|「山陀兒」|逼近|高雄，|全台|15縣市停班|停課"],
  ])("%s %s", (language, marked) => {
    expect(pieces(marked.replaceAll("|", ""), language).join("|")).toBe(marked);
  });

  it("in pieces that never decide the size of the type", () => {
    const long = "ハイパーテキストトランスファープロトコルセキュア接続二〇二六年一二三四五六七八九十";
    for (const text of [long, ...headlines.ja!, ...headlines["zh-Hans"]!, ...headlines["zh-Hant"]!])
      for (const language of ["ja", "zh-Hans", "yue"])
        expect(Math.max(...pieces(text, language).map(({ length }) => length))).toBeLessThanOrEqual(12);
  });
});
