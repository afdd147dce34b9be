import type { CommandResult, TodayView } from "../../src/collections/sidebar-api.ts";
import type { Answers } from "./panel-page.ts";
import { customerView } from "./panel-views-customer.ts";
import { setupView } from "./panel-views-setup.ts";
import { inBoth, todayView } from "./panel-views-today.ts";

type Language = TodayView["language"];

export const done = (sentence: string, undo: string | null = null): CommandResult => ({
  sentence,
  isDone: true,
  undo,
});

/** A script that answers every function of the panel, at a step of Today, in a language. */
export function answersAt(
  language: Language,
  step: TodayView["step"],
  changed: Answers = {},
): Answers {
  const say = inBoth(language);
  const saved = () => done(say("Guardado.", "Saved."), "undo-1");
  return {
    apiToday: () => todayView(language, step),
    apiRefreshSheet: () => done(say("Hoja actualizada.", "Sheet updated.")),
    apiStart: saved,
    apiConfirmList: saved,
    apiSendChunk: () => ({
      sentCount: 10,
      draftedCount: 0,
      leftCount: 0,
      hasMore: false,
      sentences: [],
    }),
    apiStopUntil: saved,
    apiAnswer: saved,
    apiUndo: () => done(say("Deshecho.", "Undone.")),
    apiSelectedRow: () => ({ sheetId: 1, row: 5 }),
    apiCustomerAtRow: () => customerView(language),
    apiCustomer: () => customerView(language),
    apiFindCustomers: () => [
      { customerKey: "customer-2", customer: "Espiga Dorada SL", amount: "605,00 €" },
      { customerKey: "customer-1", customer: "Panadería La Espiga", amount: "1.210,00 €" },
    ],
    apiStatementFor: () => ({
      ...done(say("Estado de cuenta listo.", "Statement ready.")),
      pdf: { fileName: "estado-espiga.pdf", base64: btoa("%PDF-1.4 as an example") },
    }),
    apiPauseCustomer: saved,
    apiRecordPayment: saved,
    apiSetup: () => setupView(language),
    apiChangeSetting: saved,
    apiChooseSheet: saved,
    apiChoosePlan: saved,
    apiBecomeSender: saved,
    apiSwitchSchedule: saved,
    ...changed,
  };
}
