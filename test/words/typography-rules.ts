import { found, type Rule } from "./shown-text.ts";

const count = (text: string, sign: string) => text.split(sign).length - 1;

/** Spanish opens what it closes; English does not open. */
export const openingMarks: Rule = ({ text, language }) => {
  const pairs = [
    ["¿", "?"],
    ["¡", "!"],
  ] as const;
  return pairs.flatMap(([opening, closing]) => {
    const [opened, closed] = [count(text, opening), count(text, closing)];
    if (language === "en") return opened === 0 ? [] : [`${opening} is Spanish`];
    return opened === closed ? [] : [`${closed} ${closing} and ${opened} ${opening}`];
  });
};

/** Spanish quotes «so», English "so"; each one is closed. */
export const quotes: Rule = ({ text, language }) => {
  const foreign = found(text, language === "es" ? /["“”„]/g : /[«»“”„]/g);
  const straight = language === "en" && count(text, '"') % 2 !== 0;
  const open = language === "es" && count(text, "«") !== count(text, "»");
  return [
    ...foreign.map((sign) => `${sign} is not how ${language} quotes`),
    ...(straight || open ? ["a quote is not closed"] : []),
  ];
};

/** One space between words, none before what closes or after what opens. */
export const spacing: Rule = ({ text }) => [
  ...found(text, /\S {2,}\S/g).map((part) => `two spaces in "${part}"`),
  ...found(text, /\S[ \u00a0]+[,.;:?!»)](?!\d)\S{0,3}/g).map((part) => `a space before "${part}"`),
  ...found(text, /[«(¿¡][ \u00a0]\S*/g).map((part) => `a space after "${part}"`),
  ...found(text, /[\t\u200b\ufeff]/g).map(() => "a tab or an invisible sign"),
  ...found(text, /(?<![\d.,:])[,;:](?=\p{L}{2})/gu).map((part) => `no space after "${part}"`),
];

/** One sign for what is left out, and no shouting. */
export const calm: Rule = ({ text }) => [
  ...found(text, /\.{2,}|…{2,}|…\./g).map((dots) => `"${dots}" is written …`),
  ...(count(text, "!") > 1 ? ["more than one exclamation"] : []),
];
