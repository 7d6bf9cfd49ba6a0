import { expect, it } from "vitest";
import { countWords } from "../../functions/summary/count-words.ts";
import { isQuotable } from "../../functions/summary/is-quotable.ts";

const quotable = (text: string, language: string) => isQuotable(text, countWords(text), language);

it.each([
  ["en", "Photographers waited at the landing stage for the first boat."],
  ["en", "Credit Suisse lent the town the money for the landing stage."],
  ["en", "For more than ten years the ferry has sailed on Sundays."],
  ["en", "Picture a harbour without a single boat in it."],
  ["en", "Advertising on the boats earned the town 20,000 euros."],
  ["en", "The app's new privacy policy has angered two million people."],
  ["de", "Bild berichtet am Montag über die neue Fähre im Hafen."],
  ["ja", "港の渡船は3月9日から再び運航すると市が発表した。"],
  ["zh", "港口的渡輪將於3月9日恢復航行，市議會宣布。"],
  ["de", "Der Rat nannte die Fähre „ein Stück unserer Stadt.“"],
  ["en", "The ferryman, 35, left Saltmarsh for the winter with his boat."],
  ["hu", "12.30-kor indult el a komp a régi kikötőből a szigetre."],
  ["en", "5 May 2014 was the day on which the ferry was launched."],
  ["ko", "항구의 '바람국수'는 비 오는 날에만 문을 연다."],
  ["ja", "町は来春に渡船の運航を始める。"],
  ["zh", "渡轮将于下周一恢复航行。"],
  ["en", "Although the crew had been warned, the ferry sailed on Monday."],
  ["fr", "Bien que fermé, le quai accueille encore des bateaux."],
  ["sv", "Färjan är ”en del av vår stad”, säger borgmästaren Ines Ek."],
  ["fi", "”Lautta palaa maanantaina”, satamapäällikkö Reyl sanoo."],
  ["fi", "Neuvosto kutsui lauttaa »kaupungin osaksi» maanantaina."],
  ["he", 'דובר עיריית הנמל, עו"ד רייל, מסר כי המעבורת תשוב ביום שני.'],
  ["he", 'ראש העיר אמר ל"קול הנמל" כי הרציף ייפתח מחדש באביב.'],
  ["en", 'The new bell is 22" wide and hangs above the landing stage.'],
  ["en", '"The ferry is back on Monday,? Ines Caldeira said at the quay.'],
  ["en", 'The mayor called it "a part of our town? when she opened the quay.'],
  ["en", "The mayor said the ferry was ''a part of our town'' again."],
  ["id", '"Untuk apa dermaga ini? untuk warga," kata Ines Caldeira.'],
  ["fr", "Le maire l'a dit : le bac, c'est l'\"âme\" de Port-Sel."],
  ["vi", 'Thị trưởng gọi chiếc phà là " một phần của thành phố ".'],
  ["de", 'Der Rat nannte die Fähre „ein Stück Stadt".'],
])("a sentence may be quoted that opens like a label or has a figure: %s %s", (language, text) => {
  expect(quotable(text, language)).toBe(true);
});

it.each([
  ["en", "Photo: Jane Miller shows the harbour on Monday morning."],
  ["en", "Advertisement: sail to Saltmarsh for two euros."],
  ["en", "For more on the ferry, see our pages on the harbour."],
  ["en", "The mayor (left) opens the landing stage with the engineer."],
  ["en", "The landing stage is seen in this handout photo from the town."],
  ["en", "Please enable JavaScript to read about the harbour ferry."],
  ["en", "By reading on you accept our privacy policy and its terms."],
  ["en", "''The ferry has an agreement with the town that it can sail."],
  ["fr", "Le port de la ville après la tempête, photo d'illustration."],
  ["de", "Die Fähre liegt am alten Anleger im Hafen (Symbolbild)."],
  ["en", "5. Tell the harbour master when the boat has come back."],
  ["en", "The council named the boats that it will buy in the spring,"],
  ["tr", "Belediye ekipleri limanın yanındaki köprüyü yeniden açıyor 19."],
  ["en", "Nov 27, 2026; Old Quay; the ferry lies at the landing stage in the storm."],
  ["en", 'The ferry is back in the harbour.{"@type":"Review","author":"Jane Miller"}'],
  ["en", "| Filed under harbour, ferry and storm, by the desk."],
  ["en", "Cover image: the ferry as an artist saw it at the landing stage."],
  ["en", "The ferry at its landing stage in the harbour (Credit: Jane Miller)"],
  ["en", "The ferry is back in the harbourFollow @saltmarsh for more"],
  ["en", "See a photo of the ferry and read more from the harbour office."],
  ["es", "Utilizamos cookies propias para recordar sus preferencias."],
  ["es", "lunes 4 de mayo de 2026 - 7:45 p.m."],
  ["es", "Actualizado Lunes, 4 mayo 2026 - 19:45"],
  ["de", "Dienstag, 13. Mai 2014, von Dr. Jonas Feldmann"],
  ["de", "Klicken Sie hier, um alle Bilder der neuen Fähre zu sehen!"],
  ["vi", "Clip: Phà mới cập bến cảng cũ sáng thứ hai."],
  ["en", "Q: Captain, you have sailed the ferry for thirty years."],
  ["de", "Antwort: Wir bauen die Brücke im Frühling wieder auf."],
  ["en", "We will be back on Monday,? Ana Caldeira said at the quay."],
  ["en", "(You can read all about the ferry in our archive.)"],
  ["en", "6: 12 pm: The harbour office closes the quay for the night."],
  ["en", "Although the crew had been warned of the storm."],
  ["de", "Obwohl die Fähre noch im alten Hafen liegt."],
  ["id", "Meskipun kapal itu masih berada di dermaga lama."],
  ["sv", "Färjan är en del av vår stad”, säger borgmästaren Ines Ek."],
  ["fi", "”Lautta palaa maanantaina ja kulkee joka tunti."],
  ["he", 'ראש העיר אמר כי הרציף הוא "לב העיר ועתידה.'],
  ["en", '"The mayor replied: "Nobody will sell the old ferry.'],
  ["en", "'We never stopped hoping that the ferry would come back.'"],
  ["en", '"The quay is ours." "The ferry is ours as well."'],
])("a caption, call, notice or half a sentence may not: %s %s", (language, text) => {
  expect(quotable(text, language)).toBe(false);
});

it.each(["Who sold the ferry to the town?", "What has happened to the ferry?!", "“Who sold the ferry?”"])(
  "a question may not, however it is cried out: %s",
  (text) => expect(quotable(text, "en")).toBe(false),
);
