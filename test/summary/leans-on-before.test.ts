import { expect, it } from "vitest";
import { leansOnBefore } from "../../functions/summary/leans-on-before.ts";

it.each([
  ["en", "Three others were taken to hospital on Monday."],
  ["de", "Das könnte den Hafen Millionen kosten."],
  ["fr", "D'où l'idée d'un nouveau quai pour la ville."],
  ["es", "Detalló que la obra terminará en marzo."],
  ["pt", "Afirmou que a obra termina em março."],
  ["it", "Da qui, il suggerimento di chiudere il porto."],
  ["ru", "Тогда порт закрыли на всю зиму."],
  ["da", "Derudover forbydes sejlads i havnen."],
  ["vi", "Thông tin trên được ông Nam cho biết sáng nay."],
  ["id", "Putusan pengadilan tersebut berlaku mulai Senin."],
  ["ur", "اسکے باعث بندرگاہ بند رہے گی۔"],
  ["hi", "इसी मुद्दे पर परिषद की बैठक हुई।"],
  ["ja", "こうした状況を受け、港は閉鎖された。"],
])("an opener that points back is seen: %s %s", (language, sentence) => {
  expect(leansOnBefore(sentence, language)).not.toBe("none");
});

it.each([
  ["en", "Three people were taken to hospital on Monday."],
  ["de", "Das Rathaus könnte Millionen kosten."],
  ["de", "Damit eine Wärmepumpe wirkt, muss das Haus dicht sein."],
  ["es", "El alcalde detalló que la obra terminará en marzo."],
  ["id", "Pengadilan memutuskan bahwa tarif berlaku."],
  ["hi", "परिषद ने सोमवार को बैठक की।"],
  ["ja", "港は月曜日に閉鎖された。"],
])("an opener that stands alone is left: %s %s", (language, sentence) => {
  expect(leansOnBefore(sentence, language)).toBe("none");
});
