import type { Article } from "../article/article.ts";
import type { Template } from "./template.ts";
import { image } from "./templates/image.ts";
import { plain } from "./templates/plain.ts";
import { quote } from "./templates/quote.ts";

/** By the names that a newsroom asks for them; a new template is added here. */
const byName = new Map<string, Template>(
  Object.entries({ plain, image, quote, opinion: quote, interview: quote }),
);

/** Each once. */
export const templates: Template[] = [...new Set(byName.values())];

/** The template that the article asks for, or else the one for what it has. One for photographs needs a photograph. */
export function chooseTemplate({ template }: Article, hasPhotograph: boolean): Template {
  const asked = template === null ? undefined : byName.get(template.toLowerCase());
  if (asked && (asked.ground !== "photograph" || hasPhotograph)) return asked;
  return hasPhotograph ? image : plain;
}
