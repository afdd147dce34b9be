import { countryOf, languageOf } from "./locale.ts";
import type { Ports } from "./ports.ts";
import { ownersWord } from "./stored-settings.ts";
import type { Voice } from "./wording/voice.ts";

/**
 * The voice while no session can be opened: the language that the owner has set, in one service call; the
 * workbook's own while even that cannot be read.
 */
export function localeVoice({ workbook, store, clock }: Ports): Voice {
  const locale = workbook?.locale ?? "es";
  const rest = { country: countryOf(locale), asOf: clock.now().day };
  try {
    const { language } = ownersWord(store?.readAll() ?? {}, locale).settings;
    return { language, ...rest };
  } catch {
    return { language: languageOf(locale), ...rest };
  }
}
