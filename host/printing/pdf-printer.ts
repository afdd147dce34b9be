import { createRequire } from "node:module";
import { join } from "node:path";
import {
  MessageChannel,
  receiveMessageOnPort,
  Worker,
  type MessagePort,
} from "node:worker_threads";
import { browserFlags, findBrowser, noBrowserSentence } from "../browser.ts";
import { projectRoot } from "../project-root.ts";
import { printerProgram } from "./printer-program.ts";

/** Longest wait for one page, the browser's start included. */
const patienceMs = 120_000;

type Printer = {
  readonly worker: Worker;
  readonly port: MessagePort;
  readonly bell: Int32Array;
};

type Answer =
  | { readonly kind: "printed"; readonly bytes: Uint8Array }
  | { readonly kind: "failed"; readonly message: string };

let running: Printer | null = null;

const startPrinter = (): Printer => {
  const program = findBrowser();
  if (program === null) throw new Error(noBrowserSentence);
  const bell = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(printerProgram, {
    eval: true,
    env: { ...process.env, ...program.environment },
    workerData: {
      port: port2,
      bell,
      playwright: createRequire(join(projectRoot(), "package.json")).resolve("playwright-core"),
      launch: {
        executablePath: program.executablePath,
        headless: true,
        args: [...browserFlags, ...program.flags, "--host-resolver-rules=MAP * ~NOTFOUND"],
      },
    },
    transferList: [port2],
  });
  worker.unref();
  port1.unref();
  return { worker, port: port1, bell };
};

/** Ask and wait: the script that prints goes on only when the page is there. */
const ask = (printer: Printer, request: object): Answer => {
  Atomics.store(printer.bell, 0, 0);
  printer.port.postMessage(request);
  Atomics.wait(printer.bell, 0, 0, patienceMs);
  const received = receiveMessageOnPort(printer.port) as { message: Answer } | undefined;
  return received?.message ?? { kind: "failed", message: "The browser did not answer in time." };
};

const dateStamp = (epochMs: number): string =>
  `D:${new Date(epochMs).toISOString().replace(/[-:T]/g, "").slice(0, 14)}+00'00'`;

/** The same page gives the same bytes: the printer's own clock is written over. */
const dated = (pdf: Buffer, epochMs: number): Buffer => {
  const text = pdf.toString("latin1");
  const stamp = dateStamp(epochMs);
  const stamped = text.replace(
    /(\/(?:CreationDate|ModDate) \()(D:[^)]*)\)/g,
    (whole, head: string, date: string) =>
      date.length === stamp.length ? `${head}${stamp})` : whole,
  );
  return Buffer.from(stamped, "latin1");
};

/**
 * Prints an HTML page as PDF without using the network, and waits for it.
 *
 * @param epochMs The simulated instant that the file names as its date.
 */
export const printPdf = (html: string, epochMs: number): Buffer => {
  running ??= startPrinter();
  const answer = ask(running, { html });
  if (answer.kind === "failed") throw new Error(`The page could not be printed: ${answer.message}`);
  return dated(Buffer.from(answer.bytes), epochMs);
};

/** Closes the browser; the next page starts it again. */
export const closePrinter = async (): Promise<void> => {
  const printer = running;
  running = null;
  if (printer === null) return;
  ask(printer, { close: true });
  await printer.worker.terminate();
};
