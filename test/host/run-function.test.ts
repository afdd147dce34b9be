import { describe, expect, test } from "@jest/globals";
import { CallLog, noMishaps, type Mishaps } from "../../host/execution/call-log.ts";
import { runFunction } from "../../host/execution/run-function.ts";
import { Project, type ProjectParts } from "../../host/project.ts";
import { emptyWorkbook } from "../../host/spreadsheet/workbook-model.ts";

const project = (code: string, parts: Partial<ProjectParts> = {}): Project =>
  new Project({ code, workbook: emptyWorkbook({ timeZone: "Europe/Madrid" }), ...parts });

const mishaps = (changes: Partial<Mishaps>): CallLog => new CallLog({ ...noMishaps, ...changes });

const value = (result: ReturnType<typeof runFunction>): unknown => {
  if (result.kind !== "returned") throw new Error(JSON.stringify(result));
  return result.value;
};

describe("runFunction()", () => {
  test.each(["setTimeout", "fetch", "process", "require", "URL", "TextEncoder", "atob", "crypto"])(
    "a script has no %s",
    (name) => {
      const run = runFunction(project(`function f() { return typeof ${name}; }`), "f");
      expect(value(run)).toBe("undefined");
    },
  );

  test("every execution begins with a fresh global scope", () => {
    const counting = project("var n = 0; function f() { n += 1; return n; }");
    expect([value(runFunction(counting, "f")), value(runFunction(counting, "f"))]).toEqual([1, 1]);
  });

  test("arguments and results of services belong to the script's realm", () => {
    const code = `function f(list) {
      const all = PropertiesService.getDocumentProperties().getProperties();
      return [list instanceof Array, all instanceof Object, Utilities.base64Decode("QQ==") instanceof Array].join();
    }`;
    expect(value(runFunction(project(code), "f", [[1]]))).toBe("true,true,true");
  });

  test("an unknown function is named", () => {
    expect(runFunction(project("function f() {}"), "g")).toMatchObject({
      kind: "threw",
      name: "Exception",
      message: "Script function not found: g",
    });
  });

  test("what the host does not have says so instead of being undefined", () => {
    const run = runFunction(project("function f() { return Utilities.zip([]); }"), "f");
    expect(run).toMatchObject({ kind: "threw", name: "NotImplemented" });
  });

  test("the clock stands still but for latency and sleep, and Date shows it in the script's zone", () => {
    const code = `function f() {
      const before = new Date();
      PropertiesService.getDocumentProperties().getKeys();
      Utilities.sleep(2000);
      return [Date.now() - before.getTime(), before.getHours(), before instanceof Date, new Date(2026, 6, 1).toISOString()].join();
    }`;
    const manifest = '{"timeZone":"America/New_York"}';
    const noon = Date.UTC(2026, 0, 5, 12);
    const run = runFunction(project(code, { manifest, nowMs: noon }), "f", [], {
      log: mishaps({ latencyMs: 30 }),
    });
    expect(value(run)).toBe("2030,7,true,2026-07-01T04:00:00.000Z");
    expect(run.elapsedMs).toBe(2030);
  });

  test("an execution ends after six minutes of the simulated clock, and nothing catches it", () => {
    const code = `function f() {
      const store = PropertiesService.getDocumentProperties();
      for (let n = 0; n < 10; n += 1) {
        try { store.setProperty("n", String(n)); Utilities.sleep(100000); } catch (e) { /* goes on */ }
      }
      return "finished";
    }`;
    const slow = project(code);
    expect(runFunction(slow, "f")).toMatchObject({ kind: "timedOut", call: "Utilities.sleep" });
    expect(slow.properties.store(`document ${slow.workbook?.id ?? ""}`).get("n")).toBe("3");
  });
});

describe("mishaps of a run", () => {
  const writing = `function f() {
    const store = PropertiesService.getDocumentProperties();
    try { store.setProperty("a", "1"); store.setProperty("b", "1"); store.setProperty("c", "1"); }
    catch (e) { store.setProperty("caught", e.message); }
    finally { store.setProperty("finally", "1"); }
    return "done";
  }`;
  const after = (log: CallLog): [string, unknown] => {
    const tried = project(writing);
    const run = runFunction(tried, "f", [], { log });
    return [run.kind, Object.values(tried.properties.toJSON())[0]];
  };

  test("the killed call takes effect and no code of the script does anything after it", () => {
    expect(after(mishaps({ killAt: 2 }))).toEqual(["killed", { a: "1", b: "1" }]);
  });

  test("a number beyond the last call kills nothing", () => {
    expect(after(mishaps({ killAt: 9 }))[0]).toBe("returned");
  });

  test("a failing call throws and has no effect", () => {
    const sentence = "We're sorry, a server error occurred. Please wait a bit and try again.";
    expect(after(mishaps({ failAt: 2 }))).toEqual([
      "returned",
      { a: "1", caught: sentence, finally: "1" },
    ]);
  });

  test("a call that fails late has had its effect", () => {
    expect(after(mishaps({ failAt: 2, failWith: "late" }))[1]).toMatchObject({ a: "1", b: "1" });
  });

  test("calls are counted by service and over several executions", () => {
    const log = mishaps({});
    const tried = project(writing);
    runFunction(tried, "f", [], { log });
    runFunction(tried, "f", [], { log });
    expect(log.byService()).toEqual({ Properties: 8, total: 8 });
  });

  test("a killed execution loses sheet writes that were not flushed, unless they are kept", () => {
    const code = `function f() {
      const book = SpreadsheetApp.getActive();
      const sheet = book.insertSheet("Hoja");
      sheet.getRange(1, 1).setValue("x");
      PropertiesService.getDocumentProperties().getKeys();
    }
    function read() { return SpreadsheetApp.getActive().getSheetByName("Hoja").getRange(1, 1).getValue(); }`;
    const calls = runFunction(project(code), "f").calls.length;
    const seen = [false, true].map((keepWrites) => {
      const tried = project(code);
      runFunction(tried, "f", [], { log: mishaps({ killAt: calls }), keepWrites });
      return value(runFunction(tried, "read"));
    });
    expect(seen).toEqual(["", "x"]);
  });
});
