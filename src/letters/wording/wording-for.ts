import type { Language } from "../../receivables/customer.ts";
import type { LetterProblem } from "../letter-problem.ts";
import type { LocaleStyle } from "../locale-style.ts";
import { english } from "./en.ts";
import { americanSpanish, spanish } from "./es.ts";
import type { Wording } from "./wording.ts";

const mexican = americanSpanish("RFC");
const chilean = americanSpanish("RUT");

/** The words of a language as Spain, Mexico or Chile say them; any other country has Spain's. */
export function wordingFor({ language, country }: LocaleStyle): Wording {
  if (language === "en") return english;
  if (country === "MX") return mexican;
  return country === "CL" ? chilean : spanish;
}

/** One sentence that tells the owner what is wrong with a template or mail and what to do. */
export function letterProblemSentence(problem: LetterProblem, language: Language): string {
  const { problems } = language === "en" ? english : spanish;
  const sentenceOf = problems[problem.code] as (values: LetterProblem["values"]) => string;
  return sentenceOf(problem.values);
}
