import { found, type Rule } from "./shown-text.ts";

/** Amounts as Spain or an English reader writes them; other countries have tables of their own. */
export const amounts: Rule = ({ text, language }) => {
  const foreign =
    language === "es"
      ? /(?<![\p{L}\d])\d{1,3}(?:,\d{3})*\.\d{2}(?![\d.])|[€$£]\d\S*/gu
      : /(?<![\p{L}\d])\d{1,3}(?:\.\d{3})*,\d{2}(?![\d,])|\d[ \u00a0]?[€$£]/gu;
  return found(text, foreign).map((amount) => `${amount} is an amount of the other language`);
};

/** A day is shown in words or as the locale writes it, not as a computer does. */
export const days: Rule = ({ text }) =>
  found(text, /(?<![\p{L}\d-])\d{4}-\d{2}-\d{2}(?![\p{L}\d-])/gu).map(
    (day) => `${day} is how a computer writes a day`,
  );
