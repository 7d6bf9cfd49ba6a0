/** Words, lower case, of sections, places and offers that are written as names are: "Middle East", "Última Hora", "Süper Lig". */
export const sectionWords = new Set(
  `
middle east west north south northern southern eastern western central real estate premier champions league life style lifestyle living formula one two latin america american europe european asia asian africa african pacific home affairs climate change los angeles york orleans zealand delhi morning evening daily weekly sunday saturday briefing briefings gazette chronicle lane road avenue square park image images pictures feature features advertisement sponsored partner content cup club united states kingdom nations house white green energy food drink travel money markets personal finance public health mental higher education local national international regional royal family social media artificial intelligence tech technology science space environment nature arts books music film movies games gaming television radio crime justice courts law order election elections campaign white house capitol hill supreme court wall street silicon valley st saint san santa santo quick links site map privacy notice terms use cookie settings sign log full coverage special report series investigation investigations long reads data deep dive fact check
bad erste zweite bundesliga kreis landkreis stadt land region lokales rhein main ruhr nord süd ost west geld anlage energie energien erneuerbare alle artikel galerie bild zur startseite mehr meldungen polizei feuerwehr gericht wetter verkehr leben wissen reise auto digital familie gesundheit
proche moyen orient île ile france ligue coupe monde édition abonnés val saint seine loire haute haut basse pays grand vie société économie santé sciences idées débats élections faits divers
américa latina medio ambiente última ultimo último hora castilla mancha comunidad ciudad buenos aires valle río san santa estados unidos sociedad cultura deportes opinión portada vida estilo
serie reggio medio oriente prima pagina ultima ora emilia romagna stati uniti primo piano
são meio ambiente copa rio grande sul norte brasil mundo última vida
liga mistrzów ekstraklasa nowy nowa stary bielsko zielona góra województwo powiat gmina
noord zuid oost holland den haag binnenland buitenland
norra södra östra västra stockholm göteborg stad skåne
son dakika bölgesi süper lig gündem spor dünya
ближний восток нижний верхний новгород санкт петербург область район край округ южный северный федеральный новости
`
    .trim()
    .split(/\s+/),
);

/** Names of sections, which texts speak of as of a place, too: "in Wirtschaft und Politik". */
export const sectionName =
  /^(?:politi[ckq]\p{L}*|wirtschaft|kultur|sports?|gesellschaft|panorama|wissen(?:schaft)?|technik|digital|finanzen|meinung|medien|reise|leben|gesundheit|bildung|ausland|inland|welt|stadt|land|region\p{L}*|lokales|news|business|econom\p{L}*|économie|culture|cultura|société|sociedad|sociedade|società|science|ciencia|santé|salud|saúde|monde|mundo|mondo|world|opinion|opinión|opinião|nyheter|kultur|ekonomi|samhälle|politiikka|talous|kulttuuri|kultura|gospodarka|świat|kraj|svět|ekonomika|общество|политика|экономика|культура|спорт|наука|мир|суспільство|політика|економіка|світ)$/iu;
