import type { Response } from "playwright-core";
import type { DeskReply, DeskRequest, Spent } from "../../host/page/wire.ts";
import type { Person } from "./person.ts";

/** What a person did with mouse and keyboard, in the page and the frames within. */
export type Handwork = { readonly clicks: number; readonly keys: number };

// Counted where they arrive, before anything of the page's own: only what a person did is trusted.
const listening = `
  for (const kind of ["pointerdown", "keydown"])
    addEventListener(kind, (event) => {
      if (event.isTrusted) window.countHandwork(kind);
    }, true);
`;

/** Counts from now on, in this page and those it opens; ask for what came together. */
export async function countClicks({ page }: Person): Promise<() => Promise<Handwork>> {
  let clicks = 0;
  let keys = 0;
  await page.exposeFunction("countHandwork", (kind: string) => {
    if (kind === "keydown") keys += 1;
    else clicks += 1;
  });
  await page.addInitScript(listening);
  for (const frame of page.frames()) await frame.evaluate(listening);
  return () => Promise.resolve({ clicks, keys });
}

const polling = "apiSelectedRow";

/** Counts what the script's side does from now on; the panel's asking for the selected row is left out. */
export function countCalls({ page }: Person): () => Promise<Spent> {
  const answers: Promise<Spent>[] = [];
  page.on("response", (response) => {
    if (response.url().includes("/api/")) answers.push(spentOn(response));
  });
  return async () => {
    const all = await Promise.all(answers);
    return {
      executions: all.reduce((sum, { executions }) => sum + executions, 0),
      serviceCalls: all.reduce((sum, { serviceCalls }) => sum + serviceCalls, 0),
    };
  };
}

async function spentOn(response: Response): Promise<Spent> {
  const nothing: Spent = { executions: 0, serviceCalls: 0 };
  if (response.request().method() !== "POST" || isPolling(response)) return nothing;
  const reply = (await response.json()) as DeskReply;
  return reply.kind === "done" ? reply.spent : nothing;
}

function isPolling(response: Response): boolean {
  const { command } = (response.request().postDataJSON() ?? {}) as Partial<DeskRequest>;
  return command?.kind === "call" && command.functionName === polling;
}
