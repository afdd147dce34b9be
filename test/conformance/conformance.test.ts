import { describe, expect, test } from "@jest/globals";
import { buildSync } from "esbuild";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Edition } from "../../host/account.ts";
import { runFunction } from "../../host/execution/run-function.ts";
import { callFromSidebar } from "../../host/execution/sidebar-bridge.ts";
import { Project } from "../../host/project.ts";
import { addSheet, emptyWorkbook } from "../../host/spreadsheet/workbook-model.ts";
import { conformancePages } from "../../tools/conformance-pages.mjs";
import { conformanceCases } from "./all-cases.ts";
import type { CaseResult } from "./conformance-case.ts";
import { sidebarProbes } from "./sidebar-values.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
const names = { own: "appsscript.json", marketplace: "appsscript.marketplace.json" };

const { outputFiles } = buildSync({
  entryPoints: [join(here, "on-host.ts")],
  bundle: true,
  write: false,
  format: "iife",
  globalName: "conformance",
  target: "es2019",
});
const code = `${outputFiles[0]?.text ?? ""}
function run() { return conformance.conformanceScript.run(); }
function probe(id) { return conformance.conformanceScript.probe(id); }`;

const projectOf = (edition: Edition, locale = "es_ES", timeZone = "Europe/Madrid"): Project => {
  const workbook = emptyWorkbook({ locale, timeZone });
  addSheet(workbook, "Hoja 1");
  const manifest = readFileSync(join(root, names[edition]), "utf8");
  const nowMs = Date.UTC(2026, 2, 20, 9);
  return new Project({ code, manifest, edition, workbook, nowMs, html: conformancePages });
};

const resultsOn = (project: Project): ReadonlyMap<string, CaseResult> => {
  const run = runFunction(project, "run");
  if (run.kind !== "returned") throw new Error(JSON.stringify(run));
  const results = JSON.parse(String(run.value)) as readonly CaseResult[];
  return new Map(results.map((result) => [result.id, result]));
};

describe.each([
  ["own copy, Spain", projectOf("own")],
  ["own copy, Mexico in English", projectOf("own", "en_US", "America/Mexico_City")],
  ["Marketplace, Chile", projectOf("marketplace", "es_CL", "America/Santiago")],
])("the host behaves as Google is believed to: %s", (_name, project) => {
  const results = resultsOn(project);

  test.each(conformanceCases.map(({ id, belief }) => [id, belief]))("%s: %s", (id) => {
    const result = results.get(id);
    expect(result?.detail.replace(/^no Gmail service.*/, "")).toBe("");
  });
});

describe("google.script.run carries", () => {
  test.each(sidebarProbes.map(({ id, arrives }) => [id, arrives]))("%s as %j", (id, arrives) => {
    const { answer } = callFromSidebar(projectOf("own"), "probe", [id]);
    expect(answer).toEqual({ kind: "success", value: arrives });
  });
});

describe("claims.md", () => {
  const claims = readFileSync(join(root, "host/claims.md"), "utf8");

  test.each([...conformanceCases, ...sidebarProbes].map(({ id }) => id))(
    "has a line for %s",
    (id) => {
      expect(claims).toContain(`\`${id}\``);
    },
  );
});
