/** As in our grid. */
const sizes = {
  og: [1200, 630],
  square: [1080, 1080],
  portrait: [1080, 1350],
  story: [1080, 1920],
  pinterest: [1000, 1500],
  wide: [1600, 900],
};

/** In grid units: the medians of what our own headlines of `news` are set in, so that nobody has more to draw. */
const headlineSizes = {
  plain: { og: 10, square: 6.9, portrait: 8.8, story: 10.3, pinterest: 10.8, wide: 10.1 },
  quote: { og: 11, square: 8.4, portrait: 10.5, story: 11.8, pinterest: 12.1, wide: 11.1 },
};

export function sizeOf(format) {
  const [width, height] = sizes[format];
  return { width, height };
}

/**
 * The plain or, on a gradient, the quote card of an article as a tree that satori and its kin take, for renderers that break
 * lines themselves: the same words in the same typefaces, sizes and colours at the same places.
 */
export function sameCard(article, masthead, gradient, format) {
  const { width, height } = sizeOf(format);
  const unit = Math.min(width, height) / 100;
  const landscape = width > height * 1.2;
  const card = { article, masthead, format, width, height, unit, landscape };
  return gradient ? quoteCard(card) : plainCard(card);
}

function plainCard({ article, masthead, format, width, height, unit, landscape }) {
  const { ground, ink, accent, groundDark, inkDark } = masthead.palette;
  const panel = { backgroundColor: groundDark };
  const wordmark = text(masthead.name, serif, { color: inkDark, fontSize: 5.2 * unit, whiteSpace: "nowrap" });
  const story = [
    text(article.kicker, sans, { color: accent, fontSize: 4.2 * unit }),
    headline(article, ink, headlineSizes.plain[format], unit),
    text(article.standfirst, sans, {
      color: ink,
      fontSize: 4.6 * unit,
      lineHeight: 1.36,
      marginTop: 3.5 * unit,
    }),
  ];
  const credit = [
    text(article.bylines.join(", "), sans, { color: ink, fontSize: 3.8 * unit }),
    text(article.publishedAt, sans, { color: ink, fontSize: 3.4 * unit, marginTop: 1 * unit }),
  ];
  const page = { width, height, flexDirection: landscape ? "row" : "column", backgroundColor: ground };
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
    box({ width: side, height, padding: 5 * unit, paddingTop: 8 * unit, ...panel }, wordmark),
    box({ width: unit, height, marginRight: 5 * unit, backgroundColor: accent }),
    box({ ...column, width: height, height, justifyContent: "center" }, ...story),
    box({ ...column, flexGrow: 1, height, justifyContent: "flex-end", padding: 5 * unit }, ...credit),
  );
}

function quoteCard({ article, masthead, format, width, height, unit, landscape }) {
  const { groundDark, inkDark, accentDark } = masthead.palette;
  const wordmark = text(masthead.name, serif, { color: inkDark, fontSize: 5.2 * unit, whiteSpace: "nowrap" });
  const mark = text("“", serif, {
    color: accentDark,
    fontSize: 40 * unit,
    height: 18 * unit,
    lineHeight: 0.9,
  });
  const story = [
    text(article.kicker, sans, { color: accentDark, fontSize: 4.2 * unit }),
    headline(article, inkDark, headlineSizes.quote[format], unit),
    text(article.bylines.join(", "), sans, {
      color: accentDark,
      fontSize: 5 * unit,
      marginTop: 4 * unit,
    }),
    text(article.publishedAt, sans, { color: inkDark, fontSize: 3.7 * unit, marginTop: 1 * unit }),
  ];
  const page = {
    width,
    height,
    flexDirection: landscape ? "row" : "column",
    backgroundImage: `linear-gradient(135deg, ${groundDark}, #39312f)`,
  };
  if (!landscape) {
    return box(
      { ...page, padding: 8 * unit },
      box({ justifyContent: "space-between", alignItems: "center" }, mark, wordmark),
      box({ ...column, flexGrow: 1, justifyContent: "center" }, ...story),
    );
  }
  const side = (width - height) / 2;
  return box(
    page,
    box(
      {
        ...column,
        width: side,
        height,
        justifyContent: "space-between",
        padding: `${9 * unit}px ${5 * unit}px`,
      },
      mark,
      wordmark,
    ),
    box({ ...column, width: height, height, justifyContent: "center" }, ...story),
  );
}

function headline(article, color, size, unit) {
  const style = { color, fontSize: size * unit, lineHeight: 1.14, marginTop: 2.5 * unit };
  return text(article.headline, serif, style);
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
