import {
  parentPort,
  receiveMessageOnPort,
  workerData,
  type MessagePort,
} from "node:worker_threads";
import { Desk } from "./desk.ts";
import { sampleProject } from "./sample-project.ts";
import type { FromThread, ThreadData, ToThread } from "./thread-messages.ts";
import type { Answered, Question, SampleChoice } from "./wire.ts";

/**
 * The thread that holds the script. Executions are synchronous, as on Google; a dialog stops the
 * thread until the server rings the bell with the person's answer.
 */
const { bell, answers, day } = workerData as ThreadData;
const outside = parentPort as MessagePort;
const tell = (message: FromThread): void => outside.postMessage(message);

const ask = (question: Question): Answered => {
  Atomics.store(bell, 0, 0);
  tell({ kind: "asked", question });
  Atomics.wait(bell, 0, 0);
  const received = receiveMessageOnPort(answers) as { message: Answered } | undefined;
  return received?.message ?? { button: "CLOSE" };
};

let desk: Desk | null = null;

/** What a page shows that is opened for the first time. */
const firstSample: SampleChoice = { language: "es", state: "new" };

const openSample = async (sample: SampleChoice): Promise<Desk> => {
  desk = new Desk(await sampleProject(sample, day), sample, ask);
  return desk;
};

const answerTo = async (message: ToThread): Promise<FromThread> => {
  if (message.kind === "mail") return { kind: "mail", raw: desk?.mail(message.id) ?? null };
  const { command, known } = message.request;
  if (command.kind === "open") {
    const opened = await openSample(command.sample);
    return { kind: "performed", answer: opened.perform({ kind: "load" }, {}) };
  }
  const open = desk ?? (await openSample(firstSample));
  return { kind: "performed", answer: open.perform(command, known) };
};

const carryOut = async (message: ToThread): Promise<void> => {
  try {
    tell(await answerTo(message));
  } catch (error) {
    const { message: text, stack = "" } = error as Error;
    tell({ kind: "failed", message: text, stack });
  }
};

let before: Promise<void> = Promise.resolve();
outside.on("message", (message: ToThread) => {
  before = before.then(() => carryOut(message));
});
