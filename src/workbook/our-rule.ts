import { colouredStatus } from "./wording/coloured-status.ts";

const reference = String.raw`(?:\$?[A-Z]{1,3}\$?\d+|#REF!)`;
const ownersCells = String.raw`${reference}(?:&" (?:· )?"&${reference})*`;
const statusTests = String.raw`\(*${reference}="([^"]*)"\)(?:\+\(${reference}="[^"]*"\)\))?`;
const daysTest = String.raw`(?:\*\(${reference}[<>]\d+\))?`;
const ourShape = new RegExp(
  String.raw`^=?\(${reference}=${ownersCells}\)\*${statusTests}${daysTest}$`,
);

/**
 * Whether a conditional-format formula is one of ours: our form and one of our status words, in
 * either language. Fragments that copying and pasting left elsewhere, and rules whose column was
 * deleted (`#REF!`), are ours too; anything else is the owner's.
 */
export function isOurRule(formula: string): boolean {
  const word = ourShape.exec(tight(formula))?.[1];
  return word !== undefined && colouredWords.has(word.toLowerCase());
}

const colouredWords: ReadonlySet<string> = new Set(
  Object.values(colouredStatus).flatMap(({ dueSoon, overdue }) => [
    dueSoon.toLowerCase(),
    overdue.toLowerCase(),
  ]),
);

/** Without the blanks outside quoted texts. */
const tight = (formula: string): string =>
  formula
    .split('"')
    .map((part, index) => (index % 2 === 0 ? part.replace(/\s+/g, "") : part))
    .join('"');
