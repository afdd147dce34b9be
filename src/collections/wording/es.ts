import { spanishTabs } from "./es-tabs.ts";
import { spanishReading } from "./es-reading.ts";
import { spanishTasks } from "./es-tasks.ts";
import { spanishSending } from "./es-sending.ts";
import { spanishContacts } from "./es-contacts.ts";
import { spanishNextSteps } from "./es-next-steps.ts";
import { spanishSettings } from "./es-settings.ts";
import { spanishStatuses } from "./es-statuses.ts";

/** Every sentence in Spanish, by code. */
export const spanish = {
  ...spanishStatuses,
  ...spanishNextSteps,
  ...spanishContacts,
  ...spanishTasks,
  ...spanishSending,
  ...spanishSettings,
  ...spanishTabs,
  ...spanishReading,
};
