import type { Masthead } from "../article/masthead.ts";
import { deskScript } from "./desk-script.ts";
import { deskStyle } from "./desk-style.ts";
import { type Html, html } from "./html.ts";
import { icons, themeColors } from "./share-head.ts";

/** The page around whatever the desk shows. It is for editors, so search engines leave it out. */
export function deskFrame(title: string, content: Html, masthead: Masthead): string {
  return html`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${masthead.name}</title>
<meta name="robots" content="noindex">
${themeColors(masthead)}${icons}<link rel="alternate" type="application/atom+xml" href="/feed.xml" title="${masthead.name}">
<link rel="alternate" type="application/feed+json" href="/latest.json" title="${masthead.name}">
<style>${deskStyle(masthead)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the articles</a>
<header><p class="mark"><a href="/"><bdi lang="${masthead.language}">${masthead.name}</bdi> <span>Share desk</span></a></p>
<nav aria-label="Desk"><a href="/">Latest</a> <a href="/desk/">Archive</a> <a href="/feed.xml">Feed</a></nav></header>
<main id="main">
${content}</main>
<p id="said" role="status"></p>
<script>${deskScript}</script>
</body>
</html>
`.toString();
}
