import fc from "fast-check";

/** What could break out of markup, JSON, a post or a line. */
const traps = [
  `"quoted" 'single' \`tick\``,
  "</script><script>alert(1)</script>",
  "</title><img src=x onerror=alert(1)>",
  "<!--<script>",
  "]]>",
  "&amp; &lt; &#39; &notit; &#x1F600;",
  "a\r\nb\rc\td",
  "\u2028\u2029\u0085",
  "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 👍🏿 🇺🇦 1️⃣",
  "\u202Eright to left\u202C \u2066isolated\u2069 \u200F",
  "\0 \x01 \x1b \x7f \x80",
  "\uD800 lone \uDC00",
  "\uFEFF\uFFFE\uFFFF",
  "{{template}} %00 %E0",
  "https://example.org/a?b=c&d=é#f",
  "__proto__ constructor",
  "e\u0301\u0323 क्षि กำ 한글",
  "漢字とかな交じり文。",
  "x".repeat(10_000),
  "字".repeat(10_000),
  "word ".repeat(2_000).trim(),
];

/** Any text at all, with the known traps often among it. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(fc.constantFrom(...traps), fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" })),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(" "))
  .filter((text) => text !== "");
