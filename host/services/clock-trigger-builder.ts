import type { Execution } from "../execution/execution.ts";
import { guarded } from "../execution/guard.ts";
import { isTimeZone } from "../execution/time-zone.ts";
import { eventTypes, triggerSources } from "./script-enums.ts";
import { triggerLimit, type ClockTrigger } from "./trigger-table.ts";

/** A trigger as scripts see it. */
export const triggerObject = (trigger: ClockTrigger): object =>
  guarded("Trigger", {
    getUniqueId: () => trigger.id,
    getHandlerFunction: () => trigger.handler,
    getEventType: () => eventTypes.CLOCK,
    getTriggerSource: () => triggerSources.CLOCK,
    getTriggerSourceId: () => null,
  });

const refusal = (execution: Execution, everyMinutes: number | null): string | null => {
  const { triggers, account, edition, workbook, isTestDeployment } = execution.project;
  const own = triggers.of(account.email);
  if (isTestDeployment) return "Test deployments do not support installable triggers.";
  if (edition === "marketplace" && everyMinutes !== null && everyMinutes < 60)
    return "The recurrence interval for an Add-on trigger must be at least one hour.";
  const inDocument = own.filter((trigger) => trigger.documentId === (workbook?.id ?? null));
  if (edition === "marketplace" && inDocument.length > 0)
    return (
      "This add-on has created too many time-based triggers in this document for this Google " +
      "user account."
    );
  return own.length < triggerLimit
    ? null
    : "This script has too many triggers. Triggers must be deleted from the script before more can be added.";
};

const create = (execution: Execution, handler: string, everyMinutes: number | null): object =>
  execution.meter.call("ScriptApp.ClockTriggerBuilder.create", () => {
    const { triggers, account, workbook } = execution.project;
    const refused = refusal(execution, everyMinutes);
    if (refused !== null) throw execution.realm.error(refused);
    const documentId = workbook?.id ?? null;
    return triggerObject(triggers.add({ handler, owner: account.email, documentId, everyMinutes }));
  });

const allowedMinutes = [1, 5, 10, 15, 30];

/** The builder behind `ScriptApp.newTrigger(handler).timeBased()`. */
export const clockTriggerBuilder = (execution: Execution, handler: string): object => {
  const { realm } = execution;
  let everyMinutes: number | null | undefined;
  const every = (minutes: number | null): object => {
    everyMinutes = minutes;
    return builder;
  };
  const builder: object = guarded("ClockTriggerBuilder", {
    everyMinutes: (minutes: number) => {
      if (!allowedMinutes.includes(minutes))
        throw realm.error(`The value you passed to everyMinutes was invalid: ${minutes}`);
      return every(minutes);
    },
    everyHours: (hours: number) => every(hours * 60),
    everyDays: (days: number) => every(days * 1440),
    after: () => every(null),
    at: () => every(null),
    atHour: () => builder,
    nearMinute: () => builder,
    inTimezone: (zone: string) => {
      if (!isTimeZone(zone)) throw realm.error(`Invalid argument: timezone: ${zone}`);
      return builder;
    },
    create: () => {
      if (everyMinutes === undefined)
        throw realm.error("The trigger needs to know when to fire: no recurrence was given.");
      return create(execution, handler, everyMinutes);
    },
  });
  return builder;
};
