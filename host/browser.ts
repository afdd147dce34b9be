import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { packagedBrowser, type BrowserProgram } from "./printing/packaged-browser.ts";

/** Flags that every browser of ours is started with: no sandbox, no traffic of its own. */
export const browserFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
] as const;

const programNames = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser"];

const macPrograms = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const machinePrograms = (): readonly string[] => {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = programNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  const windows = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((variable) => {
    const base = process.env[variable];
    return base === undefined ? [] : [join(base, "Google/Chrome/Application/chrome.exe")];
  });
  return [...onPath, ...macPrograms, ...windows];
};

const plain = (executablePath: string): BrowserProgram => ({
  executablePath,
  environment: {},
  flags: [],
});

/**
 * The browser to use: the one `COBRALO_BROWSER` names (`package` for the one from npm), else the
 * machine's Chrome or Chromium, else the one from npm; null when there is none.
 */
export const findBrowser = (): BrowserProgram | null => {
  const wanted = process.env["COBRALO_BROWSER"];
  if (wanted === "package") return packagedBrowser();
  if (wanted !== undefined && wanted !== "") return plain(wanted);
  const found = machinePrograms().find(isProgram);
  return found === undefined ? packagedBrowser() : plain(found);
};

/** What is said when there is no browser. */
export const noBrowserSentence =
  "No browser was found for PDFs and browser tests: install Google Chrome or Chromium, " +
  "or name one in COBRALO_BROWSER.";

/** Starts the browser without a window; fails with {@link noBrowserSentence} when there is none. */
export const launchBrowser = async (): Promise<Browser> => {
  const program = findBrowser();
  if (program === null) throw new Error(noBrowserSentence);
  return chromium.launch({
    executablePath: program.executablePath,
    headless: true,
    args: [...browserFlags, ...program.flags],
    env: { ...process.env, ...program.environment },
  });
};
