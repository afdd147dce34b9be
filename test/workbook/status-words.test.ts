import { describe, expect, test } from "@jest/globals";
import { statusOf } from "../../src/workbook/status-words.ts";
import { describeShared, inSpanishOrEnglish, sharedJson } from "./shared-data.ts";

describe("statusOf()", () => {
  test.each([
    ["Pagada", "paid"],
    ["COBRADO", "paid"],
    ["Pagada parcialmente", "partial"],
    ["Pago parcial", "partial"],
    ["No cobrada", "unpaid"],
    ["Pdte. / Pendiente de cobro", "unpaid"],
    ["Impagada", "unpaid"],
    ["Vencida", "overdue"],
    ["No vencida", "unpaid"],
    ["En mora", "overdue"],
    ["Emitida", "sent"],
    ["Sin emitir", "draft"],
    ["Borrador", "draft"],
    ["Anulada", "cancelled"],
    ["En disputa", "disputed"],
    ["Incobrable", "uncollectible"],
    ["Reembolsada", "refunded"],
    ["Paid", "paid"],
    ["Partially paid", "partial"],
    ["Unpaid", "unpaid"],
    ["Past due", "overdue"],
    ["Not sent", "draft"],
    ["Written off", "uncollectible"],
    ["On hold", "disputed"],
    ["✓ Pagada", "paid"],
  ])("%s is %s", (text, status) => {
    expect(statusOf(text)).toEqual({ kind: "status", status });
  });

  test("asks what people mean by cancelada and devuelta", () => {
    expect(statusOf("Cancelada")).toEqual({ kind: "ask", choices: ["paid", "cancelled"] });
    expect(statusOf("Devuelto")).toEqual({ kind: "ask", choices: ["unpaid", "refunded"] });
  });

  test.each([
    "",
    "Jalisco",
    "Financed",
    "llamar el lunes que viene para ver si está pagada",
    "123",
  ])("knows no status in %p", (text) => {
    expect(statusOf(text)).toBeNull();
  });
});

type SharedStatuses = {
  readonly status_values: {
    readonly [status: string]: { readonly [language: string]: readonly string[] };
  };
};

describeShared("shared status words", () => {
  test("no Spanish or English word gets a wrong class, and at least 4 in 5 are known", () => {
    const { status_values: values } = sharedJson("02_status_values.json") as SharedStatuses;
    const classes = new Map<string, Set<string>>();
    const ours = new Set<string>();
    for (const [status, languages] of Object.entries(values)) {
      for (const [language, words] of Object.entries(languages)) {
        for (const word of words.map((text) => text.toLowerCase())) {
          classes.set(word, (classes.get(word) ?? new Set()).add(status));
          if (inSpanishOrEnglish(language)) ours.add(word);
        }
      }
    }
    const unknown: string[] = [];
    for (const word of ours) {
      const read = statusOf(word);
      if (read === null) unknown.push(word);
      else if (read.kind === "status")
        expect([word, [...(classes.get(word) ?? [])]]).toEqual([
          word,
          expect.arrayContaining([read.status]),
        ]);
    }
    expect({ isEnough: unknown.length <= ours.size / 5, unknown }).toMatchObject({
      isEnough: true,
    });
  });
});
