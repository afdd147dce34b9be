import { mustEqual, type ConformanceCase } from "./conformance-case.ts";
import { onScratchSheet } from "./scratch-sheet.ts";

const days = ["2026-03-20", "2026-03-29", "2026-10-25", "1999-12-31"] as const;

/** Dates through the spreadsheet's zone, and what a person sees. */
export const dateCases: readonly ConformanceCase[] = [
  {
    id: "dates-spreadsheet-zone",
    belief: "a day written as midnight of the spreadsheet's zone comes back as that day",
    run: (services) =>
      onScratchSheet(services, (sheet, workbook) => {
        const zone = workbook.getSpreadsheetTimeZone();
        const { Utilities } = services;
        const cells = sheet.getRange(1, 1, days.length, 1);
        cells.setValues(days.map((day) => [Utilities.parseDate(day, zone, "yyyy-MM-dd")]));
        const back = cells
          .getValues()
          .map(([value]) =>
            Utilities.formatDate(value as GoogleAppsScript.Base.Date, zone, "yyyy-MM-dd"),
          );
        mustEqual("days", back, days);
      }),
  },
  {
    id: "display-date",
    belief: "a date format with figures only shows the day of the spreadsheet's zone",
    run: (services) =>
      onScratchSheet(services, (sheet, workbook) => {
        const zone = workbook.getSpreadsheetTimeZone();
        const cell = sheet.getRange(1, 1).setNumberFormat("yyyy-mm-dd");
        cell.setValue(services.Utilities.parseDate("2026-03-20", zone, "yyyy-MM-dd"));
        mustEqual("shown", cell.getDisplayValue(), "2026-03-20");
      }),
  },
  {
    id: "display-number",
    belief: "display values follow the locale: 1.234,50 in Spain, 1,234.50 in the United States",
    run: (services) =>
      onScratchSheet(services, (sheet, workbook) => {
        const cell = sheet.getRange(1, 1).setNumberFormat("#,##0.00").setValue(1234567.5);
        const expected: Readonly<Record<string, string>> = {
          es_ES: "1.234.567,50",
          en_US: "1,234,567.50",
        };
        const wanted = expected[workbook.getSpreadsheetLocale()];
        if (wanted !== undefined) mustEqual("shown", cell.getDisplayValue(), wanted);
        mustEqual("format", cell.getNumberFormat(), "#,##0.00");
      }),
  },
  {
    id: "utilities-format-date",
    belief: "formatDate takes SimpleDateFormat patterns, English names and any zone",
    run: ({ Utilities }) => {
      const instant = Utilities.parseDate("2026-07-01 00:30", "Europe/Madrid", "yyyy-MM-dd HH:mm");
      const written = (zone: string, pattern: string) =>
        Utilities.formatDate(instant, zone, pattern);
      mustEqual("utc", written("Etc/GMT", "yyyy-MM-dd'T'HH:mm:ss'Z'"), "2026-06-30T22:30:00Z");
      mustEqual("names", written("Europe/Madrid", "EEEE, d MMM yyyy"), "Wednesday, 1 Jul 2026");
      mustEqual("weekday", written("America/Mexico_City", "u H:mm"), "2 16:30");
    },
  },
  {
    id: "utilities-digest",
    belief:
      "bytes are signed, digests without a charset take US-ASCII, and web-safe base64 is padded",
    run: ({ Utilities }) => {
      const { SHA_256 } = Utilities.DigestAlgorithm;
      const bytes = Utilities.computeDigest(SHA_256, "ñ", Utilities.Charset.UTF_8);
      mustEqual("first bytes", bytes.slice(0, 4), [2, 75, -71, 8]);
      mustEqual("padding", Utilities.base64EncodeWebSafe("a?>~"), "YT8-fg==");
      mustEqual("bytes", Utilities.base64Decode("w7E="), [-61, -79]);
    },
  },
];
