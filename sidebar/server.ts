import type { Json, SidebarApi } from "../src/collections/sidebar-api.ts";

type Call = (...args: readonly unknown[]) => void;

type Runner = { readonly [name in keyof SidebarApi]: Call } & {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
};

declare const google: { readonly script: { readonly run: Runner } };

type Answer<Asked> = Asked extends (...args: never[]) => Json<infer Told> ? Told : never;

/** The script's functions as promises of what they answer. */
export type Server = {
  readonly [name in keyof SidebarApi]: (
    ...args: Parameters<SidebarApi[name]>
  ) => Promise<Answer<SidebarApi[name]>>;
};

/** What an answer that never comes, and one that arrives empty, are told as. */
export const timedOut = "Panel: timed out";
export const cameEmpty = "Panel: empty answer";

// A script may run for six minutes; the selected row is asked every two seconds and must not hang.
const longestMs = 390_000;
const longestForRowMs = 30_000;

/** Calls the functions of the script through `google.script.run`. */
export const server = new Proxy({} as Server, {
  get:
    (_nothing, name) =>
    (...args: readonly unknown[]) =>
      call(name as keyof SidebarApi, args),
});

function call(name: keyof SidebarApi, args: readonly unknown[]): Promise<unknown> {
  const answered = new Promise<unknown>((resolve, reject) => {
    google.script.run
      .withSuccessHandler(resolve)
      .withFailureHandler((error) =>
        reject(error instanceof Error ? error : new Error(String(error))),
      )
      [name](...args);
  });
  return before(name === "apiSelectedRow" ? longestForRowMs : longestMs, answered).then(valueOf);
}

function before<Value>(limitMs: number, promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(timedOut)), limitMs);
    void promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function valueOf(answer: unknown): unknown {
  try {
    if (typeof answer === "string") return JSON.parse(answer);
  } catch {
    // Told below, as an answer that did not arrive whole.
  }
  throw new Error(cameEmpty);
}
