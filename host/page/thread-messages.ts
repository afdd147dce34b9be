import type { MessagePort } from "node:worker_threads";
import type { DeskAnswer } from "./desk.ts";
import type { DeskRequest, Question } from "./wire.ts";

/** What the script's thread is started with. */
export type ThreadData = {
  /** Rung when an answer lies in `answers`. */
  readonly bell: Int32Array<SharedArrayBuffer>;
  readonly answers: MessagePort;
  /** The day on which samples are opened, `YYYY-MM-DD`. */
  readonly day: string;
};

/** What the server asks of the script's thread; it answers one message after the other. */
export type ToThread =
  | { readonly kind: "perform"; readonly request: DeskRequest }
  | { readonly kind: "mail"; readonly id: string };

/** `asked` comes in between and is answered by the bell; the others end a message. */
export type FromThread =
  | { readonly kind: "asked"; readonly question: Question }
  | { readonly kind: "performed"; readonly answer: DeskAnswer }
  | { readonly kind: "mail"; readonly raw: string | null }
  | { readonly kind: "failed"; readonly message: string; readonly stack: string };
