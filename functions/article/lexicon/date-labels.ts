import { foldLetters } from "../language/fold-letters.ts";

/** Matches, in folded text, a word that says: this text was changed then. */
export const updatedLabel = words(
  "updated|aangepast|ändrad|endret|ændret|дата обновления|змінено|更新日時|อัพเดต|imeboreshwa|atjaunināts|актуализирано|última modificación|last updated|update|modified|last modified|edited|revised|actualizado|actualizada|actualización|última actualización|modificado|atualizado|atualizada|atualização|última atualização|modifié|mis à jour|mise à jour|màj|maj|actualisé|dernière mise à jour|aktualisiert|aktualisierung|zuletzt aktualisiert|geändert|update vom|stand|aggiornato|aggiornata|aggiornamento|ultimo aggiornamento|ultima modifica|actualitzat|bijgewerkt|laatst bijgewerkt|gewijzigd|laatste update|uppdaterad|uppdaterat|oppdatert|opdateret|uppfært|päivitetty|muokattu|uuendatud|muudetud|atjaunots|papildināts|atnaujinta|papildyta|aktualizacja|zaktualizowano|ostatnia aktualizacja|aktualizováno|aktualizace|aktualizované|upravené|posodobljeno|ažurirano|izmijenjeno|izmenjeno|izmjena|frissítve|frissítés|módosítva|actualizat|actualizată|ultima actualizare|modificat|güncelleme|güncellendi|son güncelleme|güncellenme|yenilənib|yenilənmə|përditësuar|diperbarui|diperbaharui|update terakhir|dikemas kini|dikemaskini|cập nhật|imesasishwa|ενημερώθηκε|ενημέρωση|τελευταία ενημέρωση|ανανεώθηκε|обновлено|обновлён|обновлен|обновление|изменено|отредактировано|оновлено|оновлення|абноўлена|обновена|актуализирана|последна промяна|последно обновена|ажурирано|изменето|жаңартылды|تحديث|آخر تحديث|اخر تحديث|محدث|تم التحديث|تم تحديثه|به‌روزرسانی|بروزرسانی|به روز رسانی|آخرین به‌روزرسانی|اپ ڈیٹ|اپڈیٹ|עודכן|עדכון|עדכון אחרון|अपडेट|अपडेटेड|अद्यतन|संशोधित|অপডেট|আপডেট|হালনাগাদ|সর্বশেষ আপডেট|புதுப்பிக்கப்பட்டது|అప్డేట్|ಅಪ್ಡೇಟ್|ಅಪ್‌ಡೇಟ್|പുതുക്കിയത്|અપડેટ|อัปเดต|ปรับปรุงล่าสุด|แก้ไขล่าสุด|수정|최종수정|업데이트|更新|最終更新|修改|最后更新|განახლდა|թարմացվել է",
);

/** Matches, in folded text, a word that says: this text was published then. */
export const publishedLabel = words(
  "published|yayın tarihi|發布時間|published on|posted|posted on|first published|publication date|date|issued|released|filed|created|publicado|publicada|publicación|fecha|fecha de publicación|publicado em|publicada em|data|publié|publiée|publié le|date de publication|mis en ligne|veröffentlicht|erschienen|erstellt|datum|publiziert|vom|pubblicato|pubblicata|pubblicato il|publicat|gepubliceerd|geplaatst|publicerad|publicerat|skapad|publisert|offentliggjort|publiceret|udgivet|birt|julkaistu|avaldatud|publicēts|paskelbta|publikuota|data publikacji|opublikowano|dodano|publikacja|publikováno|vydáno|zveřejněno|publikované|zverejnené|objavljeno|objavljen|objava|közzétéve|megjelent|publikálva|publicat|publicată|postat|yayınlanma|yayınlandı|yayınlanma tarihi|giriş|oluşturulma|eklenme|tarih|dərc|dərc olunub|tarix|publikuar|diterbitkan|dipublikasikan|terbit|dimuat|diposting|đăng|ngày đăng|xuất bản|ngày|imechapishwa|δημοσίευση|δημοσιεύθηκε|δημοσιεύτηκε|ημερομηνία|опубликовано|опубликован|дата|дата публикации|размещено|добавлено|публикация|опубліковано|дата публікації|апублікавана|публикувана|публикувано|публикация|објављено|објавено|жарияланды|نشر|نشر في|تم النشر|تاريخ النشر|نشرت|التاريخ|تاریخ انتشار|تاریخ|منتشر شده|تاریخ اشاعت|شائع|שایع|פורסם|פורסם ב|תאריך|प्रकाशित|प्रकाशन|पब्लिश|पोस्टेड|प्रकाशित मिति|प्रकाशित किया|প্রকাশ|প্রকাশিত|প্রকাশের|প্রকাশকাল|வெளியிடப்பட்டது|பதிவு|ప్రచురణ|ಪ್ರಕಟಣೆ|പ്രസിദ്ധീകരിച്ചത്|પ્રકાશિત|เผยแพร่|วันที่|입력|등록|승인|작성|게재|기사입력|公開|投稿|掲載|配信|公開日|投稿日|掲載日|配信日|发布|发布时间|发表|发表于|時間|时间|日期|發布|發佈|發表|刊登|გამოქვეყნდა|հրապարակվել է",
);

/** Before a word that is none for years: what was years ago is news of no page. */
const notYears = String.raw`(?!(?:añ|an[nos]|jahr|år(?:\s|$)|lat(?:\s|$)|let(?:\s|$)|rok|god|год|лет|рок|χρόνια|ani(?:\s|$)))`;

/** Matches a moment that is told from now, which names no day: "26 minutes ago", "hier à 19:20", "dnes 9:44". */
export const relativeTime = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${[
    String.raw`(?:\d+|an?|one)\s+(?:second|sec|minute|min|hour|hr|day|week|month)s?\s+ago`,
    String.raw`(?:today|yesterday)(?:\s+at)?,?\s*\d{1,2}[:.]\d\d`,
    String.raw`(?:hace|há|ha|fa|il y a|vor|prije|pre|pred|před|przed|acum|πριν|преди|пред|til)\s+\d+\s+${notYears}\p{L}+`,
    String.raw`for\s+\d+\s+(?:sekunder|min(?:utter)?|timer?|dag(?:er|e)?|uker?|uger?|måned(?:er)?)`,
    String.raw`\d+\s+(?:sedan|siden|sitten|tagasi|temu|назад|тому|ago|geleden|fa|atrás|önce|əvvəl|yang lalu|lalu|trước|पहले|আগে|ที่แล้ว|дней назад)`,
    String.raw`\d+\s*\p{L}+\.?\s+(?:sedan|siden|sitten|tagasi|temu|назад|тому|geleden|fa|atrás|önce|əvvəl|yang lalu|lalu|trước|पहले|আগে|ที่แล้ว)`,
    String.raw`(?:hier|aujourd’hui|aujourd'hui|heute|gestern|hoy|ayer|hoje|ontem|oggi|ieri|vandaag|gisteren|idag|igår|i dag|i går|tänään|eilen|täna|eile|dziś|dzisiaj|wczoraj|dnes|včera|danas|jučer|juče|ma|tegnap|azi|bugün|dün|сегодня|вчера|сьогодні|вчора|днес|hari ini|kemarin|hôm nay|hôm qua|σήμερα|χθες|χτες|اليوم|أمس|امروز|دیروز|आज|কাল)(?:\s*(?:à|at|um|a las|às|alle|om|kl\.?|klo|o|u|в|о|la|saat|στις|,))?\s*\d{1,2}\s?[:.h]\s?\d\d`,
    String.raw`[\d۰-۹]+\s+\p{L}+\s+(?:پیش|قبل)`,
    String.raw`(?:منذ|قبل)\s+(?:\d+\s+)?\p{L}+`,
    String.raw`\d+\s*(?:분|시간|일)\s*전|\d+\s*(?:分|時間|日|分钟|小时|天|分鐘|小時)前`,
  ].join("|")})(?![\\p{L}\\p{M}])`,
  "iu",
);

function words(row: string): RegExp {
  const sorted = [...new Set(row.split("|").map(foldLetters))].sort((a, b) => b.length - a.length);
  return new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${sorted.map((word) => word.replace(/[.*+?^$()[\]\\]/g, "\\$&")).join("|")})(?![\\p{L}\\p{M}])`,
    "u",
  );
}
