import { phraseSet } from "./phrase-set.ts";

/** What stands above a list of what an article says, as editors make it. */
export const keyPointHeadings = phraseSet(`
key points | key point | the key points | highlights | story highlights | key takeaways | takeaways | at a glance | in brief | in short | the main points | main points | the gist | summary points | quick read | what you need to know | tl;dr
das wichtigste in kürze | das wichtigste | auf einen blick | in kürze | kurz und knapp | kurz & knapp | darum geht es | worum geht es
l'essentiel | l’essentiel | en bref | points clés | les points clés | à retenir | ce qu'il faut retenir | ce qu’il faut retenir
claves | las claves | puntos clave | en resumen | lo más importante | lo esencial | en breve | destacados
destaques | pontos-chave | em resumo | o essencial | resumo
punti chiave | in sintesi | in breve | i punti chiave
kernpunten | in het kort | samengevat | de kern
i korthet | det viktigaste | hovedpunkter | kort fortalt | hovedpunkterne | pääkohdat | lyhyesti
najważniejsze | w skrócie | v kostce | shrnutí | röviden | pe scurt | öne çıkanlar | kısaca | poin penting | ringkasan | điểm chính | tóm tắt
главное | коротко | кратко | головне | основни моменти | τα κύρια σημεία
要点 | 要點 | この記事のポイント | ポイント | 記事のポイント | 핵심 요약 | 핵심요약 | النقاط الرئيسية | أبرز النقاط | نکات کلیدی | मुख्य बातें | মূল বিষয়
`);
