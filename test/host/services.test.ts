import { afterAll, describe, expect, jest, test } from "@jest/globals";
import { runFunction, type RunOptions } from "../../host/execution/run-function.ts";
import { callFromSidebar } from "../../host/execution/sidebar-bridge.ts";
import { Project, type ProjectParts } from "../../host/project.ts";
import { closePrinter } from "../../host/printing/pdf-printer.ts";
import { emptyWorkbook } from "../../host/spreadsheet/workbook-model.ts";
import { ownManifest } from "./small-bundle.ts";

// A browser may take its time to start on a busy machine.
jest.setTimeout(60_000);

afterAll(closePrinter);

const project = (code: string, parts: Partial<ProjectParts> = {}): Project =>
  new Project({ code, manifest: ownManifest, workbook: emptyWorkbook({}), ...parts });

const run = (body: string, parts: Partial<ProjectParts> = {}, options: RunOptions = {}) => {
  const result = runFunction(project(`function f() { ${body} }`, parts), "f", [], options);
  return result.kind === "returned" ? result.value : result;
};

const message = (text: RegExp) => ({ kind: "threw", message: expect.stringMatching(text) });

describe("properties", () => {
  test("a store over 500 KB refuses the write and stays as it was", () => {
    const body = `var s = PropertiesService.getScriptProperties(); var big = {};
      for (var n = 0; n < 60; n += 1) big["k" + n] = new Array(9001).join("x");
      s.setProperty("a", "1");
      try { s.setProperties(big, true); } catch (e) { return e.message + s.getKeys().join(); }`;
    expect(run(body)).toMatch(/^You have exceeded the property storage quota.*\.a$/);
  });

  test("without a document there are no document properties and no document lock", () => {
    const body = `return [PropertiesService.getDocumentProperties(), LockService.getDocumentLock(), SpreadsheetApp.getActive()].join("|");`;
    expect(run(body, { workbook: null })).toBe("||");
  });
});

describe("locks", () => {
  const code = `function hold() { return LockService.getDocumentLock().tryLock(1); }
    function take() { return LockService.getDocumentLock().tryLock(5000); }`;

  test("another execution waits in vain while the lock is held, and gets it afterwards", () => {
    const shared = project(code);
    const seen: unknown[] = [];
    runFunction(shared, "hold", [], {
      watch: () => {
        shared.locks.acquire(`document ${shared.workbook?.id ?? ""}`, 1);
        const second = runFunction(shared, "take");
        seen.push(second.kind === "returned" && second.value, second.elapsedMs);
      },
    });
    const later = runFunction(shared, "take");
    expect([...seen, later.kind === "returned" && later.value]).toEqual([false, 5000, true]);
  });
});

describe("authorisation", () => {
  test.each<[NonNullable<RunOptions["mode"]>, string, unknown]>([
    [
      "NONE",
      "return SpreadsheetApp.getUi().createAddonMenu().addItem('a', 'f').addToUi();",
      undefined,
    ],
    [
      "NONE",
      "PropertiesService.getDocumentProperties();",
      message(/permissions are not sufficient/),
    ],
    ["NONE", "SpreadsheetApp.getActive().getId();", message(/permissions are not sufficient/)],
    ["LIMITED", "PropertiesService.getDocumentProperties().setProperty('a', '1');", undefined],
    ["LIMITED", "ScriptApp.newTrigger('f');", message(/ScriptApp\.newTrigger.*script\.scriptapp/)],
    ["LIMITED", "SpreadsheetApp.getUi().alert('a');", message(/script\.container\.ui/)],
    ["LIMITED", "MailApp.getRemainingDailyQuota();", message(/script\.send_mail/)],
  ])("in mode %s: %s", (mode, body, expected) => {
    const result = run(body, {}, { mode });
    if (expected === undefined) expect(result).toBeUndefined();
    else expect(result).toMatchObject(expected as object);
  });
});

describe("the window", () => {
  test("a trigger has none", () => {
    expect(run("SpreadsheetApp.getUi();", {}, { hasUi: false })).toMatchObject(
      message(/Cannot call SpreadsheetApp\.getUi\(\) from this context/),
    );
  });

  test("menus, alerts, prompts and pages are shown, and the person's answers come back", () => {
    const code = `function f() {
      var ui = SpreadsheetApp.getUi();
      ui.createAddonMenu().addItem("Uno", "one").addSeparator().addSubMenu(ui.createMenu("Más").addItem("Dos", "two")).addToUi();
      ui.showSidebar(HtmlService.createHtmlOutputFromFile("panel").setTitle("Panel"));
      var typed = ui.prompt("T", "P", ui.ButtonSet.OK_CANCEL);
      return [ui.alert("T", "P", ui.ButtonSet.YES_NO) === ui.Button.NO, typed.getResponseText(), String(typed.getSelectedButton())].join();
    }`;
    const shown = project(code, { html: { panel: "<p>hola</p>" } });
    shown.ui.willAnswer({ button: "OK", text: "15" }, { button: "NO" });
    expect(runFunction(shown, "f")).toMatchObject({ value: "true,15,OK" });
    expect(shown.ui.shown.map(({ kind }) => kind)).toEqual(["sidebar", "prompt", "alert"]);
    expect(shown.ui.menus[0]?.entries).toEqual([
      { kind: "item", caption: "Uno", functionName: "one" },
      { kind: "separator" },
      {
        kind: "menu",
        caption: "Más",
        entries: [{ kind: "item", caption: "Dos", functionName: "two" }],
      },
    ]);
  });
});

describe("Utilities", () => {
  test.each([
    ["yyyy-MM-dd HH:mm", "2026-03-29 03:30"],
    ["d/M/yy h:mm a", "29/3/26 3:30 AM"],
    ["EEE, dd MMMM yyyy", "Sun, 29 March 2026"],
    ["Z X XXX", "+0200 +02 +02:00"],
    ["'it''s' D", "throws"],
  ])("formatDate() by %s", (pattern, expected) => {
    const body = `var i = new Date(Date.UTC(2026, 2, 29, 1, 30)); try { return Utilities.formatDate(i, "Europe/Madrid", ${JSON.stringify(pattern)}); } catch (e) { return "throws"; }`;
    expect(run(body)).toBe(expected);
  });

  test.each([
    ["2026-03-29 02:30", "yyyy-MM-dd HH:mm", "2026-03-29T01:30:00.000Z"],
    ["31/02/2026", "dd/MM/yyyy", "2026-03-02T23:00:00.000Z"],
    ["20260320", "yyyyMMdd", "2026-03-19T23:00:00.000Z"],
    ["mañana", "yyyy-MM-dd", 'Unparseable date: "mañana"'],
  ])("parseDate() reads %s by %s", (text, pattern, expected) => {
    const body = `try { return Utilities.parseDate(${JSON.stringify(text)}, "Europe/Madrid", "${pattern}").toISOString(); } catch (e) { return e.message; }`;
    expect(run(body)).toBe(expected);
  });

  test.each([
    ["Estado", "Estado.pdf"],
    ["Estado.html", "Estado.pdf"],
    ["ACME Inc. 2026", "ACME Inc.pdf"],
  ])("getAs() names %s as %s", (name, expected) => {
    const body = `return Utilities.newBlob("<p>x</p>", "text/html", ${JSON.stringify(name)}).getAs("application/pdf").getName();`;
    expect(run(body)).toBe(expected);
  });
});

describe("MailApp", () => {
  test("mails, counts recipients and refuses more than are left", () => {
    const code = `function f() {
      MailApp.sendEmail({ to: "a@example.com,b@example.com", subject: "Ñ", body: "hola", htmlBody: "<b>hola</b>", name: "Pérez",
        attachments: [Utilities.newBlob("x", "text/plain", "a.txt")] });
      var left = MailApp.getRemainingDailyQuota();
      try { MailApp.sendEmail("c@example.com,d@example.com", "s", "b"); } catch (e) { return left + e.message; }
    }`;
    const mailing = project(code, { quota: 3 });
    expect(runFunction(mailing, "f")).toMatchObject({
      value: "1Service invoked too many times for one day: email.",
    });
    const [sent] = mailing.mailbox.allMessages();
    expect(sent?.raw).toContain("multipart/mixed");
    expect(sent?.labelIds).toEqual(["SENT"]);
  });
});

describe("google.script.run", () => {
  const code = `function open(x) { return { got: x }; } function hidden_() { return 1; } function fails() { throw new Error("No hay hoja."); }
    const inner = { secret: function () { return 1; } };`;
  const answer = (name: string, ...args: unknown[]) =>
    callFromSidebar(project(code), name, args).answer;

  test("carries plain arguments and turns undefined into null", () => {
    expect(answer("open", { a: [1, undefined, "x"] })).toEqual({
      kind: "success",
      value: { got: { a: [1, null, "x"] } },
    });
  });

  test.each([[new Date(0)], [{ at: [new Date(0)] }], [() => 1], [new Map()], [/a/]])(
    "refuses the argument %p on the page",
    (illegal) => {
      expect(() => answer("open", 1, illegal)).toThrow(
        "Failed due to illegal value in property: 1",
      );
    },
  );

  test.each(["hidden_", "missing", "inner", "SpreadsheetApp", "Date"])(
    "does not call %s",
    (name) => {
      expect(answer(name)).toEqual({
        kind: "failure",
        message: `Script function not found: ${name}`,
      });
    },
  );

  test("hands over an error's message alone", () => {
    expect(answer("fails")).toEqual({ kind: "failure", message: "No hay hoja." });
  });
});
