/** What stands above a newsletter's form between paragraphs: an offer to send something, and where to. A row a language. */
const offers = [
  String.raw`(?=.{0,80}(?:get|receive|deliver|straight|direct|sent|stories|headlines|briefing|updates|news))(?:get|receive|start your|be the first|stay|our|the (?:best|biggest|day['’]s|most|latest|top)|all the|top|news|breaking|delivered|straight|sent|daily|a daily|a weekly).{3,90} (?:in|to|into) your (?:e-?mail )?inbox(?: (?:at|each|every|once a) .{2,24})?\W*`,
  String.raw`(?=.{0,90}(?:nachricht|news|themen|update|überblick|briefing|wichtigste|meldungen|tipps|artikel))(?:erhalten|bekommen|holen|lesen) sie .{3,80} postfach\W*|.{0,60}direkt in (?:ihr|dein)(?:em)? (?:e-mail-)?postfach\W*`,
  String.raw`(?=.{0,90}(?:actu|info|news|essentiel|meilleur|sélection|articles|alertes))(?:recevez|retrouvez) .{3,80} (?:boîte (?:mail|e-mail|de réception)|messagerie)\W*|.{0,60}directement dans votre boîte .{2,16}`,
  String.raw`(?=.{0,90}(?:notici|titulares|bolet|news|actualidad|informaci|resumen|mejor|alertas))recib[ae] .{3,80} (?:correo(?: electrónico)?|bandeja de entrada|e-?mail|buzón)\W*`,
  String.raw`(?=.{0,90}(?:notíci|news|destaques|resumo|melhor|conteúdo|boletim|alertas))receba .{3,80} (?:e-?mail|caixa de entrada)\W*`,
  String.raw`(?=.{0,90}(?:notizi|news|articoli|aggiornament|meglio|contenuti))ricevi .{3,80} (?:casella(?: di posta)?|e-?mail|posta)\W*`,
  String.raw`(?=.{0,90}(?:nieuws|verhalen|artikelen|overzicht|updates|beste))(?:ontvang|krijg) .{3,80} (?:mailbox|inbox)\W*`,
  String.raw`(?=.{0,90}(?:nyhet|nyhed|news|uppdatering|opdatering|oppdatering|overblik|oversikt|bästa|bedste|beste|artik))(?:få|motta) .{3,80} (?:inkorg|mejl|mejlen|indbakke|innboks|mail|mailen|e-post|e-posten)\W*`,
  String.raw`(?=.{0,90}(?:wiadomości|news|artykuł|informacj|najlepsze|najważniejsze))(?:otrzymuj|odbieraj) .{3,80} (?:skrzynkę|skrzynki|e-?mail)\W*`,
];

/** "Get the day's top stories in your inbox.", but not "The mail lands in your inbox.", which tells something. */
export const inboxOffer = new RegExp(`^(?:${offers.join("|")})$`, "iu");
