/**
 * The arrows of the house: main → app → google → collections → {workbook, letters} → receivables. The parts desk and
 * office stand beside app, which loads them by name: it knows their types only.
 */
const inside = (folders) => `^src/(${folders})/`;
const composition = "src/[^/]+\\.ts";
const forbid = (name, from, to) => ({
  name,
  severity: "error",
  from: { path: from },
  to: { path: to },
});

module.exports = {
  forbidden: [
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    forbid(
      "receivables-knows-nobody",
      inside("receivables"),
      "^(src/(?!receivables/)|sidebar|host)",
    ),
    forbid(
      "workbook-knows-receivables",
      inside("workbook"),
      "^(src/(?!(receivables|workbook)/)|sidebar|host)",
    ),
    forbid(
      "letters-know-receivables",
      inside("letters"),
      "^(src/(?!(receivables|letters)/)|sidebar|host)",
    ),
    forbid(
      "collections-know-no-google",
      inside("collections"),
      `^(${composition}|src/google/|sidebar|host)`,
    ),
    forbid("google-holds-no-verb", inside("google"), `^(${composition}|sidebar|host)`),
    {
      name: "kernel-loads-parts-by-name",
      severity: "error",
      from: { path: "^src/(main|app|execution)\\.ts$" },
      to: {
        path: "^src/[^/]+\\.ts$",
        pathNot: "^src/(app|execution)\\.ts$",
        dependencyTypesNot: ["type-only"],
      },
    },
    forbid("parts-know-no-kernel", "^src/(?!main)[^/]+\\.ts$", "^src/(app|main)\\.ts$"),
    forbid("host-runs-the-bundle", "^host/", "^(src|sidebar|test)/"),
    {
      name: "sidebar-knows-the-wire-only",
      severity: "error",
      from: { path: "^sidebar/" },
      to: { path: "^(src|host)/", pathNot: "^src/collections/sidebar-api" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "test/tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".mjs"] },
  },
};
