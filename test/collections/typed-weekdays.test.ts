import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { shownWeekdays, typedWeekdays } from "../../src/collections/typed-weekdays.ts";

describe("typedWeekdays()", () => {
  test.each([
    ["lunes a viernes", [1, 2, 3, 4, 5]],
    ["de lunes a viernes", [1, 2, 3, 4, 5]],
    ["lun-vie", [1, 2, 3, 4, 5]],
    ["Mon-Thu", [1, 2, 3, 4]],
    ["Monday to Saturday", [1, 2, 3, 4, 5, 6]],
    ["martes y jueves", [2, 4]],
    ["lun, mié, vie", [1, 3, 5]],
    ["MIERCOLES", [3]],
    ["viernes a lunes", [1, 5, 6, 7]],
    ["lunes a miércoles, viernes", [1, 2, 3, 5]],
    ["todos los días", [1, 2, 3, 4, 5, 6, 7]],
    ["every day", [1, 2, 3, 4, 5, 6, 7]],
  ])("reads %s", (text, weekdays) => {
    expect(typedWeekdays(text)).toEqual(weekdays);
  });

  test.each(["", "laborables", "lu", "lunes viernes sábado", "lunes a", "1-5", "lunes, ,viernes"])(
    "does not guess what %p means",
    (text) => {
      expect(typedWeekdays(text)).toBeNull();
    },
  );

  test.each(["es", "en"] as const)("reads back every choice of days as shown in %s", (language) => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
    fc.assert(
      fc.property(days, (weekdays) => {
        const sorted = [...weekdays].sort((one, other) => one - other);
        expect(typedWeekdays(shownWeekdays(weekdays, language))).toEqual(sorted);
      }),
    );
  });

  test.each([
    [[1, 2, 3, 4, 5], "lunes a viernes", "Monday to Friday"],
    [[2, 4], "martes y jueves", "Tuesday and Thursday"],
    [[1, 2, 4], "lunes, martes y jueves", "Monday, Tuesday and Thursday"],
    [[1, 2, 3, 4, 5, 6, 7], "todos los días", "every day"],
  ])("shownWeekdays() says %j", (weekdays, es, en) => {
    expect([shownWeekdays(weekdays, "es"), shownWeekdays(weekdays, "en")]).toEqual([es, en]);
  });
});
