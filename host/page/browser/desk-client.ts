import type {
  Answered,
  DeskCommand,
  DeskDone,
  DeskReply,
  DeskRequest,
  MailView,
  Question,
  SheetView,
} from "../wire.ts";

const token = document.querySelector<HTMLMetaElement>('meta[name="cobralo-token"]')?.content ?? "";

async function post(path: string, body: unknown): Promise<DeskReply> {
  const response = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json", "x-cobralo-token": token },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as DeskReply;
}

/** A mail taken apart for reading. */
export async function readMail(id: string): Promise<MailView> {
  const response = await fetch(`/mail/${encodeURIComponent(id)}`);
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as MailView;
}

/** A command's end with the tabs in their order, as they now stand. */
export type Performed = { readonly done: DeskDone; readonly sheets: readonly SheetView[] };

/** The page's way to the script: one command a time to its end, dialogs answered in between. */
export class DeskClient {
  private readonly views = new Map<string, SheetView>();
  private known: Record<string, string> = {};

  /** @param ask Shows a dialog and waits for what the person does with it. */
  constructor(private readonly ask: (question: Question) => Promise<Answered>) {}

  async perform(command: DeskCommand): Promise<Performed> {
    if (command.kind === "open" || command.kind === "load") this.known = {};
    const request: DeskRequest = { command, known: this.known };
    return this.toEnd(await post("/api/perform", request));
  }

  /** A dialog that was open when the page was left; the script still waits for it. */
  async resume(): Promise<void> {
    const response = await fetch("/api/question");
    const question = (await response.json()) as Question | null;
    if (question === null) return;
    await this.toEnd(await post("/api/answer", await this.ask(question)));
  }

  private async toEnd(first: DeskReply): Promise<Performed> {
    let reply = first;
    while (reply.kind === "asked")
      reply = await post("/api/answer", await this.ask(reply.question));
    return { done: reply, sheets: this.take(reply) };
  }

  private take({ view }: DeskDone): readonly SheetView[] {
    for (const sheet of view.changed) this.views.set(String(sheet.id), sheet);
    for (const { id, version } of view.sheets)
      if (view.changed.some((sheet) => sheet.id === id)) this.known[String(id)] = version;
    return view.sheets.flatMap(({ id }) => this.views.get(String(id)) ?? []);
  }
}
