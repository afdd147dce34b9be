import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { parse } from "acorn";
import { budgetGzipBytes } from "../../tools/bundle-budget.mjs";
import { menu } from "../../src/collections/menu.ts";
import { built, hoistedFunctions } from "./built-bundle.ts";

const code = built("Code.js");
const entryPoints = hoistedFunctions(code);
const root = path.resolve(import.meta.dirname, "../..");

describe("the built script", () => {
  test("has a top-level function for every menu item", () => {
    const wanted = menu.flat().map(({ entryPoint }) => entryPoint);
    expect(entryPoints).toEqual(expect.arrayContaining(wanted));
  });

  test("has a top-level function for every call of the panel", () => {
    const contract = readFileSync(path.join(root, "src/collections/sidebar-api.ts"), "utf8");
    const called = [...contract.matchAll(/^ {2}readonly (api\w+):/gm)].map(([, name]) => name);
    expect(called.length).toBeGreaterThan(10);
    expect(entryPoints).toEqual(expect.arrayContaining(called));
  });

  test("has the functions that Google and the trigger call", () => {
    expect(entryPoints).toEqual(expect.arrayContaining(["onOpen", "onInstall", "onHourlyTrigger"]));
  });

  test("shows Google the names of main.ts and no other", () => {
    const main = readFileSync(path.join(root, "src/main.ts"), "utf8");
    const named = [...main.matchAll(/^global\.(\w+) =/gm)].map(([, name]) => name);
    expect([...entryPoints].sort()).toEqual(named.sort());
  });

  test("is ECMAScript 2019, the newest that Google accepts at upload", () => {
    expect(() => parse(code, { ecmaVersion: 2019, sourceType: "script" })).not.toThrow();
  });

  test("loads with nothing but the language and touches no service", () => {
    const touched: string[] = [];
    const services = ["SpreadsheetApp", "PropertiesService", "Gmail", "ScriptApp", "Session"];
    const context = vm.createContext({});
    for (const name of services) {
      Object.defineProperty(context, name, { get: () => touched.push(name), configurable: true });
    }
    for (const name of ["WebAssembly", "SharedArrayBuffer", "Atomics", "console"]) {
      Reflect.deleteProperty(context, name);
    }
    vm.runInContext(code, context);
    expect(touched).toEqual([]);
    expect(typeof context["onOpen"]).toBe("function");
  });

  test.each(Object.entries(budgetGzipBytes))(
    "%s weighs at most %i bytes compressed",
    (file, most) => {
      expect(gzipSync(built(file), { level: 9 }).length).toBeLessThanOrEqual(most);
    },
  );

  test("loads at every execution no more than the 120 KB we set out for", () => {
    expect(budgetGzipBytes["Code.js"]).toBeLessThanOrEqual(120 * 1024);
  });
});

type Manifest = {
  readonly runtimeVersion: string;
  readonly oauthScopes: readonly string[];
  readonly dependencies?: {
    readonly enabledAdvancedServices: readonly { readonly userSymbol: string }[];
  };
};

describe("the manifests", () => {
  const manifest = (name: string) => JSON.parse(built(name)) as Manifest;
  const own = manifest("appsscript.json");
  const marketplace = manifest("appsscript.marketplace.json");

  test("ask for the design's scopes and no other", () => {
    const names = ({ oauthScopes }: Manifest) =>
      oauthScopes.map((scope) => scope.replace("https://www.googleapis.com/auth/", ""));
    const shared = [
      "spreadsheets.currentonly",
      "script.container.ui",
      "script.scriptapp",
      "script.send_mail",
      "userinfo.email",
    ];
    expect(names(marketplace)).toEqual(shared);
    expect(names(own)).toEqual([...shared, "gmail.compose", "gmail.metadata"]);
  });

  test("name the V8 runtime, whose documented default is another", () => {
    expect([own.runtimeVersion, marketplace.runtimeVersion]).toEqual(["V8", "V8"]);
  });

  test("leave Gmail out of the Marketplace edition", () => {
    expect(own.dependencies?.enabledAdvancedServices[0]?.userSymbol).toBe("Gmail");
    expect(marketplace.dependencies).toBeUndefined();
  });
});

describe("the built panel", () => {
  const page = built("sidebar.html");

  test("is one file that fetches nothing", () => {
    expect(page).not.toMatch(/<script[^>]+src|<link|https?:\/\/(?!www\.w3\.org)/i);
  });

  test("has no back-tick text, which HtmlService cuts at //", () => {
    expect(page).not.toContain("`");
  });
});
