import type { Language } from "../receivables/customer.ts";
import { unloadableSentence } from "./wording/part-sentences.ts";

/** What to say when a file of the script cannot be loaded: it was not copied, not whole, or from another version. */
export function unloadablePart(fileName: string, detail: string, language: Language): string {
  return unloadableSentence[language](fileName, detail);
}
