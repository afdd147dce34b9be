import type { LetterProblem } from "../../letters/letter-problem.ts";
import { spanish as letterWording } from "../../letters/wording/es.ts";
import { letterProblemSentence } from "../../letters/wording/wording-for.ts";
import type { Finding } from "../../workbook/finding.ts";
import type { Reason } from "../plan.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { fillingOf, type Filling, type Values } from "./filling.ts";
import type { Voice } from "./voice.ts";

type SentenceCode = keyof typeof spanish;

function hasSentence(code: string): code is SentenceCode {
  return Object.prototype.hasOwnProperty.call(spanish, code);
}

/** A reason as one sentence for the reader. */
export function sentence(reason: Reason, voice: Voice): string {
  return filledSentence(reason.code, reason.values, voice);
}

/** A finding as one sentence that names its place and says what to do. */
export function findingSentence(finding: Finding, voice: Voice): string {
  const { code, place, values } = finding;
  return filledSentence(code, { ...values, place }, voice);
}

function filledSentence(code: string, values: Values, voice: Voice): string {
  if (!hasSentence(code)) return letterSentence(code, values, voice) ?? bare(code, values);
  const words = voice.language === "es" ? spanish : english;
  const say: (fill: Filling) => string = words[code];
  return say(fillingOf(values, voice));
}

/** Problems of templates and mails have their sentences with the letters. */
function letterSentence(code: string, values: Values, { language }: Voice): string | null {
  if (!Object.prototype.hasOwnProperty.call(letterWording.problems, code)) return null;
  return letterProblemSentence({ code, values } as LetterProblem, language);
}

// Written by a newer version into a stored record: shown as it is rather than lost.
function bare(code: string, values: Values): string {
  const parts = Object.entries(values).map(([name, value]) => `${name}: ${String(value)}`);
  return parts.length === 0 ? code : `${code} (${parts.join(", ")})`;
}
