import { createRequire } from "node:module";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { projectRoot } from "../project-root.ts";
import { unpackTar } from "./tar-archive.ts";

/** A browser program and what its process needs to start. */
export type BrowserProgram = {
  readonly executablePath: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Flags beyond those that every browser of ours gets. */
  readonly flags: readonly string[];
};

const packageName = "@sparticuz/chromium";

const packageFolder = (): string | null => {
  try {
    const entry = createRequire(join(projectRoot(), "package.json")).resolve(packageName);
    return dirname(dirname(dirname(entry)));
  } catch {
    return null;
  }
};

const fontsFile = (folder: string): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
  `<dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>`;

const unpack = (from: string, into: string): void => {
  const inflate = (name: string): Buffer =>
    brotliDecompressSync(readFileSync(join(from, "bin", name)));
  mkdirSync(dirname(into), { recursive: true });
  const half = mkdtempSync(`${into}-`);
  writeFileSync(join(half, "chromium"), inflate("chromium.br"), { mode: 0o755 });
  for (const name of ["al2023.tar.br", "fonts.tar.br", "swiftshader.tar.br"])
    unpackTar(inflate(name), half);
  writeFileSync(join(half, "fonts.conf"), fontsFile(into));
  try {
    renameSync(half, into);
  } catch (failure) {
    // Another process was quicker; its folder is as good as ours.
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(into)) throw failure;
  }
};

/** The Chromium that comes with `npm ci`, unpacked at first use; null where it cannot run. */
export const packagedBrowser = (): BrowserProgram | null => {
  const source = packageFolder();
  if (source === null || process.platform !== "linux" || process.arch !== "x64") return null;
  const manifest = JSON.parse(readFileSync(join(source, "package.json"), "utf8")) as {
    readonly version: string;
  };
  const folder = join(tmpdir(), `cobralo-chromium-${manifest.version}`);
  if (!existsSync(folder)) unpack(source, folder);
  const libraries = [join(folder, "lib"), folder, process.env["LD_LIBRARY_PATH"]];
  return {
    executablePath: join(folder, "chromium"),
    environment: {
      LD_LIBRARY_PATH: libraries.filter((path) => path !== undefined && path !== "").join(":"),
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
    },
    flags: ["--no-zygote", "--disable-webgl"],
  };
};
