import vm from "node:vm";
import { describe, expect, test } from "@jest/globals";
import { parse } from "acorn";
import { builtBundle, hostProject } from "../../host/built-bundle.ts";
import { runFunction } from "../../host/execution/run-function.ts";
import type { Project } from "../../host/project.ts";
import { office } from "../../src/office.ts";
import { built, hoistedFunctions } from "./built-bundle.ts";
import { invoiceWorkbook } from "./invoice-workbook.ts";
import { fire, hourMs, instant, readyProject, returned, sentMails } from "./running-project.ts";
import { declarationsIn, partCode, parts, scriptFiles } from "./script-files.ts";

const at = "2026-03-20 10:00";
const alfa = {
  number: "F-001",
  customer: "Alfa SL",
  email: "pagos@alfa.example.com",
  issued: "2026-02-01",
  due: "2026-03-10",
  total: 121,
};

const pages = builtBundle("own").html ?? {};

/** The pages of the built script, and which of them are read. */
function watchedPages() {
  const read: string[] = [];
  const watch: ProxyHandler<typeof pages> = {
    get: (held, name) => {
      read.push(String(name));
      return held[String(name)];
    },
  };
  const since = () => read.splice(0);
  return { html: new Proxy(pages, watch), since };
}

const fireLater = (project: Project) => {
  project.clock.set(project.clock.now() + hourMs);
  return fire(project);
};

describe.each(parts)("the part %s", (name) => {
  const code = partCode(name);

  test("is ECMAScript 2019", () => {
    const options = { ecmaVersion: 2019, allowReturnOutsideFunction: true } as const;
    expect(() => parse(code, options)).not.toThrow();
  });

  test("is one script element that neither HTML nor a template would cut", () => {
    const page = built(`${name}.html`);
    expect(page.match(/<\/?script/gi)).toEqual(["<script", "</script"]);
    expect(page).not.toMatch(/<\?|<!--/);
  });
});

describe("the files of the script", () => {
  test("hold no function and no table twice", () => {
    const filesOf = new Map<string, Set<string>>();
    for (const [file, code] of scriptFiles())
      for (const { text } of declarationsIn(code).filter((one) => one.text.length >= 80))
        filesOf.set(text, (filesOf.get(text) ?? new Set()).add(file));
    expect(filesOf.size).toBeGreaterThan(1_000);
    const twice = [...filesOf].filter(([, files]) => files.size > 1);
    expect(twice.map(([text, files]) => `${[...files].join(", ")}: ${text}`)).toEqual([]);
  });

  test("give every function of the office a name that Google can call", () => {
    const entryPoints = hoistedFunctions(built("Code.js"));
    expect(entryPoints).toEqual(expect.arrayContaining(Object.keys(office)));
  });
});

describe("loading parts", () => {
  test("touches no service but the one that reads them, and needs nothing but the language", () => {
    const touched: string[] = [];
    const seen: Record<string, readonly string[]> = {};
    const context = vm.createContext({
      HtmlService: {
        createTemplateFromFile: (name: string) => ({
          getRawContent: () =>
            (pages[name] ?? "").replace(/return part;(?=\n\/\/#)/, `ready("${name}"); $&`),
        }),
      },
      ready: (name: string) => {
        seen[name] = [...touched];
      },
    });
    for (const name of ["SpreadsheetApp", "PropertiesService", "Gmail", "ScriptApp", "Utilities"])
      Object.defineProperty(context, name, { get: () => touched.push(name) });
    for (const name of ["WebAssembly", "SharedArrayBuffer", "Atomics", "console"])
      Reflect.deleteProperty(context, name);
    vm.runInContext(built("Code.js"), context);
    expect(() => (context["apiReport"] as () => unknown)()).toThrow();
    expect(seen).toEqual({ desk: [], office: [] });
    expect(touched).toContain("SpreadsheetApp");
  });

  test("happens only where there is something to do, and once", () => {
    const { html, since } = watchedPages();
    const project = readyProject(invoiceWorkbook([alfa]), at, { html });
    expect(since()).toEqual(["desk", "office"]);

    returned(runFunction(project, "onOpen", [{}]));
    expect(since()).toEqual([]);

    returned(fire(project));
    expect(sentMails(project)).toHaveLength(1);
    expect(since()).toEqual(["desk"]);

    fireLater(project); // what was sent changes the sheet's next steps: this one writes them
    since();
    const idle = fireLater(project);
    expect(returned(idle)).toBe("{}");
    expect(idle.calls.length).toBeLessThanOrEqual(5);
    expect(since()).toEqual([]);

    returned(runFunction(project, "onEdit", [{}]));
    expect(since()).toEqual([]);

    const asked = runFunction(project, "apiSelectedRow");
    expect(JSON.parse(String(returned(asked)))).toMatchObject({ row: expect.any(Number) });
    expect([since(), asked.calls]).toEqual([[], []]);

    returned(runFunction(project, "menuRefresh"));
    expect(since()).toEqual(["desk", "office"]);
  });
});

describe("a part of another build", () => {
  test("is not run: the sentence names it and both builds", () => {
    const office = pages["office"]?.replace(/(?<=shared\.build !== ")\w+/, "00000000") ?? "";
    const workbook = invoiceWorkbook([alfa]);
    const html = { ...pages, office };
    const project = hostProject({ workbook, nowMs: instant(at), html });
    expect(runFunction(project, "apiReport")).toMatchObject({
      kind: "threw",
      message: expect.stringMatching(/«office\.html».*otra versión.*\(build \w{8} \/ \w{8}\)\.$/),
    });
  });
});

describe("a part that was not copied into the project", () => {
  const without = (name: string) =>
    Object.fromEntries(Object.entries(pages).filter(([page]) => page !== name));

  test.each([
    ["desk", "es", /falta el archivo «desk\.html»/],
    ["office", "es", /falta el archivo «office\.html»/],
    ["office", "en", /file "office\.html" is missing/],
  ] as const)("%s is named in one sentence (%s)", (name, tongue, sentence) => {
    const workbook = invoiceWorkbook([alfa], tongue);
    const project = hostProject({ workbook, nowMs: instant(at), html: without(name) });
    expect(runFunction(project, "apiReport")).toMatchObject({
      kind: "threw",
      message: expect.stringMatching(sentence),
    });
  });

  test("leaves a firing as it was before: nothing is sent and the next one, complete, goes on", () => {
    const workbook = invoiceWorkbook([alfa]);
    const ready = readyProject(workbook, at);
    const { properties, triggers, mailbox } = ready;
    const shared = { workbook, properties, triggers, mailbox, nowMs: instant(at) };
    const broken = hostProject({ ...shared, html: without("desk") });
    expect(fire(broken)).toMatchObject({ kind: "threw" });
    expect(sentMails(broken)).toEqual([]);
    const mended = hostProject({ ...shared, nowMs: instant(at) + hourMs });
    returned(fire(mended));
    expect(sentMails(mended)).toHaveLength(1);
  });
});

describe("an error in a part", () => {
  test("names the part and the line of its file in the stack", () => {
    const project = readyProject(invoiceWorkbook([alfa]), at);
    project.properties.store(`document ${project.workbook?.id ?? ""}`).set("ledger.0", "spoiled");
    const result = runFunction(project, "apiReport");
    const stack = result.kind === "threw" ? result.stack : "";
    const [, line] = /office\.html:(\d+)/.exec(stack) ?? [];
    expect(built("office.html").split("\n")[Number(line) - 1]).toMatch(/throw new Error\(/);
  });
});
