import type { Schedule } from "../collections/ports.ts";

/** The one time-driven trigger, which calls `handler` about every hour. */
export function hourlyTrigger(handler: string): Schedule {
  const mine = () =>
    ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);
  return {
    hasHourlyTrigger: () => mine().length > 0,
    ensureHourlyTrigger() {
      if (mine().length > 0) return;
      ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
    },
    removeTriggers() {
      for (const trigger of mine()) ScriptApp.deleteTrigger(trigger);
    },
  };
}
