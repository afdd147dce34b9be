import type { Sentences } from "./sentence-text.ts";

/** When a stage falls due and what it is. */
export const stageSentences = {
  before: { es: "{count:days} antes: {stage:stage}", en: "{count:days} before: {stage:stage}" },
  onDueDay: { es: "El día que vence: {stage:stage}", en: "On the due day: {stage:stage}" },
  after: { es: "{count:days} después: {stage:stage}", en: "{count:days} after: {stage:stage}" },
  beforeIssue: {
    es: "{count:days} antes de la emisión: {stage:stage}",
    en: "{count:days} before issue: {stage:stage}",
  },
  onIssueDay: {
    es: "El día de la emisión: {stage:stage}",
    en: "On the day of issue: {stage:stage}",
  },
  afterIssue: {
    es: "{count:days} después de la emisión: {stage:stage}",
    en: "{count:days} after issue: {stage:stage}",
  },
} as const satisfies Sentences;

/** What is added to a stage that does not just leave once by itself. */
export const stageManners = {
  draft: { es: "queda como borrador", en: "left as a draft" },
  ask: { es: "pide su confirmación", en: "asks for your yes" },
  call: { es: "llamada", en: "call" },
  repeat: {
    es: "se repite cada {every:days}, {times} {times#vez|veces} como mucho",
    en: "comes again every {every:days}, at most {times} {times#time|times}",
  },
} as const satisfies Sentences;

/** A stage with what is added to it. */
export const stageWithManner = {
  es: "{stage} ({manner})",
  en: "{stage} ({manner})",
};
