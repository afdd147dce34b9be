import { afterEach, describe, expect, test } from "@jest/globals";
import { loadPart, shareWithParts } from "../../src/google/script-part.ts";

const google = globalThis as { HtmlService?: object };

/** Puts an HtmlService with these files where Google has its own; answers the names that are read. */
function withFiles(files: Readonly<Record<string, string>>): readonly string[] {
  const read: string[] = [];
  google.HtmlService = {
    createTemplateFromFile: (name: string) => {
      read.push(name);
      return { getRawContent: () => files[name] ?? "" };
    },
  };
  return read;
}

afterEach(() => {
  delete google.HtmlService;
});

describe("loadPart()", () => {
  test("evaluates the code of the page's script element and answers what it returns", () => {
    withFiles({ plain: "<!DOCTYPE html>\n<script>\nreturn { sum: 1 + 1 };\n</script>\n" });
    expect(loadPart("plain")).toEqual({ sum: 2 });
  });

  test("reads a part once", () => {
    const read = withFiles({ once: "<script>return {};</script>" });
    expect(loadPart("once")).toBe(loadPart("once"));
    expect(read).toEqual(["once"]);
  });

  test("gives a part what the kernel and earlier parts share", () => {
    withFiles({
      first: "<script>Object.assign(shared, { first: { two: shared.kernel.one + 1 } });</script>",
      second: "<script>return shared.first.two + 1;</script>",
    });
    shareWithParts({ kernel: { one: 1 } });
    loadPart("first");
    expect(loadPart("second")).toBe(3);
  });

  test("keeps the names of a part to itself", () => {
    withFiles({ own: "<script>var secret = 1; return secret;</script>" });
    loadPart("own");
    expect("secret" in globalThis).toBe(false);
  });

  test("refuses a page without a script element", () => {
    withFiles({ empty: "<p>hola</p>" });
    expect(() => loadPart("empty")).toThrow("No script in empty.html");
  });

  test("tries again after a failure", () => {
    withFiles({});
    expect(() => loadPart("late")).toThrow();
    withFiles({ late: "<script>return 1;</script>" });
    expect(loadPart("late")).toBe(1);
  });
});
