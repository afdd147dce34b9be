import { contactSentences } from "./contact-sentences.ts";
import { nextStepSentences } from "./next-step-sentences.ts";
import { readingSentences } from "./reading-sentences.ts";
import { sendingSentences } from "./sending-sentences.ts";
import { settingSentences } from "./setting-sentences.ts";
import { statementSentences } from "./statement-sentences.ts";
import { statusSentences } from "./status-sentences.ts";
import { tabSentences } from "./tab-sentences.ts";
import { taskSentences } from "./task-sentences.ts";

/** Every sentence in both languages, by code. */
export const sentences = {
  ...statusSentences,
  ...nextStepSentences,
  ...contactSentences,
  ...taskSentences,
  ...sendingSentences,
  ...statementSentences,
  ...settingSentences,
  ...tabSentences,
  ...readingSentences,
};
