import type { Masthead } from "../article/masthead.ts";
import { css } from "./css.ts";
import { Html } from "./html.ts";
import { paletteStyle } from "./palette-style.ts";

/** The style of share pages and tombstones. It depends on the masthead alone, so that one CSP hash serves every page. */
export function pageStyle(masthead: Masthead): Html {
  return new Html(paletteStyle(masthead) + layout);
}

const layout = css(`
  * { box-sizing: border-box }
  body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/var(--lines,1.6) var(--text); overflow-wrap: anywhere }
  a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: .06em }
  :focus-visible { outline: .19rem solid var(--link); outline-offset: .19rem; border-radius: .15rem }
  .skip { position: absolute; top: -99rem; inset-inline-start: 1rem }
  .skip:focus { top: .5rem; background: var(--ground); padding: .7rem 1rem; z-index: 1 }
  body>* { max-width: 45rem; margin-inline: auto; padding-inline: 1.25rem }
  body>header { border-block-start: .3rem solid var(--accent); padding-block: 1rem; max-width: none }
  main { padding-block-start: 1.5rem }
  body>header>* { max-width: 42.5rem; margin-inline: auto; display: flex; min-height: 2.75rem; align-items: center }
  .mark { color: inherit; text-decoration: none; font: 700 1.3rem/1.2 var(--head) }
  .mark svg { height: 1.6rem; width: auto; max-width: 100%; fill: currentColor }
  .kicker { color: var(--link); font-weight: 700; font-size: .9rem; margin: 0 0 .5rem }
  h1 { font: 700 clamp(1.85rem,6.5vw,2.9rem)/var(--leading,1.14) var(--head); margin: 0 0 1rem; text-wrap: balance }
  h1.long { font-size: clamp(1.5rem,4.6vw,2.1rem); line-height: var(--leading,1.2) }
  p, li { text-wrap: pretty }
  @supports (hyphenate-limit-chars: 17 5 5) { h1, p, li { hyphens: auto; hyphenate-limit-chars: 17 5 5 } }
  @media (min-width: 23rem) { .kept { white-space: nowrap } }
  h2 { font: 700 1.15rem/var(--leading,1.3) var(--head); margin: 2.2rem 0 .8rem }
  .deck { font-size: 1.25rem; line-height: var(--lines,1.45); color: var(--soft); margin: 0 0 1rem }
  .facts { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; font-size: .92rem; color: var(--soft); margin: 0 0 1.5rem }
  address { flex-basis: 100%; font-style: normal; font-weight: 700; color: var(--ink) }
  figure { margin: 0 0 1.5rem }
  figure img { display: block; width: 100%; height: auto; border: .06rem solid var(--line) }
  .points { margin: 0; padding-inline-start: 1.2rem }
  .points li { margin-block-end: .6rem; padding-inline-start: .3rem }
  .points ::marker { color: var(--link) }
  .go { display: inline-flex; align-items: center; min-height: 2.75rem; padding: .4rem 1.2rem; margin-block: 1rem 0; border: .06rem solid transparent; background: var(--link); color: var(--on-link); font-weight: 700; text-decoration: none }
  .share { display: grid; grid-template-columns: repeat(auto-fill,minmax(min(100%,7.75rem),1fr)); gap: .5rem; padding: 0; margin: 0; list-style: none }
  .share li { display: grid }
  .share a, button { display: flex; align-items: center; justify-content: center; width: 100%; min-height: 2.75rem; padding: .3rem .5rem; border: .06rem solid var(--line); border-radius: 2rem; background: var(--wash); color: var(--ink); font: inherit; font-size: .95rem; line-height: 1.3; text-align: center; text-decoration: none; cursor: pointer }
  .share :lang(en) { font-family: var(--text) }
  .share a:hover, button:hover { border-color: var(--link) }
  [hidden] { display: none !important }
  .here { display: none }
  body>footer { width: calc(100% - 2.5rem); max-width: 42.5rem; margin-block-start: 3rem; padding: 1.2rem 0 2rem; border-block-start: .06rem solid var(--line); color: var(--soft); font-size: .92rem }
  footer a { padding-block: .7rem }
  :lang(ur), :lang(pnb), :lang(ks) { font-family: "Noto Nastaliq Urdu","Urdu Typesetting",Nastaliq,var(--text) }
  h1:has(wbr) { word-break: keep-all }
  :lang(ko) { word-break: keep-all }
  @media print {
    :root { --ground: #fff; --ink: #000; --soft: #333; --link: #000; --line: #999 }
    .skip, .share, .share-head, button { display: none }
    body { font-size: 11pt }
    main { padding-block-start: 0 }
    .go, .here { display: block; width: fit-content; background: none; color: #000; padding: 0; min-height: 0 }
    .go::after { content: attr(href); display: block; unicode-bidi: isolate; direction: ltr; font-weight: 400 }
    h1, h2, li { break-inside: avoid; break-after: avoid-page }
    figure { break-inside: avoid; max-width: 28rem }
  }
`);
