import { paywall } from "../lexicon/page-notices.ts";
import { type Page, type PageElement, selectAll } from "./page-element.ts";
import { proseIn } from "./prose-in.ts";

const named = [
  "paywall",
  "regwall",
  "subscribe-wall",
  "subscription-wall",
  "premium-offer",
  "tp-container",
  "piano",
];
const selector = named
  .flatMap((name) => [name, name[0]!.toUpperCase() + name.slice(1)])
  .flatMap((name) => [`[class*=${name}]`, `[id*=${name}]`])
  .join(", ");
const longestOffer = 900;

const price = /(?:\d\s?(?:€|\$|£|zł|kč|kr\b|euros?\b|kron\p{L}+|złot\p{L}+|руб)|[€$£]\s?\d)/iu;
const subscription =
  /(?<!\p{L})(?:subscri|abonn|abonament|prenum|suscri|assin(?:e|ant)|iscriv|předplat|predplat|előfizet|tilaa|подпис|передплат|συνδρομ|abone ol|berlangganan|đăng ký|구독|購読|订阅|訂閱)/iu;

/**
 * The offers of a subscription go, which stand where the article breaks off. The same classes mark what subscribers read of it, often
 * paragraph by paragraph: only a box that is short, has less than half of the paragraphs and speaks of a price or a subscription is an offer.
 */
export function removeOffers(page: Page): void {
  const most = proseIn(page.body) / 2;
  for (const element of selectAll(page, selector))
    if (isOffer(element) && proseIn(element) < most) element.remove();
  for (const field of selectAll(page, "form input[type=email], form input[name*=mail]").slice(0, mostSignups))
    signupBox(field)?.remove();
}

/** Forms that are looked at, and letters of such a box. */
const [mostSignups, longestSignup] = [20, 400];

/** The box of a newsletter's form: the largest element around it that is short and has no paragraph of the article. */
function signupBox(field: PageElement): PageElement | null {
  let box: PageElement | null = null;
  for (
    let element = field.parentElement;
    element && !isPage.test(element.tagName);
    element = element.parentElement
  ) {
    if (element.textContent.length > longestSignup || element.querySelector("h1, article, main")) break;
    if (proseIn(element) > 0) break;
    box = element;
  }
  return box;
}

const isPage = /^(?:BODY|MAIN|ARTICLE|HTML)$/;

function isOffer(element: PageElement): boolean {
  if (/^(?:P|BODY|MAIN|ARTICLE|A|SPAN)$/.test(element.tagName) || element.querySelector("h1, article, main"))
    return false;
  const text = element.textContent.replace(/\s+/g, " ").trim();
  return text.length < longestOffer && (price.test(text) || subscription.test(text) || paywall.test(text));
}
