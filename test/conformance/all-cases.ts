import { cellValueCases } from "./cell-values.ts";
import { triggerCases } from "./clock-triggers.ts";
import {
  tryCases,
  type CaseResult,
  type ConformanceCase,
  type Services,
} from "./conformance-case.ts";
import { dateCases } from "./dates-and-display.ts";
import { metadataCases } from "./developer-metadata.ts";
import { formatRuleCases } from "./format-rules.ts";
import { gmailDraftCases } from "./gmail-drafts.ts";
import { gmailThreadCases } from "./gmail-threads.ts";
import { htmlFileCases } from "./html-files.ts";
import { scriptServiceCases } from "./script-services.ts";

/** Every belief about Google that can be tried by a function. */
export const conformanceCases: readonly ConformanceCase[] = [
  ...cellValueCases,
  ...dateCases,
  ...formatRuleCases,
  ...metadataCases,
  ...htmlFileCases,
  ...scriptServiceCases,
  ...triggerCases,
  ...gmailDraftCases,
  ...gmailThreadCases,
];

/** Tries all of them on the services given: Google's, or the host's. */
export const runConformance = (services: Services): readonly CaseResult[] =>
  tryCases(conformanceCases, services);
