/** As in our grid. */
const sizes = {
  og: [1200, 630],
  square: [1080, 1080],
  portrait: [1080, 1350],
  story: [1080, 1920],
  pinterest: [1000, 1500],
  wide: [1600, 900],
};

/** In grid units: the medians of what our own headlines are set in, so that nobody has more to draw. */
const headlineSizes = { og: 10.7, square: 8, portrait: 10, story: 11.3, pinterest: 11.6, wide: 10.7 };

export function sizeOf(format) {
  const [width, height] = sizes[format];
  return { width, height };
}

/**
 * The plain or the quote card of an article as a tree that satori and its kin take, for renderers that break lines
 * themselves: the same words in the same typefaces, sizes and colours at the same places.
 */
export function sameCard(article, masthead, gradient, format) {
  const { width, height } = sizeOf(format);
  const { palette, name } = masthead;
  const unit = Math.min(width, height) / 100;
  const landscape = width > height * 1.2;
  const [ground, ink, accent] = gradient
    ? [`linear-gradient(135deg, ${palette.groundDark}, #39312f)`, palette.inkDark, palette.accentDark]
    : [palette.ground, palette.ink, palette.accent];
  const panel = gradient ? {} : { backgroundColor: palette.groundDark };
  const wordmark = text(name, serif, { color: palette.inkDark, fontSize: 5.4 * unit });
  const story = [
    text(article.kicker, sans, { color: accent, fontSize: 3.8 * unit }),
    text(article.headline, serif, {
      color: ink,
      fontSize: headlineSizes[format] * unit,
      lineHeight: 1.14,
      marginTop: 3 * unit,
    }),
    text(article.standfirst, sans, {
      color: ink,
      fontSize: 4.2 * unit,
      lineHeight: 1.36,
      marginTop: 3.8 * unit,
    }),
  ];
  const credit = [
    text(article.bylines.join(", "), sans, { color: ink, fontSize: 3.4 * unit }),
    text(article.publishedAt, sans, { color: ink, fontSize: 3 * unit, marginTop: 1.8 * unit }),
  ];
  const page = {
    width,
    height,
    flexDirection: landscape ? "row" : "column",
    ...(gradient ? { backgroundImage: ground } : { backgroundColor: ground }),
  };
  if (!landscape) {
    return box(
      page,
      box({ width, height: 16 * unit, padding: `${4.5 * unit}px ${8 * unit}px`, ...panel }, wordmark),
      box({ width, height: unit, backgroundColor: accent }),
      box({ ...column, flexGrow: 1, justifyContent: "center", padding: 8 * unit }, ...story),
      box({ ...column, padding: `${3 * unit}px ${8 * unit}px` }, ...credit),
    );
  }
  const side = (width - height) / 2 - 6 * unit;
  return box(
    page,
    box({ width: side, height, padding: 5 * unit, ...panel }, wordmark),
    box({ width: unit, height, marginRight: 5 * unit, backgroundColor: accent }),
    box({ ...column, width: height, height, justifyContent: "center" }, ...story),
    box({ ...column, flexGrow: 1, height, justifyContent: "flex-end", padding: 5 * unit }, ...credit),
  );
}

const serif = { fontFamily: "SourceSerif", fontWeight: 700 };
const sans = { fontFamily: "Inter" };
const column = { flexDirection: "column" };

function text(value, face, style) {
  return { type: "div", props: { style: { display: "flex", ...face, ...style }, children: value } };
}

function box(style, ...children) {
  return { type: "div", props: { style: { display: "flex", boxSizing: "border-box", ...style }, children } };
}
