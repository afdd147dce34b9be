import type { Language } from "./customer.ts";

/** Text of a contact for one occasion in one language; a row of Plantillas or one that we ship. */
export type Template = {
  /** Occasion: a stage's template name, `statement`, … */
  readonly id: string;
  readonly language: Language;
  readonly treatment: "usted" | "tu" | null;
  /** ISO country whose wording it has, or null for any. */
  readonly country: string | null;
  readonly subject: string;
  /** Body in Mustache; blank lines separate paragraphs. */
  readonly text: string;
};
