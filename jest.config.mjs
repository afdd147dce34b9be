export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  transform: {
    "\\.tsx?$": ["ts-jest", { tsconfig: "test/tsconfig.json", useESM: true, diagnostics: false }],
  },
  injectGlobals: false,
  maxWorkers: "100%",
  // Times on shared machines are noisy: a limit only has to end what hangs.
  testTimeout: 60_000,
};
