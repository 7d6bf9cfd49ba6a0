import { describe, expect, it } from "vitest";
import { checkFaithfulness } from "../../../functions/summary/guard/check-faithfulness.ts";

const issues = (language: string, said: string, summary: string) =>
  checkFaithfulness(said, summary, language).issues;

describe("what a summary words freely passes", () => {
  it.each<[string, string, string, string]>([
    [
      "a span in days as one of months",
      "ro",
      "Alegeri noi vor avea loc în termen de 90 de zile.",
      "Alegerile trebuie organizate în cel mult trei luni.",
    ],
    [
      "a measured number among other words",
      "ru",
      "Контракт с нападающим рассчитан на три года.",
      "Соглашение с форвардом действует до трёх лет.",
    ],
    [
      "a number behind a possessive",
      "en",
      "Most of the 48 schools in the Penrose district reopened on Wednesday after a week of burst pipes. Five primary schools stay shut until Monday because they have no heating.",
      "All but five of Penrose's 48 schools are open.",
    ],
    [
      "a rank as a number",
      "pt",
      "O técnico saiu após a sexta derrota consecutiva.",
      "Seis derrotas seguidas levaram à saída do técnico.",
    ],
    [
      "a rank of somebody else's words",
      "fr",
      "Le navigateur Yann Le Guen a abandonné la Route des Alizés à 300 milles des Açores. Selon son équipe, il occupait la troisième place.",
      "Yann Le Guen, alors troisième, renonce à la Route des Alizés.",
    ],
    [
      "what is doubled",
      "en",
      "The money would let the firm double its staff of 35.",
      "The firm could grow to a staff of 70.",
    ],
    [
      "a sum of what the article adds",
      "de",
      "Das Land zahlt 310 Millionen Euro, der Bund weitere 90 Millionen Euro.",
      "Land und Bund zahlen 400 Millionen Euro.",
    ],
    [
      "more than half",
      "fr",
      "Selon une enquête, 54 % des commerçants y sont favorables.",
      "Un peu plus de la moitié des commerçants y sont favorables.",
    ],
    [
      "the second half of the year beside percents",
      "pt",
      "O preço do café subiu 38%. O alívio virá no segundo semestre.",
      "O preço do café só terá alívio na segunda metade do ano.",
    ],
    [
      "a quarter that something fell by",
      "en",
      "Heart attacks fell by a quarter in the three years after the ban.",
      "Heart attacks dropped 25% in the three years after the ban.",
    ],
    [
      "two thirds in Slovak",
      "sk",
      "So zákonom súhlasí 67 percent rodičov.",
      "So zákonom súhlasia dve tretiny rodičov.",
    ],
    [
      "Scandinavian miles",
      "sv",
      "Närmaste akutmottagning ligger i Harnäs, 60 kilometer bort.",
      "Närmaste akutmottagning ligger sex mil bort.",
    ],
    ["basis points in Turkish", "tr", "Faiz 250 baz puan indirildi.", "Faiz 2,5 puan indirildi."],
    [
      "a Turkish number with a dotted capital",
      "tr",
      "İki yönetici gözaltına alındı.",
      "Polis, iki yönetici hakkında gözaltı kararı aldı.",
    ],
    [
      "a day written together with its hour",
      "nl",
      "Maandagochtend reden er geen treinen.",
      "Maandag reden er geen treinen.",
    ],
    [
      "'more' in Romanian",
      "ro",
      "Trenul a ajuns luni cu șase ore întârziere.",
      "Trenul a ajuns cu șase ore mai târziu.",
    ],
    [
      "the head of a company",
      "en",
      "Chief executive Ruth Oyelaran put the cost at £85 million.",
      "The CEO put the cost at £85m.",
    ],
    [
      "initials of words that are no names",
      "ca",
      "L'Ajuntament no apujarà l'impost de béns immobles.",
      "L'Ajuntament no apujarà l'IBI.",
    ],
    [
      "the country's initials in other languages",
      "it",
      "Il primo mercato sono gli Stati Uniti.",
      "Il primo mercato sono gli USA.",
    ],
    [
      "what is Irish",
      "en",
      "The chain will open shops in Ireland.",
      "The chain will enter the Irish market.",
    ],
    [
      "a noun behind a town's adjective in German",
      "de",
      "Die Universitätsklinik in Wernberg wird neu gebaut.",
      "Der Neubau der Wernberger Uniklinik beginnt.",
    ],
    [
      "a condition",
      "es",
      "La sequía podría obligar a cortar el agua este verano.",
      "La sequía obligará a cortar el agua si no llueve.",
    ],
    [
      "what somebody was cleared of",
      "en",
      "A jury found that Ada Holm was cleared of rigging the vote.",
      "Ada Holm did not rig the vote, a jury found.",
    ],
    [
      "a claim dismissed, in French",
      "fr",
      "La cour a débouté l'association, qui demandait l'arrêt du chantier.",
      "La cour a rejeté la demande de l'association.",
    ],
    [
      "without anybody's being told of",
      "es",
      "El terremoto sacudió la costa sin que se informara de víctimas.",
      "El terremoto no dejó víctimas en la costa.",
    ],
    [
      "what is forbidden",
      "fr",
      "Le préfet a interdit les feux d'artifice dans le département.",
      "Pas de feux d'artifice dans le département.",
    ],
    [
      "what a verb in two parts rules out",
      "de",
      "Das Werk schließt Kündigungen bis Ende 2028 aus.",
      "Niemand muss im Werk bis Ende 2028 eine Kündigung fürchten.",
    ],
    [
      "a limit",
      "nl",
      "De snelheid op snelwegen gaat naar 100 kilometer per uur.",
      "Op snelwegen mag niet harder dan 100 kilometer per uur worden gereden.",
    ],
    [
      "what was not so since the year of the last time",
      "es",
      "Los tipos suben hasta su nivel más alto desde 2006.",
      "Los tipos suben a una cota que no alcanzaban desde 2006.",
    ],
    [
      "what is forbidden by a verb",
      "nl",
      "De gemeente verbood het vuurwerk dit jaar.",
      "Er komt dit jaar geen vuurwerk.",
    ],
    [
      "what is prohibited",
      "es",
      "El ayuntamiento prohíbe los fuegos artificiales este verano.",
      "No habrá fuegos artificiales este verano.",
    ],
    [
      "what must not be done",
      "fi",
      "Ilotulitteet on kielletty keskustassa.",
      "Keskustassa ei saa ampua ilotulitteita.",
    ],
    [
      "a condition with a reflexive's word",
      "pt",
      "A câmara pode cortar a água este verão.",
      "A câmara cortará a água se não chover.",
    ],
    [
      "a condition with a preposition's word",
      "sv",
      "Kommunen kan stänga av vattnet i sommar.",
      "Kommunen stänger av vattnet om det inte regnar.",
    ],
    [
      "the president of an administration",
      "en",
      "The Trump administration will appeal. Trump spoke on Friday to his supporters.",
      "President Trump will appeal.",
    ],
    [
      "the office of somebody beside another's",
      "en",
      "A judge told Trump that the trial starts in May.",
      "President Trump faces trial in May.",
    ],
  ])("%s, in %s", (_, language, said, summary) => {
    expect(issues(language, said, summary)).toEqual([]);
  });
});

describe("what a summary gets wrong is seen", () => {
  it.each<[string, string, string, string, string]>([
    [
      "injured told as dead",
      "number",
      "cs",
      "Čtyři lidé utrpěli lehká zranění. Policie příčinu vyšetřuje.",
      "Nehoda si vyžádala čtyři mrtvé.",
    ],
    [
      "a tenth of them told as ten",
      "number",
      "en",
      "Two dozen shops refused to sign, and a tenth of them may move.",
      "Ten of the shops may move.",
    ],
    [
      "forints told for euros, in Hungarian",
      "number",
      "hu",
      "A MÁV 28 vonatot vásárol 410 millió euróért.",
      "A MÁV 28 vonatot vásárol 410 millió forintért.",
    ],
    [
      "another office",
      "role",
      "it",
      "La sindaca Marta Ghielmi ha parlato di una svolta.",
      "La ministra Marta Ghielmi ha parlato di una svolta.",
    ],
    [
      "another minister",
      "role",
      "de",
      "Wissenschaftsministerin Karin Leuthold lobte den Neubau.",
      "Finanzministerin Karin Leuthold lobte den Neubau.",
    ],
    [
      "an office behind the name",
      "role",
      "ru",
      "Олег Синицын, мэр города, выступил на брифинге.",
      "Губернатор Олег Синицын выступил на брифинге.",
    ],
    [
      "a plan told as done beside what it would have cost",
      "opposite",
      "en",
      "The council is considering selling the Victorian baths on Quay Street.",
      "The council has sold the Victorian baths on Quay Street, where repairs would have cost much more.",
    ],
    [
      "a plan of the present, in Hungarian",
      "opposite",
      "hu",
      "A főváros jövőre megszünteti a papíralapú bérleteket.",
      "A főváros megszüntette a papíralapú bérleteket.",
    ],
    [
      "a plan with a verb that changes its root, in Polish",
      "opposite",
      "pl",
      "Rząd zamierza od przyszłego roku podnieść płacę minimalną do 4800 złotych.",
      "Rząd podniósł płacę minimalną do 4800 złotych.",
    ],
    [
      "a request that was not made, in Italian",
      "negation",
      "it",
      "La procura ha chiuso le indagini senza chiedere il processo per Piero Santori.",
      "La procura intende chiedere il processo per Piero Santori.",
    ],
    [
      "a quotation of a pronoun that is told with more",
      "speaker",
      "fr",
      "Le navigateur Yann Le Guen a renoncé. « Le bateau prend l'eau », a-t-il indiqué par radio. La course est menée par Kate Marlow.",
      "« Le bateau prend l'eau », a indiqué Kate Marlow.",
    ],
    [
      "a board's denial, in Vietnamese",
      "negation",
      "vi",
      "Hiện ban giám đốc đang xem xét đơn của đại tá An theo nguyện vọng cá nhân.",
      "Hiện ban giám đốc không đang xem xét đơn của đại tá An theo nguyện vọng cá nhân.",
    ],
    [
      "a ban that is denied",
      "negation",
      "en",
      "A teacher has been banned from the classroom after pupils changed their answers.",
      "A teacher has not been banned from the classroom after pupils changed their answers.",
    ],
    [
      "an order that is no ban",
      "negation",
      "cs",
      "Město podepsalo zakázku na opravu mostu. Práce začnou v květnu.",
      "Město nepodepsalo zakázku na opravu mostu.",
    ],
    [
      "what was arranged",
      "negation",
      "hr",
      "Gradonačelnik je zakazao sjednicu vijeća za petak.",
      "Gradonačelnik nije zakazao sjednicu vijeća za petak.",
    ],
    [
      "the last for the eighth",
      "number",
      "id",
      "Banjir terakhir merendam pasar kota. Warga mengungsi ke sekolah.",
      "Delapan warga tewas di pasar kota.",
    ],
    [
      "a rank of something else",
      "number",
      "en",
      "It was the sixth time this year that the school had to close after a flood in the cellar. Volunteers cleaned the hall on Sunday and painted its doors.",
      "Six volunteers were hurt on Sunday.",
    ],
    [
      "'that' for 'if'",
      "negation",
      "ar",
      "قال الوزير إن الحكومة ستبني مدرسة جديدة في المدينة.",
      "قال الوزير إن الحكومة لا تملك أموالا للمدرسة.",
    ],
    [
      "a case for a condition",
      "negation",
      "pt",
      "O caso foi enviado ao tribunal de Braga na segunda-feira.",
      "O caso não teve testemunhas no tribunal de Braga.",
    ],
    [
      "'about' for 'if'",
      "negation",
      "sv",
      "Beslutet om avgiften fattades i måndags av kommunen.",
      "Beslutet om avgiften omfattar inte pensionärer.",
    ],
    [
      "'as' for 'if'",
      "negation",
      "nl",
      "De minister werkt als arts in Utrecht.",
      "De minister is als arts niet bekwaam.",
    ],
    [
      "a clause for a limit",
      "negation",
      "es",
      "La empresa informó de que 40 empleados se marchan en mayo.",
      "La empresa no confirmó que 40 empleados se marchan en mayo.",
    ],
    [
      "'and' for 'than'",
      "negation",
      "id",
      "Kebakaran menghanguskan 20 rumah dan 12 kios di pasar.",
      "Kebakaran tidak melukai pedagang dan 12 kios selamat.",
    ],
    [
      "a year that is no last time",
      "negation",
      "en",
      "Holm has been mayor of Arden since 2006 and speaks at every session.",
      "Holm has not apologised since 2006.",
    ],
    [
      "the double of what was doubled",
      "number",
      "en",
      "The staff of the mill has doubled to 35 this year.",
      "The mill now has a staff of 70.",
    ],
    [
      "a sum of what a 'but' parts",
      "number",
      "fr",
      "La région verse 300 euros, mais 90 euros sont retenus.",
      "La région verse 390 euros.",
    ],
    [
      "a sum of what 'will' parts",
      "number",
      "bg",
      "Общината ще плати 300 евро, а фирмата ще получи 90 евро.",
      "Общината ще плати 390 евро.",
    ],
    [
      "a name that begins as an abbreviation",
      "name",
      "en",
      "The mayor of St. Albans opened the market with Ruth Cole.",
      "The mayor opened the market with Stuart Cole.",
    ],
    [
      "a ministry's spokesman as its minister",
      "role",
      "en",
      "Ministry spokesman Igor Lan said the bridge was safe.",
      "Minister Igor Lan said the bridge was safe.",
    ],
  ])("%s: a %s, in %s", (_, kind, language, said, summary) => {
    expect(issues(language, said, summary).map((issue) => issue.kind)).toContain(kind);
  });

  it.each<[string, string, string, string]>([
    [
      "the office that somebody has in one place of several",
      "fr",
      "Le maire Luc Arnal a parlé. Luc Arnal, aussi sénateur, votera demain.",
      "Le sénateur Luc Arnal votera demain.",
    ],
    [
      "the mayor's spokesman",
      "en",
      "The mayor's spokesman, Tomas Reyl, said the harbour was open.",
      "Spokesman Tomas Reyl said the harbour was open.",
    ],
  ])("but not %s, in %s", (_, language, said, summary) => {
    expect(issues(language, said, summary)).toEqual([]);
  });
});
