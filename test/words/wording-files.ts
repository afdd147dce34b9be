import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Language } from "../../src/receivables/customer.ts";

export const root = path.resolve(import.meta.dirname, "../..");

/** A text beside its translation, wherever it stands. */
const translated = /\b(?:es|en): (?:["'`](?!\w\w-)|\(\w)/;

/** Every source file of what people see, as paths from the root. */
export function sourceFiles(): readonly string[] {
  return ["src", "sidebar", "host/page"].flatMap((folder) => {
    const full = path.join(root, folder);
    if (!existsSync(full)) return [];
    return readdirSync(full, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
      .map((file) => `${folder}/${file}`);
  });
}

/** Every file that holds people's words: what lies in a `wording` folder, templates, and texts in two languages. */
export function wordingFiles(): readonly string[] {
  const isByName = (file: string) =>
    /\/wording\/|\/templates-\w+\.ts$|^host\/page\/.*words?\w*\.tsx?$/.test(file);
  return sourceFiles()
    .filter((file) => isByName(file) || translated.test(sourceOf(file)))
    .sort();
}

export const sourceOf = (file: string) => readFileSync(path.join(root, file), "utf8");

/** What a file exports. */
export async function exportsOf(file: string): Promise<Readonly<Record<string, unknown>>> {
  return (await import(path.join(root, file))) as Readonly<Record<string, unknown>>;
}

/** The language that a file's name tells: `dialogs-es.ts`, `en-tabs.ts`, `es.ts`. */
export function languageOfFile(file: string): Language | null {
  const found = /(?:^|[-/])(es|en)(?=[-.][^/]*$)/.exec(file)?.[1];
  return found === "es" || found === "en" ? found : null;
}

/** The same file in the other language, or null. */
export function twinOf(file: string): string | null {
  const language = languageOfFile(file);
  if (language === null) return null;
  const other = language === "es" ? "en" : "es";
  return file.replace(/(^|[-/])(es|en)(?=[-.][^/]*$)/, `$1${other}`);
}
