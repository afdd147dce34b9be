import { MessageChannel, Worker } from "node:worker_threads";
import type { DeskAnswer } from "./desk.ts";
import type { FromThread, ThreadData, ToThread } from "./thread-messages.ts";
import type { Answered, DeskRequest, Question } from "./wire.ts";

/** How a message to the thread came out, or that it waits for a person. */
export type LineReply =
  | { readonly kind: "performed"; readonly answer: DeskAnswer }
  | { readonly kind: "mail"; readonly raw: string | null }
  | { readonly kind: "asked"; readonly question: Question };

type Waiting = {
  readonly resolve: (reply: LineReply) => void;
  readonly reject: (error: Error) => void;
};

/** The server's line to the script's thread: one message at a time, dialogs in between. */
export class DeskLine {
  private readonly worker: Worker;
  private readonly bell = new Int32Array(new SharedArrayBuffer(4));
  private readonly channel = new MessageChannel();
  private free: Promise<unknown> = Promise.resolve();
  private waiting: Waiting | null = null;
  /** The dialog that the thread waits for. */
  private open: { readonly question: Question; readonly end: () => void } | null = null;

  constructor(program: URL, day: string) {
    const { port1, port2 } = this.channel;
    port1.unref();
    const workerData: ThreadData = { bell: this.bell, answers: port2, day };
    this.worker = new Worker(program, { workerData, transferList: [port2] });
    this.worker.on("message", (message: FromThread) => this.receive(message));
    this.worker.on("error", (error) => this.waiting?.reject(error));
  }

  get question(): Question | null {
    return this.open?.question ?? null;
  }

  /** Has a request carried out when those before it are done, their dialogs included. */
  perform(request: DeskRequest): Promise<LineReply> {
    return this.inTurn({ kind: "perform", request });
  }

  /** A mail as it stands in the mailbox; null when there is none of that id. */
  async mail(id: string): Promise<string | null> {
    const reply = await this.inTurn({ kind: "mail", id });
    return reply.kind === "mail" ? reply.raw : null;
  }

  /** Answers the open dialog; the reply is how the interrupted request goes on. Null when none is open. */
  answer(answered: Answered): Promise<LineReply> | null {
    if (this.open === null) return null;
    const { end } = this.open;
    this.open = null;
    const reply = this.reply();
    void reply.then(({ kind }) => kind === "asked" || end(), end);
    this.channel.port1.postMessage(answered);
    Atomics.store(this.bell, 0, 1);
    Atomics.notify(this.bell, 0);
    return reply;
  }

  /** Closes dialogs that nobody will answer any more, until the thread is free. */
  async abandonDialogs(): Promise<void> {
    let reply = this.answer({ button: "CLOSE" });
    while (reply !== null) {
      await reply.catch(() => null);
      reply = this.answer({ button: "CLOSE" });
    }
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }

  private inTurn(message: ToThread): Promise<LineReply> {
    const first = this.free.then(() => {
      const reply = this.reply();
      this.worker.postMessage(message);
      return reply;
    });
    this.free = first.then(
      ({ kind }) => (kind === "asked" ? this.untilAnswered() : undefined),
      () => undefined,
    );
    return first;
  }

  private untilAnswered(): Promise<void> {
    return new Promise((resolve) => {
      this.ended = resolve;
    });
  }

  private ended: () => void = () => undefined;

  private reply(): Promise<LineReply> {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
    });
  }

  private receive(message: FromThread): void {
    const waiting = this.waiting;
    this.waiting = null;
    if (message.kind === "asked")
      this.open = { question: message.question, end: () => this.ended() };
    if (message.kind === "failed") {
      const error = new Error(message.message);
      error.stack = message.stack;
      waiting?.reject(error);
    } else waiting?.resolve(message);
  }
}
