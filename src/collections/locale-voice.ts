import { languageOf } from "./locale.ts";
import type { Ports } from "./ports.ts";
import type { Voice } from "./wording/voice.ts";

/** The voice while no settings can be read: the workbook's own language, without a service call. */
export function localeVoice({ workbook, clock }: Ports): Voice {
  return {
    language: languageOf(workbook?.locale ?? "es"),
    country: null,
    asOf: clock.now().day,
  };
}
