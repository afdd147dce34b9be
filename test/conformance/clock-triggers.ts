import { mustEqual, mustThrow, type ConformanceCase, type Services } from "./conformance-case.ts";

const handler = "diagnosticoSinEfecto";

const ours = ({ ScriptApp }: Services) =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);

const create = ({ ScriptApp }: Services) =>
  ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();

const removingOurs = (services: Services, body: () => void): void => {
  try {
    body();
  } finally {
    for (const trigger of ours(services)) services.ScriptApp.deleteTrigger(trigger);
  }
};

/** Clock triggers. */
export const triggerCases: readonly ConformanceCase[] = [
  {
    id: "triggers-created-listed-deleted",
    belief: "a clock trigger is listed with its function and id until it is deleted",
    run: (services) => {
      // In an add-on the one place may be taken already.
      if (services.ScriptApp.getProjectTriggers().length > 0) return;
      removingOurs(services, () => {
        const made = create(services);
        mustEqual(
          "listed",
          ours(services).map((one) => one.getUniqueId()),
          [made.getUniqueId()],
        );
        services.ScriptApp.deleteTrigger(made);
        mustEqual("deleted", ours(services).length, 0);
      });
    },
  },
  {
    id: "triggers-add-on-limit",
    belief: "an add-on has one clock trigger a user and document; a bound script may have several",
    run: (services) => {
      const isAddOn = services.Gmail === undefined;
      removingOurs(services, () => {
        if (services.ScriptApp.getProjectTriggers().length === 0) create(services);
        if (isAddOn) mustThrow("second", /too many time-based triggers/, () => create(services));
        else mustEqual("second", create(services).getHandlerFunction(), handler);
      });
    },
  },
  {
    id: "triggers-add-on-recurrence",
    belief: "an add-on's trigger recurs at most hourly",
    run: (services) => {
      if (services.Gmail !== undefined || services.ScriptApp.getProjectTriggers().length > 0)
        return;
      removingOurs(services, () =>
        mustThrow("every 10 minutes", /at least one hour/, () =>
          services.ScriptApp.newTrigger(handler).timeBased().everyMinutes(10).create(),
        ),
      );
    },
  },
];
