import { amounts, days } from "./amount-rules.ts";
import { sentenceCase } from "./capital-rules.ts";
import { counting } from "./counting-rules.ts";
import { isExempt } from "./exemptions.ts";
import { accents, formalSpanish, oneLanguage, oneSpelling } from "./language-rules.ts";
import type { Rule, ShownText } from "./shown-text.ts";
import { calm, openingMarks, quotes, spacing } from "./typography-rules.ts";

/** What every text keeps to, finished or with slots still in it. */
export const everyText: { readonly [name: string]: Rule } = {
  oneLanguage,
  formalSpanish,
  accents,
  oneSpelling,
  openingMarks,
  quotes,
  spacing,
  calm,
  sentenceCase,
  counting,
};

/** What a finished text keeps to as well: its amounts and days are those of the reader's locale. */
export const finishedText: { readonly [name: string]: Rule } = { ...everyText, amounts, days };

/** The complaints about texts, each with its place and the text; exempt ones left out. */
export function complaintsAbout(
  texts: readonly ShownText[],
  rules: { readonly [name: string]: Rule } = everyText,
): readonly string[] {
  return texts.flatMap((shown) =>
    Object.entries(rules).flatMap(([name, rule]) =>
      rule(shown)
        .filter((complaint) => !isExempt(shown, complaint))
        .map(
          (complaint) => `${shown.place} (${shown.language}), ${name}: ${complaint}: ${shown.text}`,
        ),
    ),
  );
}
