/** The arrows of the house: main → app → google → collections → {workbook, letters} → receivables. */
const inside = (folders) => `^src/(${folders})/`;
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
      "^(src/(google/|app|main)|sidebar|host)",
    ),
    forbid("google-holds-no-verb", inside("google"), "^(src/(app|main)|sidebar|host)"),
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
