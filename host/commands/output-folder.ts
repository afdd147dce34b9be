import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { OutputFile } from "./mail-files.ts";

const ours: Readonly<Record<string, string>> = {
  outbox: ".eml",
  drafts: ".eml",
  statements: ".pdf",
};

/** Removes what an earlier run left in the folders that hold this run's files. */
const clear = (folder: string): void => {
  for (const [name, ending] of Object.entries(ours)) {
    const inner = join(folder, name);
    if (!existsSync(inner)) continue;
    for (const file of readdirSync(inner)) if (file.endsWith(ending)) rmSync(join(inner, file));
  }
};

/** Writes a run's files into the output folder. */
export const writeOutput = (folder: string, files: readonly OutputFile[]): void => {
  mkdirSync(folder, { recursive: true });
  clear(folder);
  for (const { path, bytes } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
};
