/** What Hindi papers call whoever of their own filed a report, before the place: alternatives of a pattern. */
export const ownCorrespondents = "संवाददाता|संवाद सूत्र|संवाद सहयोगी|संवाद न्यूज एजेंसी|प्रतिनिधि|ब्यूरो|टीम";
