import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { simpleParser, type ParsedMail } from "mailparser";
import { runLocal } from "../../host/commands/local.ts";
import { builtBundle } from "../../host/built-bundle.ts";
import type { ToldContact } from "./running-project.ts";

const samples = path.resolve(import.meta.dirname, "../../samples");

/** `report.json`, as far as tests look into it by name. */
export type LocalReport = {
  readonly contacts: readonly ToldContact[];
  readonly statements: readonly { readonly customer: string; readonly file: string }[];
  readonly columns: Readonly<Record<string, unknown>>;
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
  readonly [key: string]: unknown;
};

/** A folder of its own in which `npm run local` is called, with copies of samples. */
export type LocalFolder = {
  readonly bring: (sample: string) => void;
  readonly at: (name: string) => string;
  readonly bytes: (name: string) => Buffer;
  readonly list: (name: string) => readonly string[];
  readonly run: (...args: readonly string[]) => Promise<LocalAnswer>;
  readonly report: (out: string) => LocalReport;
  /** The mails of a folder as an independent parser reads them, in order of file names. */
  readonly mails: (name: string) => Promise<readonly ParsedMail[]>;
  readonly remove: () => void;
};

/** Exit code and what a command wrote to standard output and to standard error. */
export type LocalAnswer = {
  readonly code: number;
  readonly printed: string;
  readonly complained: string;
};

/** Makes such a folder; the caller removes it. */
export function localFolder(): LocalFolder {
  const root = mkdtempSync(path.join(os.tmpdir(), "cobralo-local-"));
  const at = (name: string) => path.join(root, name);
  const bytes = (name: string) => readFileSync(at(name));
  const list = (name: string) => (existsSync(at(name)) ? readdirSync(at(name)).sort() : []);
  return {
    bring: (sample) => cpSync(path.join(samples, sample), at(sample)),
    at,
    bytes,
    list,
    run: (...args) => answerTo(args, root),
    report: (out) => JSON.parse(bytes(path.join(out, "report.json")).toString()) as LocalReport,
    mails: (name) =>
      Promise.all(list(name).map((file) => simpleParser(bytes(path.join(name, file))))),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

async function answerTo(args: readonly string[], base: string): Promise<LocalAnswer> {
  let printed = "";
  let complained = "";
  const code = await runLocal(args, base, {
    bundle: builtBundle,
    print: (text) => void (printed += text),
    complain: (text) => void (complained += text),
  });
  return { code, printed, complained };
}

/** Addresses of a header, in lower case. */
export function addresses(field: ParsedMail["to"]): readonly string[] {
  const groups = field === undefined ? [] : Array.isArray(field) ? field : [field];
  return groups.flatMap(({ value }) => value.map(({ address = "" }) => address.toLowerCase()));
}
