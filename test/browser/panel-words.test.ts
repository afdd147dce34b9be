import { describe, expect, test } from "@jest/globals";
import { en } from "../../sidebar/wording/en.ts";
import { es } from "../../sidebar/wording/es.ts";

/** Every text of a catalogue by its path; a function is asked for none, one and many. */
function textsOf(words: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function") {
    const say = words as (...values: readonly unknown[]) => string;
    const kinds = [0, 1, 1234].map((count) => [count, count, 2000]);
    const asked = path.endsWith("progress")
      ? [
          ["mail", 1, 2],
          ["drafts", 1, 2],
        ]
      : kinds;
    return asked.map((values, at) => [`${path}#${at}`, say(...values)]);
  }
  return Object.entries(words as object).flatMap(([key, value]) =>
    textsOf(value, `${path}.${key}`),
  );
}

const spanish = textsOf(es);
const english = textsOf(en);

describe("the panel's words", () => {
  test("stand under the same keys in both languages", () => {
    expect(english.map(([path]) => path)).toEqual(spanish.map(([path]) => path));
  });

  test("are never empty", () => {
    expect([...spanish, ...english].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  const alike = new Set([".setup.version", ".number", ".contacts", ".tabs"]);

  test("differ from one language to the other, but for names and numbers", () => {
    const other = new Map(english);
    const same = spanish.filter(
      ([path, text]) => other.get(path) === text && !alike.has(path.split("#")[0] ?? ""),
    );
    expect(same).toEqual([]);
  });

  test("of Spanish hold no English word, and the other way round", () => {
    const englishWords = /\b(the|and|sheet|customer|invoice|send|today|until|week|mail)\b/i;
    const spanishWords = /[¿¡ñ]|\b(el|los|las|hoja|cliente|factura|correo|hasta|enviar)\b/i;
    expect(spanish.filter(([, text]) => englishWords.test(text))).toEqual([]);
    expect(english.filter(([, text]) => spanishWords.test(text))).toEqual([]);
  });

  test("agree in number", () => {
    expect([es.sending.send(1), es.sending.send(1234)]).toEqual([
      "Enviar 1 recordatorio",
      "Enviar 1.234 recordatorios",
    ]);
    expect([en.sending.send(1), en.sending.send(1234)]).toEqual([
      "Send 1 reminder",
      "Send 1,234 reminders",
    ]);
    expect(es.sending.done(1, 2)).toBe("1 correo enviado, 2 borradores en Gmail.");
    expect(en.sending.done(2, 1)).toBe("2 emails sent, 1 draft in Gmail.");
  });
});
