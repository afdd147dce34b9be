// Control characters but tab and line feed; the invisible marks that reverse or hide text; lone surrogates.
const unwanted =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text fit for a letter: line ends become `\n`, control characters, direction overrides and broken
 * halves of characters go, everything else stays as it was.
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?|\u2028|\u2029|\u0085/g, "\n").replace(unwanted, "");
}

/** The same on one line: any run of white space becomes one space, none at the ends. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ").trim();
}

/** The text cut to `longest` characters (code points), an ellipsis being the last where it was cut. */
export function shortened(text: string, longest: number): string {
  const characters = Array.from(text);
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join("")}…`;
}
