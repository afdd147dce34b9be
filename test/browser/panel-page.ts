import type { Browser, Page } from "playwright-core";
import type { SidebarApi } from "../../src/collections/sidebar-api.ts";
import { built } from "../bundle/built-bundle.ts";

/** What the script answers, by function: a value, thrown for a failure; a promise keeps the panel waiting. */
export type Answers = {
  readonly [name in keyof SidebarApi]?: (...args: readonly never[]) => unknown;
};

/** A call that the panel has made. */
export type PanelCall = { readonly name: string; readonly args: readonly unknown[] };

export type OpenPanel = {
  readonly page: Page;
  readonly calls: readonly PanelCall[];
  /** Names of the functions that were called, polling left out. */
  readonly commands: () => readonly string[];
  readonly countOf: (name: keyof SidebarApi) => number;
};

type Options = {
  readonly locale?: string;
  readonly width?: number;
  readonly height?: number;
  /** Device pixels to a CSS pixel, for pictures. */
  readonly sharpness?: number;
  readonly hasClock?: boolean;
  readonly colours?: "light" | "forced";
};

/** The panel in a page as wide as Google's sidebar, its calls answered over the wire as the script does. */
export async function openPanel(
  browser: Browser,
  answers: Answers,
  options: Options = {},
): Promise<OpenPanel> {
  const { locale = "es-ES", width = 300, height = 800, sharpness = 1 } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    locale,
    deviceScaleFactor: sharpness,
    forcedColors: options.colours === "forced" ? "active" : "none",
    acceptDownloads: true,
  });
  const page = await context.newPage();
  if (options.hasClock === true) await page.clock.install({ time: "2026-03-20T09:00:00Z" });
  const calls: PanelCall[] = [];
  await page.exposeFunction("askScript", async (name: string, args: readonly unknown[]) => {
    calls.push({ name, args });
    return answerTo(answers, name, args);
  });
  await page.addInitScript(scriptRun);
  const body = panelHtml();
  await page.route("**/*", (route) => route.fulfill({ body, contentType: "text/html" }));
  await page.goto("http://panel.localhost/");
  const names = () => calls.map(({ name }) => name);
  return {
    page,
    calls,
    commands: () => names().filter((name) => name !== "apiSelectedRow"),
    countOf: (wanted) => names().filter((name) => name === wanted).length,
  };
}

let html: string | undefined;

const panelHtml = () => (html ??= built("sidebar.html"));

type WireAnswer =
  | { readonly kind: "success"; readonly value: unknown }
  | { readonly kind: "failure"; readonly message: string };

/** An answer of this kind goes over the wire as it is, not as JSON text. */
export class Raw {
  constructor(readonly value: unknown) {}
}

async function answerTo(
  answers: Answers,
  name: string,
  args: readonly unknown[],
): Promise<WireAnswer> {
  const answer = answers[name as keyof SidebarApi] as
    ((...args: readonly unknown[]) => unknown) | undefined;
  if (answer === undefined)
    return { kind: "failure", message: `Script function not found: ${name}` };
  try {
    const value = await answer(...args);
    const told = value instanceof Raw ? value.value : JSON.stringify(value);
    return { kind: "success", value: told };
  } catch (error) {
    return { kind: "failure", message: error instanceof Error ? error.message : String(error) };
  }
}

/** Stands for `google.script.run` inside the page. */
function scriptRun(): void {
  const script = window as unknown as {
    askScript: (name: string, args: readonly unknown[]) => Promise<WireAnswer>;
  };
  const runner = (onSuccess: (value: unknown) => void, onFailure: (error: Error) => void): object =>
    new Proxy(
      {},
      {
        get(_target, name: string) {
          if (name === "withSuccessHandler")
            return (next: typeof onSuccess) => runner(next, onFailure);
          if (name === "withFailureHandler")
            return (next: typeof onFailure) => runner(onSuccess, next);
          return (...args: readonly unknown[]) => {
            void script
              .askScript(name, args)
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
