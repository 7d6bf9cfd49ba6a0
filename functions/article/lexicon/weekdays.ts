import { phraseSet } from "./phrase-set.ts";

/** Days of the week as labels: written like places at the head of a paragraph ("Friday: Sunny spells…"). */
export const weekdays = phraseSet(`
monday | tuesday | wednesday | thursday | friday | saturday | sunday
montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonnabend | sonntag
lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche
lunes | martes | miércoles | jueves | viernes | sábado | domingo
segunda-feira | terça-feira | quarta-feira | quinta-feira | sexta-feira
lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica
dilluns | dimarts | dimecres | dijous | divendres | dissabte | diumenge
luni | marți | miercuri | joi | vineri | sâmbătă | duminică
maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag
måndag | tisdag | onsdag | torsdag | fredag | lördag | söndag | mandag | tirsdag | lørdag | søndag
maanantai | tiistai | keskiviikko | torstai | perjantai | lauantai | sunnuntai
poniedziałek | wtorek | środa | czwartek | piątek | sobota | niedziela
pondělí | úterý | středa | čtvrtek | pátek | neděle | pondelok | utorok | streda | štvrtok | piatok | nedeľa
ponedjeljak | ponedeljak | utorak | srijeda | sreda | četvrtak | petak | subota | nedjelja | nedelja
hétfő | kedd | szerda | csütörtök | péntek | szombat | vasárnap
pazartesi | salı | çarşamba | perşembe | cuma | cumartesi | pazar
senin | selasa | rabu | kamis | jumat | sabtu | minggu
thứ hai | thứ ba | thứ tư | thứ năm | thứ sáu | thứ bảy | chủ nhật
понедельник | вторник | среда | четверг | пятница | суббота | воскресенье
понеділок | вівторок | середа | четвер | п’ятниця | субота | неділя | понеделник | сряда | четвъртък | петък | събота
Δευτέρα | Τρίτη | Τετάρτη | Πέμπτη | Παρασκευή | Σάββατο | Κυριακή
الاثنين | الثلاثاء | الأربعاء | الخميس | الجمعة | السبت | الأحد | دوشنبه | سه‌شنبه | چهارشنبه | پنجشنبه | جمعه | شنبه | یکشنبه
שני | שלישי | רביעי | חמישי | שישי | שבת | ראשון
सोमवार | मंगलवार | बुधवार | गुरुवार | शुक्रवार | शनिवार | रविवार
সোমবার | মঙ্গলবার | বুধবার | বৃহস্পতিবার | শুক্রবার | শনিবার | রবিবার
`);
