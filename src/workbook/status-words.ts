import type { SheetStatus } from "../receivables/invoice.ts";
import { folded } from "./folded-text.ts";
import { remembering } from "./remembering.ts";
import { phraseMatcher, type PhraseMatcher } from "./vocabulary/phrase-matcher.ts";
import { englishStatusWords } from "./vocabulary/status-words-en.ts";
import { spanishStatusWords } from "./vocabulary/status-words-es.ts";
import type { StatusWords } from "./vocabulary/status-word-lists.ts";

/** Every class a status word can have, in the order in which choices are shown. */
export const sheetStatuses: readonly SheetStatus[] = [
  "paid",
  "partial",
  "unpaid",
  "overdue",
  "draft",
  "sent",
  "cancelled",
  "disputed",
  "uncollectible",
  "refunded",
];

/** What a status word means; `ask` when people mean different things by it, and null for an unknown word. */
export type StatusReading =
  | { readonly kind: "status"; readonly status: SheetStatus }
  | { readonly kind: "ask"; readonly choices: readonly SheetStatus[] }
  | null;

type Matchers = {
  readonly negations: PhraseMatcher;
  readonly intoPartial: PhraseMatcher;
  readonly ask: StatusWords["ask"];
  readonly paidAlone: PhraseMatcher;
  readonly classes: readonly (readonly [SheetStatus, PhraseMatcher])[];
};

// In the order in which they are tried: "sin emitir" is a draft before "emitida" makes it sent.
// "Pendiente de pago" is open, "pagada con retraso" paid.
const triedFirst: readonly SheetStatus[] = [
  "draft",
  "uncollectible",
  "disputed",
  "refunded",
  "unpaid",
  "paid",
];
const languages: readonly Matchers[] = [spanishStatusWords, englishStatusWords].map(matchersOf);

function matchersOf(words: StatusWords): Matchers {
  const tried = [...triedFirst, ...sheetStatuses.filter((status) => !triedFirst.includes(status))];
  return {
    negations: phraseMatcher(words.negations),
    intoPartial: phraseMatcher(words.intoPartial),
    ask: words.ask,
    paidAlone: phraseMatcher(words.paidAlone),
    classes: tried.map((status) => [status, phraseMatcher(words.classes[status])] as const),
  };
}

/**
 * The class of a status cell's text, in any language known; case, accents, gender and signs do not matter.
 *
 * A whole entry counts first, then words inside the text: "Pagada parcialmente" is partial, "No cobrada" unpaid.
 */
export const statusOf = remembering(5_000, (text): StatusReading => {
  const word = folded(text);
  if (word === "" || /^\d+$/.test(word)) return null;
  for (const language of languages) {
    const doubt = Object.entries(language.ask).find(([stem]) =>
      word.split(" ").some((part) => part.startsWith(stem)),
    );
    if (doubt !== undefined) return { kind: "ask", choices: doubt[1] };
  }
  if (languages.some(({ paidAlone }) => paidAlone.isOne(word))) {
    return { kind: "status", status: "paid" };
  }
  const whole = firstClass((matcher) => matcher.isOne(word));
  if (whole !== null) return { kind: "status", status: whole };
  const status = firstInside(word);
  return status === null ? null : { kind: "status", status };
});

function firstClass(fits: (matcher: PhraseMatcher) => boolean): SheetStatus | null {
  for (const { classes } of languages) {
    const found = classes.find(([, matcher]) => fits(matcher));
    if (found !== undefined) return found[0];
  }
  return null;
}

// Free text of a sentence's length is no status.
const mostWords = 5;

function firstInside(word: string): SheetStatus | null {
  if (word.split(" ").length > mostWords) return null;
  for (const language of languages) {
    const found = language.classes.find(([, matcher]) => matcher.occurs(word))?.[0];
    if (found !== undefined) return turned(found, word, language);
  }
  return null;
}

// "No cobrada" is unpaid, "no enviada" a draft, "pagada en parte" partial.
function turned(
  status: SheetStatus,
  word: string,
  { negations, intoPartial }: Matchers,
): SheetStatus {
  const isPaid = status === "paid" || status === "partial";
  if (isPaid || status === "overdue") {
    if (negations.occurs(word)) return "unpaid";
    return isPaid && intoPartial.occurs(word) ? "partial" : status;
  }
  return status === "sent" && negations.occurs(word) ? "draft" : status;
}
