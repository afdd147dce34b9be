import type { Json, SidebarApi } from "../src/collections/sidebar-api.ts";

type Runner = {
  withSuccessHandler(handler: (answer: string) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
} & { readonly [name in keyof SidebarApi]: () => void };

declare const google: { readonly script: { readonly run: Runner } };

/** The script's functions as promises of what they answer. */
export type Server = {
  readonly [name in keyof SidebarApi]: SidebarApi[name] extends () => Json<infer Answer>
    ? () => Promise<Answer>
    : never;
};

/** Calls a function of the script through `google.script.run`. */
export const server: Server = {
  apiToday: () => call("apiToday"),
  apiRefreshSheet: () => call("apiRefreshSheet"),
  apiConfirmAndSend: () => call("apiConfirmAndSend"),
};

function call<Answer>(name: keyof SidebarApi): Promise<Answer> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((answer) => resolve(JSON.parse(answer) as Answer))
      .withFailureHandler(reject)
      [name]();
  });
}
