import { describe, expect, test } from "@jest/globals";
import { shortDay, shownDay } from "../../src/letters/shown-day.ts";
import { onDay } from "./sample-mail.ts";

describe("shownDay() and shortDay()", () => {
  test.each([
    ["2026-03-03", "es", "ES", "3 de marzo de 2026", "03/03/2026"],
    ["2026-12-31", "es", "MX", "31 de diciembre de 2026", "31/12/2026"],
    ["2024-02-29", "es", null, "29 de febrero de 2024", "29/02/2024"],
    ["2026-03-03", "en", "GB", "3 March 2026", "3 Mar 2026"],
    ["2026-09-11", "en", null, "11 September 2026", "11 Sep 2026"],
    ["2026-03-03", "en", "US", "March 3, 2026", "Mar 3, 2026"],
    ["2026-01-01", "en", "ES", "1 January 2026", "1 Jan 2026"],
  ] as const)("%s in %s of %s", (iso, language, country, long, short) => {
    expect(shownDay(onDay(iso), { language, country })).toBe(long);
    expect(shortDay(onDay(iso), { language, country })).toBe(short);
  });
});
