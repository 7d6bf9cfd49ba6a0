import type { Masthead } from "../article/masthead.ts";
import { css } from "./css.ts";
import { Html } from "./html.ts";
import { paletteStyle } from "./palette-style.ts";

/** The style of the desk, which depends on the masthead alone. */
export function deskStyle(masthead: Masthead): Html {
  return new Html(paletteStyle(masthead) + layout);
}

const layout = css(`
  * { box-sizing: border-box }
  body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.55 var(--text); overflow-wrap: anywhere }
  a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: .06em }
  :focus-visible { outline: .19rem solid var(--link); outline-offset: .15rem; border-radius: .15rem }
  [hidden] { display: none !important }
  .skip { position: absolute; top: -99rem; inset-inline-start: 1rem }
  .skip:focus { top: .5rem; background: var(--ground); padding: .7rem 1rem; z-index: 1 }
  main { max-width: 66rem; margin-inline: auto; padding-inline: 1.25rem }
  body>header { padding-inline: max(1.25rem,50% - 31.75rem); display: flex; flex-wrap: wrap; gap: .2rem 2rem; align-items: center; justify-content: space-between; border-block-start: .3rem solid var(--accent); padding-block: .6rem }
  .mark { margin: 0; font: 700 1.3rem/1.3 var(--head) }
  .mark a { color: inherit; text-decoration: none }
  .mark span { color: var(--soft); font: 400 1rem var(--text) }
  nav { display: flex; flex-wrap: wrap; gap: .25rem 1.2rem }
  nav a { display: inline-flex; align-items: center; min-height: 2.75rem }
  h1 { font: 700 1.9rem/1.2 var(--head); margin: 1.5rem 0 1rem }
  h2 { font: 700 1.35rem/1.25 var(--head); margin: .1rem 0 .5rem; text-wrap: balance }
  h2 a { color: inherit; text-decoration: none }
  h2 a:hover { text-decoration: underline }
  h3 { display: inline; font: 700 1rem var(--text) }
  p, li { text-wrap: pretty }
  form { display: grid; grid-template-columns: 1fr 1fr; gap: .8rem; align-items: end; padding: 1rem; background: var(--wash); border: .06rem solid var(--line); margin-block-end: 1rem }
  label { display: grid; gap: .2rem; font-size: .9rem; color: var(--soft); min-width: 0 }
  label:first-child, label:last-child { grid-column: 1/-1 }
  input, select { font: inherit; font-size: 1rem; color: var(--ink); background: var(--ground); border: .06rem solid var(--soft); border-radius: .2rem; padding: .4rem .6rem; min-height: 2.75rem; width: 100%; max-width: 100% }
  ::placeholder { color: var(--soft); opacity: 1 }
  .entry { display: grid; gap: .5rem 1.5rem; padding-block: 1.5rem; border-block-start: .06rem solid var(--line) }
  .entry>* { min-width: 0 }
  .thumb img, .preview img { display: block; width: 100%; height: auto }
  .thumb img { border: .06rem solid var(--line) }
  .meta { display: flex; flex-wrap: wrap; gap: .1rem .9rem; margin: 0 0 .3rem; font-size: .9rem; color: var(--soft) }
  .state { color: var(--link); font-weight: 700 }
  .none { color: var(--soft); padding-block: 2rem }
  .entry p { margin: 0 0 .7rem }
  details { border-block-start: .06rem solid var(--line) }
  summary { min-height: 2.75rem; display: list-item; padding-block: .6rem; cursor: pointer; font-weight: 600 }
  .posts, .cards, .archive { list-style: none; padding: 0; margin: 0 0 1rem }
  .posts { display: grid; grid-template-columns: repeat(auto-fill,minmax(min(100%,18rem),1fr)); gap: 1rem }
  .posts li { display: flow-root; border: .06rem solid var(--line); padding: .8rem; background: var(--wash) }
  .text { white-space: pre-wrap; unicode-bidi: plaintext; text-align: start; font-size: .95rem; margin-block: .5rem !important }
  .count { font-size: .85rem; color: var(--soft); float: inline-end; white-space: nowrap }
  .tools { display: flex; flex-wrap: wrap; gap: .2rem 1rem; align-items: center }
  .tools a, .cards a, .archive a { display: inline-flex; align-items: center; min-height: 2.75rem }
  button { font: inherit; font-size: .95rem; min-height: 2.75rem; padding: .3rem 1rem; border: .06rem solid var(--soft); border-radius: 2rem; background: var(--ground); color: var(--ink); cursor: pointer }
  button:hover { border-color: var(--link) }
  .cards { display: grid; grid-template-columns: repeat(auto-fill,minmax(min(100%,15rem),1fr)); gap: 0 1.5rem }
  .cards li { display: flex; gap: 1rem; align-items: center; justify-content: space-between }
  .cards span, .archive span, .archive time { color: var(--soft); white-space: nowrap; font-variant-numeric: tabular-nums }
  .archive li { display: flex; gap: 1rem; align-items: center; justify-content: space-between; border-block-start: .06rem solid var(--line) }
  .previews { display: grid; grid-template-columns: repeat(auto-fill,minmax(min(100%,16rem),1fr)); gap: 1rem; align-items: start; margin-block-end: 1rem }
  .preview { margin: 0; min-width: 0 }
  .preview figcaption { font-size: .85rem; color: var(--soft); margin-block-end: .3rem }
  .preview div { position: relative; overflow: hidden; border: .06rem solid var(--line); background: #fff; color: #15181c; font: .9rem/1.35 system-ui,Script,sans-serif; display: flex; flex-direction: column }
  .preview div>:not(img) { padding-inline: .7rem; margin-block: .25rem }
  .preview small { color: #4b5560 }
  .preview b, .said { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; text-align: start }
  .said { color: #3f474f }
  .x div { border: 0; background: none; color: var(--soft) }
  .x img { border-radius: 1rem }
  .x small { color: var(--soft); padding-inline: .2rem !important }
  .x .over { position: absolute; inset-inline: .6rem auto; max-width: calc(100% - 1.2rem); bottom: 1.7rem; padding: .05rem .4rem !important; border-radius: .25rem; background: #000; color: #fff; font-size: .8rem; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
  .facebook div { background: #f0f2f5 }
  .facebook small { text-transform: uppercase; font-size: .75rem }
  .whatsapp div { background: #d9fdd3; border-radius: .6rem; padding: .25rem }
  .whatsapp img { border-radius: .4rem }
  .linkedin div { background: #eef3f8 }
  .slack div { border: 0; border-inline-start: .25rem solid #ddd; padding-block: .2rem }
  .slack b { color: #1264a3 }
  .slack img { padding: .3rem .7rem }
  .pages { justify-content: space-between; padding-block: 1rem 2rem; border-block-start: .06rem solid var(--line) }
  .rejected { list-style: none; padding: 0; margin: 0 }
  .rejected li { padding-block: 1rem; border-block-start: .06rem solid var(--line) }
  .rejected h2 { font: 700 1.05rem/1.4 var(--text); margin: 0; text-align: start }
  .rejected p { margin: .2rem 0 }
  .rejected code { font: inherit }
  h1:lang(ja) { word-break: auto-phrase; line-break: strict }
  h2:has(wbr) { word-break: keep-all; line-break: strict }
  :lang(ko) { word-break: keep-all }
  @media (min-width: 23rem) { .kept { white-space: nowrap } }
  :lang(ar), :lang(fa) { line-height: 1.75 }
  :lang(ur), :lang(pnb), :lang(ks) { line-height: 2.1; font-family: "Noto Nastaliq Urdu","Urdu Typesetting",Nastaliq,var(--text) }
  :is(#said,#count):empty { margin: 0; padding: 0; border: 0 }
  #said { position: fixed; inset-block-end: 1rem; inset-inline: 0; margin: 0 auto; width: fit-content; padding: .6rem 1.2rem; border: .06rem solid transparent; background: var(--ink); color: var(--ground); border-radius: 2rem }
  @media (max-width: 30rem) { .archive li:has(time) { flex-direction: column; align-items: start; gap: 0; padding-block-end: .6rem } .archive time { font-size: .9rem } }
  @media (min-width: 48rem) {
    .entry { grid-template-columns: 20rem 1fr }
    form { grid-template-columns: 2fr 1fr 1fr 1fr }
    label:first-child, label:last-child { grid-column: auto }
  }
  @media print { .skip, nav, .tools, form, details:not([open]) { display: none } .entry { break-inside: avoid } }
`);
