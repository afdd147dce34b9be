import type { ShownText } from "./shown-text.ts";

type Exemption = {
  readonly place: RegExp;
  readonly complaint: RegExp;
  readonly why: string;
};

/** What may stand although a rule objects, and why. */
const exemptions: readonly Exemption[] = [
  {
    place: /word-choices\.ts expectations\.(language|shift|yesNo|window)/,
    complaint:
      /"(en|es|none|next|previous|true|false|from|to|weekdays)" is of|is not how es quotes/,
    why: "quotes what is typed into a file of settings, which is the same in every language",
  },
  {
    place: /question-words\.ts kindChoices (default)?[tT]erms:#/,
    complaint: /"1 (días|days)"/,
    why: "offers terms of weeks and months, never of a single day",
  },
  {
    place: /\.(startSays|\w*Says|help)/,
    complaint: /says tú/,
    why: "tells what a button does, in the third person",
  },
  {
    place: /page-words\.ts pageWords\.\w+\.samples/,
    complaint: /is of the other language|needs no capital/,
    why: "names each sample in the language that it is in",
  },
  {
    place: /day-words\.ts dayWords\.es\.months/,
    complaint: /"may" is of/,
    why: "is short for mayo",
  },
];

/** Whether a complaint about a text is one that we know and accept. */
export function isExempt(shown: ShownText, complaint: string): boolean {
  return exemptions.some(
    (exemption) => exemption.place.test(shown.place) && exemption.complaint.test(complaint),
  );
}

/** Files beside the words, or with words in them, that hold none which people are shown, and why. */
export const codeAmongWords: { readonly [file: string]: string } = {
  "host/page/running-rows.ts": "holds what the owners of the samples typed",
  "sidebar/wording/counts.ts": "writes numbers",
  "src/collections/wording/capital.ts": "writes a capital",
  "src/collections/wording/question-text.ts": "puts catalogues together",
  "src/collections/wording/sentence-text.ts": "finds a text",
  "src/collections/wording/sentence.ts": "fills a text",
  "src/collections/wording/sentences.ts": "only gathers the other files",
  "src/collections/wording/slot-formats.ts": "formats values",
  "src/letters/item-placeholders.ts": "names what templates may use; the guide explains them",
  "src/letters/placeholders.ts": "names what templates may use; the guide explains them",
  "src/workbook/locale-habits.ts": "knows how languages write numbers",
  "src/workbook/own-formats.ts": "knows how languages write moments",
  "src/workbook/wording/column-text.ts": "parts a header from its hint",
  "src/letters/wording/filled-text.ts": "fills a text",
  "src/letters/wording/joined-list.ts": "joins a list",
  "src/letters/wording/wording-for.ts": "chooses a catalogue",
};
