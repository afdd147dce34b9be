import type { LetterProblem } from "../../letters/letter-problem.ts";
import { filledText } from "../../letters/wording/filled-text.ts";
import {
  letterProblemSentence,
  problemSentences,
} from "../../letters/wording/problem-sentences.ts";
import type { Finding } from "../../workbook/finding.ts";
import type { Reason } from "../plan.ts";
import { phrases } from "./phrases.ts";
import { sentences } from "./sentences.ts";
import { textOf, type SentenceText } from "./sentence-text.ts";
import { countOf, plain, slotFormats, type Values } from "./slot-formats.ts";
import type { Voice } from "./voice.ts";

/** A reason as one sentence for the reader. */
export function sentence(reason: Reason, voice: Voice): string {
  return sentenceOf(reason.code, reason.values, voice);
}

/** A finding as one sentence that names its place and says what to do. */
export function findingSentence(finding: Finding, voice: Voice): string {
  const { code, place, values } = finding;
  return sentenceOf(code, { ...values, place }, voice);
}

function sentenceOf(code: string, values: Values, voice: Voice): string {
  const text = textOf(sentences, code);
  if (text !== undefined) return filledSentence(text, values, voice);
  if (textOf(problemSentences, code) === undefined) return bare(code, values);
  return letterProblemSentence({ code, values } as LetterProblem, voice.language);
}

/** A sentence with its values, as the reader writes them. */
export function filledSentence(text: SentenceText, values: Values, voice: Voice): string {
  const whole = withPhrases(text[voice.language], values, voice);
  return filledText(whole, (slot) => slotText(slot, values, voice));
}

function withPhrases(text: string, values: Values, voice: Voice): string {
  return text.replace(/\{\+(\w+)\}/g, (_whole, name: string) => {
    const phrase = phrases[name]?.[voice.language] ?? "";
    const chosen = typeof phrase === "string" ? phrase : phrase(values);
    return withPhrases(chosen, values, voice);
  });
}

function slotText(slot: string, values: Values, voice: Voice): string {
  const [counted = "", words] = slot.split("#");
  if (words !== undefined) return words.split("|")[countOf(values[counted]) === 1 ? 0 : 1] ?? "";
  const [name = "", format = ""] = slot.split(":");
  return (slotFormats[format] ?? plain)(values[name], voice, values);
}

// Written by a newer version into a stored record: shown as it is rather than lost.
function bare(code: string, values: Values): string {
  const parts = Object.entries(values).map(([name, value]) => `${name}: ${String(value)}`);
  return parts.length === 0 ? code : `${code} (${parts.join(", ")})`;
}
