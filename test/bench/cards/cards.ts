/** `npm run cards`: cards to look at, and the expected ones of the tests. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { CardFormat } from "../../../functions/article/masthead.ts";
import { cardSizes } from "../../../functions/card/card-sizes.ts";
import { templates } from "../../../functions/card/choose-template.ts";
import { cardRenderer } from "../../../functions/card/render-cards.ts";
import { aMasthead } from "../../card/a-masthead.ts";
import { goldens, looksAs } from "../../card/goldens.ts";
import { endWithUsage } from "../end-with-usage.ts";
import { cardAsset } from "./card-asset.ts";
import { lengthSamples, scriptSamples } from "./samples.ts";

const fixtures = fileURLToPath(new URL("../../fixtures/cards/", import.meta.url));

const usage = `Usage: npm run cards -- --sheet [DIR [TEMPLATE]]
       npm run cards -- --goldens

  --sheet     every script × template × format as files, and index.html to look at (in /tmp/standfirst-cards); only one
              of the templates ${templates.map(({ name }) => name).join(", ")}, if one is named
  --goldens   writes those expected cards of test/fixtures/cards anew that look otherwise now`;

const [way, folder = "/tmp/standfirst-cards", only] = process.argv.slice(2);
const isKnown = only === undefined || templates.some(({ name }) => name === only);
if (way === "--goldens") await writeGoldens();
else if (way === "--sheet" && isKnown) await writeSheet(folder, only);
else endWithUsage(usage, way);

async function writeGoldens() {
  for (const { name, draw } of goldens()) {
    const [place, card] = [`${fixtures}expected.${name}`, await draw()];
    if (existsSync(place) && (await looksAs(card, readFileSync(place)))) continue;
    writeFileSync(place, card);
    console.log(place);
  }
}

async function writeSheet(folder: string, only?: string) {
  mkdirSync(folder, { recursive: true });
  const render = cardRenderer(cardAsset, (event, fields) => console.error(event, fields));
  const photograph = { bytes: readFileSync(`${fixtures}photograph.jpg`), alt: null };
  const formats = Object.keys(cardSizes) as CardFormat[];
  let page =
    "<!doctype html><meta charset=utf-8><style>body{background:#888}img{height:300px;margin:2px}</style>";
  for (const { name, article } of [...lengthSamples(), ...scriptSamples()]) {
    page += `<h2>${name}</h2>`;
    for (const { name: template, ground } of templates) {
      if (only && template !== only) continue;
      const leadImage = ground === "photograph" ? photograph : null;
      const request = {
        article: { ...article, template },
        description: null,
        masthead: aMasthead(),
        leadImage,
        formats,
      };
      for (const { format, bytes, contentType, alt } of await render(request)) {
        const file = `${name}-${template}-${format}.${contentType === "image/png" ? "png" : "jpg"}`;
        writeFileSync(`${folder}/${file}`, bytes);
        page += `<img src="${file}" alt="${alt.replaceAll('"', "&quot;")}">`;
      }
    }
  }
  writeFileSync(`${folder}/index.html`, page);
  console.log(`${folder}/index.html`);
}
