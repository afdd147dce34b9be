import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { hostProject } from "../../host/built-bundle.ts";
import { runFunction } from "../../host/execution/run-function.ts";
import { callFromSidebar } from "../../host/execution/sidebar-bridge.ts";
import type { Project } from "../../host/project.ts";
import { readWorkbookFile } from "../../host/spreadsheet/workbook-file.ts";
import { built } from "../bundle/built-bundle.ts";

const samples = path.resolve(import.meta.dirname, "../../samples");
const tenInMadrid = Date.UTC(2026, 2, 20, 9, 0);

/** A script on one of the samples, set up but for what the test leaves to do. */
export async function projectOn(sample: string, options: object): Promise<Project> {
  const bytes = new Uint8Array(readFileSync(path.join(samples, sample)));
  const isSpanish = sample.startsWith("facturas");
  const workbook = await readWorkbookFile(sample, bytes, {
    timeZone: isSpanish ? "Europe/Madrid" : "Europe/London",
    locale: isSpanish ? "es_ES" : "en_GB",
  });
  const project = hostProject({ workbook, nowMs: tenInMadrid });
  runFunction(project, "apiSetUp", [JSON.stringify(options)]);
  return project;
}

/** The panel in a page as wide as Google's sidebar, its calls answered by the script on the host. */
export async function openPanel(
  browser: Browser,
  project: Project,
  locale = "es-ES",
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 300, height: 800 }, locale });
  const page = await context.newPage();
  await page.exposeFunction("callHost", (name: string) => {
    const { answer } = callFromSidebar(project, name, []);
    return answer;
  });
  await page.addInitScript(fakeRun);
  await page.route("**/*", (route) =>
    route.fulfill({ body: built("sidebar.html"), contentType: "text/html" }),
  );
  await page.goto("http://panel.localhost/");
  return page;
}

type HostAnswer =
  | { readonly kind: "success"; readonly value: unknown }
  | { readonly kind: "failure"; readonly message: string };

/** Stands for `google.script.run` inside the page. */
function fakeRun(): void {
  const host = window as unknown as { callHost: (name: string) => Promise<HostAnswer> };
  const runner = (onSuccess: (value: unknown) => void, onFailure: (error: Error) => void): object =>
    new Proxy(
      {},
      {
        get(_target, name: string) {
          if (name === "withSuccessHandler")
            return (next: typeof onSuccess) => runner(next, onFailure);
          if (name === "withFailureHandler")
            return (next: typeof onFailure) => runner(onSuccess, next);
          return () => {
            void host
              .callHost(name)
              .then((answer) =>
                answer.kind === "success"
                  ? onSuccess(answer.value)
                  : onFailure(new Error(answer.message)),
              );
          };
        },
      },
    );
  const ignore = () => undefined;
  Object.assign(window, { google: { script: { run: runner(ignore, ignore) } } });
}
