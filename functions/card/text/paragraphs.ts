import type { Article } from "../../article/article.ts";
import { directionIn } from "../../article/language/direction-in.ts";
import type { Masthead } from "../../article/masthead.ts";
import { fallbackFamilies } from "../font/families.ts";
import type { Role, Typecase } from "../font/typecase.ts";
import type { Copy } from "../template.ts";
import { type Paragraph, paragraph } from "./paragraph.ts";
import { isPatchwork } from "./patchwork.ts";
import { type TypeStack, typeStack } from "./type-stack.ts";

const keptStacks = 64;

/** Makes paragraphs of an article's words, each once for all formats; `warn` hears of characters that no typeface has. */
export function paragraphs(
  fonts: Typecase,
  warn: (event: string, fields: Record<string, unknown>) => void,
): {
  stackFor(masthead: Masthead, role: Role, language: string): TypeStack;
  forArticle(article: Article, masthead: Masthead): (copy: Pick<Copy, "role">, text: string) => Paragraph;
} {
  const stacks = new Map<string, TypeStack>();

  function stackFor({ typefaces }: Masthead, role: Role, language: string): TypeStack {
    const key = `${typefaces[role]} ${role} ${language}`;
    const stack = stacks.get(key) ?? typeStack(fonts, typefaces, role, language);
    if (stacks.size > keptStacks) stacks.clear();
    stacks.set(key, stack);
    return stack;
  }

  /** The masthead's typeface, or the plainest one for a text that it would set half in another. */
  function stackOf(text: string, masthead: Masthead, role: Role, language: string): TypeStack {
    const own = stackFor(masthead, role, language);
    if (!isPatchwork(text, own)) return own;
    const typefaces = { ...masthead.typefaces, [role]: fallbackFamilies[0]!.name };
    return stackFor({ ...masthead, typefaces }, role, language);
  }

  return {
    stackFor,
    forArticle({ language, direction }, masthead) {
      const made = new Map<string, Paragraph>();
      return ({ role }, text) => {
        const key = `${role} ${text}`;
        let known = made.get(key);
        if (!known) {
          known = paragraph(
            text,
            stackOf(text, masthead, role, language),
            directionIn(text, direction),
            (cluster) => {
              warn("character-without-typeface", { cluster, language });
            },
          );
          made.set(key, known);
        }
        return known;
      };
    },
  };
}
