import { expect, it } from "vitest";
import { leansOnBefore } from "../../functions/summary/leans-on-before.ts";

it.each([
  ["en", "Three others were taken to hospital on Monday."],
  ["de", "Das könnte den Hafen Millionen kosten."],
  ["fr", "Notamment sur le port et les écluses."],
  ["fr", "On peut y voir des bateaux sans voiles."],
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
  ["en", "Yes, the boats are new."],
  ["en", "The mayor, however, refused to sign."],
  ["en", "After that, the boats stayed in the harbour."],
  ["en", "Two hours later the ferry sank."],
  ["de", "Man kann die Brücke also bald wieder nutzen."],
  ["de", "In diesem Fall zahlt die Stadt."],
  ["fr", "Selon lui, le port restera fermé."],
  ["es", "En este sentido, la obra termina en marzo."],
  ["ru", "При этом порт закрыли."],
  ["id", "Pria itu ditangkap di pelabuhan."],
  ["id", "Lebih lanjut, wali kota berharap pelabuhan dibuka."],
  ["id", "Kasus ini bermula di pelabuhan."],
  ["id", "Perempuan 77 tahun itu menjahit layar."],
  ["vi", "Tin lời, hai vợ chồng đưa tiền cho người lái đò."],
  ["bn", "একই সঙ্গে বন্দরও বন্ধ করা হয়েছে।"],
  ["vi", "Không chỉ vậy, giá vé còn tăng."],
  ["vi", "Trước đó, cảng đã đóng cửa."],
  ["id", "Sebelumnya, pelabuhan sudah ditutup."],
  ["vi", "Người đàn ông này bị bắt ở cảng."],
  ["vi", "Vụ việc trên đang được điều tra."],
  ["ar", "وأضاف أن الميناء سيغلق."],
  ["bn", "তাছাড়া বন্দরও বন্ধ।"],
  ["zh", "随后港口关闭。"],
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
  ["en", "No one was hurt in the storm."],
  ["en", "Second World War bombs lay in the harbour."],
  ["en", "In this week's vote the council won."],
  ["de", "In diesem Jahr baut die Stadt eine Brücke."],
  ["fr", "Alors que la pluie tombe, le port reste fermé."],
  ["ru", "В этом году построят новый порт."],
  ["id", "Hari ini pengadilan memutuskan tarif."],
  ["id", "Saat ini polisi memeriksa saksi."],
  ["vi", "Năm nay giá vé tăng."],
  ["vi", "Một xe tải trên quốc lộ 1 đâm vào dải phân cách."],
  ["ar", "وزير النقل يفتتح الميناء."],
])("an opener that stands alone is left: %s %s", (language, sentence) => {
  expect(leansOnBefore(sentence, language)).toBe("none");
});

it("what stands behind a noun is told from what joins sentences", () => {
  expect(leansOnBefore("Trước đó, cảng đã đóng cửa.", "vi")).toBe("connective");
  expect(leansOnBefore("Vụ việc này gây chấn động.", "vi")).toBe("pronoun");
});
