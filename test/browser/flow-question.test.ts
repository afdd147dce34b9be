import { describe, expect, test } from "@jest/globals";
import { answerQuestion, takeAnswerBack } from "../../bench/flows/answer-question.ts";
import { countClicks } from "../../bench/flows/counted.ts";
import { goToView, openPanel } from "../../bench/flows/hands.ts";
import { flowPages, languages } from "./flow-desk.ts";

const open = flowPages();

/** Terms that the sheet leaves open, the answer, and the cell that says how the invoice stands. */
const asked = {
  es: {
    about: "a convenir",
    choice: "30 días",
    cell: "T15",
    before: "Sin vencimiento",
    after: "Vence hoy",
  },
  en: {
    about: "As agreed",
    choice: "30 days",
    cell: "R35",
    before: "No due date",
    after: "Due soon",
  },
} as const;

describe.each(languages)("answering a question, %s", (language) => {
  test("takes one click, the rows follow it, and Setup takes it back", async () => {
    const { about, choice, cell, before, after } = asked[language];
    const desk = await open(language, "running");
    await openPanel(desk);
    expect(await desk.cell(cell)).toBe(before);
    const counted = await countClicks(desk);
    await answerQuestion(desk, about, choice);
    expect((await counted()).clicks).toBe(1);
    expect(await desk.cell(cell)).toBe(after);
    await takeAnswerBack(desk, about);
    expect(await desk.cell(cell)).toBe(before);
    await goToView(desk, "today");
    await desk.panel.locator("#view-today fieldset.question", { hasText: about }).waitFor();
  });
});
