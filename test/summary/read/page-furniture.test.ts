import { expect, it } from "vitest";
import { isFurniture } from "../../../functions/summary/read/page-furniture.ts";
import { readSentences } from "../../../functions/summary/read/read-sentences.ts";

it.each([
  "Support our journalism: make a contribution today.",
  "Additional reporting by Tomas Reyl and Ines Caldeira.",
  "This article was amended on 5 May 2024 to correct the name of the ferry.",
  "Folgen Sie uns auf Facebook und Instagram.",
  "Alle Rechte vorbehalten.",
  "Recevez chaque matin l'essentiel de l'actualité.",
  "Recibe las noticias en tu correo cada mañana.",
  "Siga o jornal nas redes sociais.",
  "Seguici su Facebook e Instagram.",
  "Читайте нас в Telegram.",
  "Ikuti kami di WhatsApp Channel.",
  "Hak cipta dilindungi undang-undang.",
  "Đăng ký nhận bản tin miễn phí mỗi sáng.",
  "تابعونا على فيسبوك وتويتر.",
  "更多精彩内容请关注我们的公众号。",
  "無断転載を禁じます。",
  "メールマガジンにご登録ください。",
  "Bizi Google Haberler'de takip edin.",
  "Ακολουθήστε μας στο Facebook.",
  "הירשמו לניוזלטר שלנו.",
  "Artikeln fortsätter under bilden av hamnen.",
  "Læs også: Færgen er tilbage.",
  "Související: Co stojí nový přívoz.",
  "Знайшли помилку? Виділіть її та натисніть Ctrl+Enter.",
  "Have a story for us? Write to tips@saltmarsh.example.",
  "Propos recueillis par Ines Caldeira.",
  "This story will be updated.",
  "This is an edited transcript of a talk on the ferry.",
  "This conversation has been edited for length.",
  "An earlier version of this article gave the wrong name of the ferry.",
  "In einer früheren Version dieses Artikels hieß die Fähre anders.",
  "Une première version de cet article donnait un autre nom au bac.",
  "We apologise for the error.",
  "Tomas Reyl contributed to this report from Port Ellery.",
  "If you or someone you know has been affected, call the harbour's helpline.",
  "When you buy a ticket through our links, we may earn a commission.",
  "This page has affiliate links.",
  "Für Links auf dieser Seite erhält die Hafenpost eine Provision.",
  "Si necesitas ayuda, llama al teléfono del puerto.",
  "For at læse artiklen skal du have et abonnement.",
])("a paragraph that speaks of the page is furniture: %s", (text) => {
  expect(isFurniture(text, 20)).toBe(true);
});

it.each([
  "The council supports the ferry with 2.4 million euros a year.",
  "Reporting the storm to the harbour office took an hour.",
  "Der Rat folgt uns Bürgern nur selten.",
  "Les lecteurs reçoivent le journal chaque matin à six heures.",
  "Підписано угоду про новий пором між містами.",
  "Saken fortsetter i havneretten på mandag.",
  "Související zákon o přívozech schválil sněm v pondělí.",
  "Läs mer än förr gör barnen vid hamnen.",
  "The mayor used the private address ana@saltmarsh.example for letters about the ferry until the spring.",
  "El alcalde recibió las llaves del puerto el lunes.",
  "An earlier version of the bill would have closed the harbour.",
])("a sentence of the article is not: %s", (text) => {
  expect(isFurniture(text, 20)).toBe(false);
});

it("who wrote it is furniture at the end of an article only", () => {
  const line = "Ines Caldeira is a senior reporter covering the harbour.";
  expect(isFurniture(line, 2)).toBe(true);
  expect(isFurniture(line, 20)).toBe(false);
});

it("what stands around an article is not counted among its sentences", () => {
  const paragraphs = (lines: string[]) => lines.map((text) => ({ kind: "paragraph" as const, text }));
  const story = [
    "The ferry between Old Quay and Saltmarsh sails again on Monday.",
    "The town paid 2.4 million euros for the new landing stage.",
  ];
  const around = [
    [
      "Share",
      "3 min read",
      "Last updated: 5 May 2024, 10:30 GMT",
      ...story,
      "Comments (12)",
      "More on this story",
    ],
    ["Teilen", "Lesezeit: 3 Min.", "Quelle: dpa", ...story, "Kommentare (12)", "Mehr zum Thema"],
    ["Publié le 05/05/2024 à 10h30, mis à jour à 11h00", ...story, "Commentaires (12)"],
  ];
  const alone = readSentences(paragraphs(story), "Ferry returns", "en");
  for (const lines of around) expect(readSentences(paragraphs(lines), "Ferry returns", "en")).toEqual(alone);
});
