/** The plain or the quote card of an article as a tree that satori and its kin take, for renderers that break lines themselves. */
export function sameCard(article, { palette, name }, gradient) {
  const [ground, ink, accent] = gradient
    ? [`linear-gradient(135deg, ${palette.groundDark}, #39312f)`, palette.inkDark, palette.accentDark]
    : [palette.ground, palette.ink, palette.accent];
  const serif = { fontFamily: "SourceSerif", fontWeight: 700 };
  const text = (value, style) => ({
    type: "div",
    props: { style: { display: "flex", fontFamily: "Inter", ...style }, children: value },
  });
  const box = (style, ...children) => ({
    type: "div",
    props: { style: { display: "flex", boxSizing: "border-box", ...style }, children },
  });
  return box(
    { width: 1200, height: 630, ...(gradient ? { backgroundImage: ground } : { backgroundColor: ground }) },
    box(
      { width: 253, height: 630, padding: 31, ...(gradient ? {} : { backgroundColor: palette.groundDark }) },
      text(name, { ...serif, color: palette.inkDark, fontSize: 34 }),
    ),
    box({ width: 6, height: 630, marginRight: 26, backgroundColor: accent }),
    box(
      { width: 630, height: 630, padding: "57px 0", flexDirection: "column", justifyContent: "center" },
      text(article.kicker, { color: accent, fontSize: 24 }),
      text(article.headline, { ...serif, color: ink, fontSize: 60, lineHeight: 1.14, marginTop: 20 }),
      text(article.standfirst, { color: ink, fontSize: 26, lineHeight: 1.36, marginTop: 24 }),
    ),
    box(
      { width: 250, height: 630, padding: "57px 31px", flexDirection: "column", justifyContent: "flex-end" },
      text(article.bylines.join(", "), { color: ink, fontSize: 21 }),
      text(article.publishedAt, { color: ink, fontSize: 19, marginTop: 11 }),
    ),
  );
}
