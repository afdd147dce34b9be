import { describe, expect, test } from "@jest/globals";
import { hostProject } from "../../host/built-bundle.ts";
import { runFunction } from "../../host/execution/run-function.ts";
import { authModes } from "../../host/services/script-enums.ts";
import { invoiceWorkbook } from "./invoice-workbook.ts";
import { fire, instant, readyProject, returned, sentMails } from "./running-project.ts";

const alfa = {
  number: "F-001",
  customer: "Alfa SL",
  email: "pagos@alfa.example.com",
  issued: "2026-02-01",
  due: "2026-03-10",
  total: 121,
};
const at = "2026-03-20 10:00";

const settingUp = (project: Parameters<typeof runFunction>[0], options: object = {}) =>
  JSON.parse(String(returned(runFunction(project, "apiSetUp", [JSON.stringify(options)])))) as {
    readonly unusable?: string;
  };

describe("the language that the owner has set", () => {
  const inEnglish = () =>
    readyProject(invoiceWorkbook([alfa]), at, { settings: { language: "en" } });

  test("is the menu's, whatever the workbook's", () => {
    const project = inEnglish();
    const event = { authMode: authModes.LIMITED };
    returned(runFunction(project, "onOpen", [event], { mode: "LIMITED", rawArguments: true }));
    const captions = project.ui.menus[0]?.entries.map((entry) =>
      entry.kind === "item" ? entry.caption : "",
    );
    expect(captions).toContain("Send now…");
  });

  test("is that of a command that fails", () => {
    const project = inEnglish();
    project.properties.store(`document ${project.workbook?.id ?? ""}`).set("ledger.0", "spoiled");
    returned(runFunction(project, "menuPreview"));
    const text = JSON.stringify(project.ui.shown);
    expect(text).toContain("This could not be finished");
    expect(text).not.toMatch(/[¿¡ñ]|No se/);
  });
});

describe("an execution that may not work", () => {
  test("without a document the trigger does nothing and logs one line", () => {
    const project = hostProject({ workbook: null, nowMs: instant(at) });
    const result = runFunction(project, "onHourlyTrigger", [{}], { hasUi: false });
    expect(returned(result)).toBe("{}");
    expect(result.calls).toEqual([]);
  });

  test("setting up a newer version's workbook answers one sentence and writes nothing", () => {
    const project = readyProject(invoiceWorkbook([alfa]), at);
    const { workbook } = project;
    for (const entry of workbook?.metadata ?? [])
      if (entry.key === "cobralo.schemaVersion") Object.assign(entry, { value: "99" });
    const before = JSON.stringify(project.properties.toJSON());
    expect(settingUp(project).unusable).toMatch(/versión más nueva/);
    fire(project);
    expect(sentMails(project)).toEqual([]);
    expect(JSON.stringify(project.properties.toJSON())).toBe(before);
  });

  test("an answer that its question cannot take is refused in one sentence", () => {
    const project = hostProject({ workbook: invoiceWorkbook([alfa]), nowMs: instant(at) });
    expect(settingUp(project, { answers: { headerRow: "zero" } }).unusable).toMatch(/headerRow/);
  });
});
