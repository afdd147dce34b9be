import { englishTabs } from "./en-tabs.ts";
import { englishReading } from "./en-reading.ts";
import { englishTasks } from "./en-tasks.ts";
import { englishSending } from "./en-sending.ts";
import { englishContacts } from "./en-contacts.ts";
import { englishNextSteps } from "./en-next-steps.ts";
import { englishSettings } from "./en-settings.ts";
import { englishStatuses } from "./en-statuses.ts";
import type { spanish } from "./es.ts";

/** Every sentence in English, by code; the compiler sees to it that none is missing. */
export const english: typeof spanish = {
  ...englishStatuses,
  ...englishNextSteps,
  ...englishContacts,
  ...englishTasks,
  ...englishSending,
  ...englishSettings,
  ...englishTabs,
  ...englishReading,
};
