/** "More than 10,000", of 12,500. */
export const atLeast =
  /(?:more than|over|at least|plus d[e']|mehr als|über|más de|mais de|oltre|più di|meer dan|mer än|över|ponad|více než|более|свыше|понад|більше|yli|több mint|peste|lebih dari|hơn|أكثر من|بیش از|से अधिक|超过|超過|逾|กว่า|เกิน|lebih|سے زائد)\s{0,2}$/iu;

/** "Nearly 4 million", of 3.7. */
export const about =
  /(?:about|around|nearly|almost|some|roughly|fast|etwa|rund|knapp|près de|environ|presque|casi|unos|unas|cerca de|quase|circa|quasi|ongeveer|bijna|zo'n|około|prawie|около|почти|близько|майже|asi|téměř|cirka|nästan|noin|lähes|közel|mintegy|aproape|περίπου|σχεδόν|yaklaşık|neredeyse|khoảng|gần|sekitar|hampir|حوالي|نحو|حدود|نزدیک به|تقریبا|लगभग|करीब|প্রায়|تقریباً|约|約|近|およそ|약)\s?$/iu;

/** Characters before a number in which it may be called rounded. */
export const longestHedge = 24;
