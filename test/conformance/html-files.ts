import { mustEqual, mustThrow, type ConformanceCase } from "./conformance-case.ts";

/** HTML files and code read from them; the files are in tools/conformance-pages.mjs. */
export const htmlFileCases: readonly ConformanceCase[] = [
  {
    id: "html-raw-content",
    belief: "getRawContent answers the file as it stands, scriptlets and comments included",
    run: ({ HtmlService }) => {
      const content = HtmlService.createTemplateFromFile("as-it-stands").getRawContent();
      const expected = [
        "<!DOCTYPE html>",
        '<script>"use strict"; const sum = <?= 1 + 1 ?>; const link = `https://example.com/á`; // kept',
        "<!-- kept --></script>",
        "",
      ];
      mustEqual("lines", content.split("\n"), expected);
    },
  },
  {
    id: "html-missing-file",
    belief: "a file that is not in the project is refused",
    run: ({ HtmlService }) => {
      mustThrow("file", /no html file/i, () => HtmlService.createTemplateFromFile("not-there"));
    },
  },
  {
    id: "code-from-file",
    belief: "new Function evaluates a megabyte out of a file, sees services and what it is handed",
    run: ({ HtmlService }) => {
      const content = HtmlService.createTemplateFromFile("very-large").getRawContent();
      const code = /<script>([\s\S]*)<\/script>/.exec(content)?.[1] ?? "";
      mustEqual("evaluated", evaluated(code, 0), "end");
      mustEqual("service", evaluated("return typeof SpreadsheetApp;", 0), "object");
      mustEqual("argument", evaluated("return given + 1;", 41), 42);
    },
  },
  {
    id: "code-named-in-stack",
    belief: "a stack names code by its sourceURL, and counts two lines before its first",
    isStricter: true,
    run: () => {
      const code = 'return new Error("x").stack;\n//# sourceURL=part.html';
      mustEqual("place", /part\.html:\d+/.exec(String(evaluated(code, 0)))?.[0], "part.html:3");
    },
  },
];

function evaluated(code: string, given: number): unknown {
  // Whether Google evaluates text is what is tried here.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const evaluate = new Function("given", code) as (given: number) => unknown;
  return evaluate(given);
}
